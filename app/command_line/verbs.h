// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace deployscope {

/// One thing that the program does without its window.
struct Verb
{
    QString name{};
    bool paints = false;            ///< needs fonts, and so an application with a (hidden) screen
    QString (*summary)() = nullptr; ///< one line, in the reader's language
    /// Given all arguments of the program and the language in which it speaks; gives the exit status.
    int (*run)(const QStringList &, Languages &) = nullptr;
};

/// All verbs of this version, in the order in which help lists them.
[[nodiscard]] const std::vector<Verb> &verbs();

/// The language that `--language` names, else the system's.
[[nodiscard]] Language languageWanted(const QStringList &arguments);

// One file for each verb.
[[nodiscard]] QString simulateSummary();
[[nodiscard]] int simulateCommand(const QStringList &arguments, Languages &languages);
[[nodiscard]] QString checkSummary();
[[nodiscard]] int checkCommand(const QStringList &arguments, Languages &languages);
[[nodiscard]] QString renderSummary();
[[nodiscard]] int renderCommand(const QStringList &arguments, Languages &languages);
[[nodiscard]] QString exportSummary();
[[nodiscard]] int exportCommand(const QStringList &arguments, Languages &languages);
[[nodiscard]] QString lessonsSummary();
[[nodiscard]] int lessonsCommand(const QStringList &arguments, Languages &languages);

} // namespace deployscope
