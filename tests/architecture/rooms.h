// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace deployscope {

/// A room of the design and what it may include (resources/handbook/code.md has the same table).
struct Room
{
    QString folder{};      ///< from the project's root, such as `model/cluster/`
    QStringList headers{}; ///< `cluster/` stands for a whole room, `cluster/state.h` for that header alone
    QStringList modules{}; ///< of Qt
    bool json = false;     ///< nlohmann_json
    bool platform = false; ///< headers of the system that are not of standard C++
};

[[nodiscard]] const std::vector<Room> &rooms();

/// The room that a file lies in, such as `model/cluster/state.h`; null for a file in none.
[[nodiscard]] const Room *roomOf(const QString &file);

/// How an include names `file`: without the `model/` in front. `cluster/state.h` for `model/cluster/state.h`.
[[nodiscard]] QString includeName(const QString &file);

} // namespace deployscope
