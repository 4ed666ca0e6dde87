// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"
#include "items/container_item.h"

#include <QString>

#include <optional>
#include <vector>

namespace deployscope {

/// A container port and the host port that it was given.
struct PortItem
{
    Port containerPort{};
    Port hostPort{}; ///< 0: dynamic, and the containers have not started yet
    friend bool operator==(const PortItem &, const PortItem &) = default;
};

/// What a task waits for; of several waits the one that ends first.
enum class TaskWait : std::uint8_t {
    None,
    Instance,  ///< PROVISIONING: a container instance with room, if one boots until `waitsUntil` (R9.8)
    Interface, ///< PROVISIONING or DEPROVISIONING of an awsvpc task
    ImagePull,
    ContainerStart,
    HealthCheck,       ///< the next one is sent at `waitsUntil`
    HealthCheckAnswer, ///< one was sent and is unanswered; its time-out comes at `waitsUntil`
    Proof,             ///< without a load balancer: until it counts as healthy (R2.12)
    Draining,          ///< the deregistration delay (R3.8)
    Stop,              ///< SIGTERM was sent
    Container,         ///< another container of the task, which does its next step at `waitsUntil` (R2.10)
    WarmUp,            ///< RUNNING; its ports answer from `waitsUntil` on, and a health check before would fail
    ContainerCheck,    ///< a health check of one of its containers, run at `waitsUntil` (R2.11)
};

/// What a list or a picture shows of one task at one moment. Flat: everything that words and painting need.
struct TaskItem
{
    TaskId id{};
    InstanceId instance{}; ///< noInstance while it waits for one
    int place = 0;         ///< on its instance, from 0: the lowest that was free when it came; it keeps it
    ServiceId service{};
    QString name{};       ///< `t-3`
    QString revision{};   ///< `web:2`
    int revisionRank = 0; ///< place among the revisions of its family that occur, from 0
    bool isNew = true;    ///< of the PRIMARY deployment
    TaskStatus status = TaskStatus::Provisioning;
    TaskHealth health = TaskHealth::Unknown;
    StopReason stopReason = StopReason::None;
    int exitCode = -1;  ///< -1: still running
    CpuUnits cpu{};     ///< reserved on the instance
    Mebibytes memory{}; ///< likewise
    std::vector<PortItem> ports{};
    std::vector<ContainerItem> containers{}; ///< empty: its only container does what the task does
    SimTime createdAt{};
    SimTime since{};       ///< when `status` was entered
    SimTime healthSince{}; ///< when `health` became what it is
    SimTime pullEndsAt{};
    SimTime runningAt{};
    SimTime answersAt{}; ///< from when its ports answer
    SimTime stopsAt = SimTime::max();
    std::optional<SimTime> appearsAt{}; ///< when it came into view; absent: it stood there from the start
    TaskWait wait = TaskWait::None;
    SimTime waitsSince{};
    SimTime waitsUntil = SimTime::max();

    friend bool operator==(const TaskItem &, const TaskItem &) = default;
};

/// The tasks that a list shows at `now`, by id: those that exist, and those STOPPED less than 60 s before.
[[nodiscard]] std::vector<TaskItem> taskItems(const State &state, SimTime now);

} // namespace deployscope
