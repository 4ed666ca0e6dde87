// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/count_chart.h"

#include "views/timeline_chart/chart_ground.h"
#include "views/timeline_chart/chart_labels.h"
#include "views/timeline_chart/step_points.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace deployscope {

namespace {

constexpr double labelDistance = 72.0; ///< of time labels, at least, in pixels
constexpr double countDistance = 18.0; ///< of counts, likewise
constexpr double headroom = 1.12;      ///< of the upper edge above the highest line

double secondsOf(SimTime at)
{
    return static_cast<double>(at.time_since_epoch().count()) / 1000.0;
}

int mostSteps(double length, double distance)
{
    return std::max(1, static_cast<int>(length / distance));
}

double highest(const RunChart &run)
{
    return std::max({1, run.tasks.atMost.extremes().highest, run.tasks.existing.extremes().highest,
                     run.tasks.desired.extremes().highest});
}

/// A line with a corner in each pixel column is drawn thin: a wide one would be a blot, and slow.
QPen penFor(const QList<QPointF> &points, CountLine line, const ChartGeometry &geometry, const Style &style)
{
    QPen pen = penOf(line, style);
    if (static_cast<double>(points.size()) > geometry.plot.width())
        pen.setWidthF(style.thinLine());
    return pen;
}

QValueAxis *addAxis(QChart &chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis(&chart);
    axis->setVisible(false); // it only scales: grid and texts are our own
    chart.addAxis(axis, side);
    for (QAbstractSeries *series : chart.series())
        series->attachAxis(axis);
    return axis;
}

} // namespace

CountChart::CountChart()
    : m_chart(new QChart)
    , m_ground(new ChartGround)
    , m_texts(new ChartTexts)
{
    m_scene.addItem(m_ground);
    m_scene.addItem(m_chart);
    m_scene.addItem(m_texts);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    for (const CountLine line : countLines) {
        if (line == CountLine::Existing)
            continue;
        QLineSeries *&series = m_lines[static_cast<std::size_t>(line)];
        series = new QLineSeries(m_chart);
        m_chart->addSeries(series);
    }
    m_timeAxis = addAxis(*m_chart, Qt::AlignBottom);
    m_countAxis = addAxis(*m_chart, Qt::AlignLeft);
}

void CountChart::setRun(std::shared_ptr<const RunChart> run)
{
    m_run = std::move(run);
    arrange();
}

void CountChart::setWindow(const TimeWindow &window)
{
    m_window = window;
    arrange();
}

void CountChart::setMarks(const std::vector<DeploymentMark> &marks)
{
    m_marks = marks;
    arrangeTexts();
}

void CountChart::setStyle(const Style &style)
{
    m_style = style;
    arrange();
}

void CountChart::setSize(QSizeF size)
{
    m_size = size;
    m_scene.setSceneRect({{}, size});
    m_chart->resize(size);
    m_ground->setSize(size);
    m_texts->setSize(size);
    arrange();
}

void CountChart::retranslate()
{
    arrange();
}

std::vector<LineEnd> CountChart::lineEnds() const
{
    std::vector<LineEnd> ends;
    for (const CountLine line : {CountLine::AtMost, CountLine::Existing, CountLine::Running, CountLine::Healthy,
                                 CountLine::Desired, CountLine::AtLeast})
        ends.push_back({line, stepsOf(*m_run, line).valueAt(shown().to)});
    return ends;
}

ChartGeometry CountChart::geometryNow() const
{
    const double most = highest(*m_run);
    const ChartMargins margins = marginsFor(lineEnds(), most, m_style);
    const QRectF plot = QRectF{{}, m_size}.adjusted(margins.left, margins.top, -margins.right, -margins.bottom);
    return {.plot = plot, .end = shown().to, .top = std::max(most * headroom, most + 0.4), .from = shown().from};
}

void CountChart::arrangeSteps()
{
    const int columns = static_cast<int>(m_geometry.plot.width());
    for (const CountLine line : countLines)
        m_points[static_cast<std::size_t>(line)] =
            stepPoints(stepsOf(*m_run, line), shown().from, shown().to, columns);
}

