// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

namespace deployscope {

/// How long a pull that fails takes (R5.9, our choice): the agent tries several times.
inline constexpr SimDuration failingPull = std::chrono::seconds{60};

/// Whether the pull of a container's image is needed, and what comes of it. It is decided when it begins: what changes
/// while it goes on changes the next one.
struct PullPlan
{
    bool needed = true; ///< false: the copy on the instance is used without asking the registry (R2.16)
    ImagePull image{};
};
[[nodiscard]] PullPlan pullPlan(const State &state, InstanceId instance, TaskDefinitionId definition,
                                std::size_t container);

/// What is to be said of a pull that is under way.
[[nodiscard]] Reason::Kind reasonOf(const ImagePull &pull);

/// The end of a pull, of a task without a state for each container: its dynamic ports follow (R4.2), or it ends as the
/// image cannot be pulled (R10.3) or the container not be created (R10.4).
[[nodiscard]] Decision pullEnded(const State &state, TaskId task);
/// Likewise, of one container of several: that container is given up.
[[nodiscard]] Decision pullEnded(const State &state, TaskId task, std::size_t container);

/// What is told when a task has failed as an image cannot be pulled: event no. 16, but not the same again as long as no
/// task of the deployment has come to RUNNING (R7.2).
void addPullReport(Decision &decision, const State &state, TaskId task, std::size_t container,
                   std::size_t causedBy);

} // namespace deployscope
