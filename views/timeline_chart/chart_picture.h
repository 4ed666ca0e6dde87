// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/run_chart.h"
#include "timeline/landmark.h"
#include "views/style/style.h"
#include "views/timeline_chart/time_window.h"

#include <QImage>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace deployscope {

/// What the timeline shows as a picture of its own, without a cursor.
struct ChartPicture
{
    std::shared_ptr<const RunChart> run{}; ///< never null
    QString title{};                       ///< the scenario's name
    std::vector<Landmark> landmarks{};     ///< by their cursors
    std::optional<TimeWindow> window{};    ///< within the run; absent: all of it
};

/// Paints it with `painter` into (0, 0, size): all rows of the timeline where they have room and the run has them, else the
/// counts. Vectors stay vectors, and a run of any length takes no more of them than the picture has columns, so this serves
/// SVG and PDF as well.
void paintChart(QPainter &painter, const ChartPicture &picture, QSize size, const Style &style);

/// The same as an image of `size` x `scale` pixels.
[[nodiscard]] QImage chartImage(const ChartPicture &picture, QSize size, qreal scale, const Style &style);

} // namespace deployscope
