// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/task_lanes.h"

#include "timeline/event_task.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace deployscope {

namespace {

[[nodiscard]] bool pullsAnImage(const State &state, const Task &task)
{
    if (task.containerCount == 0)
        return state.now < task.pullEndsAt;
    return std::ranges::any_of(containersOf(state, task), [](const ContainerState &container) {
        return container.status == ContainerStatus::Pulling;
    });
}

/// \param wasHealthy at some time before
[[nodiscard]] LaneState whileRunning(const Task &task, bool wasHealthy)
{
    if (task.health == TaskHealth::Healthy)
        return LaneState::Healthy;
    return task.health == TaskHealth::Unhealthy || wasHealthy ? LaneState::Unhealthy : LaneState::NotHealthyYet;
}

/// Nothing for a task that is STOPPED.
[[nodiscard]] std::optional<LaneState> laneState(const State &state, const Task &task, bool wasHealthy)
{
    switch (task.status) {
    case TaskStatus::Provisioning:
        return LaneState::Provisioning;
    case TaskStatus::Pending:
        return pullsAnImage(state, task) ? LaneState::Pulling : LaneState::Starting;
    case TaskStatus::Activating:
        return LaneState::Starting;
    case TaskStatus::Running:
        return whileRunning(task, wasHealthy);
    case TaskStatus::Deactivating:
        return LaneState::Draining;
    case TaskStatus::Stopping:
    case TaskStatus::Deprovisioning:
        return LaneState::Stopping;
    case TaskStatus::Stopped:
        break;
    }
    return std::nullopt;
}

/// The lane of one task while its events are gone through.
class LaneMaker
{
public:
    void take(const State &state, const Task &task)
    {
        m_wasHealthy = m_wasHealthy || task.health == TaskHealth::Healthy;
        enter(laneState(state, task, m_wasHealthy), state.now);
    }

    [[nodiscard]] std::vector<LaneSpan> spansUntil(SimTime end)
    {
        enter(std::nullopt, end);
        return std::move(m_spans);
    }

private:
    /// Of the states of one instant only the last one counts.
    void enter(std::optional<LaneState> state, SimTime at)
    {
        if (m_state == state)
            return;
        if (m_state && m_since < at)
            close(at);
        m_state = state;
        m_since = at;
    }

    void close(SimTime at)
    {
        if (!m_spans.empty() && m_spans.back().state == *m_state)
            m_spans.back().to = at; // it was another one for an instant only
        else
            m_spans.push_back({*m_state, m_since, at});
    }

    std::vector<LaneSpan> m_spans{};
    std::optional<LaneState> m_state{};
    SimTime m_since{};
    bool m_wasHealthy = false;
};

/// The lanes of all tasks while the events are gone through.
class Lanes
{
public:
    explicit Lanes(const State &first)
        : m_state(first)
    {
        takeAll();
    }

    void apply(const Event &event)
    {
        deployscope::apply(m_state, event);
        if (const std::optional<TaskId> task = taskOf(m_state, event.what))
            take(*task);
        else if (event.what.is<TargetGroupUnused>())
            takeAll(); // none of its targets is healthy any more
    }

    [[nodiscard]] std::vector<TaskLane> until(SimTime end)
    {
        std::vector<TaskLane> lanes;
        m_makers.resize(m_state.tasks.size());
        for (std::size_t place = 0; place < m_makers.size(); ++place)
            lanes.push_back(laneOf(idAt<TaskId>(place), end));
        return lanes;
    }

private:
    void take(TaskId task)
    {
        m_makers.resize(m_state.tasks.size());
        m_makers[indexOf(task)].take(m_state, m_state.tasks[indexOf(task)]);
    }

    void takeAll()
    {
        for (const TaskId task : m_state.existing)
            take(task);
    }

    [[nodiscard]] TaskLane laneOf(TaskId id, SimTime end)
    {
        const Task &task = m_state.tasks[indexOf(id)];
        TaskLane lane{.task = id};
        if (task.isPlaced())
            lane.instance = task.instance;
        for (const PortBinding &binding : bindingsOf(m_state, task)) {
            if (binding.hostPort != Port{0} && !binding.onTask)
                lane.hostPorts.push_back(binding.hostPort);
        }
        lane.spans = m_makers[indexOf(id)].spansUntil(end);
        return lane;
    }

    State m_state;
    std::vector<LaneMaker> m_makers{}; ///< by TaskId
};

} // namespace

std::string_view nameOf(LaneState state)
{
    switch (state) {
    case LaneState::Provisioning:
        return "provisioning";
    case LaneState::Pulling:
        return "pulling";
    case LaneState::Starting:
        return "starting";
    case LaneState::NotHealthyYet:
        return "notHealthyYet";
    case LaneState::Healthy:
        return "healthy";
    case LaneState::Unhealthy:
        return "unhealthy";
    case LaneState::Draining:
        return "draining";
    case LaneState::Stopping:
        break;
    }
    return "stopping";
}

std::vector<TaskLane> taskLanesOf(const Timeline &timeline)
{
    Lanes lanes(timeline.snapshots.front().state);
    for (const Event &event : timeline.events)
        lanes.apply(event);
    return lanes.until(timeline.end);
}

} // namespace deployscope
