// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/service_events/service_event_delegate.h"

#include "items/service_event_list_model.h"
#include "views/service_events/event_row.h"

#include <QPainter>

namespace deployscope {

namespace {

QString withoutDigits(QString message)
{
    for (QChar &letter : message) {
        if (letter.isDigit())
            letter = u'0';
    }
    return message;
}

bool isPast(const QModelIndex &index)
{
    return index.data(ServiceEventListModel::PastRole).toBool();
}

EventRow eventRow(const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    return {
        .time = index.data(ServiceEventListModel::TimeTextRole).toString(),
        .message = index.data(ServiceEventListModel::MessageRole).toString(),
        .past = isPast(index),
        .newest = isPast(index) && (isLast || !isPast(index.siblingAtRow(index.row() + 1))),
        .first = index.row() == 0,
        .last = isLast,
        .selected = option.state.testFlag(QStyle::State_Selected),
    };
}

} // namespace

ServiceEventDelegate::ServiceEventDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void ServiceEventDelegate::setStyle(const Style &style)
{
    m_style = style;
    m_heights.clear();
}

void ServiceEventDelegate::setWidth(int width)
{
    if (width != m_width)
        m_heights.clear();
    m_width = width;
}

void ServiceEventDelegate::setWidestTime(const QString &time)
{
    if (time.size() != m_widestTime.size())
        m_heights.clear();
    m_widestTime = time;
}

void ServiceEventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->save();
    paintEventRow(*painter, option.rect, eventRow(index, option), m_widestTime, m_style);
    painter->restore();
}

QSize ServiceEventDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString message = withoutDigits(index.data(ServiceEventListModel::MessageRole).toString());
    auto height = m_heights.constFind(message);
    if (height == m_heights.cend())
        height = m_heights.insert(message, eventRowHeight(message, m_width, m_widestTime, m_style));
    return {m_width, *height};
}

} // namespace deployscope
