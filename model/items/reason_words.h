// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/reasons.h"

#include <QString>

#include <span>

namespace deployscope {

/// One reason as a whole sentence in the reader's language, with the real numbers.
/// \param state the state that the reason was found in
[[nodiscard]] QString sentenceFor(const Reason &reason, const State &state, SimTime now);

/// Several that are alike, such as two tasks that pull their images until the same moment, as one sentence.
/// \param alike of one kind and one `until`; at least one
[[nodiscard]] QString sentenceFor(std::span<const Reason> alike, const State &state, SimTime now);

} // namespace deployscope
