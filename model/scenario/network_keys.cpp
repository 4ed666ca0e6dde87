// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/known_keys.h"

#include <array>

namespace deployscope::keys {

// What Elastic Load Balancing and Amazon EC2 call the members of their objects.

namespace {

using namespace std::string_view_literals;

// A word a line would make these tables long.
// clang-format off
constexpr std::array loadBalancerUsed{
    "LoadBalancerName"sv, "Type"sv, "SecurityGroups"sv, "ListenerDescriptions"sv};
constexpr std::array loadBalancerKept{
    "LoadBalancerArn"sv, "AvailabilityZones"sv, "Attributes"sv, "DNSName"sv, "CanonicalHostedZoneId"sv,
    "CreatedTime"sv, "Scheme"sv, "VpcId"sv, "State"sv, "IpAddressType"sv, "CustomerOwnedIpv4Pool"sv};

constexpr std::array targetGroupUsed{
    "TargetGroupArn"sv, "TargetGroupName"sv, "Protocol"sv, "TargetType"sv, "HealthCheckEnabled"sv,
    "HealthCheckPort"sv, "HealthCheckPath"sv, "HealthCheckIntervalSeconds"sv, "HealthCheckTimeoutSeconds"sv,
    "HealthyThresholdCount"sv, "UnhealthyThresholdCount"sv, "Matcher"sv, "Attributes"sv};
constexpr std::array targetGroupKept{
    "Port"sv, "VpcId"sv, "HealthCheckProtocol"sv, "LoadBalancerArns"sv, "IpAddressType"sv,
    "ProtocolVersion"sv, "Tags"sv, "TargetControlPort"sv};

constexpr std::array matcherUsed{"HttpCode"sv};
constexpr std::array matcherKept{"GrpcCode"sv};

constexpr std::array targetGroupAttributeUsed{"Key"sv, "Value"sv};

constexpr std::array listenerUsed{"Port"sv, "Protocol"sv, "SecurityGroups"sv, "Rules"sv, "DefaultActions"sv};
constexpr std::array listenerKept{
    "ListenerArn"sv, "LoadBalancerArn"sv, "Certificates"sv, "SslPolicy"sv, "AlpnPolicy"sv,
    "MutualAuthentication"sv};

constexpr std::array listenerRuleUsed{"Actions"sv};
constexpr std::array listenerRuleKept{"RuleArn"sv, "Priority"sv, "Conditions"sv, "IsDefault"sv, "Transforms"sv};

constexpr std::array listenerActionUsed{"Type"sv, "TargetGroupArn"sv, "ForwardConfig"sv};
constexpr std::array listenerActionKept{
    "Order"sv, "FixedResponseConfig"sv, "RedirectConfig"sv, "AuthenticateOidcConfig"sv,
    "AuthenticateCognitoConfig"sv, "JwtValidationConfig"sv};

constexpr std::array forwardConfigUsed{"TargetGroups"sv};
constexpr std::array forwardConfigKept{"TargetGroupStickinessConfig"sv};

constexpr std::array forwardTargetGroupUsed{"TargetGroupArn"sv};
constexpr std::array forwardTargetGroupKept{"Weight"sv};

constexpr std::array securityGroupUsed{"GroupId"sv, "GroupName"sv, "IpPermissions"sv, "IpPermissionsEgress"sv};
constexpr std::array securityGroupKept{"Description"sv, "VpcId"sv, "OwnerId"sv, "Tags"sv, "SecurityGroupArn"sv};

constexpr std::array ipPermissionUsed{
    "IpProtocol"sv, "FromPort"sv, "ToPort"sv, "IpRanges"sv, "UserIdGroupPairs"sv};
constexpr std::array ipPermissionKept{"Ipv6Ranges"sv, "PrefixListIds"sv};

constexpr std::array ipRangeUsed{"CidrIp"sv};
constexpr std::array ipRangeKept{"Description"sv};

constexpr std::array userIdGroupPairUsed{"GroupId"sv};
constexpr std::array userIdGroupPairKept{
    "UserId"sv, "VpcId"sv, "Description"sv, "GroupName"sv, "PeeringStatus"sv, "VpcPeeringConnectionId"sv};
// clang-format on

} // namespace

constexpr KnownKeys loadBalancer{.used = loadBalancerUsed, .kept = loadBalancerKept};
constexpr KnownKeys targetGroup{.used = targetGroupUsed, .kept = targetGroupKept};
constexpr KnownKeys matcher{.used = matcherUsed, .kept = matcherKept};
constexpr KnownKeys targetGroupAttribute{.used = targetGroupAttributeUsed, .kept = {}};
constexpr KnownKeys listener{.used = listenerUsed, .kept = listenerKept};
constexpr KnownKeys listenerRule{.used = listenerRuleUsed, .kept = listenerRuleKept};
constexpr KnownKeys listenerAction{.used = listenerActionUsed, .kept = listenerActionKept};
constexpr KnownKeys forwardConfig{.used = forwardConfigUsed, .kept = forwardConfigKept};
constexpr KnownKeys forwardTargetGroup{.used = forwardTargetGroupUsed, .kept = forwardTargetGroupKept};
constexpr KnownKeys securityGroup{.used = securityGroupUsed, .kept = securityGroupKept};
constexpr KnownKeys ipPermission{.used = ipPermissionUsed, .kept = ipPermissionKept};
constexpr KnownKeys ipRange{.used = ipRangeUsed, .kept = ipRangeKept};
constexpr KnownKeys userIdGroupPair{.used = userIdGroupPairUsed, .kept = userIdGroupPairKept};

} // namespace deployscope::keys
