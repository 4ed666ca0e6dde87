// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deployment_marks.h"
#include "timeline/series.h"
#include "timeline/steps.h"
#include "timeline/task_lanes.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace deployscope {

/// A revision that a service has run.
struct ChartRevision
{
    QString name{}; ///< `web:2`
    int rank = 0;   ///< place among the revisions of its family that occur, from 0
};

/// A task's lane, and what stands before it.
struct ChartLane
{
    TaskId task{};
    QString name{};     ///< `t-3`
    QString revision{}; ///< `web:2`
    int rank = 0;
    QString place{}; ///< `i-3:32768`, only the instance without a port of it, or empty
    std::vector<LaneSpan> spans{};
};

/// In which of four states a task is counted, in the order in which they are stacked: healthy ones lowest, so that their
/// edge can be compared with the lower bound, and the edge of all with the upper one.
enum class TaskBand { Healthy, Unhealthy, Pending, Stopping };
inline constexpr std::array taskBands{TaskBand::Healthy, TaskBand::Unhealthy, TaskBand::Pending,
                                      TaskBand::Stopping};
/// The states of targets that are counted, stacked likewise.
inline constexpr std::array targetBands{TargetState::Healthy, TargetState::Initial, TargetState::Unhealthy,
                                        TargetState::Draining};

/// How many tasks a service has over a run, and how many it may have.
struct TaskSteps
{
    Steps healthy{};
    Steps running{};
    Steps existing{};
    Steps desired{};
    Steps atLeast{}; ///< L
    Steps atMost{};  ///< U
};

/// Everything that the timeline shows of a run, for one service: made once for a run, on whatever thread, and never changed.
struct RunChart
{
    SimTime end{};
    TaskSteps tasks{};
    std::vector<ChartRevision> revisions{};
    std::vector<Steps> taskEdges{}; ///< upper edges of the bands, [TaskBand x revisions + revision]
    std::array<Steps, targetBands.size()> targetEdges{}; ///< likewise, by place in targetBands
    Steps cpu{};                                         ///< reserved, in thousandths of what is registered
    Steps memory{};                                      ///< likewise
    std::vector<ChartLane> lanes{};                      ///< of all tasks of the cluster, by number
    std::vector<DeploymentMark> marks{};                 ///< of the service

    [[nodiscard]] bool hasTargets() const { return targetEdges.back().extremes().highest > 0; }
    /// Nothing where the run has no such task.
    [[nodiscard]] std::optional<std::size_t> laneOf(TaskId task) const;
};

/// \param series of this timeline
/// \param service whose tasks and targets are counted; where the scenario has no service, there are no counts
[[nodiscard]] RunChart runChartOf(const Timeline &timeline, const RunSeries &series, ServiceId service);

/// The counts of a service alone.
[[nodiscard]] RunChart runChartOf(const ServiceSeries &series, SimTime end);

} // namespace deployscope
