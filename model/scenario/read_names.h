// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

// What actions and faults name by ids that only a run can resolve; ARNs by their last part.

[[nodiscard]] TaskName readTaskName(const Document &value);
[[nodiscard]] InstanceName readInstanceName(const Document &value); ///< without the id: see resolveInstanceNames()
[[nodiscard]] ZoneName readZoneName(const ReadContext &context, const Document &value);

/// Gives the instances that actions and faults name their ids, once all instances have their names.
void resolveInstanceNames(ReadContext &context);

} // namespace deployscope
