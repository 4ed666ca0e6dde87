// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/count_lines.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

/// So wide is the piece of the area that stands before its label.
constexpr double areaKeyWidth = 9.0;

QPen solid(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

QPen dashed(const QColor &colour, double width, const QList<qreal> &pattern)
{
    QPen pen = solid(colour, width);
    pen.setDashPattern(pattern);
    return pen;
}

} // namespace

const Steps &stepsOf(const RunChart &run, CountLine line)
{
    switch (line) {
    case CountLine::Existing:
        return run.tasks.existing;
    case CountLine::Desired:
        return run.tasks.desired;
    case CountLine::AtMost:
        return run.tasks.atMost;
    case CountLine::AtLeast:
        return run.tasks.atLeast;
    case CountLine::Running:
        return run.tasks.running;
    case CountLine::Healthy:
        break;
    }
    return run.tasks.healthy;
}

QPen penOf(CountLine line, const Style &style)
{
    switch (line) {
    case CountLine::Existing:
        return solid(style.sunken, areaKeyWidth * style.scale);
    case CountLine::Desired:
        return dashed(style.mutedText, style.mediumLine(), {1, 2});
    case CountLine::AtMost:
    case CountLine::AtLeast:
        return dashed(style.trouble, style.mediumLine(), {6, 3});
    case CountLine::Running:
        return solid(style.strongLine, style.mediumLine());
    case CountLine::Healthy:
        return solid(style.text, style.thickLine());
    }
    return {};
}

QString labelOf(CountLine line, int count)
{
    switch (line) {
    //: the names of the lines of the chart, at their ends; keep them very short
    case CountLine::Existing:
        return ChartWords::tr("all tasks");
    case CountLine::Desired:
        return ChartWords::tr("desired");
    case CountLine::AtMost:
        //: a line of the chart: the upper bound
        return ChartWords::tr("at most %1").arg(count);
    case CountLine::AtLeast:
        //: a line of the chart: the lower bound
        return ChartWords::tr("at least %1").arg(count);
    case CountLine::Running:
        return ChartWords::tr("running");
    case CountLine::Healthy:
        return ChartWords::tr("healthy");
    }
    return {};
}

} // namespace deployscope
