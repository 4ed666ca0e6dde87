// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time_actions.h"

#include "items/run_goal_words.h"
#include "items/time_words.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

/// A menu of more is no help: the dialog has all.
constexpr std::size_t mostInMenu = 20;

QAction *named(QLatin1StringView name, QObject *parent)
{
    auto *action = new QAction(parent);
    action->setObjectName(name);
    return action;
}

QAction *separator(QObject *parent)
{
    auto *action = new QAction(parent);
    action->setSeparator(true);
    return action;
}

/// Without what a menu would take for a mnemonic.
QString menuText(const Bookmark &bookmark)
{
    //: a bookmark in a menu: %1 is a time, %2 its name
    return TimeActions::tr("%1  %2")
        .arg(clockText(bookmark.at), QString::fromStdString(bookmark.text))
        .trimmed()
        .replace(u'&', u"&&"_s);
}

} // namespace

TimeActions::TimeActions(QObject *parent)
    : QObject(parent)
    , playByEvent(named("playByEvent"_L1, this))
    , nextLandmark(named("nextLandmark"_L1, this))
    , previousLandmark(named("previousLandmark"_L1, this))
    , slow(named("slow"_L1, this))
    , normal(named("normal"_L1, this))
    , fast(named("fast"_L1, this))
    , goToTime(named("goToTime"_L1, this))
    , addBookmark(named("addBookmark"_L1, this))
    , bookmarks(named("bookmarks"_L1, this))
    , nextBookmark(named("nextBookmark"_L1, this))
    , previousBookmark(named("previousBookmark"_L1, this))
    , m_runForward(separator(this))
    , m_runBackward(separator(this))
    , m_listBegin(separator(this))
{
    playByEvent->setCheckable(true);
    addGoals();
    setKeys();
}

void TimeActions::addGoals()
{
    for (const RunGoal goal : runGoals) {
        m_forward.append(goalAction(goal, RunDirection::Forward));
        m_backward.append(goalAction(goal, RunDirection::Backward));
    }
}

QAction *TimeActions::goalAction(RunGoal goal, RunDirection direction)
{
    auto *action = new QAction(this);
    connect(action, &QAction::triggered, this, [=, this] { Q_EMIT runUntilAsked(goal, direction); });
    return action;
}

QAction *TimeActions::runUntil(RunGoal goal, RunDirection direction) const
{
    return (direction == RunDirection::Forward ? m_forward : m_backward).at(static_cast<qsizetype>(goal));
}

void TimeActions::setKeys()
{
    playByEvent->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    // Page Up and Page Down are the two keys of a presenter's remote: with each press there is something to tell.
    nextLandmark->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Right), QKeySequence(Qt::Key_PageDown)});
    previousLandmark->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Left), QKeySequence(Qt::Key_PageUp)});
    slow->setShortcut(QKeySequence(Qt::Key_1));
    normal->setShortcut(QKeySequence(Qt::Key_2));
    fast->setShortcut(QKeySequence(Qt::Key_3));
    goToTime->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    addBookmark->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    bookmarks->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    nextBookmark->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    previousBookmark->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    for (int i = 0; i < m_forward.size(); ++i) {
        m_forward.at(i)->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        m_backward.at(i)->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
    }
}

void TimeActions::fill(QMenu *playback)
{
    playback->addSeparator();
    playback->addActions({nextLandmark, previousLandmark, playByEvent});
    m_runUntilMenu = playback->addMenu(QString());
    m_bookmarkMenu = playback->addMenu(QString());
    m_speedMenu = playback->addMenu(QString());
    fillRunUntil();
    m_bookmarkMenu->addActions({addBookmark, bookmarks, nextBookmark, previousBookmark, m_listBegin});
    m_speedMenu->addActions({slow, normal, fast});
    retranslate();
}

void TimeActions::fillRunUntil()
{
    m_runUntilMenu->addAction(m_runForward);
    m_runUntilMenu->addActions(m_forward);
    m_runUntilMenu->addAction(m_runBackward);
    m_runUntilMenu->addActions(m_backward);
    m_runUntilMenu->addSeparator();
    m_runUntilMenu->addAction(goToTime);
}

QList<QAction *> TimeActions::withKeys() const
{
    return QList<QAction *>{nextLandmark, previousLandmark, playByEvent, slow, normal, fast} + m_forward +
           m_backward + QList<QAction *>{goToTime, addBookmark, bookmarks, nextBookmark, previousBookmark};
}

void TimeActions::setBookmarks(const std::vector<Bookmark> &all)
{
    const QList<QAction *> present = m_bookmarkMenu->actions();
    for (qsizetype i = present.indexOf(m_listBegin) + 1; i < present.size(); ++i)
        delete present.at(i);
    for (std::size_t i = 0; i < std::min(all.size(), mostInMenu); ++i) {
        QAction *action = m_bookmarkMenu->addAction(menuText(all[i]));
        connect(action, &QAction::triggered, this, [this, at = all[i].at] { Q_EMIT bookmarkAsked(at); });
    }
    nextBookmark->setEnabled(!all.empty());
    previousBookmark->setEnabled(!all.empty());
}

void TimeActions::retranslate()
{
    playByEvent->setText(tr("Play &by Event"));
    nextLandmark->setText(tr("Next &Interesting Event"));
    previousLandmark->setText(tr("Previous In&teresting Event"));
    slow->setText(tr("&Slow"));
    normal->setText(tr("&Normal"));
    fast->setText(tr("&Fast"));
    goToTime->setText(tr("&Go to a Time…"));
    addBookmark->setText(tr("&Add a Bookmark…"));
    bookmarks->setText(tr("&Bookmarks…"));
    nextBookmark->setText(tr("&Next Bookmark"));
    previousBookmark->setText(tr("&Previous Bookmark"));
    nameGoals();
    if (m_runUntilMenu == nullptr)
        return;
    m_runUntilMenu->setTitle(tr("Run &Until"));
    m_bookmarkMenu->setTitle(tr("Book&marks"));
    m_speedMenu->setTitle(tr("Spee&d"));
}

void TimeActions::nameGoals()
{
    //: heading of what can be run until
    m_runForward->setText(tr("Forward, Until"));
    //: heading of what can be gone back to
    m_runBackward->setText(tr("Backward, to Where"));
    for (const RunGoal goal : runGoals) {
        //: %1 is what is run until, such as "Steady Again"
        runUntil(goal, RunDirection::Forward)->setText(tr("Until: %1").arg(wordsFor(goal)));
        //: %1 is what is gone back to, such as "Steady Again"
        runUntil(goal, RunDirection::Backward)->setText(tr("Back to: %1").arg(wordsFor(goal)));
    }
}

} // namespace deployscope
