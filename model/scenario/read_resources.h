// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

/// CPU and memory that an instance registers: `registeredResources`, else `cpu` and `memory`, else those of its type
/// (R6.4); and what `remainingResources` says that other tasks hold. \throws Refusal
void readResources(ReadContext &context, const Members &instance, ContainerInstance &read);

} // namespace deployscope
