// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_printer.h"

#include "app/exports/chart_bytes.h"
#include "app/exports/grid_bytes.h"
#include "app/exports/picture_style.h"
#include "app/program.h"

#include <QPainter>
#include <QPrinter>

namespace deployscope {

namespace {

/// Of a page in points of a picture, so that type has a size that is read on paper.
constexpr int pageWidth = 1100;

/// The size of a picture that has the shape of the page.
[[nodiscard]] QSize sizeFor(const QRectF &page)
{
    return {pageWidth, qRound(pageWidth * page.height() / page.width())};
}

template <typename Paint>
void paintPage(QPainter &painter, const QRectF &page, const Paint &paint)
{
    const QSize size = sizeFor(page);
    painter.save();
    painter.scale(page.width() / size.width(), page.height() / size.height());
    paint(PictureOptions{.size = size});
    painter.restore();
}

} // namespace

void preparePages(QPrinter &printer, const Timeline &timeline)
{
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(QString::fromStdString(timeline.scenario->name));
    printer.setCreator(programName() + u' ' + programVersion());
}

bool printRun(QPrinter &printer, const Timeline &timeline, Cursor cursor, Printed what)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const bool hasChart = !timeline.scenario->services.empty();
    const QRectF page(QPointF(), printer.pageRect(QPrinter::DevicePixel).size());
    if (hasChart) {
        paintPage(painter, page, [&](const PictureOptions &options) {
            paintChart(painter, chartPictureOf(timeline, {.picture = options}), options.size, styleOf(options));
        });
    }
    if (hasChart && what == Printed::ChartAndGrid && !printer.newPage())
        return false;
    if (!hasChart || what == Printed::ChartAndGrid) {
        paintPage(painter, page,
                  [&](const PictureOptions &options) { paintGridOf(painter, timeline, cursor, options); });
    }
    return painter.end();
}

} // namespace deployscope
