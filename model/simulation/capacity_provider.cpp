// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/capacity_provider.h"

#include "simulation/instance_group.h"
#include "simulation/instance_loss.h"
#include "simulation/provisioning.h"
#include "simulation/scaling_metrics.h"
#include "simulation/service_auto_scaling.h"
#include "simulation/task_packing.h"

#include <algorithm>

namespace deployscope {

namespace {

/// When the count of data points below the target capacity is full.
SimTime terminatesAt(SimTime firstBelow)
{
    return firstBelow + (pointsToScaleIn - 1) * metricPeriod;
}

void launch(Decision &decision, const State &state, const InstanceGroup &group)
{
    const std::vector<InstanceId> chosen = group.chosenToLaunch(group.toLaunch());
    if (chosen.empty())
        return;
    const CapacityNumbers &numbers = group.numbers();
    const std::size_t cause = decision.add(
        CapacityScalingOut{numbers.needed, numbers.running, static_cast<std::uint32_t>(chosen.size())});
    for (const InstanceId id : chosen)
        decision.add(InstanceLaunched{id, state.scenario->simulation.instanceBoot}, cause);
}

void terminate(Decision &decision, const State &state, const InstanceGroup &group)
{
    const CapacityNumbers &numbers = group.numbers();
    const std::int64_t count = group.toTerminate();
    const std::size_t cause =
        decision.add(CapacityScalingIn{numbers.needed, numbers.running, static_cast<std::uint32_t>(count)});
    for (const InstanceId id : group.chosenToTerminate(count))
        addInstanceLoss(decision, state, id, false, cause);
}

bool isManaged(const State &state)
{
    return state.scenario->capacityProvider && state.scenario->capacityProvider->managedScaling;
}

bool isBelow(const State &state)
{
    return state.capacity.belowSince != SimTime::max();
}

SimTime nextDataPoint(SimTime now)
{
    return newestDataPoint(now) + metricPeriod;
}

Reason reasonFor(Reason::Kind kind, ServiceId service, std::int64_t a, std::int64_t b, SimTime until)
{
    Reason reason;
    reason.kind = kind;
    reason.service = service;
    reason.a = a;
    reason.b = b;
    reason.until = until;
    return reason;
}

/// Instances are launched, but not yet. The data point that does it is the first one after the warm-up.
Reason whyNotYet(const State &state, const InstanceGroup &group, ServiceId service, std::int64_t count,
                 SimTime now)
{
    using Kind = Reason::Kind;
    const auto launches = static_cast<std::int64_t>(group.chosenToLaunch(group.toLaunch()).size());
    if (launches == 0)
        return reasonFor(Kind::GroupZonesLost, service, count, 0, SimTime::max());
    const SimTime warm = state.capacity.warmUntil;
    const SimTime next = nextDataPoint(now);
    if (warm <= next)
        return reasonFor(Kind::AwaitsLaunch, service, count, launches, next);
    return reasonFor(Kind::AwaitsWarmUp, service, count, launches, nextDataPoint(warm - SimDuration{1}));
}

Reason whyWaiting(const State &state, const InstanceGroup &group, ServiceId service, SimTime now)
{
    using Kind = Reason::Kind;
    const std::vector<TaskId> waiting = waitingTasks(state, service);
    const auto count = static_cast<std::int64_t>(waiting.size());
    if (const auto &booting = state.capacity.booting; !booting.empty()) {
        const auto next = std::ranges::min_element(booting, {}, &BootingInstance::registersAt);
        Reason reason = reasonFor(Kind::AwaitsInstance, service, count, 0, next->registersAt);
        reason.instance = next->instance;
        return reason;
    }
    if (!isManaged(state))
        return reasonFor(Kind::ManagedScalingOff, service, count, 0, SimTime::max());
    if (group.isFull())
        return reasonFor(Kind::GroupIsFull, service, count, state.scenario->capacityProvider->maxSize,
                         SimTime::max());
    if (TaskPacking packing{state}; std::ranges::none_of(waiting, [&](TaskId task) { return packing.fits(task); }))
        return reasonFor(Kind::FitsNoInstance, service, count, 0, SimTime::max());
    if (group.toLaunch() > 0)
        return whyNotYet(state, group, service, count, now);
    return reasonFor(Kind::ReservationSuffices, service, count, 0, SimTime::max());
}

/// The first of the instances that go, and how far the count of data points has come.
Reason whyStillThere(const State &state, const InstanceGroup &group, ServiceId service, SimTime now)
{
    const bool counted = isBelow(state) && state.capacity.belowSince <= now;
    const SimTime first = counted ? state.capacity.belowSince : nextDataPoint(now);
    const std::int64_t points = counted ? (now - first) / metricPeriod + 1 : 0;
    Reason reason = reasonFor(Reason::Kind::EmptyInstances, service, points, pointsToScaleIn, terminatesAt(first));
    reason.instance = group.chosenToTerminate(1).front();
    return reason;
}

} // namespace

bool isOfGroup(const Scenario &scenario, InstanceId instance)
{
    const auto &group = scenario.capacityProvider;
    return group && std::ranges::binary_search(group->instances, instance);
}

CapacityNumbers capacityNumbers(const State &state)
{
    return InstanceGroup{state}.numbers();
}

Decision managedScaling(const State &state, SimTime now)
{
    Decision decision;
    if (!isManaged(state))
        return decision;
    const InstanceGroup group{state};
    const bool below = group.toTerminate() > 0;
    if (below != isBelow(state))
        decision.add(CapacityReservationChanged{group.numbers().needed, group.numbers().running, below});
    else if (below && now >= terminatesAt(state.capacity.belowSince))
        terminate(decision, state, group);
    if (group.toLaunch() > 0 && now >= state.capacity.warmUntil)
        launch(decision, state, group);
    return decision;
}

CapacityOutlook capacityOutlook(const State &state)
{
    if (!isManaged(state))
        return CapacityOutlook::Settled;
    const InstanceGroup group{state};
    if (group.toLaunch() > 0 && !group.chosenToLaunch(1).empty())
        return CapacityOutlook::ScalesOut;
    return group.toTerminate() > 0 || isBelow(state) ? CapacityOutlook::ScalesIn : CapacityOutlook::Settled;
}

std::vector<Reason> capacityReasons(const State &state, ServiceId service, SimTime now)
{
    std::vector<Reason> reasons;
    if (!waitsForCapacity(state, service))
        return reasons;
    const InstanceGroup group{state};
    if (state.services[indexOf(service)].tasks.unplaced > 0)
        reasons.push_back(whyWaiting(state, group, service, now));
    if (isManaged(state) && group.toTerminate() > 0)
        reasons.push_back(whyStillThere(state, group, service, now));
    return reasons;
}

} // namespace deployscope
