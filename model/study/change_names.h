// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <string>

namespace deployscope {

/// What the action is called in the file, which is the name of its API call: `UpdateService`.
[[nodiscard]] std::string nameOf(const Scenario &scenario, const Action &action);

/// What the fault is called in the file: `instanceLost`.
[[nodiscard]] std::string nameOf(const TimedFault &fault);

} // namespace deployscope
