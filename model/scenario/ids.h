// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace deployscope {

// Each id is the place in the vector that holds the thing, from 0. Ids of one kind cannot be taken for
// another. What a person reads (`i-1`, `t-3`) is in the scenario or made from the id where it is read.
enum class InstanceId : std::uint32_t {};       ///< Scenario::instances, State::instances
enum class ZoneId : std::uint32_t {};           ///< Scenario::zones
enum class TaskDefinitionId : std::uint32_t {}; ///< Scenario::taskDefinitions
enum class ServiceId : std::uint32_t {};        ///< Scenario::services, State::services
enum class TargetGroupId : std::uint32_t {};    ///< Scenario::targetGroups
enum class ListenerId : std::uint32_t {};       ///< Scenario::listeners
enum class TrafficId : std::uint32_t {};        ///< Scenario::traffic
enum class SecurityGroupId : std::uint32_t {};  ///< Scenario::securityGroups
enum class PermissionId : std::uint32_t {};     ///< Scenario::permissions, State::permissions
enum class ImageId : std::uint32_t {};          ///< Scenario::images, State::images
enum class RoleId : std::uint32_t {};           ///< Scenario::roles
enum class GrantId : std::uint32_t {};          ///< Scenario::grants
enum class PipelineActionId : std::uint32_t {}; ///< Pipeline::actions
enum class ExecutionId : std::uint32_t {};      ///< State::executions; a person reads id + 1
enum class ActionId : std::uint32_t {};         ///< Scenario::actions
enum class FaultId : std::uint32_t {};          ///< Scenario::faults
enum class AlarmId : std::uint32_t {};          ///< Scenario::alarms, State::alarms
enum class TaskId : std::uint32_t {};           ///< State::tasks; a person reads `t-(id + 1)`
enum class TargetId : std::uint32_t {};         ///< State::targets
enum class DeploymentId : std::uint32_t {};     ///< State::deployments; a person reads `ecs-svc/(id + 1)`
enum class EventId : std::uint32_t {};          ///< place in Timeline::events; a person reads id + 1

/// The place in the vector that an id stands for.
template <typename Id>
[[nodiscard]] constexpr std::size_t indexOf(Id id)
{
    return static_cast<std::size_t>(id);
}

/// The id for a place in a vector; the place must fit in 32 bits.
template <typename Id>
[[nodiscard]] constexpr Id idAt(std::size_t place)
{
    return static_cast<Id>(static_cast<std::uint32_t>(place));
}

} // namespace deployscope
