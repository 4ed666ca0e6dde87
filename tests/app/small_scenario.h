// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <string>

namespace deployscope::testing {

/// Four instances with room for one task of `web` each, two revisions, `desired` tasks standing healthy behind a
/// load balancer at the start; nothing is deployed yet.
[[nodiscard]] inline Document smallDocument(int desired = 2, int instances = 4)
{
    return Document::parse(R"({
        "name": "Small",
        "containerInstances": [{"instanceType": "t2.micro", "count": )" +
                           std::to_string(instances) + R"(, "availabilityZones": ["a", "b"],
                                "securityGroups": ["sg-instances"]}],
        "taskDefinitions": [
            {"family": "web", "containerDefinitions": [{"name": "app", "image": "web:one", "cpu": 900, "memory": 256,
                "portMappings": [{"containerPort": 80}]}]},
            {"family": "web", "containerDefinitions": [{"name": "app", "image": "web:two", "cpu": 900, "memory": 256,
                "portMappings": [{"containerPort": 80}]}]}],
        "services": [{"serviceName": "web", "taskDefinition": "web:1", "desiredCount": )" +
                           std::to_string(desired) + R"(,
            "deploymentConfiguration": {"minimumHealthyPercent": 50, "maximumPercent": 200},
            "loadBalancers": [{"targetGroupArn": "web", "containerName": "app", "containerPort": 80}]}],
        "targetGroups": [{"TargetGroupName": "web", "HealthCheckPath": "/",
            "Attributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "30"}]}],
        "listeners": [{"Port": 80, "Protocol": "HTTP", "SecurityGroups": ["sg-alb"],
            "DefaultActions": [{"Type": "forward", "TargetGroupArn": "web"}]}],
        "securityGroups": [
            {"GroupId": "sg-alb", "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80,
                "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]},
            {"GroupId": "sg-instances", "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 32768, "ToPort": 61000,
                "UserIdGroupPairs": [{"GroupId": "sg-alb"}]}]}],
        "simulation": {"start": "steady"}
    })");
}

[[nodiscard]] inline NamedText textOf(const Document &document)
{
    return {"small.json", document.dump(2)};
}

/// Asserts that the document can be read.
[[nodiscard]] inline std::shared_ptr<const Scenario> scenarioOf(const Document &document)
{
    return std::get<Reading>(readDocument(document)).scenario;
}

} // namespace deployscope::testing
