// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <cstddef>
#include <memory>
#include <string>

namespace deployscope {

/// Puts the State of one moment together by hand: instances in zones, one service `web` with revisions 1 to 4 behind a
/// load balancer, and tasks wherever a test wants them.
class StateBuilder
{
public:
    struct Shape
    {
        int instances = 4;
        int zones = 2;
        std::int64_t taskCpu = 512; ///< of 1024 units that each instance has
        bool hasLoadBalancer = true;
        std::string nameSuffix{}; ///< of all names, to make them long
    };

    StateBuilder();
    explicit StateBuilder(Shape shape);

    /// A task that was created at `createdAt` and entered `status` at `since`. The pull takes 10 s, the start 5 s. A
    /// task that is RUNNING or draining has a host port and a target.
    TaskId addTask(int instance, int revision, TaskStatus status, SimDuration createdAt, SimDuration since);
    /// RUNNING and healthy since long ago; stood there at the start.
    TaskId addHealthyTask(int instance, int revision);
    /// RUNNING since `since`, its target initial.
    TaskId addUnprovenTask(int instance, int revision, SimDuration since);
    /// RUNNING and marked, its target unhealthy for that reason.
    TaskId addUnhealthyTask(int instance, int revision, SimDuration since,
                            TargetReason reason = TargetReason::Timeout);
    /// DEACTIVATING since `since`, for 30 s.
    TaskId addDrainingTask(int instance, int revision, SimDuration since);
    /// STOPPING since `since`, for 5 s.
    TaskId addStoppingTask(int instance, int revision, SimDuration since);
    TaskId addStoppedTask(int instance, int revision, SimDuration since);

    /// Takes away every rule of the instances' security group.
    void closeSecurityGroup();
    void setObstacle(PlacementObstacle obstacle, int instance);
    void setDesired(int desired);

    /// Counts and free resources worked out.
    [[nodiscard]] State state() const;
    [[nodiscard]] Task &task(TaskId id) { return m_state.tasks.change(indexOf(id)); }
    [[nodiscard]] Scenario &scenario() { return *m_scenario; }

private:
    void addInstances(const Shape &shape);
    void addDefinitions(const Shape &shape);
    void addService(const Shape &shape);
    void addSecurityGroups(const Shape &shape);
    void addTarget(TaskId task, TargetState state, TargetReason reason, SimTime since);

    std::shared_ptr<Scenario> m_scenario = std::make_shared<Scenario>();
    State m_state{};
};

} // namespace deployscope
