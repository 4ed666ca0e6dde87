// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "simulation/reasons.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace deployscope {

/// One event that a rule decided on.
struct Decided
{
    Happening what;
    std::optional<std::size_t> causedBy{}; ///< place in the same decision; absent: what the rule was called for
};

/// What a rule says: what follows, and why this and no more.
struct Decision
{
    std::vector<Decided> events{};
    std::vector<Reason> reasons{};

    /// \returns the place of the new event, for those that it causes
    std::size_t add(Happening what, std::optional<std::size_t> causedBy = {})
    {
        events.push_back({std::move(what), causedBy});
        return events.size() - 1;
    }

    /// Adds what another rule has decided; what that was called for is `causedBy`.
    void addAll(const Decision &other, std::size_t causedBy)
    {
        const std::size_t first = events.size();
        for (const Decided &each : other.events)
            add(each.what, each.causedBy ? first + *each.causedBy : causedBy);
    }
};

} // namespace deployscope
