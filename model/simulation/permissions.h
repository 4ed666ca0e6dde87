// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <optional>
#include <string_view>

namespace deployscope {

// What roles allow (R10.1, R10.2). No role: everything.

/// \param pattern with `*` for any run of characters and `?` for one; capitals do not matter, as IAM has it
[[nodiscard]] bool matchesCall(std::string_view pattern, std::string_view call);

/// Of all that the role was given and has lost, what matches the call and came last; none: it was never given.
[[nodiscard]] std::optional<GrantId> decidingGrant(const State &state, RoleId role, std::string_view call);
[[nodiscard]] bool isAllowed(const State &state, std::optional<RoleId> role, std::string_view call);

/// The role by which the image of a container is pulled on an instance: that of the task definition, else that of the
/// instance; none where a registry that knows nothing of IAM has it, or nobody said.
[[nodiscard]] std::optional<RoleId> pullingRole(const State &state, InstanceId instance,
                                                const TaskDefinition &definition, std::size_t container);
/// The first call that a pull from Amazon ECR needs and the role does not allow; none: all four are allowed.
[[nodiscard]] std::optional<std::string_view> callDeniedToPull(const State &state, std::optional<RoleId> role);

/// An instance may join the cluster (R10.1).
[[nodiscard]] bool mayRegister(const State &state, InstanceId instance);
/// Instances that were denied it and may do so now register, in file order.
[[nodiscard]] Decision lateRegistrations(const State &state);

[[nodiscard]] std::optional<ApiRefusal> refusal(const State &state, const ChangeRolePolicy &call);
void follow(Decision &decision, const State &state, ActionId action, const ChangeRolePolicy &call);

} // namespace deployscope
