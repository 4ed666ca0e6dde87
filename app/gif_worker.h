// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/moving_picture.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace deployscope {

/// Paints a moving picture on a worker thread, one at a time, and writes it when it is whole.
class GifWorker : public QObject
{
    Q_OBJECT

public:
    explicit GifWorker(QObject *parent = nullptr);
    /// Waits for the worker to give up.
    ~GifWorker() override;

    /// finished() follows, later. To be called while it is not busy.
    /// \param options of a stretch within the run
    void start(const std::shared_ptr<const Timeline> &timeline, const QString &file, const ExportOptions &options);
    /// Gives up: nothing is written, and canceled() follows.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void progressed(int done, int all);
    /// \param failure why it could not be written, in the reader's language, or nothing
    void finished(const std::optional<QString> &failure);
    void canceled();

private:
    using Bytes = std::optional<QByteArray>;

    void take();

    QString m_file{};
    std::stop_source m_stop{};
    QFutureWatcher<Bytes> m_worker{};
    bool m_isBusy = false;
};

} // namespace deployscope
