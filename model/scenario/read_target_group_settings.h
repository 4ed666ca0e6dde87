// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/members.h"

namespace deployscope {

// Settings of target groups, as the group itself has them and as an action changes them. They throw Refusal.

/// The members of a health check that are there (R3.1). That the time-out is shorter than the interval is asked by the
/// caller, who knows both.
[[nodiscard]] ModifyTargetGroup readHealthCheckMembers(const Members &members);

/// The elements of `Attributes` that the simulation uses (R3.8-R3.11); the others are listed as not used.
[[nodiscard]] ModifyTargetGroupAttributes readTargetGroupAttributes(const Members &members);

} // namespace deployscope
