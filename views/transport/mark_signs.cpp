// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transport/mark_signs.h"

#include <QPainter>

namespace deployscope {

namespace {

constexpr double square = 10.0;

QPainterPath polygon(const QPolygonF &corners)
{
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath circle()
{
    QPainterPath path;
    path.addEllipse(QPointF{5, 5}, 2.8, 2.8);
    return path;
}

QPainterPath box(const QRectF &area)
{
    QPainterPath path;
    path.addRect(area);
    return path;
}

QPainterPath cross()
{
    return polygon(
        {{1, 3}, {3, 1}, {5, 3}, {7, 1}, {9, 3}, {7, 5}, {9, 7}, {7, 9}, {5, 7}, {3, 9}, {1, 7}, {3, 5}});
}

QColor fillOf(Interest interest, const Style &style)
{
    switch (interest) {
    case Interest::Blocked:
        return style.trouble;
    case Interest::Bounds:
        return style.attention;
    default:
        return style.text;
    }
}

void paintPath(QPainter &painter, const QPainterPath &path, QPointF centre, double side, const QColor &fill,
               const QPen &pen)
{
    painter.save();
    painter.translate(centre);
    painter.scale(side / square, side / square);
    painter.translate(-square / 2, -square / 2);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawPath(path);
    painter.restore();
}

} // namespace

std::vector<PlacedMark> placedMarks(std::span<const Landmark> landmarks, double room,
                                    const std::function<double(SimTime)> &xOf)
{
    std::vector<PlacedMark> marks;
    for (const Landmark &landmark : landmarks) {
        const PlacedMark mark{xOf(landmark.cursor.at), landmark};
        if (marks.empty() || mark.x - marks.back().x >= room)
            marks.push_back(mark);
        else if (landmark.interest > marks.back().landmark.interest)
            marks.back().landmark = landmark;
    }
    return marks;
}

QPainterPath markSign(Interest interest)
{
    switch (interest) {
    case Interest::Change:
        return polygon({{1, 2}, {9, 2}, {5, 9}});
    case Interest::Decision:
        return circle();
    case Interest::Health: // for better or worse, so not the triangle of what is healthy
        return polygon({{5, 0.5}, {9.5, 5}, {5, 9.5}, {0.5, 5}});
    case Interest::Milestone:
        return box({1.5, 1.5, 7, 7});
    case Interest::Bounds:
        return box({1, 1, 8, 3}) + box({1, 6, 8, 3});
    case Interest::Blocked:
        return cross();
    }
    return {};
}

void paintMark(QPainter &painter, QPointF centre, double side, Interest interest, const Style &style)
{
    const bool needsOutline = interest == Interest::Bounds;
    paintPath(painter, markSign(interest), centre, side, fillOf(interest, style),
              needsOutline ? QPen{style.text, 1.0} : QPen{Qt::NoPen});
}

void paintBookmark(QPainter &painter, QPointF centre, double side, const Style &style)
{
    paintPath(painter, polygon({{2, 0}, {8, 0}, {8, 10}, {5, 7}, {2, 10}}), centre, side, style.selection,
              QPen{Qt::NoPen});
}

} // namespace deployscope
