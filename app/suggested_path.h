// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_document.h"

#include <QString>

namespace deployscope {

/// Where a dialog begins to look for a file to write: beside the file that is open, and by its name.
/// \param ending `.svg`; empty for the folder alone
[[nodiscard]] QString suggestedPath(const OpenDocument &document, const QString &ending);

} // namespace deployscope
