// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/known_keys.h"
#include "scenario/used_members.h"
#include "scenario/values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace deployscope {

/// The members of one object, typed. What is asked for counts as used. A member that is null counts as absent.
/// Throws Refusal for a member of the wrong type or out of range.
class Members
{
public:
    /// \throws Refusal where `object` is no object
    Members(const Document &object, const KnownKeys &keys, UsedMembers &used);

    [[nodiscard]] const Document &object() const { return *m_object; }
    [[nodiscard]] UsedMembers &used() const { return *m_used; }

    [[nodiscard]] const Document *find(std::string_view key) const; ///< nullptr: absent
    [[nodiscard]] const Document &need(std::string_view key) const; ///< \throws Refusal (Missing)
    [[nodiscard]] std::optional<std::string> text(std::string_view key) const;
    [[nodiscard]] std::string textOr(std::string_view key, std::string_view otherwise) const;
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key, Range range) const;
    [[nodiscard]] std::optional<SimDuration> seconds(std::string_view key, Range range = anySeconds) const;
    [[nodiscard]] std::optional<bool> flag(std::string_view key) const;
    /// Empty: absent. \throws Refusal (OutOfRange) for more than `most` elements
    [[nodiscard]] const Document::array_t &array(std::string_view key, std::int64_t most = Range{}.last) const;
    [[nodiscard]] std::optional<Members> object(std::string_view key, const KnownKeys &keys) const;

private:
    const Document *m_object;
    [[maybe_unused]] const KnownKeys *m_keys; ///< asked only where assertions are on
    UsedMembers *m_used;
};

} // namespace deployscope
