// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player.h"

#include <QObject>

#include <optional>

class QLabel;

namespace deployscope {

/// Lets screen readers read a label whenever the cursor comes to an interesting event or passes one, in either direction.
/// What happens between them would be far too much to hear.
class Announcer : public QObject
{
    Q_OBJECT

public:
    /// Both are owned elsewhere and outlive this. The label must show a moment before this hears of it.
    Announcer(const Player *player, QLabel *status, QObject *parent);

Q_SIGNALS:
    void announced();

private:
    void forget();
    void announce();

    const Player *m_player;         ///< owned elsewhere
    QLabel *m_status;               ///< owned elsewhere
    std::optional<Cursor> m_last{}; ///< nothing: of an older run
};

} // namespace deployscope
