// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/service_auto_scaling.h"

#include "simulation/desired_count.h"
#include "simulation/scaling_metrics.h"

#include <algorithm>
#include <cassert>
#include <optional>

namespace deployscope {

namespace {

/// One of the two alarms that a policy has: for its metric above the target value, or below it.
struct Alarm
{
    int points = 0; ///< newest data points in a row that are beyond the target value, up to `needed`
    int needed = 0; ///< for ALARM
    MetricValue
        metric{}; ///< high: of the newest data point; low: the highest of them, to be conservative (our choice)

    [[nodiscard]] bool isIn() const { return points == needed; }
};

/// What a policy wants.
struct Wish
{
    std::uint32_t policy = 0;
    std::int64_t count = 0;
    MetricValue metric{};
};

/// Target tracking of one service at one moment.
class Tracking
{
public:
    Tracking(const State &state, const ScalableTarget &target, SimTime now)
        : m_state(state)
        , m_target(target)
        , m_service(state.services[indexOf(target.service)])
        , m_scaling(state.scaling[indexOf(target.service)])
        , m_now(now)
    {}

    Decision decide();

private:
    [[nodiscard]] const ScalingPolicy &policy(std::uint32_t place) const { return m_target.policies[place]; }
    [[nodiscard]] std::uint32_t policyCount() const
    {
        return static_cast<std::uint32_t>(m_target.policies.size());
    }
    [[nodiscard]] std::optional<MetricValue> point(std::uint32_t place, int age) const;
    [[nodiscard]] Alarm high(std::uint32_t place) const;
    [[nodiscard]] Alarm low(std::uint32_t place) const;
    [[nodiscard]] std::int64_t tracked(std::uint32_t place, std::int64_t from, MetricValue metric) const;
    [[nodiscard]] std::int64_t within(std::int64_t count) const;
    [[nodiscard]] SimTime pointAt(int later) const { return newestDataPoint(m_now) + later * metricPeriod; }
    [[nodiscard]] std::int64_t scaleOutFrom() const;

    [[nodiscard]] bool scaleOut();
    void explainScaleOut(const Wish &wish);
    void scaleIn();
    void scaleInTo(const Wish &wish);
    void explainLow(std::uint32_t place, const Alarm &alarm, std::optional<std::uint32_t> other);
    void explainHigh();
    void trigger(const Wish &wish, bool out);
    void explain(Reason::Kind kind, std::uint32_t policy, std::int64_t a, std::int64_t b,
                 SimTime until = SimTime::max());

