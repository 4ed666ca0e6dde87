// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace deployscope {

/// The program without its window (resources/handbook/command-line.md): a verb such as `simulate`, `--help` or
/// `--version`.
/// \param arguments the program's own name first, as main() has them
/// \returns the exit status, or nothing where the arguments ask for the window
/// Needs no display. Where no application object exists yet, one is made that needs none either, so main() may call
/// this first.
[[nodiscard]] std::optional<int> runCommandLine(const QStringList &arguments);

} // namespace deployscope
