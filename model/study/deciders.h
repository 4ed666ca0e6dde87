// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace deployscope
