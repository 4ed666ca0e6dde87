// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace deployscope {

/// The lesson on which the window opens.
inline constexpr const char *firstLesson = "first-deployment";

/// Ids of the scenarios that came with the program, in the order in which they teach: the first lesson first.
[[nodiscard]] QStringList builtInIds();

/// The text of one, called `ID.json`; nothing where there is none of this id.
[[nodiscard]] std::optional<NamedText> builtInText(const QString &id);

/// The name of one, in the language of the program; empty where there is none of this id.
[[nodiscard]] QString builtInTitle(const QString &id);

/// The name of a scenario; in the language of the program where it is one of those that came with it.
[[nodiscard]] QString scenarioTitle(const Document &document);

} // namespace deployscope
