// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/run_chart.h"

#include <QString>
#include <QStringList>

namespace deployscope {

/// The rows of the timeline that have a name.
enum class PageRow { Events, Tasks, Targets, Capacity };

/// Width of a piece of a band, or of a line, in a legend; for type of the usual size.
inline constexpr double swatchWidth = 16;

[[nodiscard]] QString wordsFor(PageRow row);
[[nodiscard]] QString wordsFor(TaskBand band);
[[nodiscard]] QString cpuWords();
[[nodiscard]] QString memoryWords();
/// A share in thousandths as it stands at an axis: `50 %`.
[[nodiscard]] QString percentWords(int thousandths);
/// Below as many lanes as there is room for.
[[nodiscard]] QString moreTasksWords(int count);

/// All that stands in the legends of this run.
[[nodiscard]] QStringList legendWords(const RunChart &run);

} // namespace deployscope
