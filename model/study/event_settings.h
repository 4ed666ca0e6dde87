// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/deciders.h"
#include "study/settings_in_force.h"

namespace deployscope {

/// \param before the state that the event was decided on
/// \param places the settings that were in force then
/// \returns the settings behind `event`; a setting that the file leaves out has the pointer at which it would stand
[[nodiscard]] Deciders decidersOf(const Timeline &timeline, const State &before, const SettingsInForce &places,
                                  const Event &event);

} // namespace deployscope
