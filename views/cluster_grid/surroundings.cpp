// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/surroundings.h"

#include "items/row_changes.h"
#include "items/time_words.h"
#include "items/wait_words.h"
#include "views/cluster_grid/grid_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

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

/// Tasks of a service that wait for a capacity provider to make room.
QString waitForRoom(const ServiceSummary &service, SimTime now)
{
    if (service.registersAt)
        //: on the card of a service: %n counts tasks in PROVISIONING, %1 is an instance that boots, %2 a time such as 80 s
        return GridWords::tr("%n task(s) wait for %1: %2 to go", nullptr, service.waiting)
            .arg(service.registers, timeToGo(*service.registersAt - now));
    //: on the card of a service: %n counts tasks in PROVISIONING
    return GridWords::tr("%n task(s) wait for an instance", nullptr, service.waiting);
}

/// A deployment that is otherwise complete bakes; one whose tasks fail before they run waits for its next attempt.
QString waitOf(const ServiceSummary &service, SimTime now)
{
    if (service.waiting > 0)
        return waitForRoom(service, now);
    if (service.bakesUntil)
        //: on the card of a service: its deployment watches alarms for so long yet
        return GridWords::tr("bake time: %1 to go").arg(timeToGo(*service.bakesUntil - now));
    if (service.throttledUntil && *service.throttledUntil > now)
        //: on the card of a service whose tasks fail to start
        return GridWords::tr("throttled: next start in %1").arg(timeToGo(*service.throttledUntil - now));
    return {};
}

ServiceCell cellFor(const ServiceSummary &service, SimTime now)
{
    ServiceCell cell{
        .title = GridWords::tr("service %1").arg(service.name),
        //: the desired count of a service
        .desired = GridWords::tr("desired %1").arg(service.desired),
        .problem = problemOf(service),
        .wait = waitOf(service, now),
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

QString percentText(double share)
{
    // Nothing is 100 % or 0 % that is not whole or none.
    const double percent = share >= 1 ? 100 : share <= 0 ? 0 : std::clamp(std::round(share * 100), 1.0, 99.0);
    //: a share of all requests
    return GridWords::tr("%1 %").arg(static_cast<int>(percent));
}

double shareOf(TargetGroupId group, const std::vector<TargetItem> &targets, const RequestFlow &requests)
{
    double share = 0;
    for (const TargetFlow &flow : requests.targets) {
        const auto target = findById(targets, flow.target);
        if (target != targets.end() && target->group == group)
            share += flow.share;
    }
    return share;
}

QString requestsText(const RequestFlow &requests)
{
    if (!requests.isFlowing())
        return {};
    const int decimals = requests.rate.perThousandSeconds % 1000 == 0 ? 0 : 1;
    const double rate = static_cast<double>(requests.rate.perThousandSeconds) / 1000.0;
    //: what clients send in each second; %1 is a number such as 10
    return GridWords::tr("%1 requests/s").arg(QLocale().toString(rate, 'f', decimals));
}

QString failuresText(const RequestFlow &requests)
{
    if (requests.failing <= 0)
        return {};
    const QString share = percentText(requests.failing);
    if (requests.failure == 0)
        //: %1 is a share of all requests such as 50 %
        return GridWords::tr("%1 without an answer").arg(share);
    //: %1 is a share of all requests such as 50 %, %2 an HTTP status such as 503
    return GridWords::tr("%1 fail: %2").arg(share).arg(requests.failure);
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

std::vector<ServiceCell> serviceCells(const ClusterSummary &summary, SimTime now)
{
    std::vector<ServiceCell> cells;
    for (const ServiceSummary &service : summary.services)
        cells.push_back(cellFor(service, now));
    return cells;
}

LoadBalancerCell loadBalancerCell(const ClusterSummary &summary, const std::vector<TargetItem> &targets,
                                  const RequestFlow &requests)
{
    LoadBalancerCell cell{
        .exists = summary.hasLoadBalancer,
        .letsOut = !anyBlocked(targets, BlockedAt::LoadBalancer),
        .kind = GridWords::tr("load balancer"),
        .name = summary.loadBalancer,
        .listeners = listenersText(summary.listenerPorts),
        .securityGroups = summary.loadBalancerGroups.join(u", "_s),
        .requests = requestsText(requests),
        .failures = failuresText(requests),
    };
    for (const TargetGroupSummary &group : summary.targetGroups) {
        cell.groups.push_back(cellFor(group, targets));
        if (requests.isFlowing() && summary.targetGroups.size() > 1)
            cell.groups.back().share = percentText(shareOf(group.id, targets, requests));
    }
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
