// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/bookmarks.h"
#include "study/run_goals.h"

#include <QList>
#include <QObject>

#include <vector>

class QAction;
class QMenu;

namespace deployscope {

/// What can be done with the time beyond playing and stepping: names, keys and menus, and no more. Who does it, connects.
/// All actions are children.
class TimeActions : public QObject
{
    Q_OBJECT

public:
    explicit TimeActions(QObject *parent);

    QAction *playByEvent;
    QAction *nextLandmark;
    QAction *previousLandmark;
    QAction *slow;
    QAction *normal;
    QAction *fast;
    QAction *goToTime;
    QAction *addBookmark;
    QAction *bookmarks;
    QAction *nextBookmark;
    QAction *previousBookmark;

    /// Adds what belongs there, with menus of its own.
    void fill(QMenu *playback);
    /// Children of the menu that was filled.
    [[nodiscard]] QMenu *runUntilMenu() const { return m_runUntilMenu; }
    [[nodiscard]] QMenu *bookmarkMenu() const { return m_bookmarkMenu; }
    /// *Run until* a goal, that way.
    [[nodiscard]] QAction *runUntil(RunGoal goal, RunDirection direction) const;

    /// Those that have keys, in the order in which a person should learn them.
    [[nodiscard]] QList<QAction *> withKeys() const;

    /// Lists them in their menu, so that each is one click away.
    void setBookmarks(const std::vector<Bookmark> &bookmarks);
    void retranslate();

Q_SIGNALS:
    void runUntilAsked(deployscope::RunGoal goal, deployscope::RunDirection direction);
    void bookmarkAsked(deployscope::SimTime at);

private:
    void addGoals();
    QAction *goalAction(RunGoal goal, RunDirection direction);
    void setKeys();
    void fillRunUntil();
    void nameGoals();

    QList<QAction *> m_forward{};  ///< by RunGoal
    QList<QAction *> m_backward{}; ///< likewise
    QAction *m_runForward;         ///< a heading
    QAction *m_runBackward;        ///< likewise
    QAction *m_listBegin;          ///< in the menu of bookmarks: what follows is one of them
    QMenu *m_runUntilMenu = nullptr;
    QMenu *m_bookmarkMenu = nullptr;
    QMenu *m_speedMenu = nullptr;
};

} // namespace deployscope
