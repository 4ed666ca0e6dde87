// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/request_counter.h"

#include <algorithm>
#include <utility>

namespace deployscope {

namespace {

/// Who gets how much, whatever is answered.
bool dealtAlike(const RequestShares &left, const RequestShares &right)
{
    const auto sameTargets = [](const TargetShare &a, const TargetShare &b) {
        return a.target == b.target && a.weight == b.weight;
    };
    const auto sameGroups = [&](const GroupShare &a, const GroupShare &b) {
        return a.group == b.group && a.weight == b.weight && std::ranges::equal(a.targets, b.targets, sameTargets);
    };
    return std::ranges::equal(left.groups, right.groups, sameGroups);
}

template <typename Share>
Dealing dealingOf(const std::vector<Share> &shares)
{
    std::vector<std::int64_t> weights;
    for (const Share &each : shares)
        weights.push_back(each.weight);
    return Dealing{std::move(weights)};
}

} // namespace

RequestCounter::RequestCounter(const std::vector<SimTime> &closedAt, const std::vector<SimTime> &moments,
                               Sink sink)
    : m_closedAt(closedAt)
    , m_moments(moments)
    , m_sink(std::move(sink))
{}

/// Other answers of the same targets do not begin the round anew.
void RequestCounter::take(RequestShares shares)
{
    if (m_groups.empty() || !dealtAlike(m_shares, shares)) {
        m_groups = {dealingOf(shares.groups)};
        m_targets.clear();
        for (const GroupShare &group : shares.groups)
            m_targets.push_back(dealingOf(group.targets));
    }
    m_shares = std::move(shares);
}

void RequestCounter::count(const TrafficStretch &stretch, SimTime from, SimTime to)
{
    if (stretch.rate.perThousandSeconds == 0 || m_groups.empty())
        return;
    const std::vector<Edge> cuts = edges(from, to);
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
        countBetween(stretch, cuts[i], cuts[i + 1]);
}

std::vector<Edge> RequestCounter::edges(SimTime from, SimTime to) const
{
    std::vector<Edge> cuts{{from, false}, {to, false}};
    for (const GroupShare &group : m_shares.groups) {
        for (const TargetShare &share : group.targets)
            addEdges(cuts, share, from, to);
    }
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

/// Where answers begin to come after one of the moments, and where they do not come before the connection ends.
void RequestCounter::addEdges(std::vector<Edge> &cuts, const TargetShare &share, SimTime from, SimTime to) const
{
    const SimDuration after = share.answer.after;
    for (auto moment = std::ranges::lower_bound(m_moments, from + after);
         moment != m_moments.end() && *moment - after < to; ++moment)
        cuts.push_back({*moment - after, true});
    const SimTime closed = closingOf(share);
    if (closed == SimTime::max())
        return;
    if (const SimTime cut = closed - after; from < cut && cut < to)
        cuts.push_back({cut, false});
}

SimTime RequestCounter::closingOf(const TargetShare &share) const
{
    return share.target && share.answer.connected ? m_closedAt[indexOf(*share.target)] : SimTime::max();
}

void RequestCounter::countBetween(const TrafficStretch &stretch, Edge from, Edge to)
{
    const std::int64_t count = requestsBefore(stretch, to) - requestsBefore(stretch, from);
    if (count == 0)
        return;
    const std::vector<std::int64_t> ofGroups = m_groups.front().deal(count);
    for (std::size_t i = 0; i < ofGroups.size(); ++i) {
        const std::vector<std::int64_t> ofTargets = m_targets[i].deal(ofGroups[i]);
        for (std::size_t j = 0; j < ofTargets.size(); ++j) {
            if (ofTargets[j] > 0)
                tell(m_shares.groups[i].targets[j], ofTargets[j], from);
        }
    }
}

/// What is open when its connection ends is answered with 502 at that moment (R3.8, R3.14).
void RequestCounter::tell(const TargetShare &share, std::int64_t count, Edge from) const
{
    AnsweredRequests told{.from = {from.at + share.answer.after, from.after},
                          .count = count,
                          .answer = share.answer,
                          .target = share.target};
    const SimTime closed = closingOf(share);
    if (closed != SimTime::max() && from.at >= closed - share.answer.after) {
        told.answer = {.by = Answer::By::LoadBalancer, .status = 502};
        told.from = {closed, false};
    }
    m_sink(told);
}

} // namespace deployscope
