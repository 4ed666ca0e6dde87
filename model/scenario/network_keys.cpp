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
    "LoadBalancerName"sv, "Type"sv, "SecurityGroups"sv, "ListenerDescriptions"sv, "AvailabilityZones"sv,
    "Attributes"sv};
constexpr std::array loadBalancerKept{
    "LoadBalancerArn"sv, "DNSName"sv, "CanonicalHostedZoneId"sv,
    "CreatedTime"sv, "Scheme"sv, "VpcId"sv, "State"sv, "IpAddressType"sv, "CustomerOwnedIpv4Pool"sv};

constexpr std::array loadBalancerZoneUsed{"ZoneName"sv};
constexpr std::array loadBalancerZoneKept{
    "SubnetId"sv, "OutpostId"sv, "LoadBalancerAddresses"sv, "SourceNatIpv6Prefixes"sv};
constexpr std::array loadBalancerAttributeUsed{"Key"sv, "Value"sv};

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

constexpr std::array listenerUsed{"ListenerArn"sv, "Port"sv, "Protocol"sv, "SecurityGroups"sv, "Rules"sv, "DefaultActions"sv};
constexpr std::array listenerKept{
    "LoadBalancerArn"sv, "Certificates"sv, "SslPolicy"sv, "AlpnPolicy"sv,
    "MutualAuthentication"sv};

constexpr std::array listenerRuleUsed{"Priority"sv, "Conditions"sv, "Actions"sv, "IsDefault"sv};
constexpr std::array listenerRuleKept{"RuleArn"sv, "Transforms"sv};

constexpr std::array ruleConditionUsed{"Field"sv, "Values"sv, "PathPatternConfig"sv};
constexpr std::array ruleConditionKept{
    "HostHeaderConfig"sv, "HttpHeaderConfig"sv, "HttpRequestMethodConfig"sv, "QueryStringConfig"sv,
    "SourceIpConfig"sv, "RegexValues"sv};
constexpr std::array pathPatternConfigUsed{"Values"sv};
constexpr std::array pathPatternConfigKept{"RegexValues"sv};

constexpr std::array listenerActionUsed{
    "Type"sv, "TargetGroupArn"sv, "ForwardConfig"sv, "FixedResponseConfig"sv, "RedirectConfig"sv};
constexpr std::array listenerActionKept{
    "Order"sv, "AuthenticateOidcConfig"sv, "AuthenticateCognitoConfig"sv, "JwtValidationConfig"sv};

constexpr std::array fixedResponseConfigUsed{"StatusCode"sv};
constexpr std::array fixedResponseConfigKept{"MessageBody"sv, "ContentType"sv};

constexpr std::array redirectConfigUsed{"StatusCode"sv};
constexpr std::array redirectConfigKept{"Protocol"sv, "Port"sv, "Host"sv, "Path"sv, "Query"sv};

constexpr std::array forwardConfigUsed{"TargetGroups"sv};
constexpr std::array forwardConfigKept{"TargetGroupStickinessConfig"sv};

constexpr std::array forwardTargetGroupUsed{"TargetGroupArn"sv, "Weight"sv};

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
constexpr KnownKeys loadBalancerZone{.used = loadBalancerZoneUsed, .kept = loadBalancerZoneKept};
constexpr KnownKeys loadBalancerAttribute{.used = loadBalancerAttributeUsed, .kept = {}};
constexpr KnownKeys targetGroup{.used = targetGroupUsed, .kept = targetGroupKept};
constexpr KnownKeys matcher{.used = matcherUsed, .kept = matcherKept};
constexpr KnownKeys targetGroupAttribute{.used = targetGroupAttributeUsed, .kept = {}};
constexpr KnownKeys listener{.used = listenerUsed, .kept = listenerKept};
constexpr KnownKeys listenerRule{.used = listenerRuleUsed, .kept = listenerRuleKept};
constexpr KnownKeys listenerAction{.used = listenerActionUsed, .kept = listenerActionKept};
constexpr KnownKeys forwardConfig{.used = forwardConfigUsed, .kept = forwardConfigKept};
constexpr KnownKeys forwardTargetGroup{.used = forwardTargetGroupUsed, .kept = {}};
constexpr KnownKeys ruleCondition{.used = ruleConditionUsed, .kept = ruleConditionKept};
constexpr KnownKeys pathPatternConfig{.used = pathPatternConfigUsed, .kept = pathPatternConfigKept};
constexpr KnownKeys fixedResponseConfig{.used = fixedResponseConfigUsed, .kept = fixedResponseConfigKept};
constexpr KnownKeys redirectConfig{.used = redirectConfigUsed, .kept = redirectConfigKept};
constexpr KnownKeys securityGroup{.used = securityGroupUsed, .kept = securityGroupKept};
constexpr KnownKeys ipPermission{.used = ipPermissionUsed, .kept = ipPermissionKept};
constexpr KnownKeys ipRange{.used = ipRangeUsed, .kept = ipRangeKept};
constexpr KnownKeys userIdGroupPair{.used = userIdGroupPairUsed, .kept = userIdGroupPairKept};

} // namespace deployscope::keys
