// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_actions.h"

#include "app/exports.h"
#include "app/exports/chart_bytes.h"
#include "app/exports/grid_bytes.h"
#include "app/exports/picture_style.h"
#include "app/gif_progress.h"
#include "app/stretch_dialog.h"
#include "app/suggested_path.h"
#include "items/deployment_marks.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>
#include <utility>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

/// Of a copied picture, so that it is sharp where it is pasted into slides.
constexpr int copyScale = 2;

/// Puts a picture on the clipboard, as pixels and in vectors.
void copy(const QImage &image, const QByteArray &svg)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(image);
    data->setData(u"image/svg+xml"_s, svg);
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace

ExportActions::ExportActions(WindowActions *actions, const OpenDocument *document, const Player *player,
                             MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_document(document)
    , m_player(player)
    , m_messages(messages)
    , m_window(window)
{
    connect(actions->exportChart, &QAction::triggered, this, &ExportActions::askToExportChart);
    connect(actions->exportGrid, &QAction::triggered, this, &ExportActions::askToExportGrid);
    connect(actions->exportMovingPicture, &QAction::triggered, this, &ExportActions::askToExportMovingPicture);
    connect(actions->copyChart, &QAction::triggered, this, &ExportActions::copyChart);
    connect(actions->copyGrid, &QAction::triggered, this, &ExportActions::copyGrid);
    connect(actions->print, &QAction::triggered, this, &ExportActions::askToPrint);
    connect(&m_gif, &GifWorker::progressed, this, &ExportActions::showProgress);
    connect(&m_gif, &GifWorker::canceled, this, [this] { endMovingPicture(false); });
    connect(&m_gif, &GifWorker::finished, this,
            [this](const std::optional<QString> &failure) { endMovingPicture(tell(failure)); });
}

bool ExportActions::exportChartTo(const QString &path)
{
    ExportOptions options;
    options.picture.theme = m_theme;
    if (exportFormat(path) == ExportFormat::Gif)
        return tell(
            tr("%1 would be a moving picture. Use the command for moving pictures, or name another ending: "
               ".svg, .png, .pdf, .csv, .json, .trace.json.")
                .arg(path));
    return tell(exportRun(m_player->timeline(), path, options));
}

bool ExportActions::exportGridTo(const QString &path)
{
    return tell(
        exportGrid(m_player->timeline(), m_player->cursor(), path, {.size = usualGridSize, .theme = m_theme}));
}

bool ExportActions::exportMovingPictureTo(const QString &path, const Stretch &stretch)
{
    if (exportFormat(path) != ExportFormat::Gif)
        return tell(tr("%1 does not end in .gif, and a moving picture is nothing else.").arg(path));
    if (m_gif.isBusy())
        return false;
    m_actions->exportMovingPicture->setEnabled(false);
    m_progress = new GifProgress(m_window);
    connect(m_progress, &QProgressDialog::canceled, &m_gif, &GifWorker::cancel);
    m_progress->show();
    m_gif.start(m_player->sharedTimeline(), path,
                {.picture = {.size = usualMovingPictureSize, .theme = m_theme}, .stretch = stretch});
    return true;
}

void ExportActions::showProgress(int done, int all)
{
    if (m_progress != nullptr)
        m_progress->show(done, all);
}

void ExportActions::endMovingPicture(bool written)
{
    m_actions->exportMovingPicture->setEnabled(true);
    if (GifProgress *progress = std::exchange(m_progress, nullptr)) {
        progress->hide();
        progress->deleteLater();
    }
    Q_EMIT movingPictureEnded(written);
}

void ExportActions::copyChart()
{
    if (m_player->timeline().scenario->services.empty())
        return;
    const ExportOptions options{.picture = {.size = usualChartSize, .scale = copyScale, .theme = m_theme}};
    copy(chartImage(chartPictureOf(m_player->timeline(), options), options.picture.size, copyScale,
                    styleOf(options.picture)),
         chartBytes(m_player->timeline(), ExportFormat::Svg, options));
}

void ExportActions::copyGrid()
{
    const PictureOptions options{.size = usualGridSize, .scale = copyScale, .theme = m_theme};
    copy(gridImageOf(m_player->timeline(), m_player->cursor(), options),
         gridBytes(m_player->timeline(), m_player->cursor(), ExportFormat::Svg, options));
}

bool ExportActions::printOn(QPrinter &printer, Printed what)
{
    if (printRun(printer, m_player->timeline(), m_player->cursor(), what))
        return tell(std::nullopt);
    return tell(tr("The printer did not take the pages. See whether it is switched on and has paper."));
}

void ExportActions::askToExportChart()
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Export the chart"), suggestedPath(*m_document, u".svg"_s),
        tr("SVG picture (*.svg);;PNG picture (*.png);;PDF (*.pdf);;Table (*.csv);;Numbers and tasks "
           "(*.json);;Chrome trace (*.trace.json)"));
    if (!path.isEmpty())
        exportChartTo(path);
}

void ExportActions::askToExportGrid()
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export the picture of the cluster"),
                                                      suggestedPath(*m_document, u".png"_s),
                                                      tr("PNG picture (*.png);;SVG picture (*.svg)"));
    if (!path.isEmpty())
        exportGridTo(path);
}

/// From the first deployment on: before it nothing moves.
Stretch ExportActions::usualStretch() const
{
    const Timeline &timeline = m_player->timeline();
    Stretch stretch{.to = timeline.end};
    if (timeline.scenario->services.empty())
        return stretch;
    const auto marks = deploymentMarks(stateAt(timeline, lastCursor(timeline)), ServiceId{});
    if (!marks.empty())
        stretch.from = marks.front().at;
    return stretch;
}

void ExportActions::askToExportMovingPicture()
{
    auto *dialog = new StretchDialog(usualStretch(), m_player->timeline().end, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askForFileOf(dialog->stretch()); });
    dialog->open();
}

void ExportActions::askForFileOf(const Stretch &stretch)
{
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Export a moving picture"),
                                     suggestedPath(*m_document, u".gif"_s), tr("Moving picture (*.gif)"));
    if (!path.isEmpty())
        exportMovingPictureTo(path, stretch);
}

void ExportActions::askToPrint()
{
    QPrinter printer(QPrinter::HighResolution);
    preparePages(printer, m_player->timeline());
    QPrintDialog dialog(&printer, m_window);
    dialog.setObjectName("printDialog"_L1);
    dialog.setWindowTitle(tr("Print the chart"));
    auto *withGrid = new QCheckBox(tr("&The cluster at this moment too, on a second page"), &dialog);
    withGrid->setObjectName("printGrid"_L1);
    withGrid->setWindowTitle(tr("Pages")); // the name of its tab
    dialog.setOptionTabs({withGrid});
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer, withGrid->isChecked() ? Printed::ChartAndGrid : Printed::Chart);
}

bool ExportActions::tell(const std::optional<QString> &failure)
{
    if (failure)
        m_messages->showMessage(MessageBar::Kind::Error, [failure = *failure] { return failure; });
    else
        m_messages->hide();
    return !failure;
}

} // namespace deployscope
