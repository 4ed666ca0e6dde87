// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/includes.h"

#include <QString>
#include <QStringList>

namespace deployscope {

/// The text files of the project, by their place from its root. What the build and the program make is left out,
/// and so are pictures.
[[nodiscard]] SourceTexts projectFiles(const QString &root);

/// Whether the text says its licence where it must: in the first line, or in the second one of a script.
[[nodiscard]] bool namesItsLicence(const QString &text);

/// The first path in a text that exists on one person's machine only; empty where there is none.
[[nodiscard]] QString privatePathIn(const QString &text);

/// What keeps the tests of a test program's text from being run, although it builds and passes; empty where
/// nothing does.
/// \param name of the program, such as `tst_bounds`
[[nodiscard]] QString whyNotRun(const QString &name, const QString &text);

} // namespace deployscope
