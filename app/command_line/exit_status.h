// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the program says to the shell that called it.
namespace deployscope::exitStatus {

inline constexpr int good = 0;     ///< done, and good news
inline constexpr int bad = 1;      ///< done, and bad news
inline constexpr int unusable = 2; ///< the input or the arguments cannot be used
inline constexpr int failed = 3;   ///< the program itself failed

} // namespace deployscope::exitStatus
