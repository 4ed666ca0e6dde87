// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/tile_rows.h"

#include "views/cluster_grid/paint_text.h"

namespace deployscope {

namespace {

/// Do both stand on one row of that width?
bool fitTogether(const QString &left, const QString &right, double width, TextSize size, const Style &style)
{
    const double both = textWidth(left, style.font(size)) + textWidth(right, style.font(size, TextWeight::Bold));
    return both + 7 * style.scale <= width;
}

/// Name and revision, on one row where they fit.
void addName(std::vector<TileRow> &rows, const TaskCell &task, double width, TextSize size, const Style &style)
{
    const QFont bold = style.font(size, TextWeight::Bold);
    const double both = textWidth(task.name, bold) + textWidth(task.revision, bold) + 8 * style.scale;
    const bool fits = both <= width;
    rows.push_back(
        {.left = task.name, .right = fits ? task.revision : QString{}, .what = TileRow::What::Name, .size = size});
    if (fits)
        rows.push_back({.left = task.status, .what = TileRow::What::Status});
    else // The number of the revision stands last, and must not be lost.
        rows.push_back({.left = task.revision, .what = TileRow::What::Revision, .elide = Qt::ElideMiddle});
}

/// What it waits for and how long: on one row, else on two, else in fewer words.
void addWait(std::vector<TileRow> &rows, const TaskCell &task, double width, bool spacious, const Style &style)
{
    if (task.note.isEmpty() && task.countdown.isEmpty())
        return;
    if (task.countdown.isEmpty() || fitTogether(task.note, task.countdown, width, TextSize::Small, style)) {
        rows.push_back({.left = task.note, .right = task.countdown});
    } else if (spacious) {
        rows.push_back({.left = task.note});
        rows.push_back({.right = task.countdown});
    } else {
        rows.push_back({.left = task.shortNote, .right = task.countdown});
    }
}

void leaveOut(std::vector<TileRow> &rows, double height, const Style &style)
{
    for (const TileRow::What what : {TileRow::What::Status, TileRow::What::Ports, TileRow::What::Revision}) {
        if (rows.size() > 1 && heightOf(rows, style) > height)
            std::erase_if(rows, [what](const TileRow &row) { return row.what == what; });
    }
    while (rows.size() > 1 && heightOf(rows, style) > height)
        rows.pop_back();
}

} // namespace

double heightOf(const TileRow &row, const Style &style)
{
    return style.pixels(row.size) * 1.36;
}

double heightOf(const std::vector<TileRow> &rows, const Style &style)
{
    double height = 0;
    for (const TileRow &row : rows)
        height += heightOf(row, style);
    return height;
}

std::vector<TileRow> tileRows(const TaskCell &task, QSizeF room, TextSize nameSize, double indent,
                              const Style &style)
{
    std::vector<TileRow> rows;
    for (const bool spacious : {true, false}) {
        rows.clear();
        addName(rows, task, room.width() - indent, nameSize, style);
        addWait(rows, task, room.width(), spacious, style);
        if (!task.ports.isEmpty())
            rows.push_back({.left = task.ports, .what = TileRow::What::Ports});
        if (heightOf(rows, style) <= room.height())
            return rows;
    }
    leaveOut(rows, room.height(), style);
    return rows;
}

} // namespace deployscope
