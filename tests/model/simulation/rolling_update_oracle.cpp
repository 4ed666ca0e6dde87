// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolling_update_oracle.h"

#include <algorithm>

namespace deployscope::test {

namespace {

constexpr int anyNumber = 1'000'000;

/// R1.1: rounded up.
int lowerBound(const RollingCase &settings)
{
    int tasks = 0;
    while (tasks * 100 < settings.desired * settings.minimum)
        ++tasks;
    return tasks;
}

/// R1.2: rounded down.
int upperBound(const RollingCase &settings)
{
    int tasks = 0;
    while ((tasks + 1) * 100 <= settings.desired * settings.maximum)
        ++tasks;
    return tasks;
}

struct OracleTask
{
    bool isNew = false;
    int healthyAt = 0;
    bool leaves = false;
    int goneAt = 0;
};

/// The service and the clock, second by second.
class Course
{
public:
    explicit Course(const RollingCase &settings)
        : m_settings(settings)
        , m_lower(lowerBound(settings))
        , m_upper(upperBound(settings))
    {
        // A service whose U is below what it desires never had more than U (R1.2, R1.9).
        const int standing = std::min({settings.desired, m_upper, settings.capacity.value_or(anyNumber)});
        m_tasks.assign(static_cast<std::size_t>(standing), {});
        m_found.lowestHealthy = m_found.mostTasks = standing;
    }

    RollingCourse run()
    {
        for (m_second = 0;; ++m_second) {
            const bool happened = letTimePass();
            const bool acted = pass();
            m_found.lowestHealthy = std::min(m_found.lowestHealthy, healthy());
            m_found.mostTasks = std::max(m_found.mostTasks, existing());
            if (happened || acted)
                m_found.lastSecond = m_second;
            if (nothingIsUnderWay())
                break;
        }
        m_found.end = end();
        m_found.saysStuck = m_lower >= m_settings.desired && m_upper <= m_settings.desired;
        return m_found;
    }

private:
    /// \returns whether a task became healthy or went
    bool letTimePass()
    {
        const auto becameHealthy = std::ranges::count_if(
            m_tasks, [&](const OracleTask &task) { return task.isNew && task.healthyAt == m_second; });
        const auto gone =
            std::erase_if(m_tasks, [&](const OracleTask &task) { return task.leaves && task.goneAt == m_second; });
        return becameHealthy > 0 || gone > 0;
    }

    /// R1.9: one pass of the scheduler. \returns whether it did anything
    bool pass()
    {
        const int stops = std::max(0, std::min(count(false), healthy() - m_lower));
        stopOldest(stops);

        const int wanted = std::min(m_settings.desired - count(true), m_upper - existing()); // R1.10, R1.2
        const int room = m_settings.capacity.value_or(anyNumber) - existing();
        m_lacksRoom = wanted > room && wanted > 0;
        m_found.capacityFelt = m_found.capacityFelt || m_lacksRoom; // R1.12
        const int starts = std::max(0, std::min(wanted, room));
        for (int i = 0; i < starts; ++i)
            m_tasks.push_back({.isNew = true, .healthyAt = m_second + m_settings.secondsToHealthy});

        if (stops > 0 || starts > 0)
            m_found.batches.push_back({m_second, stops, starts});
        return stops > 0 || starts > 0;
    }

    void stopOldest(int number)
    {
        for (OracleTask &task : m_tasks) {
            if (number == 0)
                return;
            if (!task.isNew && !task.leaves) {
                task.leaves = true;
                task.goneAt = m_second + m_settings.secondsToStop;
                --number;
            }
        }
    }

    /// Of one revision, not asked to stop.
    [[nodiscard]] int count(bool isNew) const
    {
        return static_cast<int>(std::ranges::count_if(
            m_tasks, [&](const OracleTask &task) { return task.isNew == isNew && !task.leaves; }));
    }
    [[nodiscard]] int healthy() const
    {
        return static_cast<int>(std::ranges::count_if(
            m_tasks, [&](const OracleTask &task) { return !task.leaves && task.healthyAt <= m_second; }));
    }
    [[nodiscard]] int existing() const { return static_cast<int>(m_tasks.size()); }
    [[nodiscard]] bool nothingIsUnderWay() const
    {
        return std::ranges::none_of(
            m_tasks, [&](const OracleTask &task) { return task.leaves || task.healthyAt > m_second; });
    }

