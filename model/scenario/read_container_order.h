// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

/// `healthCheck` of a container (R2.11); absent: none.
[[nodiscard]] std::optional<ContainerHealthCheck> readContainerHealthCheck(const Members &container);

/// `dependsOn` of all containers (R2.10), once their names are known.
/// \throws Refusal for a container that does not exist, COMPLETE or SUCCESS of an essential one, and a circle
void readDependencies(const Members &definition, TaskDefinition &read);

} // namespace deployscope
