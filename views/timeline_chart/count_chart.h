// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deployment_marks.h"
#include "views/style/style.h"
#include "views/timeline_chart/chart_geometry.h"
#include "views/timeline_chart/count_lines.h"

#include <QGraphicsScene>

#include <array>
#include <vector>

class QChart;
class QLineSeries;
class QPainter;
class QValueAxis;

namespace deployscope {

class ChartGround;
class ChartTexts;

/// The counts of a service over time as a Qt Chart in a scene of its own, with its axes, its labels and its
/// marks; the widget and the exported picture both paint it.
class CountChart
{
public:
    CountChart();

    void setSeries(const ServiceSeries &series, SimTime end);
    void setMarks(const std::vector<DeploymentMark> &marks);
    void setStyle(const Style &style);
    void setSize(QSizeF size);
    /// Makes all texts anew, in the language of now.
    void retranslate();

    [[nodiscard]] const std::vector<CountSample> &samples() const { return m_samples; }
    [[nodiscard]] const std::vector<DeploymentMark> &marks() const { return m_marks; }
    [[nodiscard]] SimTime end() const { return m_end; }
    [[nodiscard]] const ChartGeometry &geometry() const { return m_geometry; }
    /// Paints it into `area`, which has the size that was set, or stretches it.
    void paint(QPainter &painter, const QRectF &area);

private:
    void arrange();
    void arrangeLines();
    void arrangeBands();
    void arrangeGrid(SimDuration timeStep, int countStep);
    void arrangeTexts();
    void arrangeMarks();
    [[nodiscard]] ChartGeometry geometryNow() const;
    /// The right edge: the end of the run, or somewhat later, where the run has no length.
    [[nodiscard]] SimTime shownEnd() const;
    [[nodiscard]] std::vector<LineEnd> lineEnds() const;
    void arrangeSteps();
    [[nodiscard]] const QList<QPointF> &stepsOf(CountLine line) const;
    /// The same in pixels.
    [[nodiscard]] QList<QPointF> outlineOf(CountLine line) const;

    std::vector<CountSample> m_samples{};
    SimTime m_end{};
    std::vector<DeploymentMark> m_marks{};
    Style m_style{};
    QSizeF m_size{};
    ChartGeometry m_geometry{};
    std::array<QList<QPointF>, countLines.size()> m_steps{}; ///< by CountLine, for the present width
    QGraphicsScene m_scene{};
    // All of these belong to the scene.
    QChart *m_chart = nullptr;
    QValueAxis *m_timeAxis = nullptr;
    QValueAxis *m_countAxis = nullptr;
    std::array<QLineSeries *, countLines.size()> m_lines{}; ///< by CountLine; that of Existing is null
    ChartGround *m_ground = nullptr;
    ChartTexts *m_texts = nullptr;
};

} // namespace deployscope
