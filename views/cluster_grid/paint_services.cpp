// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_services.h"

#include "views/cluster_grid/paint_text.h"
#include "views/cluster_grid/signs.h"
#include "views/cluster_grid/tile_shape.h"

#include <algorithm>
#include <functional>

namespace deployscope {

namespace {

/// Paints one row of the card.
using RowPainter = std::function<void(const QRectF &)>;

void paintTitle(QPainter &painter, const QRectF &row, const ServiceCell &service, const Style &style)
{
    const double gap = 10 * style.scale;
    const QFont bold =
        fittingFont(service.title + service.desired, row.width() - gap, TextSize::Large, TextWeight::Bold, style);
    const double desired = std::min(textWidth(service.desired, bold) + 2, row.width() * 0.6);
    drawText(painter, row, service.desired, {bold, style.text, Qt::AlignRight});
    drawText(painter, row.adjusted(0, 0, -desired - gap, 0), service.title, {bold, style.text});
}

/// A revision with the mark that its tiles carry.
void paintRevision(QPainter &painter, const QRectF &row, const RevisionLine &line, const Style &style)
{
    const double unit = style.scale;
    const RevisionColours &colours = style.revision(line.rank);
    const QRectF mark{row.left() + 1, row.center().y() - 6 * unit, 24 * unit, 12 * unit};
    painter.setPen(QPen{colours.outline, style.thinLine()});
    painter.setBrush(colours.fill);
    painter.drawPath(tileShape(mark, line.rank, 3 * unit, 4 * unit));
    const QRectF words = row.adjusted(32 * unit, 0, 0, 0);
    const QFont font =
        fittingFont(line.name + line.counts, words.width() - 10 * unit, TextSize::Base, TextWeight::Bold, style);
    QFont light = font;
    light.setWeight(QFont::Normal);
    const double counts = std::min(textWidth(line.counts, light) + 2, words.width() * 0.6);
    drawText(painter, words, line.counts, {light, style.text, Qt::AlignRight});
    // The number of the revision stands last, and must not be lost.
    drawText(painter, words.adjusted(0, 0, -counts - 6 * unit, 0), line.name,
             {font, style.text, Qt::AlignLeft, Qt::ElideMiddle});
}

void paintProblem(QPainter &painter, const QRectF &row, const QString &problem, const Style &style)
{
    const double unit = style.scale;
    const double size = std::min(13 * unit, row.height() - 3 * unit);
    drawWarning(painter, {row.left() + 4 * unit, row.center().y() - size / 2, size, size}, style);
    const QRectF words = row.adjusted(24 * unit, 0, 0, 0);
    drawText(painter, words, problem,
             {fittingFont(problem, words.width(), TextSize::Base, TextWeight::Bold, style), style.text});
}

/// What the deployment waits for, beside the sign of a clock.
void paintWait(QPainter &painter, const QRectF &row, const QString &wait, const Style &style)
{
    const double unit = style.scale;
    drawClock(painter, {row.left() + 10.5 * unit, row.center().y()}, 6.5 * unit, style.text);
    const QRectF words = row.adjusted(24 * unit, 0, 0, 0);
    drawText(painter, words, wait,
             {fittingFont(wait, words.width(), TextSize::Base, TextWeight::Bold, style), style.text});
}

} // namespace

void paintServices(QPainter &painter, const QRectF &area, const std::vector<ServiceCell> &services,
                   const Style &style)
{
    const double unit = style.scale;
    std::vector<RowPainter> rows;
    for (const ServiceCell &service : services) {
        rows.push_back([&](const QRectF &row) { paintTitle(painter, row, service, style); });
        if (!service.problem.isEmpty())
            rows.push_back([&](const QRectF &row) { paintProblem(painter, row, service.problem, style); });
        if (!service.wait.isEmpty())
            rows.push_back([&](const QRectF &row) { paintWait(painter, row, service.wait, style); });
        for (const RevisionLine &line : service.revisions)
            rows.push_back([&](const QRectF &row) { paintRevision(painter, row, line, style); });
    }
    if (rows.empty())
        return;
    painter.setPen(QPen{style.line, style.thinLine()});
    painter.setBrush(style.surface);
    painter.drawRoundedRect(area, cardCorner * unit, cardCorner * unit);
    const QRectF inside = area.adjusted(12 * unit, 7 * unit, -12 * unit, -7 * unit);
    const double height = std::clamp(inside.height() / static_cast<double>(rows.size()), 17 * unit, 24 * unit);
    double y = inside.top();
    for (const RowPainter &paint : rows) {
        if (y + height > inside.bottom() + 1)
            break;
        paint({inside.left(), y, inside.width(), height});
        y += height;
    }
}

} // namespace deployscope
