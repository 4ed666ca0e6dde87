// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_page/page_layout.h"

#include "views/timeline_chart/chart_labels.h"
#include "views/timeline_page/row_words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

// Pixels, for type of the usual size.
constexpr double laneHeight = 18;
constexpr double eventsHeight = 20;
constexpr double mostGutter = 0.38; ///< of the width
constexpr int leastLanes = 4;

double lineOf(const Style &style)
{
    return std::ceil(QFontMetricsF{style.font(TextSize::Small)}.height());
}

/// Of many texts only the longest is measured.
template <typename Text>
double widestOf(const std::vector<ChartLane> &lanes, Text text, const QFont &font)
{
    const auto length = [text](const ChartLane &lane) { return (lane.*text).size(); };
    const auto longest = std::ranges::max_element(lanes, {}, length);
    return longest == lanes.end() ? 0 : std::ceil(QFontMetricsF{font}.horizontalAdvance((*longest).*text));
}

double legendWidth(const RunChart &run, const Style &style)
{
    const QFontMetricsF metrics{style.font(TextSize::Small)};
    double widest = 0;
    for (const QString &entry : legendWords(run))
        widest = std::max(widest, metrics.horizontalAdvance(entry));
    return swatchWidth * style.scale + space::tiny + std::ceil(widest);
}

/// The columns of the lanes, and so the gutter of all rows.
void placeColumns(PageLayout &layout, const RunChart &run, const Style &style)
{
    const QFont plain = style.font(TextSize::Small);
    const QFont bold = style.font(TextSize::Small, TextWeight::Bold);
    layout.revisionAt = space::small + widestOf(run.lanes, &ChartLane::name, bold) + space::small;
    layout.placeAt = layout.revisionAt + widestOf(run.lanes, &ChartLane::revision, plain) + space::small;
    const double lanes = layout.placeAt + widestOf(run.lanes, &ChartLane::place, plain) + space::small;
    const double counts = QFontMetricsF{plain}.horizontalAdvance(u"100 %"_s) + space::large;
    const double legend = space::small + legendWidth(run, style) + counts;
    layout.left = std::floor(std::min(std::max(lanes, legend), layout.size.width() * mostGutter));
    const auto ends = std::vector<LineEnd>{{CountLine::AtMost, run.tasks.atMost.extremes().highest},
                                           {CountLine::AtLeast, run.tasks.atLeast.extremes().highest},
                                           {CountLine::Desired, 0}};
    layout.right =
        std::floor(layout.size.width() - marginsFor(ends, 1, endLabelStyle(style)).right + space::medium);
}

/// How high the rows of counts are, by what stands before them, and what is left.
struct Heights
{
    double tasks = 0;
    double targets = 0;
    double capacity = 0;
    double lanes = 0;

    [[nodiscard]] double sum() const
    {
        double sum = 0;
        for (const double height : {tasks, targets, capacity, lanes})
            sum += height > 0 ? height + space::medium : 0;
        return sum;
    }
};

Heights leastHeights(const RunChart &run, const Style &style)
{
    const double line = lineOf(style);
    const double taskLines =
        1 + static_cast<double>(taskBands.size() + std::min<std::size_t>(run.revisions.size(), 4));
    const double lanes = std::min<double>(leastLanes, static_cast<double>(run.lanes.size()));
    return {.tasks = run.taskEdges.empty() ? 0 : taskLines * line,
            .targets = run.hasTargets() ? (1 + static_cast<double>(targetBands.size())) * line : 0,
            .capacity = 3 * line + space::tiny,
            .lanes = lanes * laneHeight * style.scale};
}

/// What there is no room for goes, the least telling first; what is left over is shared out.
Heights fitted(Heights heights, double room, double allLanes)
{
    for (double *height : {&heights.capacity, &heights.targets, &heights.lanes}) {
        if (heights.sum() > room)
            *height = 0;
    }
    const double forLanes =
        heights.lanes > 0 ? std::min(allLanes - heights.lanes, (room - heights.sum()) * 0.6) : 0;
    heights.lanes += std::max(forLanes, 0.0);
    const double rest = std::max(room - heights.sum(), 0.0);
    const bool isShared = heights.targets > 0 || heights.capacity > 0;
    heights.tasks += std::floor(isShared ? rest * 0.5 : rest);
    const double part = heights.targets > 0 && heights.capacity > 0 ? 0.25 : 0.5;
    heights.targets += heights.targets > 0 ? std::floor(rest * part) : 0;
    heights.capacity += heights.capacity > 0 ? std::floor(rest * part) : 0;
    return heights;
}

} // namespace

QRectF PageLayout::plots() const
{
    const double top = events.isNull() ? tasks.top() : events.top();
    return {left, top, right - left, axis.top() - top};
}

QRectF PageLayout::lane(int place) const
{
    return {lanes.left(), lanes.top() + place * laneHeight, lanes.width(), laneHeight};
}

QRectF PageLayout::gutterOf(const QRectF &plot) const
{
    return {space::small, plot.top(), left - space::small, plot.height()};
}

Style endLabelStyle(const Style &style)
{
    Style small = style;
    small.scale = style.scale * 11 / 13;
    return small;
}

double leastPageHeight(const Style &style)
{
    return 300 * style.scale;
}

PageLayout pageLayout(const RunChart &run, QSizeF size, const Style &style)
{
    PageLayout layout{.size = size};
    placeColumns(layout, run, style);
    layout.laneHeight = std::round(laneHeight * style.scale);
    const double line = lineOf(style);
    const double width = layout.right - layout.left;
    const double axis = line + space::small;
    layout.marks = {layout.left, 0, width, line + space::small};
    layout.events = {layout.left, layout.marks.bottom(), width, std::round(eventsHeight * style.scale)};
    layout.axis = {layout.left, size.height() - axis, width, axis};

    double top = layout.events.bottom() + space::small;
    const double room = layout.axis.top() - top + space::medium;
    const double allLanes = static_cast<double>(run.lanes.size()) * layout.laneHeight;
    const Heights heights = fitted(leastHeights(run, style), room, allLanes);
    const auto place = [&](QRectF &row, double height) {
        if (height <= 0)
            return;
        row = {layout.left, std::round(top), width, std::floor(height)};
        top = row.bottom() + space::medium;
    };
    place(layout.tasks, heights.tasks);
    place(layout.targets, heights.targets);
    place(layout.capacity, heights.capacity);
    place(layout.lanes, heights.lanes);
    return layout;
}

} // namespace deployscope
