// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace deployscope {

/// How an instance stands, the most telling first.
enum class InstanceLook : std::uint8_t {
    Active,
    AgentDisconnected, ///< ACTIVE, but no task is placed there (R6.11)
    Draining,          ///< R1.22
    Lost,              ///< gone, and shown for a while
};

/// What a list or a picture shows of one container instance at one moment.
struct InstanceItem
{
    InstanceId id{};
    ZoneId zone{};
    InstanceLook look = InstanceLook::Active;
    QString name{};         ///< `i-1`
    QString zoneName{};     ///< of its Availability Zone
    QString instanceType{}; ///< may be empty
    CpuUnits cpu{};         ///< registered
    CpuUnits cpuUsed{};     ///< by the tasks of the services
    CpuUnits cpuHeld{};     ///< by other tasks, for the whole run
    Mebibytes memory{};
    Mebibytes memoryUsed{};
    Mebibytes memoryHeld{};
    std::vector<Port> portsInUse{}; ///< ascending, those of other tasks too, without the reserved ones of R4.3
    int tasks = 0;                  ///< that exist
    int room = 0;                   ///< tasks of the smallest revision that the CPU and memory would hold in all

    friend bool operator==(const InstanceItem &, const InstanceItem &) = default;
};

/// The registered instances, by id, and those that were lost up to 60 s ago or with a zone that is lost.
[[nodiscard]] std::vector<InstanceItem> instanceItems(const State &state, SimTime now);

} // namespace deployscope
