// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_scene.h"
#include "views/style/style.h"

#include <QImage>
#include <QPainter>
#include <QRectF>

#include <compare>
#include <cstdint>
#include <map>

namespace deployscope {

/// Tiles that carry a letter and no name look alike by the hundred: the first of each kind is painted, and the others are
/// stamped with its picture. The pictures last for one painting, so two calls paint the same.
class TileStamps
{
public:
    /// \param style scaled to the unit of the layout; it outlives this
    explicit TileStamps(const Style &style)
        : m_style(style)
    {}

    /// Paints a tile of TileDetail::Letter at whole pixels. Where the painter makes no pixels (a vector file, a scaled
    /// picture), each is painted for itself.
    void paint(QPainter &painter, const QRectF &tile, const TaskCell &task);

private:
    /// All that tells one such tile from another.
    struct Kind
    {
        TaskLook look = TaskLook::Starting;
        int revisionRank = 0;
        int width = 0;
        int height = 0;
        int fill = 0;   ///< in steps
        int change = 0; ///< likewise
        friend auto operator<=>(const Kind &, const Kind &) = default;
    };

    [[nodiscard]] const QImage &stampFor(const Kind &kind, const TaskCell &task, qreal pixelRatio);

    const Style &m_style;
    std::map<Kind, QImage> m_stamps{};
};

} // namespace deployscope
