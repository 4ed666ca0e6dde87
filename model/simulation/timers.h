// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "simulation/reasons.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace deployscope {

/// Something that will happen by the passing of time alone.
struct Timer
{
    enum class Kind : std::uint8_t {
        Provisioned,      ///< task: it has its network interface
        PullEnds,         ///< task
        Starts,           ///< task: its containers run
        Proves,           ///< task: 40 s without a load balancer
        Crashes,          ///< task
        StopEnds,         ///< task: its containers have left
        Deprovisioned,    ///< task: it has given its network interface back
        GraceEnds,        ///< task
        BakeEnds,         ///< deployment
        PipelineStepEnds, ///< an action of the pipeline: execution x number of actions + PipelineActionId
        StartsResume,     ///< deployment: the service throttle lets it go on
        HealthCheckSent,  ///< target
        HealthCheckKnown, ///< target: a check that got no answer has timed out
        Drained,          ///< target
        InstanceBoots,    ///< instance: it registers
        CapacityKnown,    ///< none: a data point of the capacity provider
        MetricKnown,      ///< service: a data point of the metrics that its policies track
        // Of containers, by their place in State::containers:
        ContainerPullEnds,
        ContainerStarts,
        ContainerExits,     ///< by itself
        ContainerChecked,   ///< a health check that changes something
        ContainerStopEnds,  ///< it has left
        DependencyTimesOut, ///< its startTimeout has passed, counted from its start
    };
    SimTime at{};
    Kind kind = Kind::PullEnds;
    std::uint32_t subject =
        0;         ///< TaskId, TargetId, DeploymentId, InstanceId, ServiceId or a place in State::containers
    Cause cause{}; ///< what set it
    CheckResult result{}; ///< of HealthCheckKnown
};

/// Timers by (time, order of setting). A timer that no longer applies is told by the state when it fires.
class TimerQueue
{
public:
    void set(SimTime at, Timer::Kind kind, std::uint32_t subject, Cause cause, CheckResult result = {});
    [[nodiscard]] bool empty() const { return m_size == 0; }
    /// When the next one fires; not for an empty queue.
    [[nodiscard]] SimTime nextAt() const { return first().at; }
    Timer take();
    /// Those that have not fired yet, in no order.
    [[nodiscard]] std::vector<Timer> all() const;

private:
    /// What the heap moves about: small, since it does so some ten times for each timer.
    struct Entry
    {
        SimTime at{};
        std::uint32_t sequence = 0;
        std::uint32_t slot = 0; ///< into m_timers
    };

    /// A run of entries in their order. Most delays are constants, such as the interval of a health check, so what is set
    /// with one comes after what was set with it before, and there is nothing to sort.
    struct Lane
    {
        std::vector<Entry> entries{};
        std::size_t begin = 0; ///< those before it have fired

        [[nodiscard]] bool empty() const { return begin == entries.size(); }
        void takeFirst();
    };

    [[nodiscard]] static bool later(const Entry &left, const Entry &right);
    [[nodiscard]] std::uint32_t freeSlot();
    [[nodiscard]] Lane *laneFor(SimTime at);
    [[nodiscard]] const Entry &first() const;
    Entry takeFirst();

    std::array<Lane, 6> m_lanes{};
    std::vector<Entry> m_heap{}; ///< what fits at the end of no lane
    std::size_t m_size = 0;
    std::vector<Timer> m_timers{};
    std::vector<std::uint32_t> m_free{}; ///< slots of timers that have fired
    std::uint32_t m_sequence = 0;
};

} // namespace deployscope
