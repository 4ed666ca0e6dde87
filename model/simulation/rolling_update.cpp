// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/rolling_update.h"

#include "simulation/az_rebalancing.h"
#include "simulation/circuit_breaker.h"
#include "simulation/container_health.h"
#include "simulation/daemon_services.h"
#include "simulation/durations.h"
#include "simulation/network_interfaces.h"
#include "simulation/placement.h"
#include "simulation/provisioning.h"
#include "simulation/service_throttle.h"
#include "simulation/stop_order.h"
#include "simulation/task_stop.h"

#include <algorithm>

namespace deployscope {

namespace {

/// One pass for one service. Each step sees what the steps before it have decided.
class Pass
{
public:
    Pass(const State &state, ServiceId service)
        : m_state(state)
        , m_service(service)
        , m_now(state.services[indexOf(service)])
        , m_numbers(rolloutNumbers(state, service))
        , m_mayStop(m_numbers.mayStop())
        , m_mayStart(m_numbers.mayStart())
    {}

    Decision decide();

private:
    [[nodiscard]] const Task &task(TaskId id) const { return m_state.tasks[indexOf(id)]; }
    [[nodiscard]] const DeploymentState &deployment(DeploymentId id) const
    {
        return m_state.deployments[indexOf(id)];
    }
    template <typename Wanted>
    [[nodiscard]] std::vector<TaskId> liveTasks(Wanted &&wanted) const;

    void stopOld();
    void retireUnhealthy(DeploymentId id);
    void evict();
    void evictSome(const std::vector<TaskId> &tasks);
    void scaleIn();
    void stopOneUnhealthy();
    void startAll();
    void start(DeploymentId id, std::int64_t wanted);
    void addStarted(DeploymentId id, const std::vector<InstanceId> &places);
    void stop(const std::vector<TaskId> &tasks, StopReason reason);
    void rescaleOld();
    [[nodiscard]] std::vector<TaskId> unreplaced(DeploymentId id) const;
    Reason &addReason(Reason::Kind kind, std::int64_t a, std::int64_t b);
    void explain();
    void explainDraining();

