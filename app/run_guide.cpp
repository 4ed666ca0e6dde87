// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_guide.h"

#include "study/interest.h"

#include <QtConcurrentRun>

namespace deployscope {

namespace {

/// Up to here it takes less than a frame.
constexpr std::size_t fewEvents = 5'000;

std::shared_ptr<const RunSigns> signsOf(const std::shared_ptr<const Timeline> &timeline, ServiceId service,
                                        const std::stop_token &stop)
{
    RunSigns signs;
    signs.landmarks = landmarksOf(*timeline, stop);
    signs.goals = goalMomentsOf(*timeline, signs.landmarks, service, stop);
    return std::make_shared<const RunSigns>(std::move(signs));
}

} // namespace

RunGuide::RunGuide(QObject *parent)
    : QObject(parent)
{
    connect(&m_worker, &QFutureWatcherBase::finished, this, &RunGuide::takeResult);
}

RunGuide::~RunGuide()
{
    m_stop.request_stop();
    m_worker.disconnect(this);
    m_worker.waitForFinished();
}

void RunGuide::read(const std::shared_ptr<const Timeline> &timeline, ServiceId service)
{
    m_stop.request_stop();
    m_stop = {};
    if (timeline->events.size() <= fewEvents) {
        m_worker.setFuture({}); // what an older run gives is not heard any more
        set(signsOf(timeline, service, m_stop.get_token()));
        return;
    }
    set(nullptr);
    m_worker.setFuture(QtConcurrent::run(
        [timeline, service, stop = m_stop.get_token()] { return signsOf(timeline, service, stop); }));
}

void RunGuide::takeResult()
{
    // The empty future that a run of few events leaves behind is finished too.
    if (m_worker.future().isResultReadyAt(0))
        set(m_worker.result());
}

void RunGuide::set(const Signs &signs)
{
    m_signs = signs;
    Q_EMIT changed();
}

} // namespace deployscope
