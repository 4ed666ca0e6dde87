// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/reasons.h"

#include <QString>

namespace deployscope {

/// Why auto scaling does something, or not yet, as a sentence.
/// \param reason of one of the kinds that are about scaling; empty for any other
[[nodiscard]] QString scalingSentence(const Reason &reason, const State &state, SimTime now);

} // namespace deployscope