    /// R1.19, R1.7, R1.12.
    [[nodiscard]] RollingCourse::End end() const
    {
        if (count(false) == 0 && count(true) == m_settings.desired)
            return RollingCourse::End::Finished;
        return m_lacksRoom ? RollingCourse::End::StuckByCapacity : RollingCourse::End::StuckByBounds;
    }

    RollingCase m_settings{};
    int m_lower = 0;
    int m_upper = 0;
    int m_second = 0;
    bool m_lacksRoom = false; // in the last pass
    std::vector<OracleTask> m_tasks{};
    RollingCourse m_found{};
};

std::string textOf(RollingCourse::End end)
{
    switch (end) {
    case RollingCourse::End::Finished:
        return "finished";
    case RollingCourse::End::StuckByBounds:
        return "stuck by the bounds";
    case RollingCourse::End::StuckByCapacity:
        break;
    }
    return "stuck for want of capacity";
}

std::string signedCounts(int stopped, int started)
{
    std::string text;
    if (stopped > 0)
        text.append(" -").append(std::to_string(stopped));
    if (started > 0)
        text.append(" +").append(std::to_string(started));
    return text;
}

} // namespace

RollingCourse rollingCourse(const RollingCase &settings)
{
    return Course(settings).run();
}

RollingWaves rollingWaves(const RollingCase &settings)
{
    const int lower = lowerBound(settings);
    const int upper = upperBound(settings);
    const int room = settings.capacity.value_or(anyNumber);
    int older = std::min({settings.desired, upper, room});
    int newer = 0;
    RollingWaves found;
    found.lowestHealthy = found.mostTasks = older;
    for (;;) {
        const int stopped = std::max(0, std::min(older, older + newer - lower));
        older -= stopped;
        found.lowestHealthy = std::min(found.lowestHealthy, older + newer);

        // Some start beside those that are still being stopped, the rest in their places.
        const auto startable = [&](int existing) {
            return std::max(0, std::min({settings.desired - newer, upper - existing, room - existing}));
        };
        const int atOnce = startable(older + newer + stopped);
        found.mostTasks = std::max(found.mostTasks, older + newer + stopped + atOnce);
        newer += atOnce;
        const int later = startable(older + newer);
        newer += later;
        found.mostTasks = std::max(found.mostTasks, older + newer);

        if (stopped + atOnce + later == 0)
            break;
        found.waves.push_back({stopped, atOnce + later});
    }
    const bool boundsAllowMore = std::min(settings.desired - newer, upper - older - newer) > 0;
    if (older > 0 || newer < settings.desired)
        found.end = boundsAllowMore ? RollingCourse::End::StuckByCapacity : RollingCourse::End::StuckByBounds;
    return found;
}

std::vector<RollingWave> joined(const std::vector<RollingBatch> &batches)
{
    std::vector<RollingWave> waves;
    for (const RollingBatch &batch : batches) {
        const bool opens = waves.empty() || (batch.stopped > 0 && waves.back().started > 0);
        if (opens)
            waves.push_back({});
        waves.back().stopped += batch.stopped;
        waves.back().started += batch.started;
    }
    return waves;
}

std::string textOf(const RollingCase &settings)
{
    return std::to_string(settings.desired) + " at " + std::to_string(settings.minimum) + " / " +
           std::to_string(settings.maximum) + ", " +
           (settings.capacity ? "room for " + std::to_string(*settings.capacity) : std::string("room for all"));
}

std::string textOf(const RollingCourse &course)
{
    std::string text;
    for (const RollingBatch &batch : course.batches) {
        text.append(text.empty() ? "" : ", ").append(std::to_string(batch.second));
        text.append(signedCounts(batch.stopped, batch.started));
    }
    text.append("; lowest ").append(std::to_string(course.lowestHealthy));
    text.append(", most ").append(std::to_string(course.mostTasks));
    text.append(course.capacityFelt ? ", event 10" : "").append(course.saysStuck ? ", event 12" : "").append(", ");
    text.append(textOf(course.end)).append(" at ").append(std::to_string(course.lastSecond));
    return text;
}

std::string textOf(const std::vector<RollingWave> &waves)
{
    std::string text;
    for (const RollingWave &wave : waves)
        text.append(text.empty() ? "" : ";").append(signedCounts(wave.stopped, wave.started));
    return text;
}

} // namespace deployscope::test
