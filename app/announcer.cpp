// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcer.h"

#include <QAccessible>
#include <QLabel>

#include <utility>

namespace deployscope {

namespace {

/// One that lies between the two, or where the cursor is now.
bool passesLandmark(const std::vector<Landmark> &landmarks, Cursor from, Cursor to)
{
    const Landmark *next = from < to ? landmarkAfter(landmarks, from) : landmarkBefore(landmarks, from);
    return next != nullptr && (from < to ? next->cursor <= to : to <= next->cursor);
}

} // namespace

Announcer::Announcer(const Player *player, QLabel *status, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_status(status)
{
    connect(player, &Player::timelineChanged, this, &Announcer::forget);
    connect(player, &Player::momentChanged, this, &Announcer::announce);
}

void Announcer::forget()
{
    m_last.reset();
}

void Announcer::announce()
{
    const Cursor now = m_player->cursor();
    const std::optional<Cursor> before = std::exchange(m_last, now);
    if (!before || before == now || m_player->signs() == nullptr ||
        !passesLandmark(m_player->signs()->landmarks, *before, now))
        return;
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced();
}

} // namespace deployscope
