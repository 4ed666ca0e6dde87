// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/run_goals.h"

#include <algorithm>
#include <iterator>
#include <type_traits>
#include <variant>

namespace deployscope {

namespace {

/// A listener rule sends requests to `group`. Of a load balancer without listeners nothing more is known.
bool receives(const State &state, TargetGroupId group)
{
    if (state.loadBalancing->listeners.empty())
        return true;
    const auto sends = [group](const WeightedGroup &weighted) {
        return weighted.group == group && weighted.weight > 0;
    };
    const auto forwards = [&](const ListenerRule &rule) { return std::ranges::any_of(rule.action.groups, sends); };
    return std::ranges::any_of(state.loadBalancing->listeners, [&](const Listener &listener) {
        return std::ranges::any_of(listener.rules, forwards);
    });
}

/// Where the load balancer sends the new requests of one service: targets of its newest deployment, and others. Counted
/// anew only after what changes many targets at once.
class TrafficCount
{
public:
    TrafficCount(const State &state, ServiceId service)
        : m_service(service)
    {
        countAnew(state);
    }

    /// Before `event` is applied.
    void takeOut(const State &before, const Event &event) { addTargetOf(before, event, -1); }
    /// After it has been.
    void putIn(const State &after, const Event &event)
    {
        if (changesMany(event))
            countAnew(after);
        else
            addTargetOf(after, event, 1);
    }

    [[nodiscard]] bool goesToNewest(const State &state) const
    {
        const ServiceState &service = state.services[indexOf(m_service)];
        return service.exists && !state.deployments[indexOf(service.primary)].stoodAtStart && m_toNewest > 0 &&
               m_toOthers == 0;
    }

private:
    [[nodiscard]] static bool changesMany(const Event &event)
    {
        return event.what.visit([](const auto &happened) {
            using What = std::remove_cvref_t<decltype(happened)>;
            return std::is_same_v<What, DeploymentStarted> || std::is_same_v<What, TargetGroupUsed> ||
                   std::is_same_v<What, TargetGroupUnused> || std::is_same_v<What, ListenerRuleCreated> ||
                   std::is_same_v<What, ListenerRuleModified> || std::is_same_v<What, ListenerRuleDeleted>;
        });
    }

    void addTargetOf(const State &state, const Event &event, std::int64_t by)
    {
        event.what.visit([&](const auto &happened) {
            if constexpr (requires { happened.target; }) {
                if (indexOf(happened.target) < state.targets.size())
                    add(state, state.targets[indexOf(happened.target)], by);
            }
        });
    }

    void add(const State &state, const Target &target, std::int64_t by)
    {
        const Task &task = state.tasks[indexOf(target.task)];
        if (task.service != m_service || target.state != TargetState::Healthy || !receives(state, target.group))
            return;
        (task.onPrimary ? m_toNewest : m_toOthers) += by;
    }

    void countAnew(const State &state)
    {
        m_toNewest = m_toOthers = 0;
        for (const TaskId id : state.existing) {
            for (const Target &target : targetsOf(state, state.tasks[indexOf(id)]))
                add(state, target, 1);
        }
    }

    ServiceId m_service;
    std::int64_t m_toNewest = 0;
    std::int64_t m_toOthers = 0;
};

/// Goes through the run once, and notes when a goal becomes true.
class GoalWatcher
{
public:
    GoalWatcher(const Timeline &timeline, ServiceId service)
        : m_service(service)
        , m_state(timeline.snapshots.front().state)
        , m_traffic(m_state, service)
        , m_wasBelow(isBelow())
        , m_hadMoved(m_traffic.goesToNewest(m_state))
    {
        m_goals.hasLoadBalancer = !timeline.scenario->services[indexOf(service)].loadBalancers.empty();
        noteDeployments();
    }

    void take(const Event &event)
    {
        m_traffic.takeOut(m_state, event);
        apply(m_state, event);
        m_traffic.putIn(m_state, event);
        const auto *const steady = event.what.getIf<SteadyStateReached>();
        m_isSteady = m_isSteady || (steady != nullptr && steady->service == m_service);
    }

    void endInstant()
    {
        const bool below = isBelow();
        const bool moved = m_traffic.goesToNewest(m_state);
        note(RunGoal::HealthyBelowDesired, below && !m_wasBelow);
        note(RunGoal::FirstNewTaskHealthy, isFirstHealthy());
        note(RunGoal::TrafficMoved, moved && !m_hadMoved);
        note(RunGoal::SteadyAgain, m_isSteady);
        m_wasBelow = below;
        m_hadMoved = moved;
        m_isSteady = false;
        noteDeployments();
    }

