// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_page/run_picture.h"

#include "items/status_words.h"
#include "views/cluster_grid/paint_text.h"
#include "views/timeline_chart/chart_labels.h"
#include "views/timeline_page/lane_painting.h"
#include "views/timeline_page/row_words.h"
#include "views/timeline_page/stack.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace deployscope {

namespace {

constexpr double headroom = 1.12;          ///< of the upper edge above the highest count
constexpr double signSide = 11;            ///< of events; pixels, for type of the usual size
constexpr double labelDistance = 72;       ///< of times, at least, likewise
constexpr double countDistance = 18;       ///< of counts, likewise
constexpr std::size_t legendRevisions = 4; ///< more take the lines and colours of these in turn

int mostSteps(double length, double distance)
{
    return std::max(1, static_cast<int>(length / distance));
}

ChartGeometry geometryOf(const RunView &view, const QRectF &plot, double top)
{
    return {.plot = plot, .end = view.window.to, .top = top, .from = view.window.from};
}

double topFor(double highest)
{
    return std::max(highest * headroom, highest + 0.4);
}

/// Writes one line after the other in the gutter of a row.
class Gutter
{
public:
    Gutter(QPainter &painter, const QRectF &area, const Style &style)
        : m_painter(painter)
        , m_style(style)
        , m_font(style.font(TextSize::Small))
        , m_line(area.left(), area.top(), area.width(), std::ceil(QFontMetricsF{m_font}.height()))
        , m_bottom(area.bottom() + 1)
    {}

    void title(const QString &text)
    {
        drawText(m_painter, m_line, text,
                 {.font = m_style.font(TextSize::Small, TextWeight::Bold), .colour = m_style.text});
        next();
    }

    void band(const QString &text, const BandLook &look)
    {
        if (hasRoom())
            paintSwatch(m_painter, swatch(), look, m_style);
        entry(text);
    }

    void line(const QString &text, const QPen &pen)
    {
        if (hasRoom()) {
            m_painter.setPen(pen);
            const double y = m_line.center().y();
            m_painter.drawLine(QPointF{swatch().left(), y}, QPointF{swatch().right(), y});
        }
        entry(text);
    }

private:
    [[nodiscard]] bool hasRoom() const { return m_line.bottom() <= m_bottom; }
    [[nodiscard]] QRectF swatch() const
    {
        return {m_line.left(), m_line.top() + 2, swatchWidth * m_style.scale, m_line.height() - 5};
    }

    void entry(const QString &text)
    {
        const QRectF place = m_line.adjusted(swatchWidth * m_style.scale + space::tiny, 0, 0, 0);
        if (hasRoom())
            drawText(m_painter, place, text, {.font = m_font, .colour = m_style.text});
        next();
    }

    void next() { m_line.translate(0, m_line.height()); }

    QPainter &m_painter;
    const Style &m_style;
    QFont m_font;
    QRectF m_line;
    double m_bottom;
};

class RunPainter
{
public:
    RunPainter(QPainter &painter, const RunView &view, const PageLayout &layout, const Style &style)
        : m_painter(painter)
        , m_view(view)
        , m_run(*view.run)
        , m_layout(layout)
        , m_style(style)
        , m_timeStep(timeTickStep(view.window.length(),
                                  mostSteps(layout.right - layout.left, labelDistance * style.scale)))
    {}

    void paint()
    {
        paintEvents();
        if (!m_layout.tasks.isNull())
            paintTasks();
        if (!m_layout.targets.isNull())
            paintTargets();
        if (!m_layout.capacity.isNull())
            paintCapacity();
        if (!m_layout.lanes.isNull())
            paintLanes();
        paintTimes();
        paintDeployments();
    }

private:
    void paintGround(const ChartGeometry &geometry, int countStep)
    {
        const QRectF &plot = geometry.plot;
        QList<QLineF> grid;
        for (SimTime at = firstTick(geometry.from, m_timeStep); at <= geometry.end; at += m_timeStep)
            grid.append({geometry.xOf(at), plot.top(), geometry.xOf(at), plot.bottom()});
        for (double count = countStep; countStep > 0 && count <= geometry.top; count += countStep)
            grid.append({plot.left(), geometry.yOf(count), plot.right(), geometry.yOf(count)});
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen({m_style.line, m_style.thinLine()});
        m_painter.drawLines(grid);
    }

