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

using SampleIterator = std::vector<CountSample>::const_iterator;

/// What a column of pixels shows of the samples in it.
struct Column
{
    double x = 0.0; ///< of its first sample
    double first = 0.0;
    double lowest = 0.0;
    double highest = 0.0;
    double last = 0.0;
};

/// \param before the count that holds when the column begins
Column columnOf(SampleIterator first, SampleIterator end, CountLine line, double before)
{
    Column column{secondsOf(first->at), before, before, before, before};
    for (auto sample = first; sample != end; ++sample) {
        column.last = sample->count(line);
        column.lowest = std::min(column.lowest, column.last);
        column.highest = std::max(column.highest, column.last);
    }
    return column;
}

/// The count may leave for its extremes in any order, as long as it ends where it has to.
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

/// Where the next column begins. Without columns each sample stands alone.
SampleIterator endOfColumn(SampleIterator sample, SampleIterator last, SimDuration width)
{
    if (width == SimDuration{})
        return sample + 1;
    const SimTime border = sample->at + (width - sample->at.time_since_epoch() % width);
    return std::partition_point(sample, last, [border](const CountSample &other) { return other.at < border; });
}

} // namespace

QList<QPointF> stepPoints(const std::vector<CountSample> &samples, CountLine line, SimTime end, int columns)
{
    const auto last = std::ranges::upper_bound(samples, end, {}, &CountSample::at);
    if (samples.begin() == last)
        return {};
    // A sample makes two corners: up to twice as many as there are columns are shown as they are.
    const bool all = columns < 1 || last - samples.begin() <= 2 * static_cast<std::ptrdiff_t>(columns);
    const SimDuration width = all ? SimDuration{} : end.time_since_epoch() / columns + SimDuration{1};

    QList<QPointF> points{{secondsOf(samples.front().at), samples.front().count(line)}};
    for (auto sample = samples.begin() + 1; sample != last;) {
        const auto next = endOfColumn(sample, last, width);
        appendColumn(points, columnOf(sample, next, line, points.last().y()));
        sample = next;
    }
    appendOnce(points, {secondsOf(end), points.last().y()});
    return points;
}

} // namespace deployscope
