// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The two streams of a program that runs in a terminal or a pipe.
namespace deployscope::console {

/// Writes to standard output, at once. \returns whether all of it went out
[[nodiscard]] bool print(const QByteArray &bytes);
/// The same for people: in the encoding of the terminal.
[[nodiscard]] bool print(const QString &text);
/// Writes one line to standard error, with the program's name in front.
void complain(const QString &message);

} // namespace deployscope::console
