// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

/// The containers of a task definition, their port mappings, and the sums of their CPU and memory.
/// \param read its network mode must be known: in host and awsvpc mode a host port is the container port (R4.6)
void readContainers(ReadContext &context, const Members &definition, TaskDefinition &read);

} // namespace deployscope
