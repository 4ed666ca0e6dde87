// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/chart_picture.h"

#include "views/timeline_chart/count_chart.h"

#include <QFontMetricsF>
#include <QPainter>

namespace deployscope {

namespace {

constexpr double border = space::large;

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

} // namespace

void paintChart(QPainter &painter, const ChartPicture &picture, QSize size, const Style &style)
{
    const QRectF whole{{}, QSizeF{size}};
    painter.fillRect(whole, style.surface);
    const QRectF area =
        paintTitle(painter, picture.title, whole.adjusted(border, border, -border, -border), style);

    CountChart chart;
    chart.setStyle(style);
    chart.setSize(area.size());
    chart.setMarks(picture.marks);
    chart.setSeries(picture.series, picture.end);
    chart.paint(painter, area);
}

QImage chartImage(const ChartPicture &picture, QSize size, qreal scale, const Style &style)
{
    QImage image{size * scale, QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(scale);
    QPainter painter{&image};
    paintChart(painter, picture, size, style);
    return image;
}

QImage chartImage(const ServiceSeries &series, SimTime end, const QString &title, QSize size, qreal scale,
                  const Style &style)
{
    return chartImage({.series = series, .end = end, .title = title}, size, scale, style);
}

} // namespace deployscope
