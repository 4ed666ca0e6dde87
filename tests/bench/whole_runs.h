// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <memory>

namespace deployscope::bench {

/// A rolling update at 60 s behind a load balancer, in three zones, with every rule on.
/// \param tasks       desired count; two revisions with dynamic ports
/// \param tasksOnEach how many of them an instance has room for
[[nodiscard]] std::shared_ptr<const Scenario> rollingUpdateOf(int instances, int tasksOnEach, int tasks,
                                                              std::int64_t minimum, std::int64_t maximum);

} // namespace deployscope::bench
