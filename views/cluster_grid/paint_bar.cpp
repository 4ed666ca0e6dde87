// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_bar.h"

#include "views/cluster_grid/line_places.h"
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
        if (x - half - left > half)
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

void paintWall(QPainter &painter, const QRectF &piece, bool blocks, const Style &style)
{
    painter.fillRect(piece, blocks ? style.troubleTint : style.line);
    painter.setPen(
        QPen{blocks ? style.trouble : style.strongLine, style.thinLine() * 1.5, Qt::SolidLine, Qt::FlatCap});
    for (const QLineF &line : hatching(piece, (blocks ? 6 : 12) * style.scale))
        painter.drawLine(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(piece);
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

/// What the label says, and how wide that is.
struct Label
{
    QString name{};
    QString words{};
    double nameWidth = 0;
    double wordsWidth = 0;
};

constexpr double shieldWidth = 22;
constexpr double gap = 8;
constexpr double padding = 8;

Label labelFor(const BarCell &bar, double room, const Style &style)
{
    const double unit = style.scale;
    const QFont font = style.font(TextSize::Base);
    const double inside = room - (shieldWidth + 2 * padding) * unit;
    Label label{.name = bar.name};
    label.nameWidth = std::clamp(textWidth(bar.name, style.font(TextSize::Base, TextWeight::Bold)) + 1, 0.0,
                                 std::max(inside, 0.0));
    label.words = wordsFor(bar, inside - label.nameWidth - gap * unit, font);
    label.wordsWidth = label.words.isEmpty() ? 0 : textWidth(label.words, font) + gap * unit + 1;
    return label;
}

/// Shield, name and what is let in, on a plate in the middle of `room`.
void paintLabel(QPainter &painter, const QRectF &room, const BarCell &bar, bool blocks, const Style &style)
{
    const double unit = style.scale;
    const Label label = labelFor(bar, room.width(), style);
    const double width = label.nameWidth + label.wordsWidth + (shieldWidth + 2 * padding) * unit;
    const QRectF plate{room.center().x() - width / 2, room.top(), width, room.height()};
    painter.setPen(
        QPen{blocks ? style.trouble : style.strongLine, blocks ? style.mediumLine() : style.thinLine()});
    painter.setBrush(blocks ? style.troubleTint : style.surface);
    painter.drawRoundedRect(plate, tileCorner * unit, tileCorner * unit);
    const QRectF inside = plate.adjusted(padding * unit, 0, -padding * unit, 0);
    drawShield(painter, {inside.left(), inside.center().y() - 8 * unit, 13 * unit, 16 * unit}, style.text,
               blocks ? style.trouble : style.surface, 1.4 * unit);
    const QRectF text = inside.adjusted(shieldWidth * unit, 0, 1, 0);
    drawText(painter, {text.left(), text.top(), label.nameWidth, text.height()}, label.name,
             {style.font(TextSize::Base, TextWeight::Bold), style.text});
    drawText(painter, text, label.words, {style.font(TextSize::Base), style.text, Qt::AlignRight});
}

/// The widest stretch that is clear of all lines; the whole bar where the name would not fit there: then the lines
/// pass behind the plate.
QRectF roomForLabel(const GridLayout &layout, const GridScene &scene, const Style &style)
{
    const QRectF &bar = layout.bar;
    const std::vector<Stretch> free = between(bar, gates(layout, scene, false), 12 * layout.unit);
    const auto widest = std::ranges::max_element(free, {}, &Stretch::width);
    const double needed = textWidth(scene.bar.name, style.font(TextSize::Base, TextWeight::Bold)) +
                          (shieldWidth + 2 * padding) * layout.unit;
    if (widest == free.end() || widest->width() < needed)
        return bar;
    return {widest->left, bar.top(), widest->width(), bar.height()};
}

} // namespace

void paintBar(QPainter &painter, const GridLayout &layout, const GridScene &scene, const Style &style)
{
    const bool blocks = scene.bar.blocks || !scene.bar.open;
    const double height = wallHeight * layout.unit;
    const double top = layout.bar.center().y() - height / 2;
    for (const Stretch &stretch : between(layout.bar, gates(layout, scene, true), 7 * layout.unit))
        paintWall(painter, {stretch.left, top, stretch.width(), height}, blocks, style);
    paintLabel(painter, roomForLabel(layout, scene, style), scene.bar, blocks, style);
}

} // namespace deployscope
