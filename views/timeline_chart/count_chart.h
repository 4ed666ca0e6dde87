// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deployment_marks.h"
#include "views/style/style.h"
#include "views/timeline_chart/chart_geometry.h"
#include "views/timeline_chart/count_lines.h"
#include "views/timeline_chart/time_window.h"

#include <QGraphicsScene>

#include <array>
#include <memory>
#include <optional>
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

    /// \param run never null
    void setRun(std::shared_ptr<const RunChart> run);
    /// Shows only a part of the run; else the whole.
    void setWindow(const TimeWindow &window);
    void setMarks(const std::vector<DeploymentMark> &marks);
    void setStyle(const Style &style);
    void setSize(QSizeF size);
    /// Makes all texts anew, in the language of now.
    void retranslate();

    [[nodiscard]] const RunChart &run() const { return *m_run; }
    [[nodiscard]] const std::vector<DeploymentMark> &marks() const { return m_marks; }
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
    [[nodiscard]] TimeWindow shown() const { return m_window.value_or(TimeWindow::whole(m_run->end)); }
    [[nodiscard]] std::vector<LineEnd> lineEnds() const;
    void arrangeSteps();
    [[nodiscard]] const QList<QPointF> &pointsOf(CountLine line) const;
    /// The same in pixels.
    [[nodiscard]] QList<QPointF> outlineOf(CountLine line) const;

    std::shared_ptr<const RunChart> m_run = std::make_shared<const RunChart>();
    std::optional<TimeWindow> m_window{}; ///< nothing: the whole run
    std::vector<DeploymentMark> m_marks{};
    Style m_style{};
    QSizeF m_size{};
    ChartGeometry m_geometry{};
    std::array<QList<QPointF>, countLines.size()> m_points{}; ///< by CountLine, for the present width
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
