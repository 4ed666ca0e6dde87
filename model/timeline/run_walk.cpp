// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/run_walk.h"

#include <type_traits>

namespace deployscope {

namespace {

std::int32_t *placeIn(TargetCounts &counts, TargetState state)
{
    switch (state) {
    case TargetState::Initial:
        return &counts.initial;
    case TargetState::Healthy:
        return &counts.healthy;
    case TargetState::Unhealthy:
        return &counts.unhealthy;
    case TargetState::Draining:
        return &counts.draining;
    case TargetState::Unused:
    case TargetState::Removed:
        break;
    }
    return nullptr;
}

/// The instance on which a task stands, or is about to stand; nothing where it waits for one or does not exist yet.
struct InstanceOf
{
    const State &state;

    template <typename What>
    std::optional<InstanceId> operator()(const What &what) const
    {
        if constexpr (requires { what.instance; })
            return what.instance;
        else if constexpr (requires { what.task; })
            return ofTask(what.task);
        else
            return std::nullopt;
    }

    [[nodiscard]] std::optional<InstanceId> ofTask(TaskId task) const
    {
        const bool stands = indexOf(task) < state.tasks.size() && state.tasks[indexOf(task)].isPlaced();
        return stands ? std::optional(state.tasks[indexOf(task)].instance) : std::nullopt;
    }
};

struct TargetOf
{
    template <typename What>
    std::optional<TargetId> operator()(const What &what) const
    {
        if constexpr (requires { what.target; })
            return what.target;
        else
            return std::nullopt;
    }
};

} // namespace

RunWalk::RunWalk(const Timeline &timeline)
    : m_timeline(timeline)
    , m_state(timeline.snapshots.front().state)
    , m_targets(timeline.scenario->services.size())
{
    countAllTargets(1);
    for (std::size_t i = 0; i < m_state.instances.size(); ++i)
        countInstance(i, 1);
}

bool RunWalk::next()
{
    if (m_began && m_applied == m_timeline.events.size())
        return false;
    m_at = m_began ? m_timeline.events[m_applied].at : SimTime{};
    m_began = true;
    while (m_applied < m_timeline.events.size() && m_timeline.events[m_applied].at == m_at)
        apply(m_timeline.events[m_applied++]);
    return true;
}

RunWalk::Touched RunWalk::touchedBy(const Event &event) const
{
    return {.target = event.what.visit(TargetOf{}),
            .instance = event.what.visit(InstanceOf{m_state}),
            .allTargets = event.what.is<TargetGroupUsed>() || event.what.is<TargetGroupUnused>()};
}

void RunWalk::apply(const Event &event)
{
    const Touched touched = touchedBy(event);
    count(touched, -1);
    deployscope::apply(m_state, event);
    count(touched, 1);
}

void RunWalk::count(const Touched &touched, std::int32_t by)
{
    if (touched.target && indexOf(*touched.target) < m_state.targets.size())
        countTarget(m_state.targets[indexOf(*touched.target)], by);
    if (touched.instance)
        countInstance(indexOf(*touched.instance), by);
    if (touched.allTargets)
        countAllTargets(by);
}

void RunWalk::countTarget(const Target &target, std::int32_t by)
{
    const ServiceId service = m_state.tasks[indexOf(target.task)].service;
    if (std::int32_t *place = placeIn(m_targets[indexOf(service)], target.state))
        *place += by;
}

void RunWalk::countAllTargets(std::int32_t by)
{
    for (const Target &target : m_state.targets)
        countTarget(target, by);
}

/// What is not registered has nothing to give.
void RunWalk::countInstance(std::size_t instance, std::int32_t by)
{
    const InstanceState &now = m_state.instances[instance];
    if (!now.registered)
        return;
    const ContainerInstance &registered = m_state.scenario->instances[instance];
    m_capacity.cpu.value += by * registered.cpu.value;
    m_capacity.cpuReserved.value += by * (registered.cpu.value - now.cpuFree.value);
    m_capacity.memory.value += by * registered.memory.value;
    m_capacity.memoryReserved.value += by * (registered.memory.value - now.memoryFree.value);
}

} // namespace deployscope
