// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"
#include "simulation/timers.h"
#include "simulation/traffic.h"
#include "timeline/recorder.h"
#include "timeline/timeline.h"

#include <stop_token>

namespace deployscope {

/// Runs the rules over time. At one instant: timers in the order in which they were set, then changes of traffic, faults and actions in file
/// order, then one scheduler pass for each service, repeated while a pass changes something.
class Engine
{
public:
    /// \param from the state at 0; when nothing stands in it, instances are registered and services created at 0
    /// \param snapshots None when only the state at the end is wanted
    explicit Engine(State from, Recorder::Snapshots snapshots = Recorder::Snapshots::Taken);

    /// \returns false when `stop` said so before the end
    [[nodiscard]] bool run(const std::stop_token &stop);
    /// The run; once only, after run().
    [[nodiscard]] Timeline takeTimeline();

    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] Outcome outcome() const;

private:
    /// A service whose policies track what follows from the run.
    struct LoadedService
    {
        ServiceId service{};
        Cause cause{}; ///< its load as it is
    };

    void begin();
    [[nodiscard]] SimTime nextInstant() const;
    [[nodiscard]] bool endsBefore(SimTime next) const;
    void runInstant(SimTime now);
    void fireTimers(SimTime now);
    [[nodiscard]] bool anythingLeft() const;
    void takeTraffic(SimTime now);
    void takeFaults(SimTime now);
    void takeActions(SimTime now);
    void schedule(SimTime now);
    bool markTasks(ServiceId service, SimTime now);
    bool giveUp(ServiceId service, SimTime now);
    [[nodiscard]] bool passOnce(ServiceId service, SimTime now);

    EventId record(SimTime now, Cause cause, const Happening &what);
    bool record(SimTime now, Cause cause, const Decision &decision);
    void follow(EventId id, const Event &event);
    void fire(const Timer &timer);
    void followContainers(EventId id, const Event &event);
    void rearmContainersOn(InstanceId instance, SimTime now, Cause cause);
    void armContainer(std::uint32_t container, SimTime now, Cause cause);
    [[nodiscard]] bool isContainerDue(const Timer &timer) const;
    void fireContainer(const Timer &timer);
    [[nodiscard]] Happening containerHappening(const Timer &timer) const;
    [[nodiscard]] Cause causeOfMark(const Task &task) const;
    void rearmHealthChecksOf(TaskId task, SimTime now, Cause cause);
    void sendHealthCheck(const Timer &timer);
    void completeHealthCheck(SimTime now, TargetId target, const CheckResult &result, Cause cause);
    void rearmHealthChecks(SimTime now, Cause cause);
    void rearmTargetGroup(TargetGroupId group, SimTime now, Cause cause);
    void armZoneJudgement(TargetId target, SimTime now, Cause cause);
    void followLoadBalancing(EventId id, const Event &event);
    [[nodiscard]] bool isSettledAt(const Target &target, SimTime check) const;
    void armHealthCheck(TargetId target, SimTime now);
    [[nodiscard]] bool isDue(const Timer &timer) const;
    void wakeScheduler(SimTime now);
    void awaitMetrics(ServiceId service, SimTime now);
    void awaitCapacity(SimTime now);
    void capacityKnown(SimTime now);
    void instanceBoots(const Timer &timer);
    [[nodiscard]] bool isBooting(const Timer &timer) const;
    void followCapacity(EventId id, const Event &event);
    void metricKnown(ServiceId service, SimTime now);
    void noteLoads(SimTime now);
    void noteLoadCause(Cause cause, const Happening &what);
    [[nodiscard]] bool isPending(const Timer &timer) const;
    void noteFailure(const Task &task);
    void advancePipelines(SimTime now);
    void noteAwaited(ServiceId service, Cause cause);

    State m_state;
    Recorder m_recorder;
    TimerQueue m_timers{};
    std::size_t m_nextFault = 0;
    std::size_t m_nextAction = 0;
    std::vector<ChangeOfTraffic> m_trafficChanges{}; ///< by time, those of one time in file order
    std::size_t m_nextTraffic = 0;
    std::vector<Cause> m_trigger{};            ///< by ServiceId: the last event that concerned it
    std::vector<Cause> m_lastFailure{};        ///< by ServiceId: the last event that the circuit breaker may count
    std::vector<Cause> m_targetCause{};        ///< by TargetId: what its next health check result follows from
    std::vector<SimTime> m_checkAt{};          ///< by TargetId: the check that is armed; max: none
    std::vector<Cause> m_containerCause{};     ///< by place in State::containers: what its health is due to
    std::vector<SimTime> m_containerCheckAt{}; ///< likewise: the check that is armed; max: none
    std::vector<SimTime> m_metricAt{};         ///< by ServiceId: the data point that is waited for; max: none
    std::vector<SimTime> m_metricsUntil{}; ///< by ServiceId: later ones change nothing, if nothing else happens
    std::vector<LoadedService> m_loaded{};
    Cause m_loadCause{};           ///< the last event that may have changed the load of a service
    Cause m_capacityTaken{};       ///< the last event after which the group needs more instances
    Cause m_capacityFreed{};       ///< the last event after which it needs fewer
    bool m_awaitsCapacity = false; ///< its next data point is waited for
    SimTime m_reached{};           ///< the last instant that was run
    bool m_passWanted = true;
    SimTime m_passAt{};
    std::vector<Cause> m_executionCause{}; ///< by ExecutionId: its last event
    std::vector<Cause> m_awaitedCause{};   ///< by ServiceId: what its last deployment has come to
    bool m_pipelineStirs = false;          ///< something has happened that may take an execution further
    bool m_looping = false;
};

} // namespace deployscope
