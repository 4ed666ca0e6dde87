// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <QAbstractListModel>

#include <cstddef>
#include <memory>
#include <vector>

namespace deployscope {

/// The service events of a run in ECS's own words, or some of its events in ours, one row each, by time; the whole
/// run, and which of them have happened at the cursor.
class ServiceEventListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< quint32, the EventId
        AtRole,                ///< qint64, ms of simulated time
        TimeTextRole,          ///< QString, such as `1:32`
        MessageRole,           ///< QString, ECS's sentence; the display role too
        KindRole,              ///< QString, such as `target.unhealthy`
        PastRole,              ///< bool: happened at the cursor
    };
    Q_ENUM(Role)

    explicit ServiceEventListModel(QObject *parent = nullptr);

    /// Shows another run. Rows that both runs have stay, so that what is selected stays as it is.
    void setTimeline(std::shared_ptr<const Timeline> timeline);
    /// Shows these events of a run in words of our own instead of its service events, likewise.
    void setTimeline(std::shared_ptr<const Timeline> timeline, const std::vector<EventId> &events);
    /// Marks as past what `cursor` has applied.
    void setCursor(Cursor cursor);

    /// How many rows are past; the row before it is the newest one.
    [[nodiscard]] int pastCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// The newest past row is another one now.
    void pastCountChanged(int pastCount);

private:
    struct Row
    {
        SimTime at{};
        EventId id{};
        QString message{};
        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] static std::vector<Row> rowsOf(const Timeline &timeline);
    [[nodiscard]] static QString accessibleText(const Row &row, bool past);
    [[nodiscard]] int rowsBefore(Cursor cursor) const;
    void show(std::shared_ptr<const Timeline> timeline, std::vector<Row> rows);
    void replaceAll(std::vector<Row> rows);
    void replaceFrom(std::ptrdiff_t first, const std::vector<Row> &rows);
    void setPastCount(int pastCount);

    std::shared_ptr<const Timeline> m_timeline{};
    std::vector<Row> m_rows{};
    Cursor m_cursor{};
    int m_pastCount = 0;
};

} // namespace deployscope
