// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/trace_rows.h"

#include <algorithm>

namespace deployscope {

namespace {

/// The first event of each action and each fault.
[[nodiscard]] std::vector<TracedChange> changesOf(const Timeline &timeline)
{
    std::vector<TracedChange> changes;
    for (std::size_t place = 0; place < timeline.events.size(); ++place) {
        const Event &event = timeline.events[place];
        const bool isChange = event.cause.kind == Cause::Kind::Action || event.cause.kind == Cause::Kind::Fault;
        const auto isSame = [&](const TracedChange &each) { return each.cause == event.cause; };
        if (isChange && std::ranges::none_of(changes, isSame)) {
            changes.push_back({event.cause, idAt<EventId>(place), {{}, event.at, event.at}});
        }
    }
    return changes;
}

/// Each lasts until the next later one.
void stretchOut(std::vector<TracedChange> &changes, SimTime end)
{
    SimTime next = end;
    SimTime at = end;
    std::for_each(changes.rbegin(), changes.rend(), [&](TracedChange &change) {
        if (change.slice.from < at) {
            next = at;
            at = change.slice.from;
        }
        change.slice.to = next;
    });
}

[[nodiscard]] bool isCutAway(TraceSlice &slice, const Timeline &timeline, const Stretch &stretch)
{
    slice.from = std::max(slice.from, stretch.from);
    slice.to = std::min(slice.to, stretch.end(timeline));
    return slice.from >= slice.to;
}

} // namespace

TraceRows::TraceRows(const Timeline &timeline, const State &last, const Stretch &stretch,
                     const std::vector<TaskLane> &lanes)
{
    addChanges(timeline, stretch);
    addDeployments(timeline, last, stretch);
    addTasks(last, lanes);
}

void TraceRows::addChanges(const Timeline &timeline, const Stretch &stretch)
{
    m_changes = changesOf(timeline);
    stretchOut(m_changes, timeline.end);
    std::vector<std::int64_t> threads; // by rank among those of one instant
    std::size_t rank = 0;
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        const bool sameInstant = i > 0 && m_changes[i - 1].slice.from == m_changes[i].slice.from;
        rank = sameInstant ? rank + 1 : 0;
        if (rank == threads.size()) {
            threads.push_back(m_nextThread++);
        }
        m_changes[i].slice.row = {cluster, threads[rank]};
    }
    std::erase_if(m_changes, [&](TracedChange &each) { return isCutAway(each.slice, timeline, stretch); });
}

void TraceRows::addDeployments(const Timeline &timeline, const State &last, const Stretch &stretch)
{
    for (std::size_t place = 0; place < last.deployments.size(); ++place) {
        const DeploymentState &each = last.deployments[place];
        TraceSlice slice{{cluster, m_nextThread}, each.startedAt, std::min(each.completedAt, timeline.end)};
        if (!each.stoodAtStart && !isCutAway(slice, timeline, stretch)) {
            m_deployments.push_back({idAt<DeploymentId>(place), slice});
            ++m_nextThread;
        }
    }
}

void TraceRows::addTasks(const State &last, const std::vector<TaskLane> &lanes)
{
    const auto instances = static_cast<std::int64_t>(last.instances.size());
    for (const TaskLane &lane : lanes) {
        const std::int64_t place = lane.instance ? static_cast<std::int64_t>(indexOf(*lane.instance)) : instances;
        m_tasks.push_back({cluster + 1 + place, m_nextThread++});
    }
}

} // namespace deployscope