    const State &m_state;
    ServiceId m_service;
    const ServiceState &m_now;
    RolloutNumbers m_numbers;
    std::int64_t m_mayStop;
    std::int64_t m_mayStart;
    std::optional<Placement> m_placement{}; ///< only a pass that may start something looks for room
    std::vector<TaskToStop> m_stops{};
    std::int64_t m_unplaced = 0;
    PlacementOutcome m_obstacle{};
    Decision m_decision{};
};

template <typename Wanted>
std::vector<TaskId> Pass::liveTasks(Wanted &&wanted) const
{
    std::vector<TaskId> found;
    for (const TaskId id : m_state.existing) {
        const Task &each = task(id);
        if (each.service == m_service && each.isLive() && wanted(each))
            found.push_back(id);
    }
    return found;
}

Decision Pass::decide()
{
    stopOld();
    for (std::size_t i = 0; i < m_state.deployments.size(); ++i)
        retireUnhealthy(idAt<DeploymentId>(i));
    evict();
    scaleIn();
    stopOneUnhealthy();
    rescaleOld();
    addStops(m_decision, m_state, m_now.primary, m_stops);
    startAll();
    explain();
    return std::move(m_decision);
}

void Pass::stop(const std::vector<TaskId> &tasks, StopReason reason)
{
    for (const TaskId id : tasks) {
        const bool unhealthy = task(id).health == TaskHealth::Unhealthy;
        m_stops.push_back({id, unhealthy ? failedChecksOf(m_state, task(id)) : reason});
        m_mayStop -= task(id).health == TaskHealth::Healthy ? 1 : 0;
    }
}

/// R1.9, first step. Old tasks that are not healthy do not use up the allowance while healthy >= L; below L they are
/// left, since R1.13 and R1.15 are about to replace them.
void Pass::stopOld()
{
    if (m_numbers.old == 0 || m_numbers.healthy < m_numbers.bounds.fewestHealthy)
        return;
    stop(liveTasks([](const Task &each) { return !each.onPrimary && each.health != TaskHealth::Healthy; }),
         StopReason::ReplacedByDeployment);
    const auto healthy =
        liveTasks([](const Task &each) { return !each.onPrimary && each.health == TaskHealth::Healthy; });
    const auto count = static_cast<std::size_t>(std::min(m_numbers.oldHealthy, m_mayStop));
    stop(chosenToStop(m_state, m_service, healthy, count), StopReason::ReplacedByDeployment);
}

/// R1.13: an unhealthy task stays until its replacement is healthy; of two unhealthy ones the older goes.
void Pass::retireUnhealthy(DeploymentId id)
{
    const DeploymentState &of = deployment(id);
    const std::int32_t keep = std::max(0, of.wanted - of.tasks.healthy);
    const bool stoppedAsOld = id != m_now.primary && m_numbers.healthy >= m_numbers.bounds.fewestHealthy;
    if (of.service != m_service || of.tasks.unhealthy <= keep || stoppedAsOld)
        return;
    auto unhealthy =
        liveTasks([&](const Task &each) { return each.deployment == id && each.health == TaskHealth::Unhealthy; });
    unhealthy.resize(static_cast<std::size_t>(of.tasks.unhealthy - keep)); // by id: the oldest first
    stop(unhealthy, StopReason::FailedHealthChecks);
}

/// R1.22: what has not come to RUNNING on a DRAINING instance goes at once; what runs there goes as old tasks do in R1.9,
/// within L, while startAll() starts as much elsewhere within U. Old tasks there go with the others by stopOld().
void Pass::evict()
{
    if (m_now.tasks.evicted == 0)
        return;
    const bool mayWaste = m_numbers.healthy >= m_numbers.bounds.fewestHealthy; // R1.9: what is not healthy
    const auto goes = [&](const Task &each) {
        if (!each.evicted || each.health != TaskHealth::Unknown || (!each.onPrimary && mayWaste))
            return false;
        return each.status != TaskStatus::Running || (mayWaste && mayLeaveInstance(m_state, each));
    };
    stop(liveTasks(goes), StopReason::InstanceDrains);
    evictSome(liveTasks([&](const Task &each) {
        return each.evicted && each.onPrimary && each.health == TaskHealth::Healthy &&
               mayLeaveInstance(m_state, each);
    }));
}

void Pass::evictSome(const std::vector<TaskId> &tasks)
{
    const auto most = std::min(static_cast<std::int64_t>(tasks.size()), m_mayStop);
    if (most > 0)
        stop(chosenToStop(m_state, m_service, tasks, static_cast<std::size_t>(most)), StopReason::InstanceDrains);
}

/// More tasks of the PRIMARY than are desired: those that are not healthy go first, then by R1.11, within L. The one that
/// rebalancing between zones has started stays (R1.23).
void Pass::scaleIn()
{
    const DeploymentState &primary = deployment(m_now.primary);
    std::int64_t surplus = primary.tasks.staying() - primary.wanted - (isRebalancing(m_state, m_service) ? 1 : 0);
    if (surplus <= 0)
        return;
    for (const TaskHealth health : {TaskHealth::Unknown, TaskHealth::Healthy}) {
        auto candidates =
            liveTasks([&](const Task &each) { return each.onPrimary && !each.evicted && each.health == health; });
        std::int64_t count = std::min(surplus, static_cast<std::int64_t>(candidates.size()));
        if (health == TaskHealth::Healthy)
            count = std::min(count, std::max<std::int64_t>(m_mayStop, 0));
        const auto chosen =
            chosenToStop(m_state, m_service, std::move(candidates), static_cast<std::size_t>(count));
        stop(chosen, StopReason::ScaledIn);
        surplus -= count;
    }
}

/// R1.14: U leaves no room for a replacement: one unhealthy task makes room, and the scheduler waits for it.
void Pass::stopOneUnhealthy()
{
    if (m_mayStart > 0 || m_now.tasks.leaving > 0 || !m_stops.empty())
        return;
    const auto toReplace = liveTasks([&](const Task &each) {
        const DeploymentState &of = deployment(each.deployment);
        return each.health == TaskHealth::Unhealthy && of.tasks.hopeful() < of.wanted;
    });
    if (!toReplace.empty())
        stop({toReplace.front()}, StopReason::FailedHealthChecks);
}

/// While L is kept, old tasks that are gone need no successor: what an older deployment is to keep shrinks with it.
void Pass::rescaleOld()
{
    if (m_numbers.healthy < m_numbers.bounds.fewestHealthy)
        return;
    for (std::size_t i = 0; i < m_state.deployments.size(); ++i) {
        const auto id = idAt<DeploymentId>(i);
        const DeploymentState &of = deployment(id);
        if (of.service != m_service || id == m_now.primary || of.wanted == 0)
            continue;
        const auto leaves = [&](const TaskToStop &each) { return task(each.task).deployment == id; };
        const auto left = of.tasks.live() - static_cast<std::int32_t>(std::ranges::count_if(m_stops, leaves));
        if (left < of.wanted)
            m_decision.add(DeploymentScaled{id, left});
    }
}

/// R1.9, second step; below L each deployment first gets back what it lost (R1.15).
void Pass::startAll()
{
    if (m_numbers.healthy < m_numbers.bounds.fewestHealthy) {
        for (std::size_t i = 0; i < m_state.deployments.size(); ++i) {
            const auto id = idAt<DeploymentId>(i);
            if (deployment(id).service == m_service && id != m_now.primary)
                start(id, deployment(id).wanted - deployment(id).tasks.hopeful());
        }
    }
    start(m_now.primary, m_numbers.wantedNew);
    const bool isNews = m_obstacle.obstacle != m_now.obstacle || m_obstacle.closest != m_now.closestInstance;
    if (m_unplaced > 0 && isNews)
        m_decision.add(PlacementFailed{m_service, m_obstacle.obstacle, m_obstacle.closest});
}

void Pass::start(DeploymentId id, std::int64_t wanted)
{
    const std::int64_t allowed = std::min(wanted, m_mayStart);
    if (allowed <= 0 || isThrottled(deployment(id)))
        return;
    if (!m_placement)
        m_placement.emplace(m_state, m_service);
    // What fits nowhere is not created, or waits in PROVISIONING where a capacity provider is to make room (R9.8).
    std::vector<InstanceId> places;
    while (static_cast<std::int64_t>(places.size()) < allowed) {
        const PlacementOutcome outcome = m_placement->place(deployment(id).definition);
        if (outcome.instance) {
            places.push_back(*outcome.instance);
        } else if (waitsForCapacity(m_state, m_service)) {
            places.resize(static_cast<std::size_t>(allowed), noInstance);
        } else {
            m_obstacle = outcome;
            m_unplaced += allowed - static_cast<std::int64_t>(places.size());
            break;
        }
    }
    if (places.empty())
        return;
    m_mayStart -= static_cast<std::int64_t>(places.size());
    addStarted(id, places);
}

void Pass::addStarted(DeploymentId id, const std::vector<InstanceId> &places)
{
    std::size_t next = m_state.tasks.size();
    for (const Decided &earlier : m_decision.events) {
        const bool isTask = earlier.what.is<TaskStarted>() || earlier.what.is<TaskAwaitsCapacity>();
        next += isTask ? 1 : 0;
    }
    const std::vector<TaskId> failed = unreplaced(id);
    std::size_t replacing = 0;
    for (std::size_t i = 0; i < std::min(failed.size(), places.size()); ++i)
        replacing += task(failed[i]).health == TaskHealth::Unhealthy ? 1 : 0;
    const std::size_t cause =
        m_decision.add(ServiceStartedTasks{m_service, id, static_cast<std::uint32_t>(places.size()),
                                           static_cast<std::uint32_t>(replacing), m_unplaced == 0});
    const SimDuration provisioning =
        provisioningOf(m_state.scenario->taskDefinitions[indexOf(deployment(id).definition)]);
    std::uint32_t ordinal = m_state.started[indexOf(deployment(id).definition)];
    for (std::size_t i = 0; i < places.size(); ++i, ++next, ++ordinal) {
        const bool isReplacement = i < failed.size();
        const TaskId replaces = isReplacement ? failed[i] : TaskId{};
        if (places[i] == noInstance) {
            m_decision.add(TaskAwaitsCapacity{idAt<TaskId>(next), id, replaces, isReplacement}, cause);
            continue;
        }
        const TaskDurations durations =
            taskDurations(m_state, deployment(id).definition, places[i], next, ordinal);
        m_decision.add(TaskStarted{idAt<TaskId>(next), id, places[i], replaces, isReplacement, durations.pull,
                                   durations.start, provisioning, durations.image},
                       cause);
    }
}

/// Failed tasks of the deployment for which nothing was started yet, oldest first.
std::vector<TaskId> Pass::unreplaced(DeploymentId id) const
{
    std::vector<TaskId> found;
    if (deployment(id).tasks.failedUnreplaced == 0)
        return found;
    for (std::size_t i = 0; i < m_state.tasks.size(); ++i) {
        const Task &each = m_state.tasks[i];
        if (each.deployment == id && each.failed && !each.replaced)
            found.push_back(idAt<TaskId>(i));
    }
    return found;
}

Reason &Pass::addReason(Reason::Kind kind, std::int64_t a, std::int64_t b)
{
    Reason reason;
    reason.kind = kind;
    reason.service = m_service;
    reason.a = a;
    reason.b = b;
    reason.until = SimTime::max();
    return m_decision.reasons.emplace_back(reason);
}

/// Who is still on a DRAINING instance, instance by instance, and why (R1.22, R1.21).
void Pass::explainDraining()
{
    if (m_now.tasks.evicted == 0)
        return;
    std::vector<TaskId> stay = liveTasks([](const Task &each) { return each.evicted; });
    std::erase_if(stay,
                  [&](TaskId id) { return std::ranges::find(m_stops, id, &TaskToStop::task) != m_stops.end(); });
    std::ranges::stable_sort(stay, {}, [&](TaskId id) { return task(id).instance; });
    for (std::size_t i = 0; i < stay.size(); ++i) {
        const Task &first = task(stay[i]);
        const std::size_t begin = i;
        while (i + 1 < stay.size() && task(stay[i + 1]).instance == first.instance)
            ++i;
        const auto kind =
            mayLeaveInstance(m_state, first) ? Reason::Kind::StaysOnDraining : Reason::Kind::DaemonLeavesLast;
        Reason &reason = addReason(kind, static_cast<std::int64_t>(i - begin + 1), m_numbers.bounds.fewestHealthy);
        reason.instance = first.instance;
        reason.task = stay[begin];
    }
}

/// Why not more was stopped or started. Numbers are those after this pass.
void Pass::explain()
{
    const auto add = [&](Reason::Kind kind, std::int64_t a, std::int64_t b) { return &addReason(kind, a, b); };
    if (m_now.deploying && stuckByBounds(m_now.desiredCount, m_numbers.bounds))
        add(Reason::Kind::StuckByBounds, m_numbers.bounds.fewestHealthy, m_numbers.bounds.mostTasks);
    if (const DeploymentState &primary = deployment(m_now.primary);
        isThrottled(primary) && m_numbers.wantedNew > 0) {
        add(Reason::Kind::Throttled, primary.startFailures, primary.throttleDelay.count())->until =
            primary.throttledUntil;
    }
    if (m_unplaced > 0) {
        Reason *reason = add(Reason::Kind::NoCapacity, m_unplaced, 0);
        reason->obstacle = m_obstacle.obstacle;
        reason->instance = m_obstacle.closest;
    }
    explainDraining();
    const std::int64_t stoppedOld =
        std::ranges::count_if(m_stops, [&](const TaskToStop &each) { return !task(each.task).onPrimary; });
    if (m_numbers.old > stoppedOld && m_mayStop <= 0)
        add(Reason::Kind::MinimumHealthy, m_numbers.healthy, m_numbers.bounds.fewestHealthy);
    if (m_numbers.wantedNew > 0 && m_mayStart == 0)
        add(Reason::Kind::MaximumTasks, m_numbers.existing, m_numbers.bounds.mostTasks);
    if (m_now.deploying && m_numbers.wantedNew <= 0 && m_mayStart > 0)
        add(Reason::Kind::EnoughNew, m_numbers.bounds.mostTasks, m_now.desiredCount);
}

} // namespace

RolloutNumbers rolloutNumbers(const State &state, ServiceId service)
{
    const ServiceState &now = state.services[indexOf(service)];
    const TaskCounts &primary = state.deployments[indexOf(now.primary)].tasks;
    return {
        .bounds = bounds(now.desiredCount, now.minimumHealthy, now.maximum),
        .healthy = now.tasks.healthy,
        .existing = now.tasks.existing(),
        .old = now.tasks.live() - primary.live(),
        .oldHealthy = now.tasks.healthy - primary.healthy,
        .wantedNew = now.desiredCount - primary.staying(),
    };
}

Decision rollingUpdate(const State &state, ServiceId service)
{
    if (isStalled(state, service))
        return stalled(state, service);
    return Pass{state, service}.decide();
}

} // namespace deployscope
