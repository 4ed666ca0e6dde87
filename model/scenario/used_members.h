// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/known_keys.h"
#include "scenario/reading.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace deployscope {

/// Which values of a document the readers have looked at, so that the others can be listed.
class UsedMembers
{
public:
    /// The value was looked at; what is in it counts by itself.
    void use(const Document &value) { m_marks[&value]; }
    /// The value was looked at with everything in it.
    void useWhole(const Document &value) { m_marks[&value].whole = true; }
    /// The value was looked at and is left out: it is listed after all.
    void leaveOut(const Document &value) { m_marks.erase(&value); }
    /// What kind of object this is, so that a misspelt key is noticed.
    void knows(const Document &object, const KnownKeys &keys) { m_marks[&object].keys = &keys; }

    /// What was not looked at, in file order; an object or array once, and not what is in it. What is null or
    /// empty says nothing that could be left out, and is listed only where its key is a slip.
    [[nodiscard]] std::vector<NotUsed> unused(const Document &root) const;

private:
    struct Mark
    {
        bool whole = false;
        const KnownKeys *keys = nullptr;
    };

    void collect(const Document &value, const std::string &pointer, std::vector<NotUsed> &list) const;
    void collectMember(const Document &value, std::string pointer, std::string_view meant,
                       std::vector<NotUsed> &list) const;

    std::unordered_map<const Document *, Mark> m_marks{};
};

} // namespace deployscope
