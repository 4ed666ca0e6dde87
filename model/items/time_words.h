// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <QString>

#include <optional>

namespace deployscope {

/// A length of time as a person reads it, in the reader's language: `13 s`, `2.5 s`, `5 min 5 s`, `2 h 3 min`.
/// From 2 minutes on in minutes; tenths of a second only below 2 minutes, and only where there are some.
/// What is still to wait is worded by timeToGo() in wait_words.h.
[[nodiscard]] QString durationWords(SimDuration duration);

/// A moment of the run on a clock: `1:32`, or `1:02:05` from one hour on; whole seconds, rounded down.
[[nodiscard]] QString clockText(SimTime at);

/// The same with a fixed width for runs of one length: `01:32`, and hours where `end` has hours.
[[nodiscard]] QString clockText(SimTime at, SimTime end);

/// What a person types for a moment: `92`, `92.5`, `1:32`, `1:02:05`; nothing for what is no time of 0 or more. Up to
/// 1000 hours.
[[nodiscard]] std::optional<SimTime> timeFromText(const QString &text);

} // namespace deployscope
