// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/surroundings.h"

#include "items/time_words.h"
#include "items/wait_words.h"
#include "views/cluster_grid/grid_words.h"

#include <algorithm>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

QString problemOf(const ServiceSummary &service)
{
    if (service.obstacle == PlacementObstacle::None)
        return {};
    if (service.closestInstance.isEmpty())
        //: why the next task cannot be placed: %1 is such as 'no instances'
        return GridWords::tr("no place: %1").arg(obstacleWord(service.obstacle));
    //: why the next task cannot be placed: %1 is such as 'port in use', %2 an instance
    return GridWords::tr("no place: %1 (%2)").arg(obstacleWord(service.obstacle), service.closestInstance);
}

RevisionLine lineFor(const RevisionSummary &revision)
{
    const QString counts = revision.tasks == 0
                               ? GridWords::tr("no tasks")
                               //: tasks of a revision
                               : GridWords::tr("%1 of %2 healthy").arg(revision.healthy).arg(revision.tasks);
    return {.rank = revision.rank, .name = revision.name, .counts = counts};
}

ServiceCell cellFor(const ServiceSummary &service)
{
    ServiceCell cell{
        .title = GridWords::tr("service %1").arg(service.name),
        //: the desired count of a service
        .desired = GridWords::tr("desired %1").arg(service.desired),
        .problem = problemOf(service),
    };
    for (const RevisionSummary &revision : service.revisions)
        cell.revisions.push_back(lineFor(revision));
    return cell;
}

QString listenersText(const std::vector<Port> &ports)
{
    QStringList texts;
    for (const Port port : ports)
        texts.append(u":%1"_s.arg(port.number));
    return texts.join(u" "_s);
}

void count(GroupCell &cell, TargetState state)
{
    switch (state) {
    case TargetState::Initial:
        ++cell.initial;
        break;
    case TargetState::Healthy:
        ++cell.healthy;
        break;
    case TargetState::Unhealthy:
        ++cell.unhealthy;
        break;
    case TargetState::Unused:
        ++cell.unused;
        break;
    case TargetState::Draining:
        ++cell.draining;
        break;
    case TargetState::Removed:
        break;
    }
}

GroupCell cellFor(const TargetGroupSummary &group, const std::vector<TargetItem> &targets)
{
    GroupCell cell{
        .id = group.id,
        .title = GridWords::tr("target group %1").arg(group.name),
        //: %1 is a path such as /health, %2 a length of time
        .healthCheck = GridWords::tr("health check: GET %1 every %2")
                           .arg(group.healthCheckPath, durationWords(group.healthCheckInterval)),
    };
    for (const TargetItem &target : targets) {
        if (target.group == group.id)
            count(cell, target.state);
    }
    return cell;
}

bool anyBlocked(const std::vector<TargetItem> &targets, BlockedAt where)
{
    return std::ranges::any_of(targets, [where](const TargetItem &target) { return target.blocked == where; });
}

QString rangeText(const PortRange &range)
{
    if (range.first == range.last)
        return QString::number(range.first.number);
    return u"%1–%2"_s.arg(range.first.number).arg(range.last.number);
}

QString rangesText(const std::vector<PortRange> &ranges)
{
    constexpr std::size_t most = 3;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(ranges.size(), most); ++i)
        texts.append(rangeText(ranges[i]));
    if (ranges.size() > most)
        texts.append(u"…"_s);
    return texts.join(u", "_s);
}

void word(BarCell &bar, const std::vector<PortRange> &letIn)
{
    if (letIn.empty()) {
        bar.says = GridWords::tr("lets nothing in from the load balancer");
        bar.saysShort = GridWords::tr("lets nothing in");
    } else if (letIn == std::vector{PortRange{{0}, {65535}}}) {
        bar.says = GridWords::tr("lets the load balancer in at all ports");
        bar.saysShort = GridWords::tr("all ports");
    } else {
        //: %1 are port ranges
        bar.says = GridWords::tr("lets the load balancer in at ports %1").arg(rangesText(letIn));
        //: %1 are port ranges
        bar.saysShort = GridWords::tr("ports %1").arg(rangesText(letIn));
    }
}

} // namespace

std::vector<ServiceCell> serviceCells(const ClusterSummary &summary)
{
    std::vector<ServiceCell> cells;
    for (const ServiceSummary &service : summary.services)
        cells.push_back(cellFor(service));
    return cells;
}

LoadBalancerCell loadBalancerCell(const ClusterSummary &summary, const std::vector<TargetItem> &targets)
{
    LoadBalancerCell cell{
        .exists = summary.hasLoadBalancer,
        .letsOut = !anyBlocked(targets, BlockedAt::LoadBalancer),
        .kind = GridWords::tr("load balancer"),
        .name = summary.loadBalancer,
        .listeners = listenersText(summary.listenerPorts),
        .securityGroups = summary.loadBalancerGroups.join(u", "_s),
    };
    for (const TargetGroupSummary &group : summary.targetGroups)
        cell.groups.push_back(cellFor(group, targets));
    return cell;
}

BarCell barCell(const ClusterSummary &summary, const std::vector<TargetItem> &targets)
{
    BarCell bar{
        .exists = summary.hasLoadBalancer && !summary.instanceGroups.isEmpty(),
        .open = summary.isLetIn(),
        .blocks = anyBlocked(targets, BlockedAt::Instance),
        .name = summary.instanceGroups.join(u", "_s),
    };
    word(bar, summary.letIn);
    return bar;
}

} // namespace deployscope
