// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <QString>

namespace deployscope {

/// The names of everything that an event may be about, as people read them.
class EventNames
{
public:
    /// \param last the state at the end of the run: tasks and targets stay in it, so it knows them all
    EventNames(const Scenario &scenario, const State &last)
        : m_scenario(scenario)
        , m_last(last)
    {}

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] const Task &task(TaskId id) const { return m_last.tasks[indexOf(id)]; }
    [[nodiscard]] const Target &target(TargetId id) const { return m_last.targets[indexOf(id)]; }
    /// As it is in this state.
    [[nodiscard]] const TargetGroup &targetGroup(TargetGroupId id) const
    {
        return m_last.loadBalancing->targetGroups[indexOf(id)];
    }
    [[nodiscard]] const PortBinding &binding(TaskId id, std::size_t place) const
    {
        return bindingsOf(m_last, task(id))[place];
    }

    /// A file that a container of the task lacked; empty: none (R10.7).
    [[nodiscard]] QString missingFile(TaskId id, std::size_t container) const
    {
        const std::string *file = deployscope::missingFile(m_last, task(id), container);
        return file == nullptr ? QString{} : QString::fromStdString(*file);
    }
    [[nodiscard]] const ImagePull &pullOf(const Task &task, std::size_t container) const
    {
        return deployscope::pullOf(m_last, task, container);
    }

    [[nodiscard]] QString nameOfService(ServiceId id) const;
    [[nodiscard]] QString nameOfInstance(InstanceId id) const;
    [[nodiscard]] QString nameOfRevision(TaskDefinitionId id) const;
    [[nodiscard]] QString nameOfDeployment(DeploymentId id) const;
    [[nodiscard]] QString nameOfTask(TaskId id) const;
    [[nodiscard]] QString nameOfTarget(TargetId id) const;
    [[nodiscard]] QString nameOfTargetGroup(TargetGroupId id) const;
    [[nodiscard]] QString nameOfSecurityGroup(SecurityGroupId id) const;

private:
    const Scenario &m_scenario;
    const State &m_last;
};

} // namespace deployscope
