// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document_patch.h"

#include <algorithm>
#include <cassert>

namespace deployscope {

namespace {

std::vector<std::string> keysOf(const Document &document)
{
    std::vector<std::string> keys;
    keys.reserve(document.size());
    for (const auto &member : document.items())
        keys.push_back(member.key());
    return keys;
}

/// The top-level members that `edits` reach into, each once.
std::vector<std::string> touchedKeys(const std::vector<Edit> &edits)
{
    std::vector<std::string> keys;
    for (const Edit &edit : edits) {
        Document::json_pointer pointer(edit.pointer);
        assert(!pointer.empty());
        while (!pointer.parent_pointer().empty())
            pointer = pointer.parent_pointer();
        if (std::ranges::count(keys, pointer.back()) == 0)
            keys.push_back(pointer.back());
    }
    return keys;
}

std::optional<Document> memberOf(const Document &document, const std::string &key)
{
    const auto found = document.find(key);
    return found == document.end() ? std::nullopt : std::optional<Document>(*found);
}

} // namespace

DocumentPatch::DocumentPatch(const Document &document, const std::vector<Edit> &edits)
    : m_order(keysOf(document))
{
    for (const std::string &key : touchedKeys(edits))
        m_members.push_back({key, memberOf(document, key)});
}

const DocumentPatch::Member *DocumentPatch::find(const std::string &key) const
{
    const auto found = std::ranges::find(m_members, key, &Member::key);
    return found == m_members.end() ? nullptr : &*found;
}

void DocumentPatch::swapWith(Document &document)
{
    Document result = Document::object();
    for (const std::string &key : m_order) {
        const Member *kept = find(key);
        result[key] = kept != nullptr ? kept->value.value() : std::move(document[key]);
    }
    std::vector<std::string> otherOrder = keysOf(document);
    for (Member &member : m_members)
        member.value = memberOf(document, member.key);
    m_order = std::move(otherOrder);
    document = std::move(result);
}

void DocumentPatch::absorb(DocumentPatch later)
{
    // What this patch has kept is the older value; the later edit adds only what this one did not touch.
    for (Member &member : later.m_members) {
        if (find(member.key) == nullptr)
            m_members.push_back(std::move(member));
    }
}

bool DocumentPatch::touchesOnly(const std::string &key) const
{
    return std::ranges::all_of(m_members, [&key](const Member &member) { return member.key == key; });
}

bool DocumentPatch::isSameAs(const Document &document) const
{
    const auto isSame = [&document](const Member &member) {
        return member.value == memberOf(document, member.key);
    };
    return m_order == keysOf(document) && std::ranges::all_of(m_members, isSame);
}

} // namespace deployscope
