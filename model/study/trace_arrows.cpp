// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/trace_arrows.h"

#include "timeline/event_task.h"

#include <algorithm>
#include <cstddef>

namespace deployscope {

TraceArrows::TraceArrows(const Timeline &timeline, const State &last)
    : m_timeline(timeline)
    , m_last(last)
    , m_ofTask(last.tasks.size())
    , m_startOfDeployment(last.deployments.size())
{
    for (std::size_t place = 0; place < timeline.events.size(); ++place) {
        const Happening &what = timeline.events[place].what;
        if (const std::optional<TaskId> task = taskOf(last, what)) {
            m_ofTask[indexOf(*task)].push_back(idAt<EventId>(place));
        } else if (const auto *started = what.getIf<DeploymentStarted>()) {
            m_startOfDeployment[indexOf(started->deployment)] = idAt<EventId>(place);
        }
    }
}

std::optional<ArrowSource> TraceArrows::sourceOf(TaskId task, SimTime at, SimTime before) const
{
    const std::vector<EventId> &events = m_ofTask[indexOf(task)];
    const auto timeOf = [this](EventId id) { return m_timeline.events[indexOf(id)].at; };
    const auto first = std::ranges::lower_bound(events, at, {}, timeOf);
    if (first == events.end() || timeOf(*first) != at) {
        return std::nullopt;
    }
    return walkBack(m_timeline.events[indexOf(*first)], task, before);
}

std::optional<ArrowSource> TraceArrows::sourceOf(DeploymentId deployment) const
{
    const std::optional<EventId> start = m_startOfDeployment[indexOf(deployment)];
    return start ? walkBack(m_timeline.events[indexOf(*start)], std::nullopt, SimTime::min()) : std::nullopt;
}

std::optional<ArrowSource> TraceArrows::walkBack(const Event &from, std::optional<TaskId> self,
                                                 SimTime before) const
{
    const Event *event = &from;
    while (event->cause.kind == Cause::Kind::Event) {
        event = &m_timeline.events[event->cause.index];
        const std::optional<TaskId> task = taskOf(m_last, event->what);
        if (task && task != self) {
            return ArrowSource{*task, event->at};
        }
        if (task && event->at <= before) {
            return std::nullopt;
        }
        if (const auto *started = event->what.getIf<DeploymentStarted>()) {
            return ArrowSource{started->deployment, event->at};
        }
    }
    if (event->cause.kind == Cause::Kind::Start) {
        return std::nullopt;
    }
    return ArrowSource{event->cause, event->at};
}

} // namespace deployscope
