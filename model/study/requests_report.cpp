// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/requests_report.h"

#include "study/request_counter.h"

#include <algorithm>
#include <cassert>
#include <type_traits>
#include <utility>

namespace deployscope {

namespace {

/// Could requests go another way after the event, or be answered otherwise?
bool mattersToRequests(const Happening &what)
{
    return what.visit([]<typename What>(const What &) {
        return isOneOf<What, TrafficChanged, PermissionAuthorized, PermissionRevoked, TargetRegistered,
                       TargetBecameHealthy, TargetBecameUnhealthy, TargetDraining, TargetUnused, TargetRemoved,
                       HttpStatusChanged, TaskRunning, TaskExited, TaskLost, TaskStoppedByUser, TaskTerminating,
                       TaskStopped, TaskDeprovisioning, ContainerRunning, ContainerExited, ContainerTerminating,
                       ContainerStopped, TargetGroupAttributesChanged, ListenerRuleCreated, ListenerRuleModified,
                       ListenerRuleDeleted, TargetGroupUsed, TargetGroupUnused>;
    });
}

/// When the connections to each target end: with its task, or with its deregistration delay (R3.8).
std::vector<SimTime> closings(const Timeline &timeline, const State &last)
{
    std::vector<SimTime> ofTasks(last.tasks.size(), SimTime::max());
    for (const Event &event : timeline.events) {
        event.what.visit([&]<typename What>(const What &what) {
            if constexpr (isOneOf<What, TaskExited, TaskStopped, TaskLost, TaskDeprovisioning>)
                ofTasks[indexOf(what.task)] = std::min(ofTasks[indexOf(what.task)], event.at);
        });
    }
    std::vector<SimTime> closings;
    for (const Target &target : last.targets)
        closings.push_back(std::min(target.drainedAt, ofTasks[indexOf(target.task)]));
    return closings;
}

/// Goes through a run from one change of the shares to the next.
class Counting
{
public:
    Counting(const Timeline &timeline, const std::vector<SimTime> &moments, const RequestCounter::Sink &sink)
        : m_timeline(timeline)
        , m_state(timeline.snapshots.front().state)
        , m_closedAt(closings(timeline, stateAt(timeline, lastCursor(timeline))))
        , m_counters(timeline.scenario->traffic.size(), RequestCounter{m_closedAt, moments, sink})
    {}

    void run()
    {
        std::size_t next = 0;
        for (SimTime at{}; at <= m_timeline.end;) {
            if (applyAll(next, at) || at == SimTime{} || at == m_sharesChange)
                takeShares(at);
            const SimTime event = next < m_timeline.events.size() ? m_timeline.events[next].at : SimTime::max();
            const SimTime end = m_timeline.end + SimDuration{1}; // what is sent at the last moment may be answered
            const SimTime until = std::min({event, m_sharesChange, end});
            count(at, until);
            at = until;
        }
    }

private:
    /// \returns whether anything that happens at `at` matters to requests
    bool applyAll(std::size_t &next, SimTime at)
    {
        bool matters = false;
        for (; next < m_timeline.events.size() && m_timeline.events[next].at == at; ++next) {
            apply(m_state, m_timeline.events[next]);
            matters = matters || mattersToRequests(m_timeline.events[next].what);
        }
        return matters;
    }

    void takeShares(SimTime at)
    {
        for (std::size_t i = 0; i < m_counters.size(); ++i)
            m_counters[i].take(sharesOf(m_state, idAt<TrafficId>(i), at));
        m_sharesChange = nextShareChange(m_state, at);
    }

    void count(SimTime from, SimTime to)
    {
        for (std::size_t i = 0; i < m_counters.size(); ++i) {
            const std::uint32_t begun = m_state.traffic[i];
            if (begun > 0)
                m_counters[i].count(m_timeline.scenario->traffic[i].stretches[begun - 1], from, to);
        }
    }

    const Timeline &m_timeline;
    State m_state;
    std::vector<SimTime> m_closedAt;
    std::vector<RequestCounter> m_counters;
    SimTime m_sharesChange = SimTime::max();
};

void add(RequestReport &report, const AnsweredRequests &answered, const State &last)
{
    (answered.answer.succeeded() ? report.all.succeeded : report.all.failed) += answered.count;
    if (answered.answer.by != Answer::By::Target) {
        report.byLoadBalancer[answered.answer.status] += answered.count;
        return;
    }
    assert(answered.target);
    report.byTarget[answered.answer.status] += answered.count;
    const TaskId task = last.targets[indexOf(*answered.target)].task;
    report.byTaskDefinition[last.tasks[indexOf(task)].definition] += answered.count;
}

} // namespace

RequestReport requestsOf(const Timeline &timeline)
{
    RequestReport report;
    if (timeline.scenario->traffic.empty())
        return report;
    const State last = stateAt(timeline, lastCursor(timeline));
    const std::vector<SimTime> end{timeline.end};
    Counting{timeline, end,
             [&](const AnsweredRequests &answered) {
                 if (answered.from <= Edge{timeline.end, false})
                     add(report, answered, last);
             }}
        .run();
    return report;
}

std::vector<RequestCount> requestsUpTo(const Timeline &timeline, const std::vector<SimTime> &moments)
{
    std::vector<RequestCount> counts(moments.size());
    if (timeline.scenario->traffic.empty())
        return counts;
    Counting{timeline, moments,
             [&](const AnsweredRequests &answered) {
                 const auto by = answered.from.after ? std::ranges::upper_bound(moments, answered.from.at)
                                                     : std::ranges::lower_bound(moments, answered.from.at);
                 if (by == moments.end())
                     return;
                 RequestCount &count = counts[static_cast<std::size_t>(by - moments.begin())];
                 (answered.answer.succeeded() ? count.succeeded : count.failed) += answered.count;
             }}
        .run();
    for (std::size_t i = 1; i < counts.size(); ++i) {
        counts[i].succeeded += counts[i - 1].succeeded;
        counts[i].failed += counts[i - 1].failed;
    }
    return counts;
}

} // namespace deployscope
