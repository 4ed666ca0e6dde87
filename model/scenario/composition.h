// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <string>
#include <variant>
#include <vector>

namespace deployscope {

/// Which part of which file a part of the document was.
struct Origin
{
    std::string pointer{};     ///< in the document
    std::size_t file = 0;      ///< place among the files
    std::string filePointer{}; ///< in that file
};

/// One or several files, unwrapped and joined into one document in the shape of a scenario file.
struct Composition
{
    Document document{};
    std::vector<Origin> origins{};  ///< what stands outside of all of them came from no file
    std::vector<NotUsed> notUsed{}; ///< keys that stand twice, and what stood beside the lists of an answer
    bool isScenarioFile = false;
    bool hadComments = false;
};

[[nodiscard]] std::variant<Composition, ReadError> composed(const std::vector<NamedText> &files);

/// The place in its file of what stands at `pointer` in the document; only the pointer where it came from no file.
[[nodiscard]] Place placeOf(const Composition &composition, const std::vector<NamedText> &files,
                            const std::string &pointer);

} // namespace deployscope
