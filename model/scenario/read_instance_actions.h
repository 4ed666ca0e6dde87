// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

// Parameters of the actions that are about single tasks and container instances. They throw Refusal.

[[nodiscard]] StopTask readStopTask(ReadContext &context, const Document &parameters);
[[nodiscard]] UpdateContainerInstancesState readUpdateContainerInstancesState(ReadContext &context,
                                                                              const Document &parameters);
[[nodiscard]] TerminateInstances readTerminateInstances(ReadContext &context, const Document &parameters);
/// The instances become part of the scenario, numbered after those of the file.
[[nodiscard]] RegisterContainerInstance
readRegisterContainerInstance(ReadContext &context, const Document &parameters, const std::string &pointer);

} // namespace deployscope
