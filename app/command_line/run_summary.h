// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/report.h"

#include <QString>

namespace deployscope {

/// How a run went, in the few lines that a person reads: the outcome, then each deployment with its bounds, extremes
/// and batches. In the reader's language, with a line feed at the end.
[[nodiscard]] QString runSummary(const RunReport &report);

} // namespace deployscope
