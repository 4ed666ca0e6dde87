// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_legend.h"

#include "views/cluster_grid/grid_words.h"
#include "views/cluster_grid/paint_text.h"
#include "views/cluster_grid/paint_tile.h"
#include "views/cluster_grid/signs.h"

#include <algorithm>
#include <array>
#include <vector>

namespace deployscope {

namespace {

constexpr std::array looks{TaskLook::Starting,  TaskLook::Unproven, TaskLook::Healthy,
                           TaskLook::Unhealthy, TaskLook::Draining, TaskLook::Stopping};
constexpr std::array states{TargetState::Initial, TargetState::Healthy, TargetState::Unhealthy,
                            TargetState::Draining, TargetState::Unused};
constexpr double sampleWidth = 32;
constexpr double signWidth = 15;
constexpr double beforeWord = 5;
constexpr double betweenItems = 12;

double widthOfTasks(const QFont &font, double unit)
{
    double width = 0;
    for (const TaskLook look : looks)
        width += textWidth(shortWord(look), font) + (sampleWidth + beforeWord + betweenItems) * unit;
    return width;
}

QString titleOfTargets()
{
    //: legend: what follows are the signs of targets
    return GridWords::tr("targets:");
}

double widthOfTargets(const QFont &font, double unit)
{
    double width = textWidth(titleOfTargets(), font) + 2 * betweenItems * unit;
    for (const TargetState state : states)
        width += textWidth(shortWord(state), font) + (signWidth + beforeWord + betweenItems) * unit;
    return width;
}

/// Writes a word behind a sample. \returns where the next item begins
double writeWord(QPainter &painter, double x, const QRectF &area, const QString &word, const QFont &font,
                 const Style &style)
{
    const double width = textWidth(word, font) + 2;
    drawText(painter, {x + beforeWord * style.scale, area.top(), width, area.height()}, word,
             {font, style.mutedText});
    return x + width + (beforeWord + betweenItems) * style.scale;
}

double paintSample(QPainter &painter, double x, const QRectF &area, TaskLook look, const Style &style)
{
    const double unit = style.scale;
    const bool partly = look == TaskLook::Starting || look == TaskLook::Draining;
    const TaskCell sample{.look = look, .fill = look == TaskLook::Stopping ? 0.0 : partly ? 0.5 : 1.0};
    paintTile(painter, {x, area.center().y() - 9 * unit, sampleWidth * unit, 18 * unit}, sample,
              TileDetail::Letter, style);
    return x + sampleWidth * unit;
}

void paintTargets(QPainter &painter, double x, const QRectF &area, const QFont &font, const Style &style)
{
    const double unit = style.scale;
    x = writeWord(painter, x, area, titleOfTargets(), font, style);
    for (const TargetState state : states) {
        drawTargetSign(painter, {x + signWidth * unit / 2, area.center().y()}, 6.5 * unit, state, style);
        x = writeWord(painter, x + signWidth * unit, area, shortWord(state), font, style);
    }
}

} // namespace

void paintLegend(QPainter &painter, const QRectF &area, bool withTargets, const Style &style)
{
    const QFont font = style.font(TextSize::Small);
    const double tasks = widthOfTasks(font, style.scale);
    const double targets = withTargets ? widthOfTargets(font, style.scale) : 0;
    const bool both = tasks + targets <= area.width();
    const double width = std::min(both ? tasks + targets : tasks, area.width());
    double x = area.center().x() - width / 2;
    for (const TaskLook look : looks) {
        const double end = x + sampleWidth * style.scale + textWidth(shortWord(look), font);
        if (end > area.right() + style.scale)
            return;
        x = paintSample(painter, x, area, look, style);
        x = writeWord(painter, x, area, shortWord(look), font, style);
    }
    if (both && withTargets)
        paintTargets(painter, x + betweenItems * style.scale, area, font, style);
}

} // namespace deployscope
