// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_page/stack.h"

#include "views/timeline_chart/step_points.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace deployscope {

namespace {

constexpr double pixelsOfPiece = 3;

void toHalfPixel(QPointF &point)
{
    point = {std::round(2 * point.x()) / 2, std::round(2 * point.y()) / 2};
}

/// Calls `paint` with an edge, or, where it is painted pixel by pixel, with one short part of it after the other, each
/// beginning at the corner where the one before it ends. In each line of pixels Qt walks through everything of a shape that
/// crosses it, which is quadratic for a ragged one. In vectors parts would show their seams.
template <typename Paint>
void inParts(const QPainter &painter, const QList<QPointF> &edge, const Paint &paint)
{
    constexpr qsizetype cornersOfPart = 16;
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        paint(edge);
        return;
    }
    for (qsizetype first = 0; first == 0 || first + 1 < edge.size(); first += cornersOfPart)
        paint(edge.mid(first, cornersOfPart + 1));
}

/// From the bottom of the plot up to an edge. The bands are painted from the top one down, each over the one before.
QPolygonF areaBelow(const QList<QPointF> &edge, const ChartGeometry &geometry)
{
    QPolygonF area{edge};
    area.append({edge.last().x(), geometry.plot.bottom()});
    area.append({edge.first().x(), geometry.plot.bottom()});
    return area;
}

void paintLabel(QPainter &painter, const std::vector<QRectF> &pieces, const StackBand &band, const Style &style)
{
    const auto widest = std::ranges::max_element(pieces, {}, &QRectF::width);
    if (widest == pieces.end() || band.label.isEmpty())
        return;
    const QFont font = style.font(TextSize::Small, TextWeight::Bold);
    const QFontMetricsF metrics{font};
    const QSizeF size{metrics.horizontalAdvance(band.label) + space::small, metrics.height()};
    if (widest->width() < size.width() + space::small || widest->height() < size.height())
        return;
    QRectF plate{{}, size};
    plate.moveCenter(widest->center());
    painter.fillRect(plate, band.look.ground);
    painter.setFont(font);
    painter.setPen(band.look.text);
    painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, band.label);
}

const Steps *edgeBelow(const std::vector<StackBand> &bands, std::size_t band)
{
    return band == 0 ? nullptr : bands[band - 1].edge;
}

} // namespace

bool isDense(const QList<QPointF> &outline, const ChartGeometry &geometry)
{
    return static_cast<double>(outline.size()) > geometry.plot.width();
}

QList<QPointF> outlineOf(const Steps &steps, const ChartGeometry &geometry)
{
    const int columns = static_cast<int>(geometry.plot.width());
    QList<QPointF> points = stepPoints(steps, geometry.from, geometry.end, columns);
    const double from = std::chrono::duration<double>(geometry.from.time_since_epoch()).count();
    const double perSecond =
        geometry.plot.width() / std::max(std::chrono::duration<double>(geometry.shown()).count(), 0.001);
    for (QPointF &point : points)
        point = {geometry.plot.left() + (point.x() - from) * perSecond, geometry.yOf(point.y())};
    if (isDense(points, geometry))
        std::ranges::for_each(points, toHalfPixel); // so that vectors take little room
    return points;
}

std::vector<QRectF> piecesOf(const Steps *lower, const Steps &upper, const ChartGeometry &geometry)
{
    std::size_t below = lower == nullptr ? 0 : lower->firstAfter(geometry.from);
    std::size_t above = upper.firstAfter(geometry.from);
    const std::size_t lastBelow = lower == nullptr ? 0 : lower->firstAfter(geometry.end);
    const std::size_t lastAbove = upper.firstAfter(geometry.end);
    if (static_cast<double>(lastBelow - below + lastAbove - above) * pixelsOfPiece > geometry.plot.width())
        return {};
    std::vector<QRectF> pieces;
    for (SimTime at = geometry.from; at < geometry.end;) {
        const std::int32_t bottom = lower == nullptr ? 0 : lower->valueAt(at);
        const std::int32_t top = upper.valueAt(at);
        SimTime next = geometry.end;
        if (below < lastBelow)
            next = std::min(next, lower->at(below));
        if (above < lastAbove)
            next = std::min(next, upper.at(above));
        if (top > bottom && next > at)
            pieces.emplace_back(QPointF{geometry.xOf(at), geometry.yOf(top)},
                                QPointF{geometry.xOf(next), geometry.yOf(bottom)});
        below += below < lastBelow && lower->at(below) == next ? 1 : 0;
        above += above < lastAbove && upper.at(above) == next ? 1 : 0;
        at = next;
    }
    return pieces;
}

void paintStack(QPainter &painter, const std::vector<StackBand> &bands, const ChartGeometry &geometry,
                const Style &style)
{
    std::vector<QList<QPointF>> edges;
    for (const StackBand &band : bands)
        edges.push_back(outlineOf(*band.edge, geometry));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = bands.size(); i-- > 0;) {
        if (edges[i].isEmpty())
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(bands[i].look.ground);
        inParts(painter, edges[i],
                [&](const QList<QPointF> &part) { painter.drawPolygon(areaBelow(part, geometry)); });
    }
    for (std::size_t i = 0; i < bands.size(); ++i)
        paintLines(painter, piecesOf(edgeBelow(bands, i), *bands[i].edge, geometry), bands[i].look, style);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        painter.setPen({style.strongLine, style.thinLine()});
        if (!isDense(edges[i], geometry))
            painter.drawPolyline(edges[i]);
    }
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const bool isThin = isDense(edges[i], geometry);
        painter.setPen({style.text, isThin ? style.thinLine() : style.mediumLine()});
        if (bands[i].isEmphasized && isThin)
            inParts(painter, edges[i], [&](const QList<QPointF> &part) { painter.drawPolyline(part); });
        else if (bands[i].isEmphasized)
            painter.drawPolyline(edges[i]);
    }
}

void paintStackLabels(QPainter &painter, const std::vector<StackBand> &bands, const ChartGeometry &geometry,
                      const Style &style)
{
    for (std::size_t i = 0; i < bands.size(); ++i)
        paintLabel(painter, piecesOf(edgeBelow(bands, i), *bands[i].edge, geometry), bands[i], style);
}

} // namespace deployscope
