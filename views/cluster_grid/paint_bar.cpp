// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_bar.h"

#include "views/cluster_grid/paint_lines.h"
#include "views/cluster_grid/paint_text.h"
#include "views/cluster_grid/signs.h"
#include "views/cluster_grid/tile_shape.h"

#include <algorithm>

namespace deployscope {

namespace {

/// A stretch of the bar, from left to right.
struct Stretch
{
    double left = 0;
    double right = 0;
    [[nodiscard]] double width() const { return right - left; }
};

/// What is left of the bar between gates at `xs` (ascending), each `half` wide on both sides.
std::vector<Stretch> between(const QRectF &bar, const std::vector<double> &xs, double half)
{
    std::vector<Stretch> stretches;
    double left = bar.left();
    for (const double x : xs) {
        if (x - half > left)
            stretches.push_back({left, x - half});
        left = std::max(left, x + half);
    }
    if (left < bar.right())
        stretches.push_back({left, bar.right()});
    return stretches;
}

std::vector<double> gates(const GridLayout &layout, const GridScene &scene, bool openOnly)
{
    std::vector<double> xs;
    for (const LinePlace &line : layout.lines) {
        if (!openOnly || blockedAt(line, scene) != BlockedAt::Instance)
            xs.push_back(line.gate.x());
    }
    std::ranges::sort(xs);
    return xs;
}

void paintStretch(QPainter &painter, const QRectF &piece, bool blocks, const Style &style)
{
    const double corner = std::min(3 * style.scale, piece.width() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blocks ? style.troubleTint : style.sunken);
    painter.drawRoundedRect(piece, corner, corner);
    if (blocks) {
        painter.setPen(QPen{style.trouble, style.mediumLine(), Qt::SolidLine, Qt::FlatCap});
        for (const QLineF &line : hatching(piece.adjusted(corner, 0, -corner, 0), 10 * style.scale))
            painter.drawLine(line);
    }
    painter.setPen(
        QPen{blocks ? style.trouble : style.strongLine, blocks ? style.mediumLine() : style.thinLine()});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(piece, corner, corner);
}

/// The longest words that fit beside the name.
QString wordsFor(const BarCell &bar, double room, const QFont &font)
{
    for (const QString &words : {bar.says, bar.saysShort}) {
        if (textWidth(words, font) <= room)
            return words;
    }
    return {};
}

/// Shield, name and what is let in, on a plate in the widest stretch.
void paintLabel(QPainter &painter, const QRectF &room, const BarCell &bar, bool blocks, const Style &style)
{
    const double unit = style.scale;
    const QFont bold = style.font(TextSize::Base, TextWeight::Bold);
    const QFont font = style.font(TextSize::Base);
    const double shield = 22 * unit;
    const double inside = room.width() - shield - 12 * unit;
    const double name = std::min(textWidth(bar.name, bold) + 1, std::max(inside, 0.0));
    const QString words = wordsFor(bar, inside - name - 8 * unit, font);
    const double all = shield + name + (words.isEmpty() ? 0 : 8 * unit + textWidth(words, font) + 1);
    const QRectF plate{room.center().x() - all / 2 - 5 * unit, room.top() + 2 * unit, all + 12 * unit,
                       room.height() - 4 * unit};
    painter.setPen(Qt::NoPen);
    painter.setBrush(blocks ? style.troubleTint : style.sunken);
    painter.drawRect(plate);
    const double left = plate.left() + 5 * unit;
    drawShield(painter, {left, plate.center().y() - 8 * unit, 13 * unit, 16 * unit}, style.text,
               blocks ? style.trouble : style.surface, 1.4 * unit);
    drawText(painter, {left + shield, plate.top(), name, plate.height()}, bar.name, {bold, style.text});
    drawText(painter, {left + shield + name + 8 * unit, plate.top(), all, plate.height()}, words,
             {font, style.text});
}

} // namespace

void paintBar(QPainter &painter, const GridLayout &layout, const GridScene &scene, const Style &style)
{
    const bool blocks = scene.bar.blocks || !scene.bar.open;
    const QRectF &bar = layout.bar;
    for (const Stretch &stretch : between(bar, gates(layout, scene, true), 7 * layout.unit))
        paintStretch(painter, {stretch.left, bar.top(), stretch.width(), bar.height()}, blocks, style);
    // The words keep clear of the crosses of blocked lines too.
    const std::vector<Stretch> free = between(bar, gates(layout, scene, false), 11 * layout.unit);
    const auto widest = std::ranges::max_element(free, {}, &Stretch::width);
    if (widest != free.end() && widest->width() > 40 * layout.unit)
        paintLabel(painter, {widest->left, bar.top(), widest->width(), bar.height()}, scene.bar, blocks, style);
}

} // namespace deployscope
