// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time_control.h"

#include "app/bookmarks_dialog.h"
#include "app/line_dialog.h"
#include "items/read_error_words.h"
#include "items/run_goal_words.h"
#include "items/time_words.h"
#include "views/transport/speed_scale.h"

#include <QAction>

#include <algorithm>
#include <iterator>
#include <utility>

namespace deployscope {

TimeControl::TimeControl(TimeActions *actions, OpenDocument *document, Player *player, MessageBar *messages,
                         QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_document(document)
    , m_player(player)
    , m_messages(messages)
    , m_window(window)
{
    connectPlayer();
    connectBookmarks();
}

void TimeControl::connectPlayer()
{
    connect(m_actions->playByEvent, &QAction::toggled, m_player, &Player::setPlaysByEvent);
    connect(m_player, &Player::paceChanged, m_actions->playByEvent, &QAction::setChecked);
    connect(m_actions->nextLandmark, &QAction::triggered, m_player, &Player::toNextLandmark);
    connect(m_actions->previousLandmark, &QAction::triggered, m_player, &Player::toPreviousLandmark);
    const std::initializer_list<std::pair<QAction *, double>> speeds{{m_actions->slow, PlaybackSpeed::slow},
                                                                     {m_actions->normal, PlaybackSpeed::normal},
                                                                     {m_actions->fast, PlaybackSpeed::fast}};
    for (const auto &[action, speed] : speeds)
        connect(action, &QAction::triggered, m_player, [this, speed = speed] { m_player->setSpeed(speed); });
    connect(m_actions, &TimeActions::runUntilAsked, this, &TimeControl::runUntil);
    connect(m_actions->goToTime, &QAction::triggered, this, &TimeControl::askForTime);
}

void TimeControl::connectBookmarks()
{
    connect(m_document, &OpenDocument::opened, this, &TimeControl::takeBookmarks);
    connect(m_document, &OpenDocument::viewChanged, this, &TimeControl::takeBookmarks);
    connect(m_actions->addBookmark, &QAction::triggered, this, &TimeControl::askForBookmark);
    connect(m_actions->bookmarks, &QAction::triggered, this, &TimeControl::showBookmarks);
    connect(m_actions, &TimeActions::bookmarkAsked, this, &TimeControl::goTo);
    connect(m_actions->nextBookmark, &QAction::triggered, this, [this] { toBookmark(RunDirection::Forward); });
    connect(m_actions->previousBookmark, &QAction::triggered, this,
            [this] { toBookmark(RunDirection::Backward); });
}

void TimeControl::runUntil(RunGoal goal, RunDirection direction)
{
    if (!m_player->hasTimeline())
        return;
    const auto found = m_player->runUntil(goal, direction);
    if (!found)
        say([] { return tr("The run is still being looked through."); });
    else if (found->missing != RunUntil::Missing::None)
        say([goal, found = *found] { return sentenceFor(goal, found); });
    else if (std::exchange(m_hasSpoken, false))
        m_messages->hide();
}

void TimeControl::goTo(SimTime at)
{
    m_player->seek(at);
    if (std::exchange(m_hasSpoken, false))
        m_messages->hide();
}

/// Empty: it is a moment of the run.
QString TimeControl::refusalOfTime(const QString &text) const
{
    const auto at = timeFromText(text);
    if (!at)
        return tr("This is no time. Write seconds, such as 92, or a clock, such as 1:32.");
    const SimTime end = m_player->timeline().end;
    //: %1 is a time such as 2:17
    return *at > end ? tr("The run ends at %1.").arg(clockText(end)) : QString();
}

void TimeControl::askForTime()
{
    if (!m_player->hasTimeline())
        return;
    auto *dialog = new LineDialog({.title = tr("Go to a Time"),
                                   .label = tr("&Time, in seconds or as minutes and seconds:"),
                                   .text = clockText(m_player->cursor().at),
                                   .refusal = [this](const QString &text) { return refusalOfTime(text); }},
                                  m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LineDialog::entered, this, [this](const QString &text) { goTo(timeFromText(text).value()); });
    dialog->open();
}

/// Playing on while a name is typed would mark another moment.
void TimeControl::askForBookmark()
{
    if (!m_player->hasTimeline())
        return;
    m_player->setPlaying(false);
    const SimTime at = m_player->cursor().at;
    //: %1 is a time such as 1:32
    auto *dialog =
        new LineDialog({.title = tr("Add a Bookmark at %1").arg(clockText(at)), .label = tr("&Name:")}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LineDialog::entered, this, [this, at](const QString &text) {
        change({.kind = Change::Kind::AddBookmark, .at = at},
               edits::addBookmark(m_document->document(), at, text.trimmed().toStdString()));
    });
    dialog->open();
}

void TimeControl::showBookmarks()
{
    auto *dialog = new BookmarksDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setBookmarks(m_bookmarks);
    connect(this, &TimeControl::bookmarksChanged, dialog, &BookmarksDialog::setBookmarks);
    connect(dialog, &BookmarksDialog::goAsked, this, &TimeControl::goTo);
    connect(dialog, &BookmarksDialog::nameAsked, this, [this](qsizetype place, const QString &text) {
        change({.kind = Change::Kind::NameBookmark},
               edits::nameBookmark(m_document->document(), static_cast<std::size_t>(place),
                                   text.trimmed().toStdString()));
    });
    connect(dialog, &BookmarksDialog::removeAsked, this, [this](qsizetype place) {
        change({.kind = Change::Kind::RemoveBookmark},
               edits::removeBookmark(m_document->document(), static_cast<std::size_t>(place)));
    });
    dialog->open();
}

void TimeControl::toBookmark(RunDirection direction)
{
    if (!m_player->hasTimeline())
        return;
    const SimTime now = m_player->cursor().at;
    if (direction == RunDirection::Forward) {
        const auto next = std::ranges::upper_bound(m_bookmarks, now, {}, &Bookmark::at);
        if (next == m_bookmarks.end() || next->at > m_player->timeline().end)
            say([] { return tr("There is no bookmark after this moment."); });
        else
            goTo(next->at);
        return;
    }
    const auto next = std::ranges::lower_bound(m_bookmarks, now, {}, &Bookmark::at);
    if (next == m_bookmarks.begin())
        say([] { return tr("There is no bookmark before this moment."); });
    else
        goTo(std::prev(next)->at);
}

void TimeControl::takeBookmarks()
{
    m_bookmarks = bookmarksOf(m_document->document());
    m_actions->setBookmarks(m_bookmarks);
    Q_EMIT bookmarksChanged(m_bookmarks);
}

void TimeControl::change(const Change &change, const std::vector<Edit> &edits)
{
    if (const auto error = m_document->change(change, edits))
        say([error = *error] { return wordsFor(error); });
}

void TimeControl::say(std::function<QString()> words)
{
    m_messages->showMessage(MessageBar::Kind::Note, std::move(words));
    m_hasSpoken = true;
}

} // namespace deployscope
