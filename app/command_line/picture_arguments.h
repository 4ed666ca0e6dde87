// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/values.h"
#include "app/command_line/verb_arguments.h"
#include "app/exports/export_options.h"

namespace deployscope {

/// Adds `--size`, `--scale` and `--theme`.
void addPictureOptions(VerbArguments &arguments, const QString &usualSize);

/// What they say; `usual` where one is not given.
[[nodiscard]] Given<PictureOptions> pictureOptions(const VerbArguments &arguments, const PictureOptions &usual);

} // namespace deployscope
