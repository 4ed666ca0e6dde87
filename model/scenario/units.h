// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace deployscope {

/// The clock inside the simulated world. It has no now(): only the simulation knows the time there.
struct SimClock
{
    using rep = std::int64_t;
    using period = std::milli;
    using duration = std::chrono::duration<rep, period>;
    using time_point = std::chrono::time_point<SimClock>;
    static constexpr bool is_steady = true;
};
using SimDuration = SimClock::duration; ///< whole milliseconds, so sums are exact
using SimTime = SimClock::time_point;   ///< counted from the start of the run

/// Hundredths of a whole. A type of its own, so that no port or count is taken for one.
struct Percent
{
    std::int64_t value = 0; ///< 0 or more
    friend auto operator<=>(const Percent &, const Percent &) = default;
};

/// Requests in time, exact to a thousandth of a request a second.
struct RequestRate
{
    std::int64_t perThousandSeconds = 0; ///< 0 or more
    friend auto operator<=>(const RequestRate &, const RequestRate &) = default;
};

/// What one request costs: thousandths of a CPU unit for one second. One vCPU is 1024 units (R6.2).
struct CpuPerRequest
{
    std::int64_t thousandths = 0; ///< 0 or more
    friend auto operator<=>(const CpuPerRequest &, const CpuPerRequest &) = default;
};

/// CPU units of ECS: 1024 are one vCPU (R6.2).
struct CpuUnits
{
    std::int64_t value = 0; ///< 0 or more
    friend auto operator<=>(const CpuUnits &, const CpuUnits &) = default;
    CpuUnits &operator+=(CpuUnits other)
    {
        value += other.value;
        return *this;
    }
    CpuUnits &operator-=(CpuUnits other)
    {
        value -= other.value;
        return *this;
    }
};

/// Memory as ECS counts it, in MiB (R6.3).
struct Mebibytes
{
    std::int64_t value = 0; ///< 0 or more
    friend auto operator<=>(const Mebibytes &, const Mebibytes &) = default;
    Mebibytes &operator+=(Mebibytes other)
    {
        value += other.value;
        return *this;
    }
    Mebibytes &operator-=(Mebibytes other)
    {
        value -= other.value;
        return *this;
    }
};

/// A TCP or UDP port. As a host port in a task definition 0 means: dynamic (R4.1).
struct Port
{
    std::uint16_t number = 0;
    friend auto operator<=>(const Port &, const Port &) = default;
};

enum class Protocol : std::uint8_t { Tcp, Udp };

/// A value of a metric for auto scaling, in thousandths of its unit: percent, or requests a minute for each target.
struct MetricValue
{
    std::int64_t thousandths = 0; ///< 0 or more
    friend auto operator<=>(const MetricValue &, const MetricValue &) = default;
};

} // namespace deployscope
