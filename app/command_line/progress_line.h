// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/moving_picture.h"

namespace deployscope {

/// Shows on standard error how far long work has come, in one line that is wiped away at the end. Does nothing where
/// standard error is no terminal.
[[nodiscard]] Progress progressLine();

} // namespace deployscope
