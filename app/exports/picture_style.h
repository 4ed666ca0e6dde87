// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/export_options.h"

namespace deployscope {

/// In the theme that was asked for, with the fonts of the program. To be called on the window's thread.
[[nodiscard]] Style styleOf(const PictureOptions &options);

} // namespace deployscope
