// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <QString>

#include <optional>

namespace deployscope {

/// What one undo step did. It is worded when it is read, in the language of that moment.
struct Change
{
    enum class Kind : std::uint8_t {
        DesiredCount,      ///< to `number`
        MinimumHealthy,    ///< to `number` percent
        Maximum,           ///< likewise
        Deploy,            ///< `name`, such as web:2
        OpenSecurityGroup, ///< for the load balancer
        CloseSecurityGroup,
        AddBookmark,
        NameBookmark,
        RemoveBookmark,
        WriteNotes,
    };
    Kind kind = Kind::DesiredCount;
    std::int64_t number = 0;
    QString name{};
    std::optional<SimTime> at{}; ///< an API call at that moment; absent: from the start
    friend bool operator==(const Change &, const Change &) = default;
};

/// For the undo menu: `Change desired count to 3`.
[[nodiscard]] QString wordsFor(const Change &change);

} // namespace deployscope
