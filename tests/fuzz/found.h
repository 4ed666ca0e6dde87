// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <iostream>
#include <string_view>

namespace deployscope {

/// Stops the program where something does not hold, so that the fuzzer keeps the input that shows it.
inline void mustHold(bool holds, std::string_view what)
{
    if (holds)
        return;
    std::cerr << "does not hold: " << what << '\n';
    std::abort();
}

} // namespace deployscope
