// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <QString>

#include <optional>
#include <vector>

namespace deployscope {

/// Where a security group drops the load balancer's packets.
enum class BlockedAt : std::uint8_t { Nowhere, LoadBalancer, Instance };

/// What a list or a picture shows of one target at one moment.
struct TargetItem
{
    TargetId id{};
    TargetGroupId group{};
    TaskId task{};
    InstanceId instance{};
    QString name{};      ///< `i-1:32768`
    QString groupName{}; ///< of its target group
    Port port{};
    TargetState state = TargetState::Initial;
    TargetReason reason = TargetReason::None;
    int code = 0; ///< the answer, with ResponseCodeMismatch
    SimTime registeredAt{};
    SimTime since{}; ///< when `state` was entered
    SimTime drainedAt = SimTime::max();
    std::optional<SimTime> appearsAt{};   ///< when it came into view; absent: it stood there from the start
    std::optional<SimTime> checkedAt{};   ///< when its last health check was sent
    std::optional<SimTime> nextCheckAt{}; ///< absent while it is not checked
    SimDuration checkTimeout{};
    BlockedAt blocked = BlockedAt::Nowhere; ///< where a health check would be dropped now
    bool checkPasses = false;               ///< a health check sent now would pass
    bool checkIsAnswered = false;           ///< one sent now would come back, with whatever answer

    friend bool operator==(const TargetItem &, const TargetItem &) = default;
};

/// The targets that a list shows at `now`, by id: registered ones, and those removed less than 60 s before.
[[nodiscard]] std::vector<TargetItem> targetItems(const State &state, SimTime now);

} // namespace deployscope
