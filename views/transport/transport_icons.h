// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QIcon>
#include <QPainterPath>

namespace deployscope {

enum class TransportSign {
    ToStart,
    PreviousLandmark,
    StepBack,
    Play,
    Pause,
    StepForward,
    NextLandmark,
    ToEnd,
    Bookmark,
};

/// The sign in a square of 24 x 24.
[[nodiscard]] QPainterPath pathOf(TransportSign sign);

/// The sign in the style's colours, pale where it is disabled.
/// \param side of the square in pixels, before the screen's scale
[[nodiscard]] QIcon transportIcon(TransportSign sign, int side, const Style &style);

} // namespace deployscope
