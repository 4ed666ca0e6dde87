// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <memory>
#include <stop_token>

namespace deployscope {

/// Runs `scenario` from 0 to its end. A pure function: the same scenario gives the same timeline, byte for byte,
/// on every compiler, at every optimisation level, in every locale, on any thread.
/// \param stop asked now and then; when it says so, the run is given up
/// \returns the timeline; null only when it was given up
[[nodiscard]] std::shared_ptr<const Timeline> simulate(std::shared_ptr<const Scenario> scenario,
                                                       std::stop_token stop = {});

} // namespace deployscope
