// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages.h"
#include "scenario/reading.h"

#include <QList>
#include <QString>

#include <optional>

namespace deployscope {

/// The lesson on which the window opens.
inline constexpr const char *firstLesson = "first-deployment";

/// A scenario that came with the program.
struct BuiltInScenario
{
    QString id{};    ///< `first-deployment`
    QString title{}; ///< in the language that was asked for, or as the file has it
};

/// All of them, the first lesson first, then by id.
[[nodiscard]] QList<BuiltInScenario> builtInScenarios(Language language);

/// The text of one, called `ID.json`; nothing where there is none of this id.
[[nodiscard]] std::optional<NamedText> builtInScenario(const QString &id);

} // namespace deployscope
