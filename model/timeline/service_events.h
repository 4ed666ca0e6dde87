// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace deployscope {

/// ECS's own sentence for an event, letter for letter and always English (R7.1), where ECS writes one.
/// It is composed when it is read; nothing of it is kept.
[[nodiscard]] std::optional<std::string> serviceEventMessage(const Timeline &timeline, EventId event);

/// The stable name of an event's kind, such as `target.unhealthy`; resources/events.md lists all.
[[nodiscard]] std::string_view kindOf(const Happening &what);
/// The names of all kinds, in the order of Happening's alternatives.
[[nodiscard]] std::span<const std::string_view> allKinds();

/// What the event is about, as people name it: `t-3`, `i-1:32768`, `web`, `ecs-svc/2`, `sg-instances`.
/// \param after the state that contains the event
[[nodiscard]] std::string subjectOf(const State &after, const Happening &what);

/// The service that the event belongs to, where it belongs to one.
/// \param after the state that contains the event
[[nodiscard]] std::optional<ServiceId> serviceOf(const State &after, const Happening &what);

/// stoppedReason of a task as ECS words it (R7.3); empty while it has none.
[[nodiscard]] std::string stoppedReason(const State &state, const Task &task);

/// Names as the API has them: `RUNNING`, `ServiceSchedulerInitiated`, `unhealthy`, `Target.Timeout`,
/// `Request timed out`. Empty where the API leaves the member out.
[[nodiscard]] std::string_view apiName(TaskStatus status);
[[nodiscard]] std::string_view apiName(StopCode code);
[[nodiscard]] std::string_view apiName(ContainerStatus status);
[[nodiscard]] std::string_view apiName(ContainerHealth health);
[[nodiscard]] std::string_view apiName(TargetState state);
[[nodiscard]] std::string_view apiName(TargetReason reason);
[[nodiscard]] std::string_view apiName(RolloutState state);
[[nodiscard]] std::string_view apiName(Outcome outcome); ///< `steady`, `rolledBack`, ...
/// rolloutStateReason of a deployment (R5.13, R5.14).
[[nodiscard]] std::string rolloutStateReason(const State &state, DeploymentId deployment);
[[nodiscard]] std::string targetDescription(const Target &target);

} // namespace deployscope