const QList<QPointF> &CountChart::pointsOf(CountLine line) const
{
    return m_points[static_cast<std::size_t>(line)];
}

QList<QPointF> CountChart::outlineOf(CountLine line) const
{
    QList<QPointF> points = pointsOf(line);
    const double from = secondsOf(m_geometry.from);
    const double perSecond = m_geometry.plot.width() / (secondsOf(m_geometry.end) - from);
    for (QPointF &point : points)
        point = {m_geometry.plot.left() + (point.x() - from) * perSecond, m_geometry.yOf(point.y())};
    return points;
}

/// Everything that depends on the content, the size and the style.
void CountChart::arrange()
{
    if (m_size.isEmpty())
        return;
    m_geometry = geometryNow();
    m_chart->setPlotArea(m_geometry.plot);
    arrangeSteps();
    arrangeLines();
    arrangeBands();
    arrangeTexts();
}

void CountChart::arrangeLines()
{
    m_timeAxis->setRange(secondsOf(m_geometry.from), secondsOf(m_geometry.end));
    m_countAxis->setRange(0.0, m_geometry.top);
    for (const CountLine line : countLines) {
        if (QLineSeries *series = m_lines[static_cast<std::size_t>(line)]) {
            series->setPen(penFor(pointsOf(line), line, m_geometry, m_style));
            series->replace(pointsOf(line));
        }
    }
}

/// All tasks, and, tinted, where the bounds allow none: above the upper one, and below the lower one.
void CountChart::arrangeBands()
{
    const QRectF &plot = m_geometry.plot;
    m_ground->setBands({{outlineOf(CountLine::Existing), plot.bottom(), m_style.sunken},
                        {outlineOf(CountLine::AtMost), plot.top(), m_style.troubleTint},
                        {outlineOf(CountLine::AtLeast), plot.bottom(), m_style.troubleTint}});
}

void CountChart::arrangeTexts()
{
    if (m_size.isEmpty())
        return;
    const int most = mostSteps(m_geometry.plot.width(), labelDistance * m_style.scale);
    const SimDuration timeStep = timeTickStep(m_geometry.shown(), most);
    const int countStep = countTickStep(m_geometry.top, mostSteps(m_geometry.plot.height(), countDistance));
    arrangeGrid(timeStep, countStep);

    std::vector<ChartText> texts = timeLabels(m_geometry, timeStep, m_style);
    for (const auto &more :
         {countLabels(m_geometry, countStep, m_style), lineLabels(lineEnds(), m_geometry, m_style),
          markLabels(m_marks, m_geometry, m_style)})
        texts.insert(texts.end(), more.begin(), more.end());
    m_texts->setTexts(std::move(texts));
    arrangeMarks();
}

void CountChart::arrangeGrid(SimDuration timeStep, int countStep)
{
    const QRectF &plot = m_geometry.plot;
    QList<QLineF> lines;
    for (SimTime at = firstTick(m_geometry.from, timeStep); at <= m_geometry.end; at += timeStep)
        lines.append({m_geometry.xOf(at), plot.top(), m_geometry.xOf(at), plot.bottom()});
    for (double count = countStep; count <= m_geometry.top; count += countStep)
        lines.append({plot.left(), m_geometry.yOf(count), plot.right(), m_geometry.yOf(count)});
    m_ground->setGrid(lines, {m_style.line, m_style.thinLine()},
                      {{plot.topLeft(), plot.bottomLeft()}, {plot.bottomLeft(), plot.bottomRight()}},
                      {m_style.strongLine, m_style.thinLine()});
}

void CountChart::arrangeMarks()
{
    std::vector<ChartMark> marks;
    const double top = m_geometry.plot.top() - space::small;
    for (const DeploymentMark &mark : m_marks) {
        if (mark.at < m_geometry.from || mark.at > m_geometry.end)
            continue;
        const double x = m_geometry.xOf(mark.at);
        marks.push_back({QLineF{x, top, x, m_geometry.plot.bottom()}, mark.kind != DeploymentMark::Kind::Started});
    }
    m_texts->setMarks(std::move(marks), m_style.strongLine, m_style.thinLine());
}

void CountChart::paint(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, area, m_scene.sceneRect());
}

} // namespace deployscope
