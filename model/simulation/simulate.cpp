// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulate.h"

#include "simulation/engine.h"
#include "simulation/standing_start.h"

namespace deployscope {

std::shared_ptr<const Timeline> simulate(std::shared_ptr<const Scenario> scenario, std::stop_token stop)
{
    std::optional<State> first;
    if (scenario->simulation.start == SimulationSettings::Start::Steady)
        first = standingStart(scenario);
    Engine engine{first ? std::move(*first) : blankState(std::move(scenario))};
    if (!engine.run(stop))
        return nullptr;
    return std::make_shared<const Timeline>(engine.takeTimeline());
}

} // namespace deployscope
