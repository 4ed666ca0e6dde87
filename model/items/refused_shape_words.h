// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deployscope {

/// Why a file of a known kind cannot be a scenario, in one sentence of the reader's language.
/// \param shape the kind as ReadError::found of Fault::NotAScenario has it
/// \returns an empty text for a kind of which there is no more to say than its name
[[nodiscard]] QString whyNoScenario(const QString &shape);

} // namespace deployscope
