// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator.h"

#include "simulation/simulate.h"

#include <QtConcurrentRun>

#include <ctime>
#include <numeric>
#include <utility>

namespace deployscope {

namespace {

constexpr std::chrono::milliseconds longestAtOnce{5};
/// Tasks that the services want, up to which the first run is tried at once: such runs take well under 5 ms.
constexpr std::int64_t fewTasks = 200;

std::int64_t wantedTasks(const Scenario &scenario)
{
    return std::accumulate(scenario.services.begin(), scenario.services.end(), std::int64_t{0},
                           [](std::int64_t sum, const Service &service) { return sum + service.desiredCount; });
}

/// What this thread has computed so far. The time on the wall would call a run long because others keep the machine busy.
std::chrono::nanoseconds timeOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
}

/// \param timeline null: given up
SimulatedRun countedRun(std::shared_ptr<const Timeline> timeline, const std::stop_token &stop)
{
    if (timeline == nullptr)
        return {};
    constexpr ServiceId service{}; // the one that the window shows
    RunSeries series = runSeriesOf(*timeline, stop);
    if (stop.stop_requested())
        return {};
    SimulatedRun run;
    run.chart = std::make_shared<const RunChart>(runChartOf(*timeline, series, service));
    run.series = std::make_shared<const ServiceSeries>(
        series.services.empty() ? ServiceSeries{} : std::move(series.services[indexOf(service)]));
    run.timeline = std::move(timeline);
    return run;
}

} // namespace

Simulator::Simulator(QObject *parent)
    : QObject(parent)
{
    connect(&m_worker, &QFutureWatcherBase::finished, this, &Simulator::takeResult);
}

Simulator::~Simulator()
{
    m_stop.request_stop();
    m_worker.disconnect(this);
    m_worker.waitForFinished();
}

Simulator::Run Simulator::timedRun(const std::shared_ptr<const Scenario> &scenario, const std::stop_token &stop,
                                   const Timeline *before)
{
    const auto begin = timeOfThread();
    SimulatedRun run = countedRun(simulate(scenario, stop, before), stop);
    return {std::move(run), timeOfThread() - begin};
}

bool Simulator::isQuick(const Scenario &scenario) const
{
    return m_lastRun ? *m_lastRun < longestAtOnce : wantedTasks(scenario) <= fewTasks;
}

void Simulator::run(const std::shared_ptr<const Scenario> &scenario)
{
    m_stop.request_stop();
    m_stop = {};
    if (isQuick(*scenario)) {
        m_worker.setFuture({}); // what an older run gives is not heard any more
        finish(timedRun(scenario, m_stop.get_token(), m_newest.get()));
        return;
    }
    setBusy(true);
    m_worker.setFuture(QtConcurrent::run([scenario, stop = m_stop.get_token(), before = m_newest] {
        return timedRun(scenario, stop, before.get());
    }));
}

void Simulator::takeResult()
{
    // The empty future that a run at once leaves behind is finished too.
    if (m_worker.future().isResultReadyAt(0))
        finish(m_worker.result());
}

void Simulator::finish(const Run &run)
{
    if (run.run.timeline == nullptr)
        return;
    m_lastRun = run.took;
    m_newest = run.run.timeline;
    setBusy(false);
    Q_EMIT runChanged(run.run);
}

void Simulator::setBusy(bool busy)
{
    if (busy == m_isBusy)
        return;
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace deployscope
