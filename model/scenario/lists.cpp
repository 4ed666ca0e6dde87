// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/lists.h"

#include "scenario/json_pointer.h"

namespace deployscope {

Document::array_t &elementsOf(Document &object, std::string_view key)
{
    static thread_local Document::array_t none;
    none.clear();
    const Document *member = memberOf(object, key);
    if (member == nullptr || !member->is_array())
        return none;
    return object[std::string{key}].get_ref<Document::array_t &>();
}

const Document::array_t &elementsOf(const Document &object, std::string_view key)
{
    static const Document::array_t none;
    const Document *member = memberOf(object, key);
    return member == nullptr || !member->is_array() ? none : member->get_ref<const Document::array_t &>();
}

std::optional<std::string> textIn(const Document &object, std::string_view key)
{
    const Document *member = memberOf(object, key);
    if (member == nullptr || !member->is_string() || member->get_ref<const std::string &>().empty())
        return std::nullopt;
    return member->get<std::string>();
}

std::string idOfTargetGroup(const Document &group)
{
    const auto arn = textIn(group, "TargetGroupArn");
    return arn ? *arn : textIn(group, "TargetGroupName").value_or(std::string{});
}

} // namespace deployscope
