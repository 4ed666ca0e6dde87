// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

#include <optional>

namespace deployscope {

/// `roles`, with the permissions that they have from the start.
void readRoles(ReadContext &context);

/// The role that a name or an ARN says; none: the file does not have it, and it may do everything.
[[nodiscard]] std::optional<RoleId> roleNamed(const ReadContext &context, const Document &value);
/// The same of a member. Without any role in the file the member is not looked at.
[[nodiscard]] std::optional<RoleId> readRole(const ReadContext &context, const Members &members,
                                             std::string_view key);

/// PutRolePolicy, or DeleteRolePolicy. \param pointer of the parameters
[[nodiscard]] ChangeRolePolicy readChangeRolePolicy(ReadContext &context, const Document &parameters, bool puts,
                                                    const std::string &pointer);

} // namespace deployscope
