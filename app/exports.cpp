// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports.h"

#include "app/exports/chart_bytes.h"
#include "app/exports/grid_bytes.h"
#include "app/exports/picture_style.h"
#include "app/program.h"
#include "app/whole_file.h"
#include "study/chrome_trace.h"
#include "study/run_json.h"
#include "study/series_csv.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct Exports
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

[[nodiscard]] bool isChart(ExportFormat format)
{
    return format == ExportFormat::Svg || format == ExportFormat::Png || format == ExportFormat::Pdf;
}

[[nodiscard]] QByteArray runBytes(const Timeline &timeline, ExportFormat format, const ExportOptions &options,
                                  const Progress &progress)
{
    const std::string program = (programName() + u' ' + programVersion()).toStdString();
    switch (format) {
    case ExportFormat::Svg:
    case ExportFormat::Png:
    case ExportFormat::Pdf:
        return chartBytes(timeline, format, options);
    case ExportFormat::Csv:
        return QByteArray::fromStdString(
            seriesCsv(seriesTable(timeline, seriesOf(timeline), options.stretch),
                      options.byteOrderMark ? ByteOrderMark::AtStart : ByteOrderMark::None));
    case ExportFormat::Json:
        return QByteArray::fromStdString(runJson(timeline, options.stretch, program));
    case ExportFormat::Trace:
        return QByteArray::fromStdString(chromeTrace(timeline, options.stretch, program));
    case ExportFormat::Gif:
        break;
    }
    return gifBytes(timeline, options, styleOf(options.picture), progress).value_or(QByteArray());
}

} // namespace

std::optional<QString> exportRun(const Timeline &timeline, const QString &file, const ExportOptions &options,
                                 const Progress &progress)
{
    const std::optional<ExportFormat> format = exportFormat(file);
    if (!format) {
        return Exports::tr("%1 has none of the endings that a run can be written with: .svg, .png, .pdf, .csv, "
                           ".json, .trace.json, .gif.")
            .arg(file);
    }
    if (isChart(*format) && timeline.scenario->services.empty()) {
        return Exports::tr("The scenario has no service, so there is no chart of its tasks.");
    }
    return writeWhole(file, runBytes(timeline, *format, options, progress));
}

std::optional<QString> exportGrid(const Timeline &timeline, Cursor cursor, const QString &file,
                                  const PictureOptions &options)
{
    const std::optional<ExportFormat> format = exportFormat(file);
    if (format != ExportFormat::Png && format != ExportFormat::Svg) {
        return Exports::tr(
                   "%1 has none of the endings that a picture of the cluster can be written with: .svg, .png.")
            .arg(file);
    }
    return writeWhole(file, gridBytes(timeline, cursor, *format, options));
}

QSize usualSizeOf(const QString &file)
{
    return exportFormat(file) == ExportFormat::Gif ? usualMovingPictureSize : usualChartSize;
}

} // namespace deployscope
