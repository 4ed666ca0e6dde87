// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <QString>

#include <vector>

namespace deployscope {

/// By TaskDefinitionId: how many older revisions of its family any service of the scenario ever runs. So the oldest
/// one that is run has 0, and a revision keeps its rank throughout a run.
[[nodiscard]] std::vector<int> revisionRanks(const Scenario &scenario);

/// By TaskDefinitionId: `family:revision`.
[[nodiscard]] std::vector<QString> revisionNames(const Scenario &scenario);

} // namespace deployscope
