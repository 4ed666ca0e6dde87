// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run_goals.h"

#include <QString>

namespace deployscope {

/// What can be run until, as a menu has it: `Healthy Drops Below Desired`.
[[nodiscard]] QString wordsFor(RunGoal goal);

/// Why a search has led nowhere: one or two sentences. Empty where it has found a moment.
[[nodiscard]] QString sentenceFor(RunGoal goal, const RunUntil &found);

} // namespace deployscope
