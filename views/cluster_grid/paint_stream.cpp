// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_stream.h"

#include "views/cluster_grid/paint_lines.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace deployscope {

namespace {

constexpr double period = 120; ///< in which the stream repeats itself, for a unit of 1
constexpr double mostInAPeriod = 10;

double spacingOf(const Stream &stream, const Style &style)
{
    return period * style.scale / std::clamp(std::ceil(stream.share * mostInAPeriod), 1.0, mostInAPeriod);
}

/// One mark each `spacing`, the first one moved on with the phase.
/// \param length of a mark along the line
QPen penFor(const QColor &colour, double width, double length, double before, const Stream &stream,
            const Style &style)
{
    const double spacing = spacingOf(stream, style);
    const double turned = stream.fails ? spacing / 2 : 0; // so that bars stand between beads
    const double back = std::fmod(before + turned + length / 2 - stream.phase * period * style.scale, spacing);
    QPen pen{colour, width, Qt::SolidLine, stream.fails ? Qt::FlatCap : Qt::RoundCap};
    pen.setDashPattern({length / width, (spacing - length) / width});
    pen.setDashOffset((back < 0 ? back + spacing : back) / width);
    return pen;
}

} // namespace

void paintStream(QPainter &painter, const QPainterPath &path, double before, const Stream &stream,
                 const Style &style)
{
    if (stream.share <= 0)
        return;
    const double unit = style.scale;
    const double point = 0.01; // with round ends it is a disc
    painter.setBrush(Qt::NoBrush);
    if (stream.fails) {
        painter.setPen(penFor(style.trouble, 11 * unit, 3.5 * unit, before, stream, style));
        painter.drawPath(path);
        return;
    }
    painter.setPen(penFor(style.trafficOutline, 8 * unit, point, before, stream, style));
    painter.drawPath(path);
    // Light in each theme, with a dark rim.
    const QColor &light = style.surface.lightness() > style.text.lightness() ? style.surface : style.text;
    painter.setPen(penFor(light, 5 * unit, point, before, stream, style));
    painter.drawPath(path);
}

void paintStream(QPainter &painter, const LinePlace &line, const GridScene &scene, const Style &style)
{
    const BlockedAt where = blockedAt(line, scene);
    if (where == BlockedAt::LoadBalancer)
        return;
    for (const bool fails : {false, true}) {
        Stream stream{.phase = scene.streamPhase, .fails = fails};
        for (const std::size_t target : line.targets)
            stream.share += scene.targets[target].fails == fails ? scene.targets[target].share : 0;
        paintStream(painter, line.above, 0, stream, style);
        if (where == BlockedAt::Nowhere && stream.share > 0)
            paintStream(painter, line.below, line.above.length(), stream, style);
    }
}

} // namespace deployscope
