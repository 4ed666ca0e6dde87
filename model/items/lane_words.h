// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/task_lanes.h"

#include <QChar>
#include <QString>

namespace deployscope {

/// What stands in a lane, such as `pulling`: one or two words.
[[nodiscard]] QString shortWord(LaneState state);
/// The letter that the tiles of the grid have for it: P, R, H, U, D or S.
[[nodiscard]] QChar letterOf(LaneState state);

} // namespace deployscope
