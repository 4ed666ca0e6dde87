// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace deployscope {

/// How the targets of one service stand; those that are unused or removed are in none.
struct TargetCounts
{
    std::int32_t initial = 0;
    std::int32_t healthy = 0;
    std::int32_t unhealthy = 0;
    std::int32_t draining = 0;
    friend bool operator==(const TargetCounts &, const TargetCounts &) = default;
};

/// What tasks reserve of all registered instances together: CPUReservation and MemoryReservation of CloudWatch are the
/// shares.
struct CapacityUse
{
    CpuUnits cpuReserved{};
    CpuUnits cpu{}; ///< registered
    Mebibytes memoryReserved{};
    Mebibytes memory{};
    friend bool operator==(const CapacityUse &, const CapacityUse &) = default;
};

/// Goes through a run from one instant to the next, and keeps up two counts that no rule asks for and State therefore
/// does not have. Each event changes them by what it is about: a walk costs what applying the events costs.
class RunWalk
{
public:
    /// \param timeline outlives the walk
    explicit RunWalk(const Timeline &timeline);

    /// Goes to the next instant that has events and applies them all; the first one is 0, events or not.
    /// \returns whether there was one
    bool next();

    [[nodiscard]] SimTime at() const { return m_at; }
    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] const TargetCounts &targets(ServiceId service) const { return m_targets[indexOf(service)]; }
    [[nodiscard]] const CapacityUse &capacity() const { return m_capacity; }

private:
    /// What of the counts an event may change.
    struct Touched
    {
        std::optional<TargetId> target{};
        std::optional<InstanceId> instance{};
        bool allTargets = false;
    };

    [[nodiscard]] Touched touchedBy(const Event &event) const;
    void apply(const Event &event);
    void count(const Touched &touched, std::int32_t by);
    void countTarget(const Target &target, std::int32_t by);
    void countInstance(std::size_t instance, std::int32_t by);
    void countAllTargets(std::int32_t by);

    const Timeline &m_timeline;
    State m_state;
    SimTime m_at{};
    std::size_t m_applied = 0;
    bool m_began = false;
    std::vector<TargetCounts> m_targets; ///< by ServiceId
    CapacityUse m_capacity{};
};

} // namespace deployscope
