// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_scene.h"

namespace deployscope {

/// A change is seen from its first moment on, so that a still picture of that moment tells it too.
/// \param progress 0..1
[[nodiscard]] constexpr double visible(double progress)
{
    return 0.4 + 0.6 * progress;
}

/// Of a tile: it comes with its task, and goes with it.
[[nodiscard]] constexpr double tileOpacity(const TaskMotion &motion)
{
    return visible(motion.arrival) * motion.presence;
}

} // namespace deployscope
