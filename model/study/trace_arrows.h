// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace deployscope {

/// What made something else happen, as far as a trace has a slice for it: a task, a deployment, or (Cause) an action or a
/// fault.
struct ArrowSource
{
    std::variant<TaskId, DeploymentId, Cause> what{};
    SimTime at{};
    friend bool operator==(const ArrowSource &, const ArrowSource &) = default;
};

/// Finds where the arrows of a trace begin, by walking back from event to cause.
class TraceArrows
{
public:
    /// Both outlive this.
    /// \param last the state at the end of the run
    TraceArrows(const Timeline &timeline, const State &last);

    /// Why a task came at `at` into a state: the nearest cause that is not of the task itself. Nothing where what began
    /// at `before` led to it by itself, as a start follows a pull.
    /// \param before when its state before that began; SimTime::min() for the first one
    [[nodiscard]] std::optional<ArrowSource> sourceOf(TaskId task, SimTime at, SimTime before) const;

    /// Why a deployment started.
    [[nodiscard]] std::optional<ArrowSource> sourceOf(DeploymentId deployment) const;

private:
    [[nodiscard]] std::optional<ArrowSource> walkBack(const Event &from, std::optional<TaskId> self,
                                                      SimTime before) const;

    const Timeline &m_timeline;
    const State &m_last;
    std::vector<std::vector<EventId>> m_ofTask{};              ///< by TaskId: the events about it, in order
    std::vector<std::optional<EventId>> m_startOfDeployment{}; ///< by DeploymentId
};

} // namespace deployscope