    const State &m_state;
    const ScalableTarget &m_target;
    const ServiceState &m_service;
    const ScalingState &m_scaling;
    SimTime m_now;
    Decision m_decision{};
};

Decision Tracking::decide()
{
    explainHigh();
    if (!scaleOut())
        scaleIn();
    return std::move(m_decision);
}

/// \param age 0: the newest
std::optional<MetricValue> Tracking::point(std::uint32_t place, int age) const
{
    return dataPoint(m_state, m_target.service, policy(place).metric, pointAt(-age));
}

Alarm Tracking::high(std::uint32_t place) const
{
    Alarm alarm{.points = 0, .needed = pointsToScaleOut, .metric = point(place, 0).value_or(MetricValue{})};
    while (!alarm.isIn() && point(place, alarm.points).value_or(MetricValue{}) > policy(place).target)
        ++alarm.points;
    return alarm;
}

Alarm Tracking::low(std::uint32_t place) const
{
    Alarm alarm{.points = 0, .needed = pointsToScaleIn, .metric = {}};
    while (!alarm.isIn()) {
        const std::optional<MetricValue> next = point(place, alarm.points);
        if (!next || *next >= policy(place).target)
            break;
        alarm.metric = std::max(alarm.metric, *next);
        ++alarm.points;
    }
    return alarm;
}

std::int64_t Tracking::tracked(std::uint32_t place, std::int64_t from, MetricValue metric) const
{
    return trackedCount(from, metric, policy(place).target);
}

std::int64_t Tracking::within(std::int64_t count) const
{
    return std::clamp(count, m_target.minCapacity, m_target.maxCapacity);
}

/// Within a cooldown the tasks that the last scale-out added count as part of the next one: only a larger one goes on.
std::int64_t Tracking::scaleOutFrom() const
{
    return m_now < m_scaling.scaleOutUntil ? m_scaling.scaleOutFrom : m_service.desiredCount;
}

/// Out if any policy says so: the one that wants most (R9.3). \returns whether any says so
bool Tracking::scaleOut()
{
    std::optional<Wish> most;
    for (std::uint32_t place = 0; place < policyCount(); ++place) {
        const Alarm alarm = high(place);
        if (!alarm.isIn())
            continue;
        const Wish wish{place, tracked(place, scaleOutFrom(), alarm.metric), alarm.metric};
        if (!most || wish.count > most->count)
            most = wish;
    }
    if (!most)
        return false;
    if (within(most->count) > m_service.desiredCount)
        trigger(*most, true);
    else
        explainScaleOut(*most);
    return true;
}

void Tracking::explainScaleOut(const Wish &wish)
{
    const std::int64_t wanted = tracked(wish.policy, m_service.desiredCount, wish.metric);
    if (wanted <= m_service.desiredCount)
        return;
    if (m_service.desiredCount >= m_target.maxCapacity)
        explain(Reason::Kind::MaximumCapacity, wish.policy, wanted, m_target.maxCapacity);
    else
        explain(Reason::Kind::ScaleOutCooldown, wish.policy, within(wanted), 0, m_scaling.scaleOutUntil);
}

/// In only if all policies do that may (R9.3): the largest count that one of them wants.
void Tracking::scaleIn()
{
    std::optional<Wish> most;
    std::optional<std::uint32_t> against;
    for (std::uint32_t place = 0; place < policyCount(); ++place) {
        const Alarm alarm = low(place);
        if (policy(place).disableScaleIn)
            continue;
        const Wish wish{place, tracked(place, m_service.desiredCount, alarm.metric), alarm.metric};
        if (!alarm.isIn() || wish.count >= m_service.desiredCount)
            against = against.value_or(place);
        if (!most || wish.count > most->count)
            most = wish;
    }
    if (!most)
        return;
    if (!against)
        return scaleInTo(*most);
    for (std::uint32_t place = 0; place < policyCount(); ++place) {
        if (!policy(place).disableScaleIn)
            explainLow(place, low(place), against);
    }
}

void Tracking::scaleInTo(const Wish &wish)
{
    const std::int64_t to = within(wish.count);
    if (to >= m_service.desiredCount)
        return;
    if (m_service.deploying)
        explain(Reason::Kind::ScaleInOff, wish.policy, to, 0);
    else if (m_now < m_scaling.scaleInUntil)
        explain(Reason::Kind::ScaleInCooldown, wish.policy, to, 0, m_scaling.scaleInUntil);
    else
        trigger(wish, false);
}

/// A low alarm that is not full, or full while another policy keeps the tasks.
void Tracking::explainLow(std::uint32_t place, const Alarm &alarm, std::optional<std::uint32_t> other)
{
    const std::int64_t wanted = within(tracked(place, m_service.desiredCount, alarm.metric));
    if (alarm.points == 0 || wanted >= m_service.desiredCount)
        return;
    if (!alarm.isIn())
        explain(Reason::Kind::ScaleInAlarm, place, alarm.points, alarm.needed,
                pointAt(alarm.needed - alarm.points));
    else
        explain(Reason::Kind::ScaleInNotByAll, place, wanted, *other);
}

/// High alarms that fill, and policies that have nothing to go by.
void Tracking::explainHigh()
{
    for (std::uint32_t place = 0; place < policyCount(); ++place) {
        if (!point(place, 0)) {
            explain(Reason::Kind::NoMetricData, place, 0, 0);
            continue;
        }
        const Alarm alarm = high(place);
        const std::int64_t wanted = within(tracked(place, scaleOutFrom(), alarm.metric));
        if (alarm.points > 0 && !alarm.isIn() && wanted > m_service.desiredCount)
            explain(Reason::Kind::ScaleOutAlarm, place, alarm.points, alarm.needed,
                    pointAt(alarm.needed - alarm.points));
    }
}

void Tracking::trigger(const Wish &wish, bool out)
{
    const std::int64_t to = within(wish.count);
    const std::size_t cause = m_decision.add(
        ScalingPolicyTriggered{m_target.service, wish.policy, out, wish.metric, m_service.desiredCount, to});
    addDesiredCount(m_decision, m_state, m_target.service, to, cause);
    explain(Reason::Kind::ScalingDue, wish.policy, to, 0, pointAt(1));
}

void Tracking::explain(Reason::Kind kind, std::uint32_t policy, std::int64_t a, std::int64_t b, SimTime until)
{
    Reason reason;
    reason.kind = kind;
    reason.service = m_target.service;
    reason.policy = policy;
    reason.a = a;
    reason.b = b;
    reason.until = until;
    m_decision.reasons.push_back(reason);
}

} // namespace

std::int64_t trackedCount(std::int64_t current, MetricValue metric, MetricValue target)
{
    assert(current >= 0);
    assert(target.thousandths > 0);
    return (current * metric.thousandths + target.thousandths - 1) / target.thousandths;
}

Decision serviceAutoScaling(const State &state, ServiceId service, SimTime now)
{
    const ScalableTarget *target = scalableTargetOf(*state.scenario, service);
    if (target == nullptr || !state.services[indexOf(service)].exists)
        return {};
    return Tracking{state, *target, now}.decide();
}

SimTime scalingSettledAt(const State &state, ServiceId service, SimTime now)
{
    const ScalingState &scaling = state.scaling[indexOf(service)];
    const SimTime steady = std::max(now, lastMetricChange(*state.scenario, service));
    // Then the period that has begun ends, and as many as an alarm needs follow.
    const SimTime filled = steady + (pointsToScaleIn + 1) * metricPeriod;
    return std::max({filled, scaling.scaleOutUntil + metricPeriod, scaling.scaleInUntil + metricPeriod});
}

bool willScale(const State &state, ServiceId service, SimTime now)
{
    const SimTime last = scalingSettledAt(state, service, now);
    for (SimTime at = newestDataPoint(now) + metricPeriod; at <= last; at += metricPeriod) {
        if (!serviceAutoScaling(state, service, at).events.empty())
            return true;
    }
    return false;
}

} // namespace deployscope
