// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace deployscope {

/// Gives every instance its address 10.0.1.K and those without an id the id `i-K`: K counts up in file order and
/// skips the numbers of ids that the file gives. Ids such as i-0f7b386d63f687e7e stay, with the next K as address.
/// \returns an id that stands twice, where there is one
std::optional<std::string> numberInstances(std::vector<ContainerInstance> &instances);

} // namespace deployscope
