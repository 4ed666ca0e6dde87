// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_actions.h"
#include "app/file_actions.h"
#include "app/message_bar.h"
#include "app/open_document.h"
#include "app/player.h"
#include "app/service_editor.h"
#include "app/settings.h"
#include "app/simulator.h"
#include "app/time_control.h"
#include "app/top_bar.h"
#include "app/window_actions.h"
#include "app/workspace.h"

#include <QMainWindow>

namespace deployscope {

class NotesDialog;

/// The window: what is open, its run and the moment shown come together here, and are handed to the parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \param languages owned elsewhere, and outliving this window
    MainWindow(Languages *languages, const Settings &settings);

    /// Opens files, or the built-in scenario of this id; the first lesson where there are none or they cannot be
    /// used. What is wrong with them is said in the window.
    void start(const QStringList &paths);

    /// What it would be opened with next time.
    [[nodiscard]] Settings settings() const;

    [[nodiscard]] FileActions *files() const { return m_files; }
    [[nodiscard]] ExportActions *exports() const { return m_exports; }
    [[nodiscard]] const OpenDocument &document() const { return m_document; }
    [[nodiscard]] Player &player() { return m_player; }
    [[nodiscard]] WindowActions *windowActions() const { return m_actions; }

    void setTheme(Theme theme);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectDocument();
    void connectActions();
    void connectPlayback();
    void retranslate();
    void showStatus();
    void openAt();
    void showRun(const SimulatedRun &run);
    void reset();
    void setSpeedBy(double factor);
    void showKeys();
    void showNotes();

    Languages *m_languages; ///< owned elsewhere
    Theme m_theme = Theme::Light;
    OpenDocument m_document{};
    Simulator m_simulator{};
    Player m_player{};
    ServiceEditor m_editor{&m_document, &m_simulator, &m_player, nullptr};
    WindowActions *m_actions; ///< a child, and so are those that follow
    TopBar *m_topBar;
    MessageBar *m_messages;
    Workspace *m_workspace;
    FileActions *m_files;
    ExportActions *m_exports;
    TimeControl *m_time;
    NotesDialog *m_notes = nullptr; ///< a child, once it was asked for
};

} // namespace deployscope
