// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"
#include "views/style/style.h"

#include <QImage>
#include <QPainter>

namespace deployscope {

/// Paints the cluster at `now` into `area`, with a title line (scenario, time) and a legend, so that the picture
/// stands by itself. Works on any paint device, QSvgGenerator too.
/// \param transition simulated length of one motion, 0 or more
void paintGridPicture(QPainter &painter, const QRectF &area, const State &state, SimTime now,
                      SimDuration transition, const Style &style);

/// The same as an image of `size` x `scale` pixels.
[[nodiscard]] QImage gridImage(const State &state, SimTime now, SimDuration transition, QSize size, qreal scale,
                               const Style &style);

} // namespace deployscope
