// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/chart_bytes.h"

#include "app/exports/pdf_bytes.h"
#include "app/exports/picture_style.h"
#include "app/exports/png_bytes.h"
#include "app/exports/svg_bytes.h"
#include "items/deployment_marks.h"

#include <vector>

namespace deployscope {

namespace {

/// Leaves out what lies after the last moment of the chart.
void cut(ChartPicture &picture)
{
    std::erase_if(picture.series.samples, [&](const ServiceSample &sample) { return sample.at > picture.end; });
    std::erase_if(picture.marks, [&](const DeploymentMark &mark) { return mark.at > picture.end; });
}

} // namespace

ChartPicture chartPictureOf(const Timeline &timeline, const ExportOptions &options)
{
    const std::vector<ServiceSeries> series = seriesOf(timeline);
    const State last = stateAt(timeline, lastCursor(timeline));
    ChartPicture picture{
        .series = series[indexOf(options.service)],
        .end = options.stretch.end(timeline),
        .title = QString::fromStdString(timeline.scenario->name),
        .marks = deploymentMarks(last, options.service),
    };
    cut(picture);
    return picture;
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