    [[nodiscard]] GoalMoments take() { return std::move(m_goals); }

private:
    /// A service that does not exist yet has not had its tasks: they cannot become fewer.
    [[nodiscard]] bool isBelow() const
    {
        const ServiceState &service = m_state.services[indexOf(m_service)];
        return !service.exists || service.tasks.healthy < service.desiredCount;
    }

    /// Deployments that have begun since, and that have no healthy task yet: the first is still to come.
    void noteDeployments()
    {
        for (; m_known < m_state.deployments.size(); ++m_known) {
            const DeploymentState &deployment = m_state.deployments[m_known];
            if (deployment.service != m_service || deployment.stoodAtStart)
                continue;
            m_goals.isDeployed = true;
            if (deployment.tasks.healthy == 0)
                m_awaited.push_back(m_known);
        }
    }

    [[nodiscard]] bool isFirstHealthy()
    {
        return std::erase_if(m_awaited, [this](std::size_t deployment) {
                   return m_state.deployments[deployment].tasks.healthy > 0;
               }) > 0;
    }

    void note(RunGoal goal, bool isReached)
    {
        if (isReached)
            m_goals.of(goal).push_back(m_state.now);
    }

    ServiceId m_service;
    State m_state;
    TrafficCount m_traffic;
    GoalMoments m_goals{};
    bool m_wasBelow;
    bool m_hadMoved;
    bool m_isSteady = false;
    std::size_t m_known = 0;              ///< deployments that have been looked at
    std::vector<std::size_t> m_awaited{}; ///< places of deployments without a healthy task so far
};

std::vector<SimTime> blockedMoments(const std::vector<Landmark> &landmarks)
{
    std::vector<SimTime> moments;
    for (const Landmark &landmark : landmarks) {
        const SimTime at = landmark.cursor.at;
        if (landmark.interest == Interest::Blocked && (moments.empty() || moments.back() != at))
            moments.push_back(at);
    }
    return moments;
}

RunUntil::Missing whyNowhere(const GoalMoments &goals, RunGoal goal)
{
    const bool ofTraffic = goal == RunGoal::TrafficMoved;
    if (ofTraffic && !goals.hasLoadBalancer)
        return RunUntil::Missing::NoLoadBalancer;
    const bool ofDeployment = ofTraffic || goal == RunGoal::FirstNewTaskHealthy;
    return ofDeployment && !goals.isDeployed ? RunUntil::Missing::NothingDeployed : RunUntil::Missing::Never;
}

} // namespace

GoalMoments goalMomentsOf(const Timeline &timeline, const std::vector<Landmark> &landmarks, ServiceId service,
                          const std::stop_token &stop)
{
    GoalWatcher watcher(timeline, service);
    for (std::size_t place = 0; place < timeline.events.size() && !stop.stop_requested(); ++place) {
        watcher.take(timeline.events[place]);
        if (place + 1 == timeline.events.size() || timeline.events[place + 1].at != timeline.events[place].at)
            watcher.endInstant();
    }
    GoalMoments goals = watcher.take();
    goals.of(RunGoal::SomethingBlocked) = blockedMoments(landmarks);
    return goals;
}

RunUntil runUntil(const Timeline &timeline, const GoalMoments &goals, RunGoal goal, Cursor from,
                  RunDirection direction)
{
    const std::vector<SimTime> &moments = goals.of(goal);
    if (moments.empty())
        return {whyNowhere(goals, goal), {}};
    const auto cursor = [&timeline](SimTime at) { return cursorAt(timeline, at); };
    if (direction == RunDirection::Forward) {
        const auto next = std::ranges::upper_bound(moments, from, {}, cursor);
        return next == moments.end() ? RunUntil{RunUntil::Missing::NotLater, moments.back()}
                                     : RunUntil{RunUntil::Missing::None, *next};
    }
    const auto next = std::ranges::lower_bound(moments, from, {}, cursor);
    return next == moments.begin() ? RunUntil{RunUntil::Missing::NotEarlier, moments.front()}
                                   : RunUntil{RunUntil::Missing::None, *std::prev(next)};
}

} // namespace deployscope
