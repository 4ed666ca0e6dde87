// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace deployscope::test {

// A second, slow and simple account of the rolling update, written from R1.1-R1.12 and R1.19 alone. It shares no code
// and no thought with model/simulation; a difference between the two is a mistake in one of them.

/// An UpdateService to another revision at second 0, of a service whose `desired` old tasks are all healthy.
struct RollingCase
{
    int desired = 1; ///< 1 or more
    int minimum = 100;
    int maximum = 200;
    std::optional<int> capacity{}; ///< tasks that the cluster can hold; none given: any number
    int secondsToHealthy = 55;     ///< from the start of a task: pull 10, start 5, 40 s RUNNING (R2.12)
    int secondsToStop = 2;         ///< from the decision to stop it to STOPPED; the deregistration delay in it
};

/// What the scheduler did at one instant.
struct RollingBatch
{
    int second = 0;
    int stopped = 0;
    int started = 0;
    friend bool operator==(const RollingBatch &, const RollingBatch &) = default;
};

struct RollingCourse
{
    enum class End { Finished, StuckByBounds, StuckByCapacity };
    std::vector<RollingBatch> batches{};
    int lowestHealthy = 0;
    int mostTasks = 0;         ///< not STOPPED (R1.4)
    bool capacityFelt = false; ///< some pass would have started more, had there been room: event no. 10 (R1.12)
    bool saysStuck = false;    ///< L >= desired and U <= desired: event no. 12 (R1.7)
    End end = End::Finished;
    int lastSecond = 0; ///< of the last thing that happened
    friend bool operator==(const RollingCourse &, const RollingCourse &) = default;
};

/// The course second by second.
[[nodiscard]] RollingCourse rollingCourse(const RollingCase &settings);

/// Section 12's waves: as if all tasks of a wave became healthy together, and stopping took no time beside starting.
struct RollingWave
{
    int stopped = 0;
    int started = 0;
    friend bool operator==(const RollingWave &, const RollingWave &) = default;
};

struct RollingWaves
{
    std::vector<RollingWave> waves{};
    int lowestHealthy = 0;
    int mostTasks = 0;
    RollingCourse::End end = RollingCourse::End::Finished;
};

[[nodiscard]] RollingWaves rollingWaves(const RollingCase &settings);

/// Batches in the words of section 12: neighbours of one sign are added up, a stop opens a wave.
[[nodiscard]] std::vector<RollingWave> joined(const std::vector<RollingBatch> &batches);

/// For a failure: `5 at 60 / 120, room for 6`, `0 -2 +1, 55 -1; lowest 3, most 6, finished at 120`, `-2 +3; -3 +2`.
[[nodiscard]] std::string textOf(const RollingCase &settings);
[[nodiscard]] std::string textOf(const RollingCourse &course);
[[nodiscard]] std::string textOf(const std::vector<RollingWave> &waves);

} // namespace deployscope::test
