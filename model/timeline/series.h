// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/run_walk.h"
#include "timeline/timeline.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace deployscope {

/// The counts of one service from a moment on, until the next sample.
struct ServiceSample
{
    SimTime at{};
    std::int32_t healthy = 0;  ///< RUNNING and healthy (R2.12), not asked to stop
    std::int32_t running = 0;  ///< lastStatus RUNNING
    std::int32_t pending = 0;  ///< before RUNNING
    std::int32_t stopping = 0; ///< asked to stop, not STOPPED
    std::int32_t desired = 0;
    std::int32_t minimumHealthyTasks = 0; ///< L (R1.1)
    std::int32_t maximumTasks = 0;        ///< U (R1.2)
    std::int32_t targetsInitial = 0;
    std::int32_t targetsHealthy = 0;
    std::int32_t targetsUnhealthy = 0;
    std::int32_t targetsDraining = 0;
    std::vector<std::int32_t> runningByRevision{}; ///< by the place of the revision in ServiceSeries::revisions

    /// How many tasks exist: what U bounds (R1.4).
    [[nodiscard]] std::int32_t existing() const { return running + pending + stopping; }
    friend bool operator==(const ServiceSample &, const ServiceSample &) = default;
};

/// One service over the whole run: a sample for each moment at which one of its numbers changes, the first at 0.
/// Of the events of one instant only the last state is a sample.
struct ServiceSeries
{
    ServiceId service{};
    std::vector<TaskDefinitionId> revisions{}; ///< those that ran or were deployed, in that order
    std::vector<ServiceSample> samples{};      ///< by time, no two at one time
};

/// How the tasks of one revision stand; each task that exists is in exactly one.
struct RevisionCounts
{
    std::int32_t healthy = 0;   ///< RUNNING and healthy
    std::int32_t unhealthy = 0; ///< RUNNING, and not healthy yet or not any more
    std::int32_t pending = 0;   ///< before RUNNING
    std::int32_t stopping = 0;  ///< asked to stop, not STOPPED
    friend bool operator==(const RevisionCounts &, const RevisionCounts &) = default;
};

/// The tasks of one service by revision over the whole run, as ServiceSeries has those of all.
struct RevisionSeries
{
    std::vector<SimTime> at{};            ///< of the samples, by time, no two at one time; the first is 0
    std::vector<RevisionCounts> counts{}; ///< [sample x revisions + place in ServiceSeries::revisions]
};

/// What tasks reserve of the cluster, from a moment on.
struct CapacitySample
{
    SimTime at{};
    CapacityUse use{};
};

/// Everything that charts and tables count over a run.
struct RunSeries
{
    std::vector<ServiceSeries> services{};   ///< by ServiceId
    std::vector<RevisionSeries> revisions{}; ///< by ServiceId
    std::vector<CapacitySample> capacity{};  ///< by time, changes only; the first is at 0
};

/// One walk through the run.
/// \param stop gives up; what is returned then is of no use
[[nodiscard]] RunSeries runSeriesOf(const Timeline &timeline, const std::stop_token &stop = {});

/// Of that the services alone: one for each service of the scenario.
[[nodiscard]] std::vector<ServiceSeries> seriesOf(const Timeline &timeline);

} // namespace deployscope
