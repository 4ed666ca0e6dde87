// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/values.h"
#include "app/command_line/verb_arguments.h"
#include "scenario/edit.h"
#include "timeline/timeline.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace deployscope {

/// What SCENARIO may be, for the help of a verb.
[[nodiscard]] QString scenarioHelp();

/// Adds `--set POINTER=VALUE`.
void addSetOption(VerbArguments &arguments);

/// The text behind SCENARIO: a file, `-` for standard input, or the id of a built-in scenario. A file goes before an id.
[[nodiscard]] Given<NamedText> scenarioText(const QString &argument);

/// What is read from the verb's only operand, with the edits of `--set` made, and then `further` ones.
[[nodiscard]] Given<Reading> readScenarioArgument(const VerbArguments &arguments,
                                                  const std::vector<Edit> &further = {});

/// That scenario's run.
[[nodiscard]] Given<std::shared_ptr<const Timeline>> runScenarioArgument(const VerbArguments &arguments,
                                                                         const std::vector<Edit> &further = {});

} // namespace deployscope
