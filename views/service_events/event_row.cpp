// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/service_events/event_row.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace deployscope {

namespace {

/// Breaks the text of `layout` into lines; a name that is longer than a line is broken too.
/// \returns the height of all lines
double breakLines(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0.0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition({0.0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
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

void paintTexts(QPainter &painter, const EventRowGeometry &geometry, const EventRow &row, const Style &style)
{
    painter.setPen(row.past ? style.text : style.mutedText);
    painter.setFont(style.font(TextSize::Base, row.newest ? TextWeight::Bold : TextWeight::Normal));
    painter.drawText(geometry.time, Qt::AlignRight | Qt::AlignTop, row.time);
    QTextLayout message{row.message, style.font(TextSize::Base)};
    breakLines(message, geometry.message.width());
    message.draw(&painter, geometry.message.topLeft());
}

} // namespace

EventRowGeometry eventRowGeometry(const QRectF &row, const QString &widestTime, const Style &style)
{
    const QFontMetricsF metrics{style.font(TextSize::Base, TextWeight::Bold)};
    const double side = metrics.ascent();
    const double top = row.top() + space::tiny;
    const QRectF time{row.left() + space::small, top, metrics.horizontalAdvance(widestTime), metrics.height()};
    const QRectF dot{time.right() + space::small, top + (metrics.height() - side) / 2, side, side};
    const double left = dot.right() + space::small;
    return {time, dot, {left, top, row.right() - space::small - left, row.height() - 2 * space::tiny}};
}

int eventRowHeight(const QString &message, int width, const QString &widestTime, const Style &style)
{
    const QRectF row{0, 0, static_cast<double>(width), 0};
    QTextLayout layout{message, style.font(TextSize::Base)};
    const double height = breakLines(layout, eventRowGeometry(row, widestTime, style).message.width());
    return static_cast<int>(std::ceil(height + 2 * space::tiny));
}

void paintEventRow(QPainter &painter, const QRectF &area, const EventRow &row, const QString &widestTime,
                   const Style &style)
{
    const EventRowGeometry geometry = eventRowGeometry(area, widestTime, style);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, row.newest ? style.sunken : style.surface);
    paintRail(painter, area, geometry.dot, row, style);
    paintDot(painter, geometry.dot, row, style);
    paintTexts(painter, geometry, row, style);
    if (row.selected) {
        painter.setPen({style.selection, style.mediumLine()});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

} // namespace deployscope
