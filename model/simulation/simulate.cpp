// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulate.h"

#include "simulation/engine.h"
#include "simulation/standing_start.h"

#include <utility>

namespace deployscope {

std::shared_ptr<const Timeline> simulate(std::shared_ptr<const Scenario> scenario, std::stop_token stop,
                                         const Timeline *before)
{
    std::optional<StandingStart> start;
    if (scenario->simulation.start == SimulationSettings::Start::Steady)
        start = standingStart(scenario, before);
    const bool withAnyBounds = start && start->withAnyBounds;
    Engine engine{start ? std::move(start->state) : blankState(std::move(scenario))};
    if (!engine.run(stop))
        return nullptr;
    auto timeline = std::make_shared<Timeline>(engine.takeTimeline());
    timeline->standsWithAnyBounds = withAnyBounds;
    return timeline;
}

} // namespace deployscope
