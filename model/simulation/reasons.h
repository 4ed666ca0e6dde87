// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <cstdint>
#include <vector>

namespace deployscope {

/// Why a service does not do more right now, with the numbers of the rule. The sentence is made in model/items.
struct Reason
{
    enum class Kind : std::uint8_t {
        Steady,            ///< nothing to do: `a` healthy of `b` desired
        NotCreated,        ///< the service does not exist yet
        AttachesInterface, ///< `task` is PROVISIONING: it gets its network interface until `until` (R2.2)
        PullsImage,        ///< `task` pulls its image until `until`
        Starts,            ///< `task` starts its containers until `until`
        AwaitsHealthCheck, ///< `task` waits for the check that is sent at `until`; `target`
        AwaitsCheckResult, ///< the check of `target` was sent and is unanswered; its time-out comes at `until`
        AwaitsProof,       ///< `task`: without a load balancer it counts after 40 s of RUNNING, at `until`
        Drains,            ///< `task` waits for the deregistration delay, until `until`
        Stops,             ///< `task` has its SIGTERM and is gone at `until`
        DetachesInterface, ///< `task` is DEPROVISIONING: it gives its network interface back until `until` (R2.2)
        UnhealthyTarget,   ///< `target` is unhealthy; its reason says why; checks go on, the next at `until`
        InGracePeriod,     ///< `task` is unhealthy and not replaced before `until`
        MinimumHealthy,    ///< nothing healthy may be stopped: `a` healthy, lower bound `b`
        MaximumTasks,      ///< nothing may be started: `a` tasks exist, upper bound `b`
        EnoughNew,         ///< the PRIMARY has its `b` tasks, whatever the upper bound allows (R1.10)
        NoCapacity,        ///< `a` more tasks are wanted; `obstacle` at `instance` is in the way
        StuckByBounds,     ///< L = `a` and U = `b`: nothing can be stopped and nothing started (R1.7)
        GivenUp,         ///< the deployment has FAILED after `a` failures, and nothing is started any more (R5.14)
        StaysOnDraining, ///< `a` tasks are still on `instance`, which is DRAINING: lower bound `b` (R1.22)
        DaemonLeavesLast, ///< `task`, of a daemon service, leaves `instance` after all others (R1.21)
        AzUnbalanced,     ///< rebalancing between zones has a task too many until the new one is healthy (R1.23)
        NotInUse,         ///< `target`: its target group is in no listener rule, and is not checked (R3.7)
        ZoneNotEnabled, ///< `target`: the load balancer is not in its zone; its task is replaced at `until` (R3.16)
        AwaitsContainer, ///< container `a` of `task` is not started before `b` has come so far (R2.10); what `b` does
                         ///< next it does at `until`
        AwaitsContainerCheck, ///< `task` waits for the health check of its container `a`, run at `until` (R2.11)
        UnhealthyContainer,   ///< container `a` of `task` fails its health check; the next is run at `until`
        UncheckedContainer, ///< container `a` of `task` is essential and has no health check beside others that have
                            ///< one, so the task is never HEALTHY (R2.11)
        Throttled, ///< nothing is started before `until`, `b` ms after the `a`-th task in a row that did not start (R5.8)
        GivenUpOnAlarm, ///< the same, as an alarm was in ALARM (R5.16)
        Bakes,          ///< all is as it should be, and complete if no alarm goes off until `until` (R5.16)
        ScaleOutAlarm, ///< the high alarm of `policy` has `a` of `b` data points, and all of them at `until` (R9.2)
        ScaleInAlarm,  ///< likewise the low alarm
        ScaleOutCooldown, ///< `policy` wants `a` tasks, but holds still after a scale-out, until `until` (R9.1)
        ScaleInCooldown,  ///< likewise after a scale-in
        ScaleInOff,       ///< `policy` wants `a` tasks, but nothing is scaled in during a deployment (R9.5)
        ScaleInNotByAll,  ///< `policy` wants fewer tasks, but the policy at `b` does not (R9.3)
        MaximumCapacity,  ///< `policy` wants `a` tasks, MaxCapacity is `b`
        ScalingDue,       ///< `policy` changes the desired count to `a` at the next data point, at `until`
        NoMetricData,     ///< `policy` has no data of its metric, and does nothing (R9.3)
        PullFails, ///< the image of container `a` of `task` cannot be pulled, and `task` gives up at `until` (R10.3)
        PullFallsBack,  ///< the same, and the copy on the instance is used from `until` on (R2.16)
        AwaitsInstance, ///< `a` tasks wait in PROVISIONING; `instance` boots, and registers at `until` (R9.8)
        AwaitsLaunch, ///< `a` tasks wait likewise; `b` instances are launched at the data point at `until` (R9.7)
        AwaitsWarmUp, ///< `a` tasks wait likewise; `b` instances are launched after a warm-up, at `until`
        GroupIsFull,  ///< `a` tasks wait likewise; the group has its maximum size `b`
        ManagedScalingOff,   ///< `a` tasks wait likewise; managed scaling is off, and nothing is launched
        FitsNoInstance,      ///< `a` tasks wait likewise; they do not fit on an instance as the group launches it
        GroupZonesLost,      ///< `a` tasks wait likewise; the zones of the group are lost
        ReservationSuffices, ///< `a` tasks wait likewise; the reservation is not above the target capacity
        EmptyInstances, ///< `instance` is empty: `a` of `b` data points below the target capacity; it goes at `until`
    };
    Kind kind = Kind::Steady;
    ServiceId service{};
    TaskId task{};
    TargetId target{};
    InstanceId instance{};
    PlacementObstacle obstacle = PlacementObstacle::None;
    std::uint32_t policy = 0; ///< place in ScalableTarget::policies
    std::int64_t a = 0;
    std::int64_t b = 0;
    SimTime until{}; ///< when this wait ends, where that is known; SimTime::max() where nothing ends it
    friend bool operator==(const Reason &, const Reason &) = default;
};

/// Why `service` stands as it stands in `state` at `now`, the most telling reason first. Never empty.
/// Reads the state only, with the same functions by which the scheduler decides.
[[nodiscard]] std::vector<Reason> reasonsFor(const State &state, SimTime now, ServiceId service);

/// When the next health check of `target` is sent, after `now` (R3.6).
[[nodiscard]] SimTime nextHealthCheck(const State &state, const Target &target, SimTime now);

/// What a health check of `target` that is sent at `at` would find: None = it passes (R3.3).
struct CheckResult
{
    TargetReason reason = TargetReason::None;
    std::int16_t code = 200;
    /// The packets are dropped by a security group: on the load balancer's side, the instance's, or that of an awsvpc task.
    enum class Blocked : std::uint8_t { No, AtLoadBalancer, AtInstance, AtTask };
    Blocked blocked = Blocked::No;
    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};
[[nodiscard]] CheckResult healthCheckResult(const State &state, const Target &target, SimTime at);

} // namespace deployscope
