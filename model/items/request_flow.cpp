// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/request_flow.h"

#include "simulation/requests.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace deployscope {

namespace {

/// Adds up the streams of one moment.
class Sum
{
public:
    /// \param share of all requests
    void add(const RequestShares &shares, double share)
    {
        std::int64_t whole = 0;
        for (const GroupShare &group : shares.groups)
            whole += group.weight;
        for (const GroupShare &group : shares.groups)
            add(group, share * part(group.weight, whole));
    }

    [[nodiscard]] RequestFlow flow(RequestRate rate) const
    {
        RequestFlow flow{.rate = rate};
        for (const auto &[target, sum] : m_targets)
            flow.targets.push_back({target, sum.first, sum.second});
        double most = 0;
        for (const auto &[status, share] : m_failures) {
            flow.failing += share;
            if (share > most)
                flow.failure = status;
            most = std::max(most, share);
        }
        return flow;
    }

private:
    [[nodiscard]] static double part(std::int64_t weight, std::int64_t whole)
    {
        return static_cast<double>(weight) / static_cast<double>(std::max<std::int64_t>(whole, 1));
    }

    void add(const GroupShare &group, double share)
    {
        std::int64_t whole = 0;
        for (const TargetShare &target : group.targets)
            whole += target.weight;
        for (const TargetShare &target : group.targets)
            add(target, share * part(target.weight, whole));
    }

    void add(const TargetShare &target, double share)
    {
        if (share <= 0)
            return;
        const bool succeeds = target.answer.succeeded();
        if (!succeeds)
            m_failures[target.answer.status] += share;
        if (!target.target)
            return;
        auto &sum = m_targets.try_emplace(*target.target, 0.0, true).first->second;
        sum.first += share;
        sum.second = sum.second && succeeds;
    }

    std::map<TargetId, std::pair<double, bool>> m_targets{};
    std::map<int, double> m_failures{}; ///< by status
};

} // namespace

RequestFlow requestFlow(const State &state, SimTime now)
{
    RequestRate all;
    for (std::size_t i = 0; i < state.scenario->traffic.size(); ++i)
        all.perThousandSeconds += rateOf(state, idAt<TrafficId>(i)).perThousandSeconds;
    if (all.perThousandSeconds == 0)
        return {};
    Sum sum;
    for (std::size_t i = 0; i < state.scenario->traffic.size(); ++i) {
        const auto traffic = idAt<TrafficId>(i);
        const std::int64_t its = rateOf(state, traffic).perThousandSeconds;
        if (its > 0)
            sum.add(sharesOf(state, traffic, now),
                    static_cast<double>(its) / static_cast<double>(all.perThousandSeconds));
    }
    return sum.flow(all);
}

} // namespace deployscope