    void paintAxes(const QRectF &plot)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen({m_style.strongLine, m_style.thinLine()});
        m_painter.drawLine(plot.topLeft(), plot.bottomLeft());
        m_painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    }

    void paintTexts(const std::vector<ChartText> &texts)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const ChartText &text : texts)
            paintText(m_painter, text);
    }

    void paintEvents()
    {
        Gutter(m_painter, m_layout.gutterOf(m_layout.events.adjusted(0, 2, 0, 0)), m_style)
            .title(wordsFor(PageRow::Events));
        const double y = m_layout.events.center().y();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen({m_style.line, m_style.thinLine()});
        m_painter.drawLine(QPointF{m_layout.left, y}, QPointF{m_layout.right, y});
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const PlacedMark &mark : eventMarks(m_view, m_layout, m_style))
            paintMark(m_painter, {mark.x, y}, signSide * m_style.scale, mark.landmark.interest, m_style);
    }

    void paintTasks()
    {
        const ChartGeometry geometry = taskGeometry(m_view, m_layout);
        const int step =
            countTickStep(geometry.top, mostSteps(geometry.plot.height(), countDistance * m_style.scale));
        paintForbidden(geometry);
        paintGround(geometry, step);
        const std::vector<StackBand> bands = taskStack();
        paintStack(m_painter, bands, geometry, m_style);
        for (const CountLine line : {CountLine::Desired, CountLine::AtMost, CountLine::AtLeast})
            paintBound(line, geometry);
        paintStackLabels(m_painter, bands, geometry, m_style);
        paintAxes(geometry.plot);
        paintTexts(countLabels(geometry, step, m_style));
        paintTexts(lineLabels(lineEnds(), geometry, endLabelStyle(m_style)));
        paintTaskLegend();
    }

    [[nodiscard]] std::vector<LineEnd> lineEnds() const
    {
        std::vector<LineEnd> ends;
        for (const CountLine line : {CountLine::AtMost, CountLine::Desired, CountLine::AtLeast})
            ends.push_back({line, stepsOf(m_run, line).valueAt(m_view.window.to)});
        return ends;
    }

    /// Above the upper bound and below the lower one.
    void paintForbidden(const ChartGeometry &geometry)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.troubleTint);
        for (const auto &[line, edge] : {std::pair{CountLine::AtMost, geometry.plot.top()},
                                         std::pair{CountLine::AtLeast, geometry.plot.bottom()}}) {
            QPolygonF area{outlineOf(stepsOf(m_run, line), geometry)};
            if (area.isEmpty())
                continue;
            const double left = area.first().x();
            area.append({area.last().x(), edge});
            area.append({left, edge});
            m_painter.drawPolygon(area);
        }
    }

    /// With a pale border, to be seen on every band.
    void paintBound(CountLine line, const ChartGeometry &geometry)
    {
        const QList<QPointF> points = outlineOf(stepsOf(m_run, line), geometry);
        const bool isThin = isDense(points, geometry);
        QPen pen = penOf(line, m_style);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(QPen{m_style.surface, isThin ? m_style.thinLine() : 2 * m_style.mediumLine()});
        if (!isThin)
            m_painter.drawPolyline(points);
        else
            pen.setWidthF(m_style.thinLine());
        m_painter.setPen(pen);
        m_painter.drawPolyline(points);
    }

    [[nodiscard]] std::vector<StackBand> taskStack() const
    {
        std::vector<StackBand> bands;
        const std::size_t revisions = m_run.revisions.size();
        for (std::size_t i = 0; i < m_run.taskEdges.size(); ++i) {
            const TaskBand band = taskBands[i / revisions];
            const ChartRevision &revision = m_run.revisions[i % revisions];
            const bool isLastHealthy = i + 1 == revisions;
            bands.push_back(
                {&m_run.taskEdges[i], lookOf(band, revision.rank, m_style), revision.name, isLastHealthy});
        }
        return bands;
    }

    void paintTaskLegend()
    {
        Gutter gutter(m_painter, m_layout.gutterOf(m_layout.tasks), m_style);
        gutter.title(wordsFor(PageRow::Tasks));
        for (auto band = taskBands.rbegin(); band != taskBands.rend(); ++band)
            gutter.band(wordsFor(*band), lookOf(*band, m_style));
        for (std::size_t i = 0; i < std::min(m_run.revisions.size(), legendRevisions); ++i) {
            const ChartRevision &revision = m_run.revisions[i];
            gutter.band(revision.name, lookOf(TaskBand::Healthy, revision.rank, m_style));
        }
    }

    void paintTargets()
    {
        const int highest = m_run.targetEdges.back().extremes().highest;
        const ChartGeometry geometry = geometryOf(m_view, m_layout.targets, topFor(highest));
        const int step =
            countTickStep(geometry.top, mostSteps(geometry.plot.height(), countDistance * m_style.scale));
        paintGround(geometry, step);
        std::vector<StackBand> bands;
        for (std::size_t i = 0; i < targetBands.size(); ++i)
            bands.push_back({&m_run.targetEdges[i], lookOf(targetBands[i], m_style), shortWord(targetBands[i])});
        paintStack(m_painter, bands, geometry, m_style);
        paintStackLabels(m_painter, bands, geometry, m_style);
        paintAxes(geometry.plot);
        paintTexts(countLabels(geometry, step, m_style));

        Gutter gutter(m_painter, m_layout.gutterOf(m_layout.targets), m_style);
        gutter.title(wordsFor(PageRow::Targets));
        for (auto state = targetBands.rbegin(); state != targetBands.rend(); ++state)
            gutter.band(shortWord(*state), lookOf(*state, m_style));
    }

    /// A line for each resource: they may lie on each other, and the upper one has gaps.
    [[nodiscard]] QPen capacityPen(bool isMemory) const
    {
        QPen pen{m_style.text, m_style.mediumLine(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
        if (!isMemory)
            return pen;
        pen.setColor(m_style.trouble);
        pen.setDashPattern({2, 2});
        return pen;
    }

    void paintCapacity()
    {
        const ChartGeometry geometry = geometryOf(m_view, m_layout.capacity, 1050);
        paintGround(geometry, 500);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (const bool isMemory : {false, true}) {
            const QList<QPointF> points = outlineOf(isMemory ? m_run.memory : m_run.cpu, geometry);
            QPen pen = capacityPen(isMemory);
            if (isDense(points, geometry))
                pen.setWidthF(m_style.thinLine());
            m_painter.setPen(pen);
            m_painter.drawPolyline(points);
        }
        paintAxes(geometry.plot);
        paintPercents(geometry);

        Gutter gutter(m_painter, m_layout.gutterOf(m_layout.capacity), m_style);
        gutter.title(wordsFor(PageRow::Capacity));
        gutter.line(cpuWords(), capacityPen(false));
        gutter.line(memoryWords(), capacityPen(true));
    }

    void paintPercents(const ChartGeometry &geometry)
    {
        const Lettering lettering{
            .font = m_style.font(TextSize::Small), .colour = m_style.mutedText, .alignment = Qt::AlignRight};
        const double height = QFontMetricsF{lettering.font}.height();
        for (const int thousandths : {0, 500, 1000}) {
            const QRectF place{0, geometry.yOf(thousandths) - height / 2, m_layout.left - space::tiny, height};
            drawText(m_painter, place, percentWords(thousandths), lettering);
        }
    }

    void paintLanes()
    {
        paintGround(geometryOf(m_view, m_layout.lanes, 1), 0);
        const int all = static_cast<int>(m_run.lanes.size());
        const int seen = std::min(m_layout.lanesSeen(), all - m_view.firstLane);
        for (int place = 0; place < seen; ++place)
            paintLane(m_run.lanes[static_cast<std::size_t>(m_view.firstLane + place)], place);
        paintAxes(m_layout.lanes);
    }

    void paintLane(const ChartLane &lane, int place)
    {
        const ChartGeometry geometry = laneGeometry(m_view, m_layout, place);
        const QRectF whole{0, geometry.plot.top(), m_layout.size.width(), geometry.plot.height()};
        const bool isSelected = m_view.selected == lane.task;
        if (isSelected)
            m_painter.fillRect(whole, m_style.sunken);
        const Lettering plain{
            .font = m_style.font(TextSize::Small), .colour = m_style.text, .elide = Qt::ElideMiddle};
        const Lettering bold{.font = m_style.font(TextSize::Small, TextWeight::Bold), .colour = m_style.text};
        const auto column = [&](double from, double to) {
            return QRectF{from, whole.top(), to - from, whole.height()};
        };
        drawText(m_painter, column(space::small, m_layout.revisionAt), lane.name, bold);
        drawText(m_painter, column(m_layout.revisionAt, m_layout.placeAt), lane.revision, plain);
        drawText(m_painter, column(m_layout.placeAt, m_layout.left - space::tiny), lane.place, plain);
        paintSpans(m_painter, lane, geometry, m_style);
        if (isSelected) {
            m_painter.setPen({m_style.selection, m_style.mediumLine()});
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(whole.adjusted(1, 1, -1, -1));
        }
    }

    void paintTimes()
    {
        const QRectF axis{m_layout.left, m_layout.axis.top() - 1, m_layout.right - m_layout.left, 1};
        paintTexts(timeLabels(geometryOf(m_view, axis, 1), m_timeStep, m_style));
    }

    /// Through all rows, and below their names.
    void paintDeployments()
    {
        const ChartGeometry geometry = geometryOf(m_view, m_layout.plots(), 1);
        paintTexts(markLabels(m_run.marks, geometry, m_style));
        m_painter.setPen(QPen{m_style.strongLine, m_style.thinLine()});
        m_painter.setBrush(m_style.strongLine);
        for (const DeploymentMark &mark : m_run.marks) {
            if (mark.at < geometry.from || mark.at > geometry.end)
                continue;
            const double x = geometry.xOf(mark.at);
            paintMark(m_painter,
                      {QLineF{x, geometry.plot.top() - space::small, x, geometry.plot.bottom()},
                       mark.kind != DeploymentMark::Kind::Started},
                      markRadius * m_style.thinLine());
        }
    }

    QPainter &m_painter;
    const RunView &m_view;
    const RunChart &m_run;
    const PageLayout &m_layout;
    const Style &m_style;
    SimDuration m_timeStep;
};

} // namespace

ChartGeometry taskGeometry(const RunView &view, const PageLayout &layout)
{
    const TaskSteps &tasks = view.run->tasks;
    const int highest = std::max(
        {1, tasks.atMost.extremes().highest, tasks.existing.extremes().highest, tasks.desired.extremes().highest});
    return geometryOf(view, layout.tasks, topFor(highest));
}

ChartGeometry laneGeometry(const RunView &view, const PageLayout &layout, int place)
{
    return geometryOf(view, layout.lane(place), 1);
}

std::vector<PlacedMark> eventMarks(const RunView &view, const PageLayout &layout, const Style &style)
{
    const ChartGeometry geometry = geometryOf(view, layout.events, 1);
    const auto at = [](const Landmark &landmark) { return landmark.cursor.at; };
    const auto first = std::ranges::lower_bound(view.landmarks, view.window.from, {}, at);
    const auto last = std::ranges::upper_bound(view.landmarks, view.window.to, {}, at);
    return placedMarks({first, last}, signSide * style.scale,
                       [&](SimTime moment) { return geometry.xOf(moment); });
}

void paintRun(QPainter &painter, const RunView &view, const PageLayout &layout, const Style &style)
{
    RunPainter(painter, view, layout, style).paint();
}

} // namespace deployscope
