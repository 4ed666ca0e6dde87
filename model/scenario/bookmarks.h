// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/edit.h"
#include "scenario/units.h"

#include <cstddef>
#include <string>
#include <vector>

namespace deployscope {

// What the window adds to a document, in its member `view`: it has no influence on the run.

/// A moment with a name.
struct Bookmark
{
    SimTime at{};
    std::string text{};    ///< UTF-8; may be empty
    std::size_t place = 0; ///< in view.bookmarks
    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

/// Those of `document` by time, those of one time in file order. What is no bookmark is passed over, and stays.
[[nodiscard]] std::vector<Bookmark> bookmarksOf(const Document &document);

/// The moment at which `document` wants to be opened; the start where it names none.
[[nodiscard]] SimTime viewedAt(const Document &document);

/// `document` as it is saved while `at` is shown. One that names no moment and is saved at the start keeps its bytes.
[[nodiscard]] Document savedAt(Document document, SimTime at);

namespace edits {

/// \param at 0 or more
[[nodiscard]] std::vector<Edit> addBookmark(const Document &document, SimTime at, const std::string &text);
/// \param place of a bookmark, as bookmarksOf() says it
[[nodiscard]] std::vector<Edit> nameBookmark(const Document &document, std::size_t place, const std::string &text);
[[nodiscard]] std::vector<Edit> removeBookmark(const Document &document, std::size_t place);

} // namespace edits

} // namespace deployscope
