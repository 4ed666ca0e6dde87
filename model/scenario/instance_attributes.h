// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <optional>
#include <string_view>

namespace deployscope {

/// The value of an attribute of a container instance: of the file, or one that ECS gives each instance by itself:
/// `ecs.availability-zone`, `ecs.instance-type`, `ecs.os-type`, `ecs.os-family`, `ecs.cpu-architecture` (R6.8, R11.5).
/// \returns nothing where the instance has no such attribute; an empty text is a value
[[nodiscard]] std::optional<std::string_view>
attributeOf(const Scenario &scenario, const ContainerInstance &instance, std::string_view name);

} // namespace deployscope
