// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <memory>
#include <stop_token>

namespace deployscope {

/// Runs `scenario` from 0 to its end. A pure function: the same scenario gives the same timeline, byte for byte,
/// on every compiler, at every optimisation level, in every locale, on any thread.
/// \param before a run of the same scenario with other settings, if there is one: where the settings let services stand at
///        the start as they stood in that run, they need not be created anew. Makes no difference but in time.
/// \param stop asked now and then; when it says so, the run is given up
/// \returns the timeline; null only when it was given up
[[nodiscard]] std::shared_ptr<const Timeline>
simulate(std::shared_ptr<const Scenario> scenario, std::stop_token stop = {}, const Timeline *before = nullptr);

} // namespace deployscope
