// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <optional>
#include <string_view>
#include <vector>

namespace deployscope {

/// Matcher.HttpCode: `200`, `200,202` or `200-299`, each code 200..499 (R3.1). Nothing for any other text.
[[nodiscard]] std::optional<std::vector<StatusRange>> statusRangesOf(std::string_view text);

} // namespace deployscope
