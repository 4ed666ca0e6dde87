// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/landmark.h"

#include <QString>

namespace deployscope {

/// What is interesting, in a few words: `Health transition`.
[[nodiscard]] QString wordsFor(Interest interest);

} // namespace deployscope
