// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>

namespace deployscope {

/// `10.0.0.0/16`; bits behind the prefix are cleared, as EC2 does it. Nothing for any other text.
[[nodiscard]] std::optional<Network> networkOf(std::string_view text);

[[nodiscard]] std::string textOf(const Network &network);
/// `10.0.1.3`
[[nodiscard]] std::string textOf(std::uint32_t address);

[[nodiscard]] bool contains(const Network &network, std::uint32_t address);

} // namespace deployscope
