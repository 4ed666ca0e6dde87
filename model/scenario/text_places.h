// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace deployscope {

// The JSON library keeps no positions. These functions find them again in the text, once there is an error.

/// A place in a text, from 1; the column in bytes. A byte order mark takes no column.
struct LineAndColumn
{
    std::size_t line = 1;
    std::size_t column = 1;
};

/// \param offset from 0; one past the end is the end
[[nodiscard]] LineAndColumn lineAndColumn(std::string_view text, std::size_t offset);

/// Where the value of a JSON pointer begins in a JSON text, comments allowed: offset from 0. Of a key that stands
/// twice in its object the last one, as that one counts. What is not there is found at the innermost object
/// or array around it. Any text is taken, however broken.
[[nodiscard]] std::size_t offsetOf(std::string_view text, std::string_view pointer);

/// Where the `ordinal`-th object or array begins (from 1), in the order of their opening brackets; the end of the text
/// where there are fewer. One walk over the text before it, whatever its depth.
[[nodiscard]] std::size_t offsetOfOpening(std::string_view text, std::size_t ordinal);

/// A JSON text has comments.
[[nodiscard]] bool hasComments(std::string_view text);

} // namespace deployscope
