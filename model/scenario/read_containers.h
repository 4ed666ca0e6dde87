// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

/// The containers of a task definition, their port mappings, and the sums of their CPU and memory.
/// \param portsMustBeEqual the network mode has no host ports of its own (R4.6)
void readContainers(ReadContext &context, const Members &definition, bool portsMustBeEqual, TaskDefinition &read);

} // namespace deployscope
