// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_page/lane_painting.h"

#include "items/lane_words.h"
#include "views/timeline_page/band_look.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace deployscope {

namespace {

constexpr double barShare = 0.8;  ///< of a lane's height
constexpr double leastBar = 3;    ///< narrower ones have a ground and no more
constexpr double leastWidth = 1;  ///< of anything that lasts
constexpr double letterRoom = 12; ///< pixels, for type of the usual size

/// How a span is filled, where its ground is even.
BandLook lookOf(LaneState state, int rank, const Style &style)
{
    switch (state) {
    case LaneState::Healthy:
        return lookOf(TaskBand::Healthy, rank, style);
    case LaneState::NotHealthyYet: {
        BandLook look = lookOf(TaskBand::Unhealthy, rank, style);
        look.rises = look.falls = false;
        return look;
    }
    case LaneState::Unhealthy:
        return lookOf(TargetState::Unhealthy, style);
    case LaneState::Stopping: {
        BandLook look = lookOf(TaskBand::Stopping, rank, style);
        look.rises = look.falls = false;
        return look;
    }
    case LaneState::Provisioning:
    case LaneState::Pulling:
    case LaneState::Starting:
    case LaneState::Draining:
        break;
    }
    return {.ground = style.surface, .ink = style.revision(rank).outline, .text = style.text};
}

/// What fills up or runs out while the span lasts.
QPolygonF wedgeOf(LaneState state, const QRectF &bar)
{
    switch (state) {
    case LaneState::Pulling:
        return QPolygonF{{bar.bottomLeft(), bar.bottomRight(), bar.topRight()}};
    case LaneState::Starting:
        return QPolygonF{{bar.bottomLeft(), bar.bottomRight(), QPointF{bar.right(), bar.center().y()},
                          QPointF{bar.left(), bar.center().y()}}};
    case LaneState::Draining:
        return QPolygonF{{bar.topLeft(), bar.bottomLeft(), bar.bottomRight()}};
    default:
        return {};
    }
}

QPen outlineOf(LaneState state, int rank, const Style &style)
{
    QPen pen{state == LaneState::Unhealthy ? style.text : style.revision(rank).outline, style.thinLine()};
    if (state == LaneState::Provisioning)
        pen.setDashPattern({4, 3});
    return pen;
}

/// The word where it fits, else the letter, else nothing.
QString wordIn(const QRectF &bar, LaneState state, const QFontMetricsF &metrics, const Style &style)
{
    const QString word = shortWord(state);
    if (metrics.horizontalAdvance(word) + 2 * space::tiny <= bar.width())
        return word;
    return bar.width() >= letterRoom * style.scale ? QString{letterOf(state)} : QString{};
}

void paintWord(QPainter &painter, const QRectF &bar, LaneState state, const BandLook &look, const Style &style)
{
    const QFont font = style.font(TextSize::Small);
    const QFontMetricsF metrics{font};
    const QString word = wordIn(bar, state, metrics, style);
    if (word.isEmpty())
        return;
    const double width = metrics.horizontalAdvance(word) + space::tiny;
    const QRectF place{bar.left() + (word.size() == 1 ? (bar.width() - width) / 2 : space::tiny / 2),
                       bar.top() + 1, width, bar.height() - 1};
    const bool hasLines = look.isBarred || look.isLined || look.rises || look.falls;
    if (hasLines)
        painter.fillRect(place, look.ground);
    painter.setFont(font);
    painter.setPen(look.text);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, word);
}

} // namespace

void paintSpan(QPainter &painter, const QRectF &bar, LaneState state, int rank, const Style &style)
{
    const BandLook look = lookOf(state, rank, style);
    const RevisionColours &colours = style.revision(rank);
    if (bar.width() < leastBar) {
        const bool isEven = look.ground != style.surface;
        painter.fillRect(bar, isEven ? look.ground : colours.outline);
        return;
    }
    painter.fillRect(bar, look.ground);
    const QPolygonF wedge = wedgeOf(state, bar);
    if (!wedge.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.tint);
        painter.drawPolygon(wedge);
    }
    paintLines(painter, {bar}, look, style);
    painter.setPen(outlineOf(state, rank, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    paintWord(painter, bar, state, look, style);
}

QRectF barOf(const LaneSpan &span, const ChartGeometry &geometry, const Style &style)
{
    const double left = geometry.xOf(std::max(span.from, geometry.from));
    const double right = geometry.xOf(std::min(span.to, geometry.end));
    const double height = std::round(geometry.plot.height() * barShare);
    const double top = std::round(geometry.plot.center().y() - height / 2);
    // A pixel from one to the next: outlines that lie on each other look like one that is thick.
    return {left, top, std::max(right - left - style.thinLine(), leastWidth), height};
}

void paintSpans(QPainter &painter, const ChartLane &lane, const ChartGeometry &geometry, const Style &style)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto first = std::ranges::upper_bound(lane.spans, geometry.from, {}, &LaneSpan::to);
    double painted = geometry.plot.left() - leastWidth;
    std::vector<QRectF> narrow; // unhealthy ones: painted last, so that nothing hides them
    for (auto span = first; span != lane.spans.end() && span->from < geometry.end; ++span) {
        const QRectF bar = barOf(*span, geometry, style);
        const bool isHidden = bar.right() < painted + leastWidth;
        const bool isNarrow = bar.width() < leastBar;
        if (isNarrow && span->state == LaneState::Unhealthy &&
            (narrow.empty() || narrow.back().right() < bar.right()))
            narrow.push_back(bar.adjusted(0, 0, leastWidth, 0));
        else if (!isHidden)
            paintSpan(painter, bar, span->state, lane.rank, style);
        painted = isHidden ? painted : bar.right();
    }
    for (const QRectF &bar : narrow)
        paintSpan(painter, bar, LaneState::Unhealthy, lane.rank, style);
}

} // namespace deployscope
