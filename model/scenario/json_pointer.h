// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deployscope {

/// `pointer` with one more token; `~` and `/` in it are escaped (RFC 6901).
[[nodiscard]] std::string joined(std::string pointer, std::string_view token);
[[nodiscard]] std::string joined(std::string pointer, std::size_t index);

/// The tokens of a JSON pointer, unescaped; nothing for a text that is no JSON pointer.
[[nodiscard]] std::optional<std::vector<std::string>> tokensOf(std::string_view pointer);

/// The pointer of a value that stands in `root`; of `root` itself, and of what stands elsewhere, the empty one.
/// Searches the whole document: for errors, which happen once.
[[nodiscard]] std::string pointerOf(const Document &root, const Document *value);

/// The place of a token in an array of `size` elements: digits without leading zeros, less than `size`.
[[nodiscard]] std::optional<std::size_t> indexOfToken(const std::string &token, std::size_t size);

/// A member that is there and not null; else nullptr.
[[nodiscard]] const Document *memberOf(const Document &object, std::string_view key);

} // namespace deployscope
