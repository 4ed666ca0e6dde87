// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cluster_summary.h"
#include "items/instance_item.h"
#include "items/request_flow.h"
#include "items/status_words.h"
#include "items/subject.h"
#include "items/target_item.h"
#include "items/task_item.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace deployscope {

// All that painting needs of one moment, worked out and worded: nothing is looked up while it is drawn. Places in
// vectors (`std::size_t`) point into the scene's own lists.

/// Nothing, an instance, a task, a target, or the bar.
using GridSelection = Subject;

/// Shares of 1: how far a motion has come, already eased.
struct TaskMotion
{
    double presence = 1; ///< of its place: falls to 0 once it has stopped
    double arrival = 1;  ///< of the journey to its place
    double change = 1;   ///< of the change into its present look
};

struct TaskCell
{
    TaskId id{};
    std::size_t instance = 0;
    int place = 0; ///< on its instance, from 0
    TaskLook look = TaskLook::Starting;
    int revisionRank = 0;
    double fill = 1;      ///< of its height, from the bottom: rises with the pull, falls while it drains
    double waited = 0;    ///< share of the present wait that is over
    bool waits = false;   ///< `waited` and `countdown` mean something
    bool failing = false; ///< one of its targets or containers is unhealthy
    TaskMotion motion{};
    // Its words: all of them are empty where they are left out.
    QString name{};       ///< `t-3`
    QString revision{};   ///< `web:2`
    QString status{};     ///< `RUNNING`
    QString note{};       ///< what it waits for, or what is wrong; may be empty
    QString shortNote{};  ///< the same where room is scarce
    QString countdown{};  ///< `13 s`; may be empty
    QString ports{};      ///< `:32768 → 80`; may be empty
    QString containers{}; ///< a line for each that has a state of its own; may be empty
};

struct TargetCell
{
    TargetId id{};
    std::size_t task = 0;
    std::size_t group = 0;
    TargetState state = TargetState::Initial;
    BlockedAt blocked = BlockedAt::Nowhere;
    double presence = 1;           ///< rises once it is registered, falls once it is removed
    std::optional<double> pulse{}; ///< a health check on its way: 0 at the load balancer, 1 when it is over
    bool pulsePasses = false;      ///< it comes back with a good answer
    bool pulseReturns = false;     ///< it comes back at all
    double share = 0;              ///< of all requests of clients, 0..1
    bool fails = false;            ///< requests that it gets are not answered with 2xx or 3xx
    QString name{};                ///< `i-1:32768`
    QString reason{};              ///< may be empty
};

/// A bar of a resource.
struct Meter
{
    double used = 0; ///< share of the whole, 0..1
    double held = 0; ///< by other tasks; likewise
    QString name{};
    QString numbers{}; ///< `512 / 1024`
};

struct InstanceCell
{
    InstanceId id{};
    std::size_t zone = 0;
    std::size_t firstTask = 0;
    std::size_t tasks = 0;
    int room = 0;    ///< tasks that it could hold in all
    int failing = 0; ///< of its tasks: unhealthy, or about to be
    Meter cpu{};
    Meter memory{};
    QString name{};
    QString instanceType{};
    QString badge{}; ///< `▽ draining`; empty for an instance that takes tasks
    QString ports{}; ///< `ports 32768, 32769`; may be empty
};

struct ZoneCell
{
    std::size_t firstInstance = 0;
    std::size_t instances = 0;
    int failing = 0; ///< tasks in it
    QString name{};
    QString title{}; ///< `Availability Zone us-east-1a`
};

struct RevisionLine
{
    int rank = 0;
    QString name{};
    QString counts{}; ///< `1 of 2 healthy`
};

struct ServiceCell
{
    QString title{};   ///< `service web`
    QString desired{}; ///< `desired 2`
    QString problem{}; ///< why the next task cannot be placed; may be empty
    QString wait{};    ///< what its deployment waits for, with the time to go; may be empty
    std::vector<RevisionLine> revisions{};
};

struct GroupCell
{
    TargetGroupId id{};
    QString title{};
    QString healthCheck{}; ///< `health check / every 30 s`
    QString share{};       ///< of all requests, such as `90 %`; empty where no requests come or there is one group
    int initial = 0;
    int healthy = 0;
    int unhealthy = 0;
    int draining = 0;
    int unused = 0;
};

struct LoadBalancerCell
{
    bool exists = false;
    bool letsOut = true;      ///< none of its targets is cut off on its own side
    QString kind{};           ///< `load balancer`
    QString name{};           ///< may be empty
    QString listeners{};      ///< `:80`
    QString securityGroups{}; ///< may be empty
    QString requests{};       ///< `10 requests/s`; empty where nobody sends any
    QString failures{};       ///< `50 % fail: 503`; may be empty
    std::vector<GroupCell> groups{};
};

/// The security groups of the instances, as a bar between them and the load balancer.
struct BarCell
{
    bool exists = false;
    bool open = true;    ///< for some port
    bool blocks = false; ///< a target that stands in the picture
    QString name{};
    QString says{};      ///< what it lets in, in words
    QString saysShort{}; ///< the same where room is scarce
};

struct GridScene
{
    std::vector<ZoneCell> zones{};
    std::vector<InstanceCell> instances{}; ///< by zone, then by id
    std::vector<TaskCell> tasks{};         ///< by place of the instance, then by id
    std::vector<TargetCell> targets{};     ///< by place of the task
    std::vector<ServiceCell> services{};
    LoadBalancerCell loadBalancer{};
    BarCell bar{};
    bool hasRequests = false; ///< clients send some
    double streamPhase = 0;   ///< how far the stream of requests has moved on by one of its periods, 0..1
};

/// Whether the cards and tiles of a scene say something.
enum class TileWords { All, None };

/// The moment `now` as a scene. STOPPED tasks and removed targets are in it for one `transition`.
/// \param transition simulated length of one motion; 0 shows each motion at its end
/// \param requests   where those of the clients go
/// \param words      None: of instances, tasks and targets only what is no text; it is far quicker where they are
///                   thousands
[[nodiscard]] GridScene gridScene(const std::vector<InstanceItem> &instances, const std::vector<TaskItem> &tasks,
                                  const std::vector<TargetItem> &targets, const ClusterSummary &summary,
                                  SimTime now, SimDuration transition, const RequestFlow &requests = {},
                                  TileWords words = TileWords::All);

} // namespace deployscope
