// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/service_event_list_model.h"

#include "items/event_words.h"
#include "items/time_words.h"
#include "timeline/service_events.h"

#include <algorithm>

namespace deployscope {

namespace {

/// Beyond so many rows that differ, views hear of a reset.
constexpr std::ptrdiff_t mostAnnouncedRows = 200;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ServiceEventListModel::ServiceEventListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

std::vector<ServiceEventListModel::Row> ServiceEventListModel::rowsOf(const Timeline &timeline)
{
    std::vector<Row> rows;
    for (std::size_t place = 0; place < timeline.events.size(); ++place) {
        const EventId id = idAt<EventId>(place);
        if (const auto message = serviceEventMessage(timeline, id))
            rows.push_back({timeline.events[place].at, id, QString::fromStdString(*message)});
    }
    return rows;
}

void ServiceEventListModel::setTimeline(std::shared_ptr<const Timeline> timeline)
{
    std::vector<Row> rows = timeline ? rowsOf(*timeline) : std::vector<Row>{};
    show(std::move(timeline), std::move(rows));
}

void ServiceEventListModel::setTimeline(std::shared_ptr<const Timeline> timeline,
                                        const std::vector<EventId> &events)
{
    std::vector<Row> rows;
    if (!events.empty()) {
        const EventWords words(timeline);
        for (const EventId id : events)
            rows.push_back({timeline->events[indexOf(id)].at, id, words.sentenceFor(id)});
    }
    show(std::move(timeline), std::move(rows));
}

void ServiceEventListModel::show(std::shared_ptr<const Timeline> timeline, std::vector<Row> rows)
{
    m_timeline = std::move(timeline);
    const auto [old, fresh] = std::ranges::mismatch(m_rows, rows);
    const auto same = old - m_rows.begin();
    if (std::max(std::ssize(m_rows), std::ssize(rows)) - same > mostAnnouncedRows)
        replaceAll(std::move(rows));
    else
        replaceFrom(same, rows);
    setPastCount(rowsBefore(m_cursor));
}

void ServiceEventListModel::replaceAll(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_pastCount = rowsBefore(m_cursor);
    endResetModel();
    Q_EMIT pastCountChanged(m_pastCount);
}

void ServiceEventListModel::replaceFrom(std::ptrdiff_t first, const std::vector<Row> &rows)
{
    if (first < std::ssize(m_rows)) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(m_rows.size()) - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.end());
        endRemoveRows();
    }
    if (first < std::ssize(rows)) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin() + first, rows.end());
        endInsertRows();
    }
}

void ServiceEventListModel::setCursor(Cursor cursor)
{
    m_cursor = cursor;
    setPastCount(rowsBefore(cursor));
}

int ServiceEventListModel::pastCount() const
{
    return m_pastCount;
}

int ServiceEventListModel::rowsBefore(Cursor cursor) const
{
    const auto place = [](const Row &row) { return indexOf(row.id); };
    const auto end = std::ranges::lower_bound(m_rows, cursor.applied, {}, place);
    return static_cast<int>(end - m_rows.begin());
}

void ServiceEventListModel::setPastCount(int pastCount)
{
    if (pastCount == m_pastCount)
        return;
    const auto [first, end] = std::minmax({pastCount, m_pastCount});
    m_pastCount = pastCount;
    if (first < rowCount())
        Q_EMIT dataChanged(index(first), index(std::min(end, rowCount()) - 1), {PastRole});
    Q_EMIT pastCountChanged(pastCount);
}

int ServiceEventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ServiceEventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case MessageRole:
        return row.message;
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.row() < m_pastCount);
    case IdRole:
        return static_cast<quint32>(row.id);
    case AtRole:
        return static_cast<qint64>(row.at.time_since_epoch().count());
    case TimeTextRole:
        return clockText(row.at);
    case KindRole:
        return textOf(kindOf(m_timeline->events[indexOf(row.id)].what));
    case PastRole:
        return index.row() < m_pastCount;
    default:
        return {};
    }
}

QString ServiceEventListModel::accessibleText(const Row &row, bool past)
{
    //: a service event as a screen reader says it; %1 is a time such as 1:32, %2 the sentence of ECS
    return past ? tr("%1: %2").arg(clockText(row.at), row.message)
                //: the same for an event that lies after the moment that is shown
                : tr("Still to come, %1: %2").arg(clockText(row.at), row.message);
}

QHash<int, QByteArray> ServiceEventListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "eventId"},
                  {AtRole, "at"},
                  {TimeTextRole, "timeText"},
                  {MessageRole, "message"},
                  {KindRole, "kind"},
                  {PastRole, "past"}});
    return names;
}

} // namespace deployscope
