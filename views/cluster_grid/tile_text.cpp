// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/tile_text.h"

#include "views/cluster_grid/paint_text.h"
#include "views/cluster_grid/signs.h"

#include <algorithm>
#include <vector>

namespace deployscope {

namespace {

/// One row of a tile: something at the left, and something more at the right.
struct Row
{
    QString left{};
    QString right{};
    bool leftBold = false;
    TextSize size = TextSize::Small;
};

struct Writing
{
    QPainter &painter;
    const TaskCell &task;
    QColor ink{};
    Style style{}; ///< enlarged where the tile is large
};

double rowHeight(TextSize size, const Style &style)
{
    return style.pixels(size) * 1.36;
}

Row nameRow(const TaskCell &task, bool wide, TextSize size)
{
    return {.left = task.name, .right = wide ? task.revision : QString{}, .leftBold = true, .size = size};
}

/// All rows that a tile could have, from top to bottom.
std::vector<Row> rowsOf(const TaskCell &task, bool wide, TextSize nameSize)
{
    std::vector<Row> rows{nameRow(task, wide, nameSize)};
    rows.push_back({.left = wide ? task.status : task.revision});
    if (!task.note.isEmpty() || !task.countdown.isEmpty())
        rows.push_back({.left = task.note, .right = task.countdown});
    if (!task.ports.isEmpty())
        rows.push_back({.left = task.ports});
    return rows;
}

double heightOf(const std::vector<Row> &rows, const Style &style)
{
    double height = 0;
    for (const Row &row : rows)
        height += rowHeight(row.size, style);
    return height;
}

/// Leaves out rows until the rest fits: first the status, which the letter tells too, then the ports.
void leaveOut(std::vector<Row> &rows, double height, bool wide, const Style &style)
{
    while (rows.size() > 1 && heightOf(rows, style) > height) {
        const bool statusStands = wide && rows.size() > 2;
        rows.erase(statusStands ? rows.begin() + 1 : rows.end() - 1);
        if (statusStands)
            wide = false; // the row is gone
    }
}

void writeRow(const Writing &writing, const QRectF &area, const Row &row)
{
    const QFont bold = writing.style.font(row.size, TextWeight::Bold);
    const QFont left = row.leftBold ? bold : writing.style.font(row.size);
    const double right = row.right.isEmpty() ? 0 : textWidth(row.right, bold) + 1;
    const bool both = right + 24 * writing.style.scale <= area.width();
    if (both || row.left.isEmpty())
        drawText(writing.painter, area, row.right, {bold, writing.ink, Qt::AlignRight});
    // A countdown says more than the word before it.
    if (!both && !row.leftBold && !row.right.isEmpty())
        return drawText(writing.painter, area, row.right, {bold, writing.ink, Qt::AlignLeft});
    const QRectF rest = area.adjusted(0, 0, both && right > 0 ? -right - 5 * writing.style.scale : 0, 0);
    drawText(writing.painter, rest, row.left, {left, writing.ink, Qt::AlignLeft});
}

void writeRows(const Writing &writing, const QRectF &area, const std::vector<Row> &rows)
{
    double y = area.top() + std::max(area.height() - heightOf(rows, writing.style), 0.0) / 2;
    for (const Row &row : rows) {
        const double height = rowHeight(row.size, writing.style);
        writeRow(writing, {area.left(), y, area.width(), height}, row);
        y += height;
    }
}

/// The sign, and the letter below it.
void writeState(const Writing &writing, const QRectF &column)
{
    const double unit = writing.style.scale;
    const double radius = std::min(9 * unit, column.height() * 0.24);
    const double middle = column.center().y();
    const double line = std::max(radius * 0.22, 1.2);
    drawTaskSign(writing.painter, {column.center().x(), middle - radius * 1.12}, radius, writing.task.look,
                 writing.ink, line);
    const QRectF letter{column.left(), middle + radius * 0.15, column.width(), radius * 2.1};
    drawText(writing.painter, letter, letterOf(writing.task.look),
             {writing.style.font(radius > 8 * unit ? TextSize::Large : TextSize::Base, TextWeight::Bold),
              writing.ink, Qt::AlignHCenter});
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

/// Large tiles carry larger type.
double growth(const QRectF &tile, double unit)
{
    return std::clamp(std::min(tile.width() / (176 * unit), tile.height() / (96 * unit)), 1.0, 1.4);
}

void writeFull(Writing writing, const QRectF &tile)
{
    const double before = writing.style.scale;
    writing.style = writing.style.scaledTo(before * growth(tile, before));
    const double unit = writing.style.scale;
    const bool wide = tile.width() >= 112 * unit;
    const QRectF inside = tile.adjusted(8 * unit, 5 * unit, -8 * unit, -(writing.task.waits ? 10 : 5) * unit);
    writeState(writing, {inside.left() - 2 * unit, inside.top(), 22 * unit, inside.height()});
    const QRectF text = inside.adjusted(26 * unit, 0, 0, 0);
    const TextSize nameSize = inside.height() >= 62 * unit ? TextSize::Large : TextSize::Base;
    std::vector<Row> rows = rowsOf(writing.task, wide, nameSize);
    leaveOut(rows, text.height(), wide, writing.style);
    writeRows(writing, text, rows);
    paintWait(writing, tile);
}

/// Sign and letter side by side, the name, and what else there is room for.
void writeCompact(const Writing &writing, const QRectF &tile)
{
    const double unit = writing.style.scale;
    const double radius = std::min(6.5 * unit, tile.height() * 0.32);
    const QRectF inside = tile.adjusted(5 * unit, 2 * unit, -5 * unit, -2 * unit);
    const double height = std::min(inside.height(), 18 * unit);
    const QRectF first{inside.left(),
                       inside.height() >= 34 * unit ? inside.top() : inside.center().y() - height / 2,
                       inside.width(), height};
    drawTaskSign(writing.painter, {first.left() + radius, first.center().y()}, radius, writing.task.look,
                 writing.ink, std::max(radius * 0.24, 1.0));
    const QRectF text = first.adjusted(2 * radius + 4 * unit, 0, 0, 0);
    writeRow(writing, text, nameRow(writing.task, true, TextSize::Small));
    if (inside.height() < 34 * unit)
        return;
    std::vector<Row> rows = rowsOf(writing.task, false, TextSize::Small);
    rows.erase(rows.begin());
    const QRectF rest = inside.adjusted(0, height, 0, 0);
    leaveOut(rows, rest.height(), false, writing.style);
    writeRows(writing, rest, rows);
}

/// The letter, and the sign where both fit.
void writeLetter(const Writing &writing, const QRectF &tile)
{
    const double unit = writing.style.scale;
    const double radius = std::min(5.5 * unit, tile.height() * 0.34);
    const bool both = tile.width() >= 30 * unit;
    const QRectF letter = both ? tile.adjusted(tile.width() / 2, 0, -3 * unit, 0) : tile;
    const Lettering lettering{writing.style.font(TextSize::Small, TextWeight::Bold), writing.ink,
                              Qt::AlignHCenter};
    drawText(writing.painter, letter, letterOf(writing.task.look), lettering);
    if (both)
        drawTaskSign(writing.painter, {tile.left() + tile.width() * 0.3, tile.center().y()}, radius,
                     writing.task.look, writing.ink, std::max(radius * 0.24, 1.0));
}

} // namespace

void paintTileText(QPainter &painter, const QRectF &tile, const TaskCell &task, TileDetail detail,
                   const QColor &ink, const Style &style)
{
    const Writing writing{painter, task, ink, style};
    switch (detail) {
    case TileDetail::Rich:
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
