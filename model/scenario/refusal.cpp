// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/refusal.h"

namespace deployscope {

std::string excerpt(const std::string &text)
{
    constexpr std::size_t most = 60;
    if (text.size() <= most)
        return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) // inside of a character
        --end;
    return text.substr(0, end) + "...";
}

std::string excerpt(const Document &value)
{
    if (value.is_structured())
        return value.type_name();
    if (value.is_string())
        return excerpt(value.get_ref<const std::string &>());
    return excerpt(value.dump(-1, ' ', false, Document::error_handler_t::replace));
}

} // namespace deployscope
