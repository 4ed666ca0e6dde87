// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"

namespace deployscope {

/// Part of the way from one layout to another one of the same scene, so that a place more on the cards makes the
/// picture glide and not jump. Lines are not in it: they follow from the rest.
/// \param share 0: `from`, 1: `to`
[[nodiscard]] GridLayout blended(const GridLayout &from, const GridLayout &to, double share);

} // namespace deployscope
