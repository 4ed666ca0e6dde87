// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/used_members.h"

#include "scenario/json_pointer.h"
#include "scenario/near_names.h"

namespace deployscope {

namespace {

bool saysNothing(const Document &value)
{
    return value.is_null() || (value.is_structured() && value.empty()) ||
           (value.is_string() && value.get_ref<const std::string &>().empty());
}

/// The known name that `key` is a slip of; empty where it is known itself, or the object has that name too.
std::string_view meantBy(const std::string &key, const KnownKeys *keys, const Document &object)
{
    if (keys == nullptr || isKnown(key, *keys))
        return {};
    const std::string_view used = nearestName(key, keys->used);
    const std::string_view meant = used.empty() ? nearestName(key, keys->kept) : used;
    return meant.empty() || memberOf(object, meant) != nullptr ? std::string_view{} : meant;
}

} // namespace

std::vector<NotUsed> UsedMembers::unused(const Document &root) const
{
    std::vector<NotUsed> list;
    collect(root, {}, list);
    return list;
}

void UsedMembers::collect(const Document &value, const std::string &pointer, std::vector<NotUsed> &list) const
{
    const auto mark = m_marks.find(&value);
    if (mark != m_marks.end() && mark->second.whole)
        return;
    if (value.is_object()) {
        const KnownKeys *keys = mark == m_marks.end() ? nullptr : mark->second.keys;
        for (const auto &[key, member] : value.get_ref<const Document::object_t &>())
            collectMember(member, joined(pointer, key),
                          m_marks.contains(&member) ? std::string_view{} : meantBy(key, keys, value), list);
    } else if (value.is_array()) {
        const auto &elements = value.get_ref<const Document::array_t &>();
        for (std::size_t index = 0; index < elements.size(); ++index)
            collectMember(elements[index], joined(pointer, index), {}, list);
    }
}

void UsedMembers::collectMember(const Document &value, std::string pointer, std::string_view meant,
                                std::vector<NotUsed> &list) const
{
    if (m_marks.contains(&value))
        collect(value, pointer, list);
    else if (!saysNothing(value) || !meant.empty())
        list.push_back({.pointer = std::move(pointer), .meant = std::string{meant}});
}

} // namespace deployscope
