// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/settings_in_force.h"

#include <string>
#include <vector>

namespace deployscope {

/// What lies behind one event, beside the event that caused it.
struct Deciders
{
    std::vector<std::string> settings{};  ///< JSON pointers of the values that decided it
    std::vector<std::string> blockedBy{}; ///< ids of what is in the way: security groups, an instance
    friend bool operator==(const Deciders &, const Deciders &) = default;
};

/// \param before the state that the event was decided on
/// \param places the settings that were in force then
/// \returns the settings behind `event`; a setting that the file leaves out has the pointer at which it would stand
[[nodiscard]] Deciders decidersOf(const Timeline &timeline, const State &before, const SettingsInForce &places,
                                  const Event &event);

} // namespace deployscope
