// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message_bar.h"
#include "app/open_document.h"
#include "app/player.h"
#include "app/recent_files.h"
#include "app/window_actions.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace deployscope {

/// Opening and saving: asks for names, and about what would be lost. What fails is said in the
/// message bar, and nothing is changed then.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// All are owned elsewhere and outlive this.
    FileActions(WindowActions *actions, OpenDocument *document, Player *player, MessageBar *messages,
                QWidget *window);

    /// \returns false where they cannot be used; what was open stays open
    bool openFiles(const QStringList &paths);
    bool openBuiltIn(const QString &id);
    /// Opens files that somebody named in another way than by the dialog: asks about what would be lost.
    bool openInstead(const QStringList &paths);
    bool saveAs(const QString &path);

    void setRecentFiles(const RecentFiles &files);
    [[nodiscard]] const RecentFiles &recentFiles() const { return m_recentFiles; }
    /// Asks about changes that would be lost. \returns true where it may go on
    [[nodiscard]] bool mayLeave();

private:
    void openRecent(const QStringList &paths);
    void used(const QStringList &paths);
    void askToOpen();
    bool save();
    bool askToSaveAs();
    [[nodiscard]] bool tell(const std::optional<ReadError> &error);
    [[nodiscard]] bool tell(const std::optional<QString> &failure);
    void tellAboutReading();

    WindowActions *m_actions; ///< owned elsewhere
    OpenDocument *m_document; ///< owned elsewhere
    Player *m_player;         ///< owned elsewhere
    MessageBar *m_messages;   ///< owned elsewhere
    QWidget *m_window;        ///< owned elsewhere
    RecentFiles m_recentFiles{};
};

} // namespace deployscope
