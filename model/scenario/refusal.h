// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <string>

namespace deployscope {

/// Thrown inside of this room only, where a value cannot be used; met once, at the border, where it becomes a
/// ReadError with its place. `where` must stand in the document that is being read.
struct Refusal
{
    Fault fault = Fault::WrongType;
    const Document *where = nullptr;
    std::string found{};
    std::string expected{};
};

/// A value as a message shows it: at most 60 bytes of it; `object` or `array` for what is no single value.
[[nodiscard]] std::string excerpt(const Document &value);

/// At most 60 bytes of `text`, cut between characters.
[[nodiscard]] std::string excerpt(const std::string &text);

} // namespace deployscope
