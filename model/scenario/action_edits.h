// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/edit.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace deployscope {

// What edits of `actions` need in common.

/// A time as a file has it: whole seconds without decimals.
[[nodiscard]] Document secondsFor(SimTime at);

/// Places in `actions` of the calls of `name` at this very time, in file order.
[[nodiscard]] std::vector<std::size_t> actionsAt(const Document &document, SimTime at, std::string_view name);

/// Appends an action. The first action or fault of a file decides how a run begins that says nothing about it:
/// so that the past of the run stays as it is, that is written down as well.
void appendAction(const Document &document, SimTime at, std::string_view name, Document parameters,
                  std::vector<Edit> &edits);

} // namespace deployscope
