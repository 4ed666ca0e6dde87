// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/reasons.h"

#include <QString>

namespace deployscope {

/// One reason as a whole sentence in the reader's language, with the real numbers.
/// \param state the state that the reason was found in
[[nodiscard]] QString sentenceFor(const Reason &reason, const State &state, SimTime now);

/// What stands under the grid, always: the one or two sentences that say what is happening to `service`, why
/// nothing more, and what comes next. Never empty.
[[nodiscard]] QString narration(const State &state, SimTime now, ServiceId service);

} // namespace deployscope
