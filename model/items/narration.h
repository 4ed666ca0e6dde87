// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <QString>

namespace deployscope {

/// What stands under the grid, always: the few short sentences that say what is happening to `service`, why
/// nothing more, and what comes next. Never empty.
[[nodiscard]] QString narration(const State &state, SimTime now, ServiceId service);

} // namespace deployscope
