// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/stretch.h"

#include <string>
#include <string_view>

namespace deployscope {

/// The text of `export -o FILE.trace.json` (resources/handbook/command-line.md): a run in the Trace Event Format, which
/// ui.perfetto.dev and chrome://tracing open. Slices show what tasks do, deployments, actions and faults; counters the counts
/// of each service; instants the interesting events and ECS's service events; arrows lead from cause to effect.
/// \param program with its version
[[nodiscard]] std::string chromeTrace(const Timeline &timeline, const Stretch &stretch, std::string_view program);

} // namespace deployscope
