// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/edit.h"

#include <string>
#include <vector>

namespace deployscope {

/// What somebody wrote down about a scenario, in its member `view.notes`: UTF-8, lines parted by \\n. Empty where there is
/// nothing, or something that is no text. It has no influence on the run.
[[nodiscard]] std::string notesOf(const Document &document);

namespace edits {

/// Puts `text` in the place of what is written there; an empty one takes the member away.
[[nodiscard]] std::vector<Edit> writeNotes(const Document &document, const std::string &text);

} // namespace edits

} // namespace deployscope
