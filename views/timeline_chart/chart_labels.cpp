// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/chart_labels.h"

#include "items/time_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace deployscope {

namespace {

struct ChartLabels
{
    Q_DECLARE_TR_FUNCTIONS(ChartLabels)
};

/// Length of the piece of line before its name, for type of the usual size.
constexpr double keyWidth = 22.0;
/// So many times the height of all names of lines make them stand loosely.
constexpr double roomForLabels = 1.25;

QFont axisFont(const Style &style)
{
    return style.font(TextSize::Small);
}

QFontMetricsF metricsOf(TextSize size, const Style &style)
{
    return QFontMetricsF{style.font(size)};
}

QFont lineFont(CountLine line, TextSize size, const Style &style)
{
    return style.font(size, line == CountLine::Healthy ? TextWeight::Bold : TextWeight::Normal);
}

double lineHeight(TextSize size, const Style &style)
{
    return std::ceil(metricsOf(size, style).lineSpacing()) + 1;
}

/// The usual size where there is so much room that the names can stand near their lines, else the small one.
TextSize lineLabelSize(std::size_t count, const ChartGeometry &geometry, const Style &style)
{
    const double needed = static_cast<double>(count) * lineHeight(TextSize::Base, style);
    return needed * roomForLabels <= geometry.plot.height() ? TextSize::Base : TextSize::Small;
}

double lineLabelWidth(const LineEnd &end, TextSize size, const Style &style)
{
    return QFontMetricsF{lineFont(end.line, size, style)}.horizontalAdvance(labelOf(end.line, end.count)) +
           keyWidth * style.scale * 1.25;
}

QString countText(double count)
{
    return QLocale().toString(static_cast<int>(count));
}

QString markText(const DeploymentMark &mark)
{
    switch (mark.kind) {
    case DeploymentMark::Kind::Started:
        //: in the chart, at the moment when the deployment of %1 (such as web:2) starts; keep it very short
        return ChartLabels::tr("%1 starts").arg(mark.taskDefinition);
    case DeploymentMark::Kind::Completed:
        //: likewise, when it is complete
        return ChartLabels::tr("%1 complete").arg(mark.taskDefinition);
    case DeploymentMark::Kind::Failed:
        //: likewise, when it is given up
        return ChartLabels::tr("%1 failed").arg(mark.taskDefinition);
    }
    return {};
}

} // namespace

ChartMargins marginsFor(const std::vector<LineEnd> &ends, double topCount, const Style &style)
{
    const QFontMetricsF axis{axisFont(style)};
    double right = 0.0;
    for (const LineEnd &end : ends)
        right = std::max(right, lineLabelWidth(end, TextSize::Base, style));
    return {
        .left = axis.horizontalAdvance(countText(topCount)) + space::huge,
        .top = axis.height() + space::medium,
        .right = right + space::huge,
        .bottom = axis.height() + space::medium,
    };
}

std::vector<ChartText> timeLabels(const ChartGeometry &geometry, SimDuration step, const Style &style)
{
    std::vector<ChartText> texts;
    const QFont font = axisFont(style);
    const double height = QFontMetricsF{font}.height();
    const double width = 2 * geometry.plot.left() + geometry.plot.width();
    for (SimTime at = firstTick(geometry.from, step); at <= geometry.end; at += step) {
        const QRectF area{geometry.xOf(at) - width / 2, geometry.plot.bottom() + space::tiny, width, height};
        texts.push_back({area, Qt::AlignHCenter | Qt::AlignTop, clockText(at), font, style.mutedText});
    }
    return texts;
}

std::vector<ChartText> countLabels(const ChartGeometry &geometry, int step, const Style &style)
{
    std::vector<ChartText> texts;
    const QFont font = axisFont(style);
    const double height = QFontMetricsF{font}.height();
    for (double count = 0.0; count <= geometry.top; count += step) {
        const QRectF area{0, geometry.yOf(count) - height / 2, geometry.plot.left() - space::small, height};
        texts.push_back({area, Qt::AlignRight | Qt::AlignVCenter, countText(count), font, style.mutedText});
    }
    return texts;
}

std::vector<ChartText> lineLabels(std::vector<LineEnd> ends, const ChartGeometry &geometry, const Style &style)
{
    std::ranges::stable_sort(ends, std::ranges::greater{}, &LineEnd::count);
    std::vector<double> centres;
    std::ranges::transform(ends, std::back_inserter(centres),
                           [&](const LineEnd &end) { return geometry.yOf(end.count); });
    const TextSize size = lineLabelSize(ends.size(), geometry, style);
    const double height = lineHeight(size, style);
    centres = spread(centres, height, geometry.plot.top(), geometry.plot.bottom());

    std::vector<ChartText> texts;
    const double left = geometry.plot.right() + space::small;
    for (std::size_t place = 0; place < ends.size(); ++place) {
        const LineEnd &end = ends[place];
        texts.push_back(
            {QRectF{left, centres[place] - height / 2, lineLabelWidth(end, size, style) + space::small, height},
             Qt::AlignLeft | Qt::AlignVCenter, labelOf(end.line, end.count), lineFont(end.line, size, style),
             style.text, penOf(end.line, style), keyWidth * style.scale});
    }
    return texts;
}

std::vector<ChartText> markLabels(const std::vector<DeploymentMark> &marks, const ChartGeometry &geometry,
                                  const Style &style)
{
    std::vector<ChartText> texts;
    const QFont font = axisFont(style);
    const QFontMetricsF metrics{font};
    double free = 0.0;
    for (const DeploymentMark &mark : marks) {
        if (mark.at < geometry.from || mark.at > geometry.end)
            continue;
        const QString text = markText(mark);
        const double width = metrics.horizontalAdvance(text) + space::small;
        double left = geometry.xOf(mark.at) + space::small;
        if (left + width > geometry.plot.right()) // before the mark, where there is no room after it
            left = geometry.xOf(mark.at) - width;
        if (left < free)
            continue;
        free = left + width + space::small;
        const QRectF area{left, geometry.plot.top() - metrics.height() - space::tiny, width, metrics.height()};
        texts.push_back({area, Qt::AlignLeft | Qt::AlignVCenter, text, font, style.text});
    }
    return texts;
}

} // namespace deployscope
