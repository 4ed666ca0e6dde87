// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deployment_marks.h"
#include "timeline/series.h"
#include "views/style/style.h"

#include <QImage>
#include <QString>

#include <vector>

class QPainter;

namespace deployscope {

/// What the timeline chart shows as a picture of its own, without a cursor.
struct ChartPicture
{
    ServiceSeries series{};
    SimTime end{};
    QString title{}; ///< the scenario's name
    std::vector<DeploymentMark> marks{};
};

/// Paints the chart with `painter` into (0, 0, size); vectors stay vectors, so this serves SVG as well.
void paintChart(QPainter &painter, const ChartPicture &picture, QSize size, const Style &style);

/// The same as an image of `size` x `scale` pixels.
[[nodiscard]] QImage chartImage(const ChartPicture &picture, QSize size, qreal scale, const Style &style);

[[nodiscard]] QImage chartImage(const ServiceSeries &series, SimTime end, const QString &title, QSize size,
                                qreal scale, const Style &style);

} // namespace deployscope
