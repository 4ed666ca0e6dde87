// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/stretch.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace deployscope {

/// Where a trace shows a thing.
struct TraceRow
{
    std::int64_t process = 0;
    std::int64_t thread = 0; ///< no two rows of a file have the same: viewers name rows by it
};

/// A stretch of time in a row.
struct TraceSlice
{
    TraceRow row{};
    SimTime from{};
    SimTime to{};
};

/// An action or a fault, in its row from its moment on until the next one.
struct TracedChange
{
    Cause cause{};
    EventId event{}; ///< the first that it caused
    TraceSlice slice{};
};

/// A deployment, from its start until it is complete or given up.
struct TracedDeployment
{
    DeploymentId deployment{};
    TraceSlice slice{};
};

/// The rows of a trace. One process has what is about the whole cluster: its events, its actions and faults, its
/// deployments. Each instance is a process, with a row for each of its tasks; tasks that never had one have a process of
/// their own.
class TraceRows
{
public:
    /// \param last the state at the end of the run
    /// \param lanes in the stretch
    TraceRows(const Timeline &timeline, const State &last, const Stretch &stretch,
              const std::vector<TaskLane> &lanes);

    static constexpr std::int64_t cluster = 1; ///< the process

    [[nodiscard]] TraceRow events() const { return {cluster, 1}; }
    [[nodiscard]] TraceRow serviceEvents() const { return {cluster, 2}; }
    /// By time; two of one instant are in rows of their own. Those that last no time are left out.
    [[nodiscard]] const std::vector<TracedChange> &changes() const { return m_changes; }
    /// In the order of their start; those that last no time, or stood at the start, are left out.
    [[nodiscard]] const std::vector<TracedDeployment> &deployments() const { return m_deployments; }
    /// By place in the lanes.
    [[nodiscard]] const std::vector<TraceRow> &tasks() const { return m_tasks; }

private:
    void addChanges(const Timeline &timeline, const Stretch &stretch);
    void addDeployments(const Timeline &timeline, const State &last, const Stretch &stretch);
    void addTasks(const State &last, const std::vector<TaskLane> &lanes);

    std::int64_t m_nextThread = 3;
    std::vector<TracedChange> m_changes{};
    std::vector<TracedDeployment> m_deployments{};
    std::vector<TraceRow> m_tasks{};
};

} // namespace deployscope
