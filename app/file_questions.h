// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace deployscope {

/// What to do with changes that would be lost.
enum class UnsavedAnswer { Save, Discard, Cancel };
/// \param name the scenario's, as the title bar has it
[[nodiscard]] UnsavedAnswer askAboutUnsaved(QWidget *window, const QString &name);

/// What to do where saving would lose the comments of a file.
enum class CommentsAnswer { OtherName, LoseThem, Cancel };
[[nodiscard]] CommentsAnswer askAboutComments(QWidget *window, const QString &file);

} // namespace deployscope
