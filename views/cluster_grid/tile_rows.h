// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_scene.h"
#include "views/style/style.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace deployscope {

/// One row of a tile: something at the left, and something more at the right.
struct TileRow
{
    QString left{};
    QString right{}; ///< always bold
    enum class What : std::uint8_t { Name, Revision, Status, Wait, Ports };
    What what = What::Wait;
    TextSize size = TextSize::Small;
    Qt::TextElideMode elide = Qt::ElideRight; ///< of `left`
};

[[nodiscard]] double heightOf(const TileRow &row, const Style &style);
[[nodiscard]] double heightOf(const std::vector<TileRow> &rows, const Style &style);

/// What a tile says in so much room, from top to bottom: name and revision, status, what it waits for, ports. What
/// does not fit is left out: first the status, which the letter tells too, then the ports, then a revision that
/// stands by itself, which colour and corner tell too.
/// \param nameSize of the first row
/// \param indent   what the first row is narrower by
[[nodiscard]] std::vector<TileRow> tileRows(const TaskCell &task, QSizeF room, TextSize nameSize, double indent,
                                            const Style &style);

} // namespace deployscope
