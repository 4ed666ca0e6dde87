// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <memory>
#include <optional>

namespace deployscope {

/// How services stand before any event.
struct StandingStart
{
    State state{};
    bool withAnyBounds =
        false; ///< other bounds of the deployments, up to 100 % and from 100 % on, would change nothing
};

/// The services as they stand long after their creation (`simulation.start` = `steady`): every task RUNNING, registered
/// and healthy since 0, ports dealt in the order of ids. Found by simulating the creation, without actions and
/// jitter; the time before 0 writes no event.
/// \param before another run: what stood at its start is taken over where it would come out the same
/// \returns nothing when the creation never becomes steady: the run then starts empty
[[nodiscard]] std::optional<StandingStart> standingStart(const std::shared_ptr<const Scenario> &scenario,
                                                         const Timeline *before = nullptr);

} // namespace deployscope
