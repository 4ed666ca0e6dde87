// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

namespace deployscope {

/// A task of the service that does not fit is created all the same and waits in PROVISIONING, as a capacity provider is to
/// make room for it (R9.8); without one it is not created, and event no. 10 comes.
[[nodiscard]] bool waitsForCapacity(const State &state, ServiceId service);

/// Tasks of `service` that wait in PROVISIONING and find room now: the oldest first.
[[nodiscard]] Decision placeWaiting(const State &state, ServiceId service);

/// Those that wait, by id. \param service absent: of all services
[[nodiscard]] std::vector<TaskId> waitingTasks(const State &state, std::optional<ServiceId> service = {});

} // namespace deployscope
