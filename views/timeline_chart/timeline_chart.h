// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deployment_marks.h"
#include "timeline/series.h"
#include "views/style/style.h"

#include <QWidget>

#include <memory>
#include <vector>

class QChartView;

namespace deployscope {

class CountChart;
class CursorLine;

/// Healthy, running and desired tasks of one service over the whole run, with both bounds and the cursor.
/// A click or a drag in the plot, and the keys Left, Right, Home and End, ask for another moment.
class TimelineChart : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineChart(QWidget *parent = nullptr);
    ~TimelineChart() override;

    /// Shows `series` from 0 to `end`. The cursor stays.
    void setSeries(const ServiceSeries &series, SimTime end);
    /// Deployments that start or complete, marked on the time axis.
    void setMarks(const std::vector<DeploymentMark> &marks);
    /// Moves the cursor's line. No series is painted again.
    void setCursor(SimTime at);
    void setStyle(const Style &style);
    /// Shows that the lines are those of an older scenario, while the new one is still being simulated.
    void setStale(bool stale);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to see this moment; within the run.
    void seekAsked(SimTime at);
};

} // namespace deployscope
