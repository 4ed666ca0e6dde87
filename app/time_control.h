// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message_bar.h"
#include "app/open_document.h"
#include "app/player.h"
#include "app/time_actions.h"
#include "scenario/bookmarks.h"

#include <QObject>

#include <functional>
#include <vector>

namespace deployscope {

/// Does what the actions of the time ask for: steps to interesting events, runs until, bookmarks. Where there is
/// nothing to go to, it says why and stays.
class TimeControl : public QObject
{
    Q_OBJECT

public:
    /// All are owned elsewhere and outlive this.
    TimeControl(TimeActions *actions, OpenDocument *document, Player *player, MessageBar *messages,
                QWidget *window);

Q_SIGNALS:
    /// By time.
    void bookmarksChanged(const std::vector<deployscope::Bookmark> &bookmarks);

private:
    void connectPlayer();
    void connectBookmarks();
    void runUntil(RunGoal goal, RunDirection direction);
    void askForTime();
    void askForBookmark();
    void showBookmarks();
    void toBookmark(RunDirection direction);
    void takeBookmarks();
    void change(const Change &change, const std::vector<Edit> &edits);
    void say(std::function<QString()> words);
    void goTo(SimTime at);
    [[nodiscard]] QString refusalOfTime(const QString &text) const;

    TimeActions *m_actions;   ///< owned elsewhere
    OpenDocument *m_document; ///< owned elsewhere
    Player *m_player;         ///< owned elsewhere
    MessageBar *m_messages;   ///< owned elsewhere
    QWidget *m_window;        ///< owned elsewhere
    std::vector<Bookmark> m_bookmarks{};
    bool m_hasSpoken = false; ///< the message is ours, and of no meaning once something is found
};

} // namespace deployscope
