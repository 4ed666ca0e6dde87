// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/notes.h"

#include "scenario/json_pointer.h"

namespace deployscope {

namespace {

const Document *writtenIn(const Document &document)
{
    const Document *view = memberOf(document, "view");
    return view != nullptr && view->is_object() ? memberOf(*view, "notes") : nullptr;
}

} // namespace

std::string notesOf(const Document &document)
{
    const Document *notes = writtenIn(document);
    return notes != nullptr && notes->is_string() ? notes->get<std::string>() : std::string{};
}

namespace edits {

std::vector<Edit> writeNotes(const Document &document, const std::string &text)
{
    if (!text.empty())
        return {{.pointer = "/view/notes", .value = Document(text)}};
    if (writtenIn(document) == nullptr)
        return {};
    return {{.pointer = "/view/notes", .value = {}}};
}

} // namespace edits

} // namespace deployscope
