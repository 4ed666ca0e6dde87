// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"
#include "study/report.h"

#include <string>
#include <string_view>
#include <vector>

namespace deployscope {

/// Rises when a key of these texts changes its meaning or goes.
inline constexpr int reportSchemaVersion = 1;

/// The text of `simulate --json` (resources/handbook/command-line.md), indented, with a line feed at its end.
/// The same report gives the same bytes.
[[nodiscard]] std::string simulateJson(const RunReport &report);

/// The text of `check --json`: how the coming deployment goes, and what was left out of or added to the input.
[[nodiscard]] std::string checkJson(const RunReport &report, const std::vector<NotUsed> &notUsed,
                                    const std::vector<FilledIn> &filledIn);

/// The stable name of what was filled in, such as `containerInstances`.
[[nodiscard]] std::string_view apiName(FilledIn::What what);

} // namespace deployscope
