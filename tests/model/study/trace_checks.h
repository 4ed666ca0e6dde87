// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/study/json_texts.h"

#include <QByteArray>

#include <cstdint>

namespace deployscope::test {

/// What a viewer of Chrome traces would leave out or draw elsewhere; empty where the trace is as the format asks:
/// each event has a phase and a process; begins and ends of asynchronous events go together; the slices of a row nest; no
/// time is negative or later than the end; counters are numbers; rows have names and numbers of their own; an
/// arrow begins and ends in a slice; an instant has a scope.
/// \param end of the run, in microseconds
[[nodiscard]] QByteArray complaintsAbout(const Json &trace, std::int64_t end);

} // namespace deployscope::test
