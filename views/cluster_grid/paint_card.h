// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"
#include "views/style/style.h"

#include <QPainter>

namespace deployscope {

/// The frame of an Availability Zone and its name.
void paintZone(QPainter &painter, const ZonePlace &place, const ZoneCell &zone, const Style &style);

/// An instance without its tasks: name, bars, ports in use, and the places that are free.
/// \param style scaled to the unit of the layout
void paintCard(QPainter &painter, const GridLayout &layout, const GridScene &scene, std::size_t instance,
               const Style &style);

} // namespace deployscope
