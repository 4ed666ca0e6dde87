// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace deployscope {

/// How many tasks of network mode awsvpc an instance takes: each needs an interface, and the primary one counts (R4.7).
/// \param trunked the instance has the attribute `ecs.awsvpc-trunk-id`; t2 and t3 know no trunking
/// \returns nothing for a type that is not known: then only its other resources limit it
[[nodiscard]] std::optional<int> interfaceLimit(std::string_view instanceType, bool trunked);

} // namespace deployscope
