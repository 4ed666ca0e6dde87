// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/requests_report.h"
#include "timeline/timeline.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace deployscope {

/// What the scheduler did for a deployment at one instant, all its passes together.
struct BatchReport
{
    SimTime at{};
    std::int32_t started = 0; ///< tasks of the deployment itself
    std::int32_t stopped = 0; ///< tasks of the service whose stop it began, old ones and its own
    friend bool operator==(const BatchReport &, const BatchReport &) = default;
};

/// How one deployment went. The three extremes are taken over its time, of all tasks of the service together;
/// of the events of one instant only the last state counts.
struct DeploymentReport
{
    DeploymentId id{};
    ServiceId service{};
    TaskDefinitionId definition{};
    RolloutState rollout = RolloutState::InProgress;
    std::optional<SimTime> startedAt{};   ///< absent: it stood complete at time 0
    std::optional<SimTime> completedAt{}; ///< or FAILED, as `rollout` says; absent: likewise, or in progress
    std::int64_t minimumHealthyTasks = 0; ///< L as at its start (R1.1)
    std::int64_t maximumTasks = 0;        ///< U as at its start (R1.2)
    /// RUNNING and healthy (R2.12); of the first deployment of a service from when L is first reached on
    std::optional<std::int32_t> lowestHealthy{};
    std::optional<std::int32_t> highestTasks{};           ///< not STOPPED (R1.4)
    std::optional<std::int32_t> highestInstancesNeeded{}; ///< instances that hold at least one at once
    std::int32_t tasksStarted = 0;                        ///< its own, created
    std::int32_t tasksStopped = 0;                        ///< of older deployments: their stop began
    std::int32_t tasksFailed = 0;                         ///< as the circuit breaker counts (R5.11)
    std::optional<std::int64_t> failureThreshold{};       ///< of the circuit breaker (R5.10); absent without one
    bool isRollback = false;                              ///< it was started to go back (R5.13)
    bool rolledBack = false;                              ///< it failed, and a rollback took its place
    std::vector<BatchReport> batches{};                   ///< by time
};

/// Everything that is true at one moment of the run.
struct Moment
{
    SimTime at{};
    State state{};
};

/// What a run yields in numbers. The texts made of it are report_json.h and the words of the command line.
struct RunReport
{
    std::shared_ptr<const Scenario> scenario{};
    Outcome outcome = Outcome::Steady;
    std::vector<DeploymentReport> deployments{}; ///< by DeploymentId, which is the order of their start
    RequestReport requests{};
    Moment last{};                 ///< of the whole run; `last.at` is its length
    std::vector<Moment> moments{}; ///< those that were asked for, in that order
};

/// The report of a run: one pass over its events, from the state before the first of them.
/// \param moments times of 0 or more to report in full; one past the end means the last moment
[[nodiscard]] RunReport reportOf(const Timeline &timeline, const std::vector<SimTime> &moments = {});

} // namespace deployscope
