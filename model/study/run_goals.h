// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/landmark.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace deployscope {

/// What a run can be watched for.
enum class RunGoal : std::uint8_t {
    HealthyBelowDesired, ///< fewer tasks are healthy than desired, after as many were
    SomethingBlocked,    ///< a landmark of Interest::Blocked, of any service
    FirstNewTaskHealthy, ///< of a deployment that begins in the run; tasks that a rollback takes over are not new
    TrafficMoved,        ///< the load balancer sends new requests to tasks of the newest deployment only
    SteadyAgain,         ///< service event no. 9: has reached a steady state
};
inline constexpr std::array runGoals{RunGoal::HealthyBelowDesired, RunGoal::SomethingBlocked,
                                     RunGoal::FirstNewTaskHealthy, RunGoal::TrafficMoved, RunGoal::SteadyAgain};

/// When each goal is reached in a run: the moments at which it *becomes* true, by time. Of the events of one instant
/// only the last state counts.
struct GoalMoments
{
    std::array<std::vector<SimTime>, runGoals.size()> moments{}; ///< by RunGoal
    bool hasLoadBalancer = false;                                ///< the service has one
    bool isDeployed = false;                                     ///< a deployment of the service begins in the run

    [[nodiscard]] const std::vector<SimTime> &of(RunGoal goal) const
    {
        return moments[static_cast<std::size_t>(goal)];
    }
    [[nodiscard]] std::vector<SimTime> &of(RunGoal goal) { return moments[static_cast<std::size_t>(goal)]; }
    friend bool operator==(const GoalMoments &, const GoalMoments &) = default;
};

/// For `service`: one pass over the events.
/// \param landmarks those of `timeline`
/// \param stop      gives up; what is returned then is of no use
[[nodiscard]] GoalMoments goalMomentsOf(const Timeline &timeline, const std::vector<Landmark> &landmarks,
                                        ServiceId service, const std::stop_token &stop = {});

enum class RunDirection : std::uint8_t { Forward, Backward };

/// Where *run until* leads, or why it leads nowhere.
struct RunUntil
{
    enum class Missing : std::uint8_t {
        None,            ///< `at` is the moment
        NotLater,        ///< only before the cursor, the last time at `at`
        NotEarlier,      ///< only after it, the first time at `at`
        Never,           ///< nowhere in the run
        NoLoadBalancer,  ///< the service has none, so no traffic can move
        NothingDeployed, ///< no deployment begins in the run
    };
    Missing missing = Missing::None;
    SimTime at{};
    friend bool operator==(const RunUntil &, const RunUntil &) = default;
};

/// The next moment at which `goal` is reached, seen from `from`. The moment means all events up to and including it, so a
/// cursor that stands between the events of that instant is before it.
[[nodiscard]] RunUntil runUntil(const Timeline &timeline, const GoalMoments &goals, RunGoal goal, Cursor from,
                                RunDirection direction);

} // namespace deployscope
