// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <vector>

namespace deployscope {

// What is missing in a document in the shape of a scenario file, written into it in two steps. The first works on
// the text alone, so that everything that is named exists; members of a wrong type are left for the readers to refuse.
// The second knows the scenario that was read then, so that it can tell how many instances a service needs.

/// Services, task definitions, target groups, the listener, and members that AWS would ask for.
/// \param isScenarioFile only what the format itself leaves to the program: the default listener, a container's memory
std::vector<FilledIn> fillInNames(Document &document, bool isScenarioFile);

/// The cluster, security groups that work, and the coming UpdateService at 60.
/// \param scenario       read from `document` as it stands
/// \param isScenarioFile nothing but the update, and that only where `addUpdate` asks for it
std::vector<FilledIn> fillInCluster(Document &document, const Scenario &scenario, bool isScenarioFile,
                                    bool addUpdate);

} // namespace deployscope
