// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"
#include "items/let_in_ports.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace deployscope {

/// How the tasks of one revision of a service stand.
struct RevisionSummary
{
    QString name{}; ///< `web:2`
    int rank = 0;   ///< place among the revisions of its family that occur, from 0
    int tasks = 0;  ///< that exist
    int healthy = 0;
    bool isPrimary = false; ///< the newest deployment runs it
    friend bool operator==(const RevisionSummary &, const RevisionSummary &) = default;
};

struct ServiceSummary
{
    ServiceId id{};
    QString name{};
    qint64 desired = 0;
    int tasks = 0; ///< that exist
    int healthy = 0;
    bool deploying = false;
    PlacementObstacle obstacle = PlacementObstacle::None; ///< why the next task cannot be placed
    QString closestInstance{};                            ///< of that obstacle
    std::vector<RevisionSummary> revisions{};             ///< by rank
    int waiting = 0;                         ///< tasks in PROVISIONING, for an instance with room (R9.8)
    std::optional<SimTime> registersAt{};    ///< then: the next instance that boots
    QString registers{};                     ///< its name
    std::optional<SimTime> bakesUntil{};     ///< the bake time of its PRIMARY deployment has begun (R5.16)
    std::optional<SimTime> throttledUntil{}; ///< its PRIMARY deployment starts no task before (R5.8)
    friend bool operator==(const ServiceSummary &, const ServiceSummary &) = default;
};

struct TargetGroupSummary
{
    TargetGroupId id{};
    QString name{};
    QString healthCheckPath{};
    SimDuration healthCheckInterval{};
    friend bool operator==(const TargetGroupSummary &, const TargetGroupSummary &) = default;
};

/// What stands around the instances at one moment: services, load balancer, security groups.
struct ClusterSummary
{
    QString scenario{}; ///< its name
    std::vector<ServiceSummary> services{};
    bool hasLoadBalancer = false; ///< some service has one
    QString loadBalancer{};       ///< its name
    std::vector<Port> listenerPorts{};
    std::vector<TargetGroupSummary> targetGroups{}; ///< that a service uses
    QStringList loadBalancerGroups{};               ///< ids of its security groups; empty: nothing is filtered
    QStringList instanceGroups{};   ///< ids of the security groups of the instances, and of awsvpc tasks their own
    std::vector<PortRange> letIn{}; ///< TCP ports at which the instances' groups let the load balancer in; merged

    /// The instances' security groups let the load balancer in at some port, or there are none.
    [[nodiscard]] bool isLetIn() const { return instanceGroups.isEmpty() || !letIn.empty(); }
    friend bool operator==(const ClusterSummary &, const ClusterSummary &) = default;
};

[[nodiscard]] ClusterSummary clusterSummary(const State &state);

} // namespace deployscope
