// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deployscope {

/// As people write it.
[[nodiscard]] QString programName();
/// The version of the build, such as `0.1.0`.
[[nodiscard]] QString programVersion();

} // namespace deployscope
