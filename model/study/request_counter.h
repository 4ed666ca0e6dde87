// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/requests.h"
#include "simulation/traffic.h"
#include "study/dealing.h"

#include <functional>
#include <optional>
#include <vector>

namespace deployscope {

/// Some requests that have had one answer, with no moment of those asked for between them.
struct AnsweredRequests
{
    Edge from{}; ///< none was answered before
    std::int64_t count = 0;
    Answer answer{};
    std::optional<TargetId> target{};
};

/// Counts the requests of one stream from share to share. Whatever cuts the time is a place at which answers change.
class RequestCounter
{
public:
    using Sink = std::function<void(const AnsweredRequests &)>;

    /// \param closedAt by TargetId: when the connections to it end, SimTime::max() where they do not
    /// \param moments  by time: no answers of before and after one of them are told together
    RequestCounter(const std::vector<SimTime> &closedAt, const std::vector<SimTime> &moments, Sink sink);

    /// From now on the requests go so.
    void take(RequestShares shares);
    /// Counts those of `stretch` that are sent from `from` on and before `to`.
    void count(const TrafficStretch &stretch, SimTime from, SimTime to);

private:
    [[nodiscard]] std::vector<Edge> edges(SimTime from, SimTime to) const;
    void addEdges(std::vector<Edge> &edges, const TargetShare &share, SimTime from, SimTime to) const;
    void countBetween(const TrafficStretch &stretch, Edge from, Edge to);
    void tell(const TargetShare &share, std::int64_t count, Edge from) const;
    [[nodiscard]] SimTime closingOf(const TargetShare &share) const;

    const std::vector<SimTime> &m_closedAt;
    const std::vector<SimTime> &m_moments;
    Sink m_sink;
    RequestShares m_shares{};
    std::vector<Dealing> m_groups{};  ///< one, of the groups
    std::vector<Dealing> m_targets{}; ///< by place of the group
};

} // namespace deployscope
