// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gif_worker.h"
#include "app/message_bar.h"
#include "app/open_document.h"
#include "app/player.h"
#include "app/run_printer.h"
#include "app/window_actions.h"

#include <QObject>
#include <QString>

class QPrinter;

namespace deployscope {

class GifProgress;

/// What leaves the window: files, the clipboard, paper. Asks for names; what fails is said in the message bar.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// All are owned elsewhere and outlive this.
    ExportActions(WindowActions *actions, const OpenDocument *document, const Player *player, MessageBar *messages,
                  QWidget *window);

    /// By the ending: SVG, PNG, PDF, CSV, JSON or a Chrome trace.
    bool exportChartTo(const QString &path);
    /// The picture at the moment shown. By the ending: SVG or PNG.
    bool exportGridTo(const QString &path);
    /// Paints it on a worker thread; only one at a time.
    /// \param stretch within the run
    /// \returns false where it cannot begin
    bool exportMovingPictureTo(const QString &path, const Stretch &stretch);
    void copyChart();
    void copyGrid();
    bool printOn(QPrinter &printer, Printed what);

    void setTheme(Theme theme) { m_theme = theme; }

Q_SIGNALS:
    /// The moving picture is written, or cannot be, or was canceled.
    void movingPictureEnded(bool written);

private:
    void askToExportChart();
    void askToExportGrid();
    void askToExportMovingPicture();
    void askToPrint();
    void askForFileOf(const Stretch &stretch);
    void showProgress(int done, int all);
    void endMovingPicture(bool written);
    [[nodiscard]] Stretch usualStretch() const;
    [[nodiscard]] bool tell(const std::optional<QString> &failure);

    WindowActions *m_actions;       ///< owned elsewhere
    const OpenDocument *m_document; ///< owned elsewhere
    const Player *m_player;         ///< owned elsewhere
    MessageBar *m_messages;         ///< owned elsewhere
    QWidget *m_window;              ///< owned elsewhere
    GifWorker m_gif{};
    GifProgress *m_progress = nullptr; ///< a child of the window, as long as a moving picture is painted
    Theme m_theme = Theme::Light;
};

} // namespace deployscope
