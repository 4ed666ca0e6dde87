// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gif_worker.h"

#include "app/exports/picture_style.h"
#include "app/whole_file.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace deployscope {

GifWorker::GifWorker(QObject *parent)
    : QObject(parent)
{
    connect(&m_worker, &QFutureWatcherBase::finished, this, &GifWorker::take);
    connect(&m_worker, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_worker.progressMaximum()); });
}

GifWorker::~GifWorker()
{
    m_stop.request_stop();
    m_worker.disconnect(this);
    m_worker.waitForFinished();
}

void GifWorker::start(const std::shared_ptr<const Timeline> &timeline, const QString &file,
                      const ExportOptions &options)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_file = file;
    m_stop = {};
    const Style style = styleOf(options.picture);
    m_worker.setFuture(
        QtConcurrent::run([timeline, options, style, stop = m_stop.get_token()](QPromise<Bytes> &promise) {
            const auto tell = [&promise](int done, int all) {
                promise.setProgressRange(0, all);
                promise.setProgressValue(done);
            };
            promise.addResult(gifBytes(*timeline, options, style, tell, stop));
        }));
}

void GifWorker::cancel()
{
    m_stop.request_stop();
}

void GifWorker::take()
{
    m_isBusy = false;
    const Bytes bytes = m_worker.result();
    if (!bytes)
        Q_EMIT canceled();
    else
        Q_EMIT finished(writeWhole(m_file, *bytes));
}

} // namespace deployscope
