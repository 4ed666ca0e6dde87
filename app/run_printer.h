// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

class QPrinter;

namespace deployscope {

/// What goes on paper.
enum class Printed { Chart, ChartAndGrid };

/// A landscape page, before a dialog shows the printer's settings.
void preparePages(QPrinter &printer, const Timeline &timeline);

/// Prints the timeline chart of the first service, in the light theme and as large as the page allows, and then, on a page of
/// its own, the cluster at `cursor`. A scenario without a service has no chart.
/// \returns false where the printer does not take it
[[nodiscard]] bool printRun(QPrinter &printer, const Timeline &timeline, Cursor cursor, Printed what);

} // namespace deployscope
