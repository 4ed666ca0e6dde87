// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/bookmarks.h"

#include "scenario/action_edits.h"
#include "scenario/json_pointer.h"
#include "scenario/lists.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace deployscope {

namespace {

constexpr std::chrono::duration<double> longest = std::chrono::hours{1000};

const Document &viewOf(const Document &document)
{
    static const Document none = Document::object();
    const Document *view = memberOf(document, "view");
    return view != nullptr && view->is_object() ? *view : none;
}

std::optional<SimTime> timeIn(const Document &object)
{
    const Document *at = memberOf(object, "at");
    if (at == nullptr || !at->is_number())
        return std::nullopt;
    const std::chrono::duration<double> seconds{at->get<double>()};
    return SimTime{} + std::chrono::round<SimDuration>(std::clamp(seconds, {}, longest));
}

Document bookmark(SimTime at, const std::string &text)
{
    return Document::object({{"at", secondsFor(at)}, {"text", text}});
}

} // namespace

std::vector<Bookmark> bookmarksOf(const Document &document)
{
    std::vector<Bookmark> bookmarks;
    const auto &elements = elementsOf(viewOf(document), "bookmarks");
    for (std::size_t place = 0; place < elements.size(); ++place) {
        if (const auto at = elements[place].is_object() ? timeIn(elements[place]) : std::nullopt)
            bookmarks.push_back({*at, textIn(elements[place], "text").value_or(std::string{}), place});
    }
    std::ranges::stable_sort(bookmarks, {}, &Bookmark::at);
    return bookmarks;
}

SimTime viewedAt(const Document &document)
{
    return timeIn(viewOf(document)).value_or(SimTime{});
}

Document savedAt(Document document, SimTime at)
{
    if (at != SimTime{} || memberOf(viewOf(document), "at") != nullptr)
        document["view"]["at"] = secondsFor(at);
    return document;
}

namespace edits {

std::vector<Edit> addBookmark(const Document &document, SimTime at, const std::string &text)
{
    const Document *present = memberOf(viewOf(document), "bookmarks");
    if (present != nullptr && !present->is_array())
        return {{.pointer = "/view/bookmarks", .value = Document::array({bookmark(at, text)})}};
    return {{.pointer = "/view/bookmarks/-", .value = bookmark(at, text)}};
}

std::vector<Edit> nameBookmark(const Document & /*document*/, std::size_t place, const std::string &text)
{
    return {{.pointer = joined("/view/bookmarks", place) + "/text", .value = Document(text)}};
}

std::vector<Edit> removeBookmark(const Document & /*document*/, std::size_t place)
{
    return {{.pointer = joined("/view/bookmarks", place), .value = {}}};
}

} // namespace edits

} // namespace deployscope
