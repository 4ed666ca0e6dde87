// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace deployscope {

// Docker's ephemeral range as current kernels and the agent have it (R4.1).
inline constexpr Port firstDynamicPort{32768};
inline constexpr Port lastDynamicPort{60999};

/// Held by every Linux container instance: ssh, Docker and the agent (R4.3).
[[nodiscard]] bool isReserved(Port port);

/// Reserved ports that an instance can have: the defaults, and static host ports; dynamic ones do not count (R4.3).
inline constexpr std::size_t mostReservedPorts = 100;

/// How many an instance has: the defaults, those of 'other tasks' that are not in the dynamic range, and the static ones
/// of the tasks that exist on it.
[[nodiscard]] std::size_t reservedPorts(const State &state, InstanceId instance);

/// A host port in use on an instance.
struct UsedPort
{
    InstanceId instance{};
    Port port{};
    Protocol protocol = Protocol::Tcp;
    friend auto operator<=>(const UsedPort &, const UsedPort &) = default;
};

/// All host ports that tasks which exist and 'other tasks' hold, sorted. Static ones count from placement until
/// STOPPED, so also while the task drains (R4.4); dynamic ones from the start of the containers.
[[nodiscard]] std::vector<UsedPort> usedPorts(const State &state);

/// Neither reserved nor held by 'other tasks' or a task that exists on the instance.
[[nodiscard]] bool isFree(const State &state, const UsedPort &port);

/// The next free dynamic port of an instance: upward from the last one given, wrapping at the end (R4.2).
/// \param alsoUsed ports that are about to be given, the last of them last
/// \returns nothing when the whole range is in use
[[nodiscard]] std::optional<Port> nextDynamicPort(const State &state, InstanceId instance, Protocol protocol,
                                                  const std::vector<UsedPort> &alsoUsed = {});

/// Docker gives the dynamic ports of a task as its containers start (R4.1, R4.2). Where the range is used up, the
/// port stays 0 and nothing answers there.
/// \param container place in the task: only its ports; absent: those of all
[[nodiscard]] Decision dynamicPorts(const State &state, TaskId task, std::optional<std::size_t> container = {});

/// The host ports that a task of `definition` takes at placement: the static ones; with awsvpc none.
[[nodiscard]] std::vector<HeldPort> staticPorts(const TaskDefinition &definition);

} // namespace deployscope
