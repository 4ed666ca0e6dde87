// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/step_points.h"

#include <algorithm>

namespace deployscope {

namespace {

double secondsOf(SimTime at)
{
    return static_cast<double>(at.time_since_epoch().count()) / 1000.0;
}

void appendOnce(QList<QPointF> &points, QPointF point)
{
    if (points.isEmpty() || points.last() != point)
        points.append(point);
}

/// What a column of pixels shows of the changes in it.
struct Column
{
    double x = 0.0; ///< of its first change
    double first = 0.0;
    double lowest = 0.0;
    double highest = 0.0;
    double last = 0.0;
};

/// \param before the value that holds when the column begins
Column columnOf(const Steps &steps, std::size_t first, std::size_t end, double before)
{
    const Steps::Extremes extremes = steps.extremes(first, end);
    return {.x = secondsOf(steps.at(first)),
            .first = before,
            .lowest = std::min<double>(before, extremes.lowest),
            .highest = std::max<double>(before, extremes.highest),
            .last = static_cast<double>(steps.value(end - 1))};
}

/// The value may leave for its extremes in any order, as long as it ends where it has to.
void appendColumn(QList<QPointF> &points, const Column &column)
{
    if (column.lowest == column.highest)
        return;
    appendOnce(points, {column.x, column.first});
    if (column.last != column.lowest)
        appendOnce(points, {column.x, column.lowest});
    if (column.last != column.highest)
        appendOnce(points, {column.x, column.highest});
    appendOnce(points, {column.x, column.last});
}

/// Where the next column begins. Without columns each change stands alone.
std::size_t endOfColumn(const Steps &steps, std::size_t change, std::size_t end, SimTime from, SimDuration width)
{
    if (width == SimDuration{})
        return change + 1;
    const SimTime at = steps.at(change);
    const SimTime border = at + (width - (at - from) % width);
    return std::min(steps.firstAfter(border - SimDuration{1}, change), end);
}

} // namespace

QList<QPointF> stepPoints(const Steps &steps, SimTime from, SimTime to, int columns)
{
    if (steps.empty())
        return {};
    const std::size_t begin = std::max<std::size_t>(steps.firstAfter(from), 1);
    const std::size_t end = std::max(steps.firstAfter(to), begin);
    // A change makes two corners: up to twice as many as there are columns are shown as they are.
    const bool all = columns < 1 || end - begin <= 2 * static_cast<std::size_t>(columns);
    const SimDuration width = all ? SimDuration{} : (to - from) / columns + SimDuration{1};

    QList<QPointF> points{{secondsOf(from), static_cast<double>(steps.valueAt(from))}};
    for (std::size_t change = begin; change < end;) {
        const std::size_t next = endOfColumn(steps, change, end, from, width);
        appendColumn(points, columnOf(steps, change, next, points.last().y()));
        change = next;
    }
    appendOnce(points, {secondsOf(to), points.last().y()});
    return points;
}

} // namespace deployscope
