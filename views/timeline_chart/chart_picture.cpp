// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/chart_picture.h"

#include "views/cluster_grid/paint_text.h"
#include "views/timeline_chart/count_chart.h"
#include "views/timeline_page/page_layout.h"
#include "views/timeline_page/row_words.h"
#include "views/timeline_page/run_picture.h"

#include <QFontMetricsF>
#include <QPainter>

namespace deployscope {

namespace {

constexpr double border = space::large;

/// A picture cannot be scrolled: it says of how many tasks it has no lane.
void paintRest(QPainter &painter, const RunView &view, const PageLayout &layout, const Style &style)
{
    const int missing = static_cast<int>(view.run->lanes.size()) - layout.lanesSeen();
    if (missing <= 0 || layout.lanes.isNull())
        return;
    const QFont font = style.font(TextSize::Small);
    const QRectF area{space::small, layout.axis.top(), layout.left - space::small, layout.axis.height()};
    drawText(painter, area, moreTasksWords(missing), {.font = font, .colour = style.mutedText});
}

/// Paints the title and returns what is left below it.
QRectF paintTitle(QPainter &painter, const QString &title, QRectF area, const Style &style)
{
    const QFont font = style.font(TextSize::Large, TextWeight::Bold);
    const QFontMetricsF metrics{font};
    painter.setFont(font);
    painter.setPen(style.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     metrics.elidedText(title, Qt::ElideRight, area.width()));
    return area.adjusted(0, metrics.height() + space::small, 0, 0);
}

void paintCounts(QPainter &painter, const ChartPicture &picture, const QRectF &area, const Style &style)
{
    CountChart chart;
    chart.setStyle(style);
    chart.setSize(area.size());
    chart.setMarks(picture.run->marks);
    if (picture.window)
        chart.setWindow(*picture.window);
    chart.setRun(picture.run);
    chart.paint(painter, area);
}

void paintRows(QPainter &painter, const ChartPicture &picture, const QRectF &area, const Style &style)
{
    const RunView view{.run = picture.run,
                       .landmarks = picture.landmarks,
                       .window = picture.window.value_or(TimeWindow::whole(picture.run->end))};
    painter.save();
    // The texts of the rows begin below the title.
    painter.translate(area.left() - space::small, area.top());
    const PageLayout layout = pageLayout(*picture.run, {area.width() + space::small, area.height()}, style);
    paintRun(painter, view, layout, style);
    paintRest(painter, view, layout, style);
    painter.restore();
}

} // namespace

void paintChart(QPainter &painter, const ChartPicture &picture, QSize size, const Style &style)
{
    const QRectF whole{{}, QSizeF{size}};
    painter.fillRect(whole, style.surface);
    const QRectF area =
        paintTitle(painter, picture.title, whole.adjusted(border, border, -border, -border), style);
    if (area.height() >= leastPageHeight(style) && !picture.run->taskEdges.empty())
        paintRows(painter, picture, area, style);
    else
        paintCounts(painter, picture, area, style);
}

QImage chartImage(const ChartPicture &picture, QSize size, qreal scale, const Style &style)
{
    QImage image{size * scale, QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(scale);
    QPainter painter{&image};
    paintChart(painter, picture, size, style);
    return image;
}

} // namespace deployscope
