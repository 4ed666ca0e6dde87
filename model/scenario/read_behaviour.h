// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

/// `simulation.behaviour`, into the task definitions that it names: by `family:revision`, else by `family`.
void readBehaviours(ReadContext &context, const Members &simulation);

} // namespace deployscope
