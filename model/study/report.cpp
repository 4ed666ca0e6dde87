// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/report.h"

#include "cluster/bounds.h"
#include "simulation/circuit_breaker.h"

#include <algorithm>
#include <cassert>
#include <cstddef>

namespace deployscope {

namespace {

/// Goes through the run once and keeps what the deployments' lines need.
class Reporter
{
public:
    explicit Reporter(const Timeline &timeline)
        : m_state(timeline.snapshots.front().state)
    {
        addNewDeployments();
        m_undecided.clear();
    }

    void take(const Event &event)
    {
        if (event.at != m_state.now) {
            endInstant();
        }
        apply(m_state, event);
        addNewDeployments();
        event.what.visit([this, &event](const auto &what) { count(what, event.at); });
    }

    /// What all events of the present instant together have led to counts; what lay between them does not.
    void endInstant()
    {
        for (const DeploymentId deployment : m_undecided) {
            noteBounds(deployment);
        }
        m_undecided.clear();
        for (std::size_t place = 0; place < m_state.services.size(); ++place) {
            noteExtremes(idAt<ServiceId>(place));
        }
    }

    [[nodiscard]] std::vector<DeploymentReport> finished()
    {
        endInstant();
        for (DeploymentReport &report : m_reports) {
            const DeploymentState &deployment = m_state.deployments[indexOf(report.id)];
            report.rollout = deployment.rollout;
            report.tasksFailed = deployment.failures;
            report.isRollback = deployment.isRollback;
            report.rolledBack = deployment.rolledBack;
            if (!deployment.stoodAtStart && deployment.completedAt != SimTime::max()) {
                report.completedAt = deployment.completedAt;
            }
        }
        return std::move(m_reports);
    }

    [[nodiscard]] State &&takeState() { return std::move(m_state); }

private:
    void addNewDeployments()
    {
        for (std::size_t place = m_reports.size(); place < m_state.deployments.size(); ++place) {
            const DeploymentState &deployment = m_state.deployments[place];
            DeploymentReport report;
            report.id = idAt<DeploymentId>(place);
            report.service = deployment.service;
            report.definition = deployment.definition;
            if (!deployment.stoodAtStart) {
                report.startedAt = deployment.startedAt;
            }
            m_reports.push_back(std::move(report));
            m_undecided.push_back(idAt<DeploymentId>(place));
            noteBounds(idAt<DeploymentId>(place));
        }
    }

    void noteBounds(DeploymentId deployment)
    {
        DeploymentReport &report = m_reports[indexOf(deployment)];
        const ServiceState &service = m_state.services[indexOf(report.service)];
        const Bounds limits = bounds(service.desiredCount, service.minimumHealthy, service.maximum);
        report.minimumHealthyTasks = limits.fewestHealthy;
        report.maximumTasks = limits.mostTasks;
        noteThreshold(report, service);
    }

    /// The current desired count counts, not that at the start (R5.10).
    static void noteThreshold(DeploymentReport &report, const ServiceState &service)
    {
        report.failureThreshold.reset();
        if (service.circuitBreaker.enable) {
            report.failureThreshold = failureThreshold(service.circuitBreaker, service.desiredCount);
        }
    }

    void noteExtremes(ServiceId id)
    {
        const ServiceState &service = m_state.services[indexOf(id)];
        if (!service.exists || m_state.deployments.empty()) {
            return;
        }
        DeploymentReport &report = m_reports[indexOf(service.primary)];
        const DeploymentState &deployment = m_state.deployments[indexOf(service.primary)];
        const bool over = deployment.completedAt < m_state.now;
        if (report.startedAt && !over) {
            noteHighest(report, service);
            noteLowest(report, service);
            noteThreshold(report, service);
        }
    }

    void noteHighest(DeploymentReport &report, const ServiceState &service)
    {
        report.highestTasks = std::max(report.highestTasks.value_or(0), service.tasks.existing());
        report.highestInstancesNeeded =
            std::max(report.highestInstancesNeeded.value_or(0), instancesHolding(report.service));
    }

    void noteLowest(DeploymentReport &report, const ServiceState &service)
    {
        const std::int32_t healthy = service.tasks.healthy;
        const bool isFirst = isFirstOfItsService(report);
        if (isFirst && !report.lowestHealthy && healthy < report.minimumHealthyTasks) {
            return; // a service that is only coming up has not broken its bound
        }
        report.lowestHealthy = std::min(report.lowestHealthy.value_or(healthy), healthy);
    }

    [[nodiscard]] bool isFirstOfItsService(const DeploymentReport &report) const
    {
        const auto sameService = [&report](const DeploymentReport &other) {
            return other.service == report.service;
        };
        return std::ranges::find_if(m_reports, sameService)->id == report.id;
    }

    [[nodiscard]] std::int32_t instancesHolding(ServiceId service) const
    {
        const std::size_t instances = m_state.instances.size();
        const auto first = m_state.onInstance.begin() + static_cast<std::ptrdiff_t>(indexOf(service) * instances);
        const auto last = first + static_cast<std::ptrdiff_t>(instances);
        return static_cast<std::int32_t>(std::count_if(first, last, [](std::int32_t tasks) { return tasks > 0; }));
    }

    template <typename What>
    void count(const What & /*what*/, SimTime /*at*/)
    {
        // All other kinds of events change no number of a deployment's line.
    }

    void count(const TaskStarted &what, SimTime at)
    {
        DeploymentReport &report = m_reports[indexOf(what.deployment)];
        ++report.tasksStarted;
        ++batchAt(report, at).started;
    }

    void count(const TaskAwaitsCapacity &what, SimTime at)
    {
        DeploymentReport &report = m_reports[indexOf(what.deployment)];
        ++report.tasksStarted;
        ++batchAt(report, at).started;
    }

    void count(const TaskStopping &what, SimTime at)
    {
        const Task &task = m_state.tasks[indexOf(what.task)];
        DeploymentReport &primary = m_reports[indexOf(m_state.services[indexOf(task.service)].primary)];
        if (task.deployment != primary.id) {
            ++primary.tasksStopped;
        }
        ++batchAt(primary, at).stopped;
    }

    [[nodiscard]] static BatchReport &batchAt(DeploymentReport &report, SimTime at)
    {
        if (report.batches.empty() || report.batches.back().at != at) {
            report.batches.push_back({at, 0, 0});
        }
        return report.batches.back();
    }

    State m_state;
    std::vector<DeploymentReport> m_reports{};
    std::vector<DeploymentId> m_undecided{}; ///< started at the present instant: their bounds may still change
};

} // namespace

RunReport reportOf(const Timeline &timeline, const std::vector<SimTime> &moments)
{
    assert(timeline.scenario);
    assert(!timeline.snapshots.empty());
    Reporter reporter(timeline);
    for (const Event &event : timeline.events) {
        reporter.take(event);
    }
    RunReport report{.scenario = timeline.scenario, .outcome = timeline.outcome};
    report.deployments = reporter.finished();
    report.requests = requestsOf(timeline);
    report.last = {timeline.end, reporter.takeState()};
    for (const SimTime at : moments) {
        const Cursor cursor = cursorAt(timeline, at);
        report.moments.push_back({cursor.at, stateAt(timeline, cursor)});
    }
    return report;
}

} // namespace deployscope
