// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/signs.h"

#include <QPainterPath>
#include <QPen>

namespace deployscope {

namespace {

QRectF square(QPointF centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

QPen round(const QColor &ink, double width)
{
    return {ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// A sector from twelve o'clock on; `turn` is a share of the whole disc.
void drawSector(QPainter &painter, const QRectF &disc, double turn, const QColor &ink)
{
    QPainterPath sector{disc.center()};
    sector.arcTo(disc, 90, -360 * turn);
    sector.closeSubpath();
    painter.fillPath(sector, ink);
}

void drawCross(QPainter &painter, QPointF centre, double reach, const QPen &pen)
{
    painter.setPen(pen);
    painter.drawLine(centre + QPointF{-reach, -reach}, centre + QPointF{reach, reach});
    painter.drawLine(centre + QPointF{-reach, reach}, centre + QPointF{reach, -reach});
}

void drawRing(QPainter &painter, const QRectF &disc, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc);
}

/// The part of a ring's inside that tells the target's state.
void drawInside(QPainter &painter, const QRectF &disc, TargetState state, const QColor &ink)
{
    switch (state) {
    case TargetState::Initial:
        return drawSector(painter, disc, 0.5, ink);
    case TargetState::Healthy:
        return drawSector(painter, disc, 1, ink);
    case TargetState::Unhealthy:
        return drawCross(painter, disc.center(), disc.width() * 0.23, round(ink, disc.width() * 0.15));
    case TargetState::Draining:
        return drawSector(painter, disc, 0.25, ink);
    case TargetState::Unused:
    case TargetState::Removed:
        return;
    }
}

void drawTriangle(QPainter &painter, QPointF centre, double radius, bool upright, const QColor &ink,
                  const QPen &pen)
{
    const double down = upright ? 1 : -1;
    const double height = radius * 0.86 * down;
    const QPolygonF corners{{centre.x(), centre.y() - height},
                            {centre.x() + radius, centre.y() + height},
                            {centre.x() - radius, centre.y() + height}};
    painter.setPen(pen);
    painter.setBrush(upright ? QBrush{ink} : QBrush{Qt::NoBrush});
    painter.drawPolygon(corners);
}

} // namespace

void drawTargetSign(QPainter &painter, QPointF centre, double radius, TargetState state, const Style &style)
{
    const double line = radius * 0.24;
    const QRectF disc = square(centre, radius - line / 2);
    const bool trouble = state == TargetState::Unhealthy;
    painter.setPen(Qt::NoPen);
    painter.setBrush(trouble ? style.trouble : style.surface);
    painter.drawEllipse(square(centre, radius));
    const QColor ink = trouble ? style.troubleText : style.text;
    drawRing(painter, disc, QPen{ink, line});
    drawInside(painter, square(centre, radius * 0.82), state, ink);
}

void drawTaskSign(QPainter &painter, QPointF centre, double radius, TaskLook look, const QColor &ink, double line)
{
    const QRectF disc = square(centre, radius - line / 2);
    switch (look) {
    case TaskLook::Starting: {
        QPen dashed{ink, line};
        dashed.setDashPattern({1.6, 1.4});
        return drawRing(painter, disc, dashed);
    }
    case TaskLook::Unproven:
        drawRing(painter, disc, QPen{ink, line});
        return drawSector(painter, disc, 0.5, ink);
    case TaskLook::Healthy:
        return drawTriangle(painter, centre, radius * 0.9, true, ink, round(ink, line * 0.6));
    case TaskLook::Unhealthy:
        drawRing(painter, disc, QPen{ink, line});
        return drawCross(painter, centre, radius * 0.4, round(ink, line * 1.2));
    case TaskLook::Draining:
        drawRing(painter, disc, QPen{ink, line});
        return drawSector(painter, disc, 0.25, ink);
    case TaskLook::Stopping:
        return drawTriangle(painter, centre, radius * 0.85, false, ink, round(ink, line));
    case TaskLook::Stopped:
        painter.setPen(round(ink, line));
        painter.drawLine(centre - QPointF{radius * 0.6, 0}, centre + QPointF{radius * 0.6, 0});
        return;
    }
}

void drawHealthCheck(QPainter &painter, QPointF centre, double radius, HealthCheckSign sign, const Style &style)
{
    const double reach = radius * 1.25;
    const bool failed = sign == HealthCheckSign::Failed;
    const QColor ink = failed ? style.troubleText : style.attentionText;
    const QPolygonF corners{centre - QPointF{0, reach}, centre + QPointF{reach, 0}, centre + QPointF{0, reach},
                            centre - QPointF{reach, 0}};
    painter.setPen(round(ink, radius * 0.2));
    painter.setBrush(failed ? style.trouble : style.attention);
    painter.drawPolygon(corners);
    const QPen pen = round(ink, radius * 0.28);
    if (failed)
        return drawCross(painter, centre, radius * 0.34, pen);
    if (sign == HealthCheckSign::Asks)
        return drawSector(painter, square(centre, radius * 0.34), 1, ink);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF{centre + QPointF{-radius * 0.45, radius * 0.02},
                                   centre + QPointF{-radius * 0.1, radius * 0.36},
                                   centre + QPointF{radius * 0.45, -radius * 0.34}});
}

void drawBlockedSign(QPainter &painter, QPointF centre, double radius, const Style &style)
{
    painter.setPen(QPen{style.troubleText, radius * 0.16});
    painter.setBrush(style.trouble);
    painter.drawEllipse(square(centre, radius * 0.92));
    drawCross(painter, centre, radius * 0.42, round(style.troubleText, radius * 0.3));
}

void drawShield(QPainter &painter, const QRectF &area, const QColor &ink, const QColor &ground, double line)
{
    const double middle = area.center().x();
    QPainterPath shield{{middle, area.top()}};
    shield.lineTo(area.right(), area.top() + area.height() * 0.18);
    shield.cubicTo({area.right(), area.top() + area.height() * 0.65}, {middle + area.width() * 0.3, area.bottom()},
                   {middle, area.bottom()});
    shield.cubicTo({middle - area.width() * 0.3, area.bottom()}, {area.left(), area.top() + area.height() * 0.65},
                   {area.left(), area.top() + area.height() * 0.18});
    shield.closeSubpath();
    painter.setPen(round(ink, line));
    painter.setBrush(ground);
    painter.drawPath(shield);
    painter.drawLine(QPointF{middle, area.top() + area.height() * 0.2},
                     QPointF{middle, area.bottom() - area.height() * 0.2});
}

void drawClock(QPainter &painter, QPointF centre, double radius, const QColor &ink)
{
    const double line = radius * 0.24;
    drawRing(painter, square(centre, radius - line / 2), QPen{ink, line});
    painter.setPen(round(ink, line));
    painter.drawPolyline(QPolygonF{centre - QPointF{0, radius * 0.5}, centre, centre + QPointF{radius * 0.38, 0}});
}

void drawWarning(QPainter &painter, const QRectF &area, const Style &style)
{
    const QPolygonF corners{{area.center().x(), area.top()}, area.bottomRight(), area.bottomLeft()};
    painter.setPen(round(style.attentionText, area.height() * 0.1));
    painter.setBrush(style.attention);
    painter.drawPolygon(corners);
    const double middle = area.center().x();
    painter.drawLine(QPointF{middle, area.top() + area.height() * 0.38},
                     QPointF{middle, area.top() + area.height() * 0.62});
    painter.drawPoint(QPointF{middle, area.top() + area.height() * 0.82});
}

} // namespace deployscope
