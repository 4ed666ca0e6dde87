// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb_arguments.h"

#include <QByteArray>
#include <QString>

namespace deployscope {

/// Says `message` on standard error. \returns the exit status for what cannot be used
[[nodiscard]] int refuse(const QString &message);

/// Puts a verb's result into the file of `-o`, or on standard output.
/// \param status the exit status where that works
/// \returns the exit status
[[nodiscard]] int deliver(const VerbArguments &arguments, const QByteArray &bytes, int status);

} // namespace deployscope
