// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/traffic.h"

#include <algorithm>

namespace deployscope {

std::vector<ChangeOfTraffic> changesOfTraffic(const Scenario &scenario)
{
    std::vector<ChangeOfTraffic> changes;
    for (std::size_t stream = 0; stream < scenario.traffic.size(); ++stream) {
        const std::vector<TrafficStretch> &stretches = scenario.traffic[stream].stretches;
        for (std::size_t i = 0; i < stretches.size(); ++i)
            changes.push_back({stretches[i].at, {idAt<TrafficId>(stream), static_cast<std::uint32_t>(i)}});
    }
    std::ranges::stable_sort(changes, {}, &ChangeOfTraffic::at);
    return changes;
}

/// In 1,000 s, which are a million milliseconds, come `perThousandSeconds` requests; so no product overflows.
std::int64_t requestsBefore(const TrafficStretch &stretch, Edge edge)
{
    constexpr std::int64_t period = 1'000'000;
    const std::int64_t passed = (edge.at - stretch.at).count();
    const std::int64_t rate = stretch.rate.perThousandSeconds;
    if (rate == 0 || passed < 0 || (passed == 0 && !edge.after))
        return 0;
    const std::int64_t rest = passed % period * rate;
    const std::int64_t sent = edge.after ? rest / period + 1 : (rest + period - 1) / period;
    return passed / period * rate + sent;
}

} // namespace deployscope
