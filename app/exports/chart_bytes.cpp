// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/chart_bytes.h"

#include "app/exports/pdf_bytes.h"
#include "app/exports/picture_style.h"
#include "app/exports/png_bytes.h"
#include "app/exports/svg_bytes.h"
#include "items/run_chart.h"
#include "study/interest.h"
#include "timeline/series.h"

#include <memory>

namespace deployscope {

namespace {

/// A stretch of no length shows what a run of no length shows.
TimeWindow windowOf(const Timeline &timeline, const Stretch &stretch)
{
    const SimDuration length = stretch.end(timeline) - stretch.from;
    return {stretch.from, stretch.from + TimeWindow::whole(SimTime{length}).length()};
}

} // namespace

ChartPicture chartPictureOf(const Timeline &timeline, const ExportOptions &options)
{
    return {.run = std::make_shared<const RunChart>(runChartOf(timeline, runSeriesOf(timeline), options.service)),
            .title = QString::fromStdString(timeline.scenario->name),
            .landmarks = landmarksOf(timeline),
            .window = windowOf(timeline, options.stretch)};
}

QByteArray chartBytes(const ChartPicture &picture, const PictureNotes &notes, ExportFormat format,
                      const PictureOptions &options)
{
    const Style style = styleOf(options);
    const auto paint = [&](QPainter &painter) { paintChart(painter, picture, options.size, style); };
    switch (format) {
    case ExportFormat::Png:
        return pngBytes(chartImage(picture, options.size, options.scale, style), notes);
    case ExportFormat::Pdf:
        return pdfBytes(options.size, notes, paint);
    default:
        return svgBytes(options.size, notes, paint);
    }
}

QByteArray chartBytes(const Timeline &timeline, ExportFormat format, const ExportOptions &options)
{
    return chartBytes(chartPictureOf(timeline, options), notesOfChart(timeline, options), format, options.picture);
}

} // namespace deployscope
