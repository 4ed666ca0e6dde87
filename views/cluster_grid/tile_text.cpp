// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/tile_text.h"

#include "views/cluster_grid/paint_text.h"
#include "views/cluster_grid/signs.h"
#include "views/cluster_grid/tile_rows.h"

#include <algorithm>

namespace deployscope {

namespace {

struct Writing
{
    QPainter &painter;
    const TaskCell &task;
    QColor ink{};
    Style style{}; ///< enlarged where the tile is large
};

void drawSign(const Writing &writing, QPointF centre, double radius)
{
    drawTaskSign(writing.painter, centre, radius, writing.task.look, writing.ink, std::max(radius * 0.23, 1.1));
}

void drawLetter(const Writing &writing, const QRectF &area, TextSize size)
{
    const Lettering lettering{writing.style.font(size, TextWeight::Bold), writing.ink, Qt::AlignHCenter};
    drawText(writing.painter, area, letterOf(writing.task.look), lettering);
}

void writeRow(const Writing &writing, const QRectF &area, const TileRow &row)
{
    const QFont bold = writing.style.font(row.size, TextWeight::Bold);
    const QFont font = row.what == TileRow::What::Name ? bold : writing.style.font(row.size);
    if (row.left.isEmpty())
        return drawText(writing.painter, area, row.right, {bold, writing.ink});
    const double right = row.right.isEmpty() ? 0 : textWidth(row.right, bold) + 5 * writing.style.scale;
    const QRectF rest = area.adjusted(0, 0, -right, 0);
    drawText(writing.painter, rest, row.left, {font, writing.ink, Qt::AlignLeft, row.elide});
    drawText(writing.painter, area, row.right, {bold, writing.ink, Qt::AlignRight});
}

void writeRows(const Writing &writing, const QRectF &area, const std::vector<TileRow> &rows)
{
    double y = area.top();
    for (const TileRow &row : rows) {
        const double height = heightOf(row, writing.style);
        writeRow(writing, {area.left(), y, area.width(), height}, row);
        y += height;
    }
}

/// How far the present wait has come, along the lower edge; where the tile's own filling does not tell it.
void paintWait(const Writing &writing, const QRectF &tile)
{
    const TaskLook look = writing.task.look;
    if (!writing.task.waits || look == TaskLook::Starting || look == TaskLook::Draining)
        return;
    const double unit = writing.style.scale;
    const QRectF groove{tile.left() + 8 * unit, tile.bottom() - 8 * unit, tile.width() - 16 * unit, 4 * unit};
    QColor pale = writing.ink;
    pale.setAlphaF(0.2F);
    writing.painter.setPen(Qt::NoPen);
    writing.painter.setBrush(pale);
    writing.painter.drawRoundedRect(groove, 2 * unit, 2 * unit);
    QRectF done = groove;
    done.setWidth(groove.width() * writing.task.waited);
    writing.painter.setBrush(writing.ink);
    writing.painter.drawRoundedRect(done, 2 * unit, 2 * unit);
}

/// The sign beside the first row, and the letter below it. \returns the room for rows
QRectF writeStateAtSide(const Writing &writing, const QRectF &inside, double nameHeight)
{
    const double unit = writing.style.scale;
    const double radius = std::min(9 * unit, nameHeight * 0.46);
    const double x = inside.left() + 9 * unit;
    drawSign(writing, {x, inside.top() + nameHeight / 2}, radius);
    const QRectF letter{inside.left(), inside.top() + nameHeight, 18 * unit, 18 * unit};
    drawLetter(writing, letter, nameHeight > 20 * unit ? TextSize::Large : TextSize::Base);
    return inside.adjusted(25 * unit, 0, 0, 0);
}

/// What sign and letter take in front of the name, for a unit of 1.
constexpr double stateWidth = 31;

/// Sign and letter in front of the name.
void writeStateInRow(const Writing &writing, const QRectF &row)
{
    const double unit = writing.style.scale;
    const double radius = std::min(6.5 * unit, row.height() * 0.42);
    drawSign(writing, {row.left() + radius, row.center().y()}, radius);
    drawLetter(writing, {row.left() + 15 * unit, row.top(), 12 * unit, row.height()}, TextSize::Small);
}

/// Large tiles carry larger type.
double growth(const QRectF &tile, double unit)
{
    return std::clamp(std::min(tile.width() / (164 * unit), tile.height() / (92 * unit)), 1.0, 1.4);
}

void writeWide(const Writing &writing, const QRectF &inside)
{
    const TextSize nameSize = inside.height() >= 60 * writing.style.scale ? TextSize::Large : TextSize::Base;
    const double nameHeight = heightOf(TileRow{.size = nameSize}, writing.style);
    const QRectF text = writeStateAtSide(writing, inside, nameHeight);
    writeRows(writing, text, tileRows(writing.task, text.size(), nameSize, 0, writing.style));
}

/// State and name on the first row, all others below it in the full width.
void writeNarrow(const Writing &writing, const QRectF &inside)
{
    const double indent = stateWidth * writing.style.scale;
    std::vector<TileRow> rows = tileRows(writing.task, inside.size(), TextSize::Small, indent, writing.style);
    const double height = heightOf(rows.front(), writing.style);
    const QRectF first{inside.left(), inside.top(), inside.width(), height};
    writeStateInRow(writing, first);
    writeRow(writing, first.adjusted(indent, 0, 0, 0), rows.front());
    rows.erase(rows.begin());
    writeRows(writing, inside.adjusted(0, height, 0, 0), rows);
}

void writeFull(Writing writing, const QRectF &tile)
{
    const double before = writing.style.scale;
    writing.style = writing.style.scaledTo(before * growth(tile, before));
    const double unit = writing.style.scale;
    const double below = writing.task.waits ? 9 * unit : 4 * unit;
    const QRectF inside = tile.adjusted(8 * unit, 5 * unit, -8 * unit, -below);
    if (tile.width() >= 118 * unit)
        writeWide(writing, inside);
    else
        writeNarrow(writing, inside);
    paintWait(writing, tile);
}

/// In one row, or in as many as there is room for.
void writeCompact(const Writing &writing, const QRectF &tile)
{
    const double unit = writing.style.scale;
    const double row = heightOf(TileRow{}, writing.style);
    const double spare = std::max((tile.height() - row) / 2, 0.0);
    const double pad = tile.height() >= 2 * row + 3 * unit ? 2 * unit : spare;
    writeNarrow(writing, tile.adjusted(6 * unit, pad, -6 * unit, -pad));
}

/// The letter, and the sign where both fit.
void writeLetter(const Writing &writing, const QRectF &tile)
{
    const double unit = writing.style.scale;
    const bool both = tile.width() >= 30 * unit;
    drawLetter(writing, both ? tile.adjusted(tile.width() / 2, 0, -3 * unit, 0) : tile, TextSize::Small);
    if (both)
        drawSign(writing, {tile.left() + tile.width() * 0.3, tile.center().y()},
                 std::min(5.5 * unit, tile.height() * 0.34));
}

} // namespace

void paintTileText(QPainter &painter, const QRectF &tile, const TaskCell &task, TileDetail detail,
                   const QColor &ink, const Style &style)
{
    const Writing writing{painter, task, ink, style};
    switch (detail) {
    case TileDetail::Full:
        return writeFull(writing, tile);
    case TileDetail::Compact:
        return writeCompact(writing, tile);
    case TileDetail::Letter:
        return writeLetter(writing, tile);
    case TileDetail::Plain:
        return;
    }
}

} // namespace deployscope
