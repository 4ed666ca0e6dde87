// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/service_events/service_event_delegate.h"

#include "items/service_event_list_model.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QString withoutDigits(QString message)
{
    for (QChar &letter : message) {
        if (letter.isDigit())
            letter = u'0';
    }
    return message;
}

double timeWidth(const Style &style)
{
    return QFontMetricsF{style.font(TextSize::Base, TextWeight::Bold)}.horizontalAdvance(u"0:00:00"_s);
}

/// A filled dot for what has happened, a ring for what is to come, a larger dot for the newest.
void paintDot(QPainter &painter, const QRectF &dot, const EventRow &row, const Style &style)
{
    painter.setPen({row.past ? style.text : style.strongLine, style.mediumLine()});
    painter.setBrush(row.past ? style.text : style.surface);
    const double radius = row.newest ? dot.width() / 2 : dot.width() / 3;
    painter.drawEllipse(dot.center(), radius, radius);
}

void paintRail(QPainter &painter, const QRectF &area, const QRectF &dot, const EventRow &row, const Style &style)
{
    painter.setPen({style.line, style.mediumLine()});
    const double x = dot.center().x();
    painter.drawLine(QPointF{x, row.first ? dot.center().y() : area.top()},
                     QPointF{x, row.last ? dot.center().y() : area.bottom()});
}

EventRow eventRow(const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const auto isPast = [&](int row) {
        return index.siblingAtRow(row).data(ServiceEventListModel::PastRole).toBool();
    };
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    return {
        .time = index.data(ServiceEventListModel::TimeTextRole).toString(),
        .message = index.data(ServiceEventListModel::MessageRole).toString(),
        .past = isPast(index.row()),
        .newest = isPast(index.row()) && (isLast || !isPast(index.row() + 1)),
        .first = index.row() == 0,
        .last = isLast,
        .selected = option.state.testFlag(QStyle::State_Selected),
    };
}

} // namespace

EventRowGeometry eventRowGeometry(const QRectF &row, const Style &style)
{
    const QFontMetricsF metrics{style.font(TextSize::Base, TextWeight::Bold)};
    const double side = metrics.ascent();
    const double top = row.top() + space::tiny;
    const QRectF time{row.left() + space::small, top, timeWidth(style), metrics.height()};
    const QRectF dot{time.right() + space::small, top + (metrics.height() - side) / 2, side, side};
    const double left = dot.right() + space::small;
    return {time, dot, {left, top, row.right() - space::small - left, row.height() - 2 * space::tiny}};
}

void paintEventRow(QPainter &painter, const QRectF &area, const EventRow &row, const Style &style)
{
    const EventRowGeometry geometry = eventRowGeometry(area, style);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, row.newest ? style.sunken : style.surface);
    paintRail(painter, area, geometry.dot, row, style);
    paintDot(painter, geometry.dot, row, style);
    painter.setPen(row.past ? style.text : style.mutedText);
    painter.setFont(style.font(TextSize::Base, row.newest ? TextWeight::Bold : TextWeight::Normal));
    painter.drawText(geometry.time, Qt::AlignRight | Qt::AlignTop, row.time);
    painter.setFont(style.font(TextSize::Base));
    painter.drawText(geometry.message, wrapped, row.message);
    if (row.selected) {
        painter.setPen({style.selection, style.mediumLine()});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

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
    if (width == m_width)
        return;
    m_width = width;
    m_heights.clear();
}

void ServiceEventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->save();
    paintEventRow(*painter, option.rect, eventRow(index, option), m_style);
    painter->restore();
}

QSize ServiceEventDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_width, heightFor(index.data(ServiceEventListModel::MessageRole).toString())};
}

int ServiceEventDelegate::heightFor(const QString &message) const
{
    const QString key = withoutDigits(message);
    if (const auto known = m_heights.constFind(key); known != m_heights.cend())
        return *known;
    const double width = eventRowGeometry({0, 0, m_width * 1.0, 0}, m_style).message.width();
    const QRectF room{0, 0, std::max(width, 1.0), QWIDGETSIZE_MAX};
    const QFontMetricsF metrics{m_style.font(TextSize::Base)};
    const double height = metrics.boundingRect(room, wrapped, message).height() + 2 * space::tiny;
    return *m_heights.insert(key, static_cast<int>(std::ceil(height)));
}

} // namespace deployscope
