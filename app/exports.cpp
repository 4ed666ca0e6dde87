// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports.h"

#include "app/picture_notes.h"
#include "app/whole_file.h"
#include "items/deployment_marks.h"
#include "study/series_csv.h"
#include "views/cluster_grid/grid_picture.h"
#include "views/timeline_chart/chart_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <vector>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Exports
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

/// The simulated length of one motion in a picture that stands still.
constexpr SimDuration transition = 1s;

[[nodiscard]] QByteArray png(QImage image, const PictureNotes &notes)
{
    image.setText(u"Title"_s, notes.title);
    image.setText(u"Software"_s, notes.program);
    image.setText(u"Seed"_s, notes.seed);
    image.setText(u"Settings"_s, notes.settings);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// For the title and the description, which QSvgGenerator writes as they are. A character that XML does not allow
/// is replaced.
[[nodiscard]] QString xmlText(QString text)
{
    for (QChar &letter : text) {
        const bool allowed = letter >= u' ' || letter == u'\t' || letter == u'\n';
        letter = allowed ? letter : QChar(QChar::ReplacementCharacter);
    }
    return text.toHtmlEscaped();
}

/// \param paint called with a painter whose area is (0, 0, size)
template <typename Paint>
[[nodiscard]] QByteArray svg(QSize size, const PictureNotes &notes, const Paint &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(xmlText(notes.title));
    generator.setDescription(xmlText(notes.description()));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

[[nodiscard]] Style styleOf(const PictureOptions &options)
{
    return styleFor(options.theme, QGuiApplication::font());
}

[[nodiscard]] QByteArray gridBytes(const Timeline &timeline, Cursor cursor, ExportFormat format,
                                   const PictureOptions &options)
{
    const State state = stateAt(timeline, cursor);
    const PictureNotes notes = notesOfGrid(timeline, cursor.at, options);
    const Style style = styleOf(options);
    if (format == ExportFormat::Png) {
        return png(gridImage(state, cursor.at, transition, options.size, options.scale, style), notes);
    }
    return svg(options.size, notes, [&](QPainter &painter) {
        paintGridPicture(painter, QRectF({0, 0}, QSizeF(options.size)), state, cursor.at, transition, style);
    });
}

/// Leaves out what lies after the last moment of the chart.
void cut(ChartPicture &picture)
{
    std::erase_if(picture.series.samples, [&](const ServiceSample &sample) { return sample.at > picture.end; });
    std::erase_if(picture.marks, [&](const DeploymentMark &mark) { return mark.at > picture.end; });
}

[[nodiscard]] ChartPicture chartOf(const Timeline &timeline, const ExportOptions &options)
{
    const std::vector<ServiceSeries> series = seriesOf(timeline);
    const State last = stateAt(timeline, lastCursor(timeline));
    ChartPicture picture{
        .series = series[indexOf(options.service)],
        .end = options.to.value_or(timeline.end),
        .title = QString::fromStdString(timeline.scenario->name),
        .marks = deploymentMarks(last, options.service),
    };
    cut(picture);
    return picture;
}

[[nodiscard]] QByteArray chartBytes(const Timeline &timeline, ExportFormat format, const ExportOptions &options)
{
    const ChartPicture picture = chartOf(timeline, options);
    const PictureNotes notes = notesOfChart(timeline, options);
    const Style style = styleOf(options.picture);
    if (format == ExportFormat::Png) {
        return png(chartImage(picture, options.picture.size, options.picture.scale, style), notes);
    }
    return svg(options.picture.size, notes,
               [&](QPainter &painter) { paintChart(painter, picture, options.picture.size, style); });
}

[[nodiscard]] QByteArray tableBytes(const Timeline &timeline, const ExportOptions &options)
{
    const CsvOptions csv{options.from, options.to, options.byteOrderMark};
    return QByteArray::fromStdString(seriesCsv(timeline, seriesOf(timeline), csv));
}

} // namespace

std::optional<ExportFormat> exportFormat(const QString &file)
{
    if (file.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        return ExportFormat::Svg;
    }
    if (file.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        return ExportFormat::Png;
    }
    if (file.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        return ExportFormat::Csv;
    }
    return std::nullopt;
}

std::optional<QString> exportChart(const Timeline &timeline, const QString &file, const ExportOptions &options)
{
    const std::optional<ExportFormat> format = exportFormat(file);
    if (!format) {
        return Exports::tr("%1 has none of the endings that a timeline can be written with: .svg, .png, .csv.")
            .arg(file);
    }
    if (format == ExportFormat::Csv) {
        return writeWhole(file, tableBytes(timeline, options));
    }
    if (timeline.scenario->services.empty()) {
        return Exports::tr("The scenario has no service, so there is no chart of its tasks.");
    }
    return writeWhole(file, chartBytes(timeline, *format, options));
}

std::optional<QString> exportGrid(const Timeline &timeline, Cursor cursor, const QString &file,
                                  const PictureOptions &options)
{
    const std::optional<ExportFormat> format = exportFormat(file);
    if (!format || format == ExportFormat::Csv) {
        return Exports::tr(
                   "%1 has none of the endings that a picture of the cluster can be written with: .svg, .png.")
            .arg(file);
    }
    return writeWhole(file, gridBytes(timeline, cursor, *format, options));
}

} // namespace deployscope
