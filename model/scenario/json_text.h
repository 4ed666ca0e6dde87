// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <string>
#include <variant>
#include <vector>

namespace deployscope {

/// A JSON text that is safe to work with.
struct JsonText
{
    Document document{};
    std::vector<std::string> duplicateKeys{}; ///< pointers; of two, the last one counts
    bool hasComments = false;
};

/// Builds a document once the first pass has let the text through.
[[nodiscard]] std::variant<JsonText, ReadError> parsed(const NamedText &file);

/// The place of a value in a file's text.
[[nodiscard]] Place placeOf(const NamedText &file, const std::string &pointer);

} // namespace deployscope
