// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/members.h"

#include "scenario/json_pointer.h"
#include "scenario/refusal.h"

#include <cassert>

namespace deployscope {

Members::Members(const Document &object, const KnownKeys &keys, UsedMembers &used)
    : m_object(&object)
    , m_keys(&keys)
    , m_used(&used)
{
    static_cast<void>(objectOf(object));
    used.use(object);
    used.knows(object, keys);
}

const Document *Members::find(std::string_view key) const
{
    assert(isUsed(key, *m_keys)); // or the list of names, and with it the schema, would be wrong
    const Document *member = memberOf(*m_object, key);
    if (member != nullptr)
        m_used->use(*member);
    return member;
}

const Document &Members::need(std::string_view key) const
{
    const Document *member = find(key);
    if (member == nullptr)
        throw Refusal{Fault::Missing, m_object, {}, std::string{key}};
    return *member;
}

std::optional<std::string> Members::text(std::string_view key) const
{
    const Document *member = find(key);
    return member == nullptr ? std::nullopt : std::optional{textOf(*member)};
}

std::string Members::textOr(std::string_view key, std::string_view otherwise) const
{
    return text(key).value_or(std::string{otherwise});
}

std::optional<std::int64_t> Members::integer(std::string_view key, Range range) const
{
    const Document *member = find(key);
    return member == nullptr ? std::nullopt : std::optional{integerOf(*member, range)};
}

std::optional<SimDuration> Members::seconds(std::string_view key, Range range) const
{
    const Document *member = find(key);
    return member == nullptr ? std::nullopt : std::optional{secondsOf(*member, range)};
}

std::optional<bool> Members::flag(std::string_view key) const
{
    const Document *member = find(key);
    return member == nullptr ? std::nullopt : std::optional{flagOf(*member)};
}

const Document::array_t &Members::array(std::string_view key, std::int64_t most) const
{
    static const Document::array_t none;
    const Document *member = find(key);
    if (member == nullptr)
        return none;
    if (arrayOf(*member).size() > static_cast<std::size_t>(most))
        throw Refusal{Fault::OutOfRange, member, std::to_string(member->size()),
                      textOf(Range{.first = 0, .last = most})};
    return arrayOf(*member);
}

std::optional<Members> Members::object(std::string_view key, const KnownKeys &keys) const
{
    const Document *member = find(key);
    return member == nullptr ? std::nullopt : std::optional{Members{*member, keys, *m_used}};
}

} // namespace deployscope
