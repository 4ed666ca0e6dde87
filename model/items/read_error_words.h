// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <QString>

namespace deployscope {

/// Why a file or an edit cannot be used, in the reader's language: `FILE:LINE:COLUMN: POINTER: ` as far as they are
/// known, then what was found, what was expected, and a way out.
[[nodiscard]] QString wordsFor(const ReadError &error);

/// What the input lacked and what it was given, in one sentence.
[[nodiscard]] QString wordsFor(const FilledIn &filledIn);

/// A key that has no influence, and the one that was probably meant.
[[nodiscard]] QString wordsFor(const NotUsed &notUsed);

} // namespace deployscope
