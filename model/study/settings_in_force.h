// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <string>
#include <string_view>
#include <vector>

namespace deployscope {

/// Where the settings of one service that are in force at a moment stand in the scenario's document: in the
/// service itself, or in the UpdateService that changed them last. JSON pointers.
struct ServiceSettingPlaces
{
    std::string taskDefinition{};
    std::string desiredCount{};
    std::string minimumHealthyPercent{};
    std::string maximumPercent{};
    std::string healthCheckGracePeriod{};
    std::string placementStrategy{};
    std::string availabilityZoneRebalancing{};
    std::string placementConstraints{};
    std::string circuitBreaker{};
    std::string alarms{};
    std::string networkConfiguration{};
};

/// Likewise for a target group.
struct TargetGroupSettingPlaces
{
    std::string interval{};
    std::string timeout{};
    std::string healthyThreshold{};
    std::string path{};
    std::string matcher{};
    std::string attributes{}; ///< where the deregistration delay stands
};

/// Follows the settings through a run, event by event.
class SettingsInForce
{
public:
    explicit SettingsInForce(const Scenario &scenario);

    /// Notes what `event` of `timeline` changes; call it for every event, in order.
    void take(const Timeline &timeline, const Event &event);

    [[nodiscard]] const ServiceSettingPlaces &of(ServiceId service) const { return m_places[indexOf(service)]; }
    [[nodiscard]] const TargetGroupSettingPlaces &of(TargetGroupId group) const
    {
        return m_groups[indexOf(group)];
    }

private:
    void takeGroup(const Action &action);

    std::vector<ServiceSettingPlaces> m_places;
    std::vector<TargetGroupSettingPlaces> m_groups;
};

/// The action that `event` comes from, where its nearest causes are that action; null where there is none.
[[nodiscard]] const Action *actionBehind(const Timeline &timeline, const Event &event);

/// The scaling policy whose decision is the cause of `event`; null where that is something else.
[[nodiscard]] const ScalingPolicy *policyBehind(const Timeline &timeline, const Event &event);
/// Where the value stands that a policy tracks.
[[nodiscard]] std::string targetValuePlace(const ScalingPolicy &policy);

/// The pointer of a member of an UpdateService that makes `event` happen, or of the service's own setting.
[[nodiscard]] std::string settingPlace(const Timeline &timeline, const Event &event, ServiceId service,
                                       std::string_view member);

} // namespace deployscope
