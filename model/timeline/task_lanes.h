// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace deployscope {

/// What a task is doing, as its lane shows it: lastStatus (R2.1), with what matters beside it. Of a PENDING task whether
/// an image is still on its way, of a RUNNING one whether it is healthy for the bounds (R2.12).
enum class LaneState : std::uint8_t {
    Provisioning,  ///< PROVISIONING: for an instance with room (R9.8), or for its network interface
    Pulling,       ///< PENDING, and an image is being pulled
    Starting,      ///< PENDING and no image is being pulled, or ACTIVATING
    NotHealthyYet, ///< RUNNING, and has not been healthy yet
    Healthy,       ///< RUNNING and healthy
    Unhealthy,     ///< RUNNING, and marked unhealthy, or not healthy any more
    Draining,      ///< DEACTIVATING: its targets drain (R2.6)
    Stopping,      ///< STOPPING or DEPROVISIONING
};

/// As files have it: `notHealthyYet`.
[[nodiscard]] std::string_view nameOf(LaneState state);

/// A stretch of time in which a task did one thing.
struct LaneSpan
{
    LaneState state = LaneState::Provisioning;
    SimTime from{};
    SimTime to{}; ///< later than `from`
    friend bool operator==(const LaneSpan &, const LaneSpan &) = default;
};

/// One task from its start, or that of the run, until it is STOPPED, or the run ends.
struct TaskLane
{
    TaskId task{};
    std::optional<InstanceId> instance{}; ///< absent: it has never had one
    std::vector<Port> hostPorts{};        ///< of its instance, given to its containers; by mapping
    std::vector<LaneSpan> spans{};        ///< each begins where the one before it ends and has another state
    friend bool operator==(const TaskLane &, const TaskLane &) = default;
};

/// One for each task that the run has had, by its number. It walks through all events once, and looks after each at the
/// task that it is about.
[[nodiscard]] std::vector<TaskLane> taskLanesOf(const Timeline &timeline);

} // namespace deployscope
