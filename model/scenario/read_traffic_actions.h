// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

// Parameters of the actions that are about target groups and listener rules. They throw Refusal.

[[nodiscard]] ModifyTargetGroup readModifyTargetGroup(ReadContext &context, const Document &parameters);
[[nodiscard]] ModifyTargetGroupAttributes readModifyTargetGroupAttributes(ReadContext &context,
                                                                          const Document &parameters);
/// \param name `CreateRule`, `ModifyRule` or `DeleteRule`
[[nodiscard]] ChangeRule readChangeRule(ReadContext &context, const Document &parameters, std::string_view name);

} // namespace deployscope
