// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace deployscope::test {

/// A scenario with one of everything: two instances, two revisions, a service behind a load balancer.
[[nodiscard]] Document smallScenario();

/// The small scenario with one value changed. \param value JSON; empty takes the member away
[[nodiscard]] Document smallScenarioWith(const std::string &pointer, const std::string &value);

[[nodiscard]] QString nameOf(Fault fault);

[[nodiscard]] QString textOf(const ReadError &error);

/// The reading, or a failure of the program with the error in words: for input that must be read.
[[nodiscard]] Reading readingOf(const ReadResult &result);

[[nodiscard]] Reading readingOf(const Document &document);

[[nodiscard]] Reading readingOfText(const std::string &text);

/// The error of a text that must not be read; a text that was read is told.
[[nodiscard]] QString errorOf(const std::vector<NamedText> &files);

/// Pointers, with what was meant behind them: `/a/b (c)`.
[[nodiscard]] QStringList textsOf(const std::vector<NotUsed> &list);

/// Pointers and what they were filled in with: `/services/0 = web`.
[[nodiscard]] QStringList textsOf(const std::vector<FilledIn> &list);

} // namespace deployscope::test
