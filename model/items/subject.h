// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/ids.h"

#include <compare>
#include <variant>

namespace deployscope {

/// The security groups between the load balancer and the tasks, as one.
struct FrontSecurityGroups
{
    friend auto operator<=>(const FrontSecurityGroups &, const FrontSecurityGroups &) = default;
};

/// What a person looks at: nothing, an instance, a task, a target, or the security groups in front.
using Subject = std::variant<std::monostate, InstanceId, TaskId, TargetId, FrontSecurityGroups>;

} // namespace deployscope
