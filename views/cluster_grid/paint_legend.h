// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QPainter>

namespace deployscope {

/// One line that says what the tiles' letters and signs mean, and what stands at the ends of the lines where there is
/// room for that too.
/// \param withTargets lines are in the picture
/// \param style       scaled to the unit of the layout
void paintLegend(QPainter &painter, const QRectF &area, bool withTargets, const Style &style);

} // namespace deployscope
