// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/fill_in.h"

#include "scenario/cluster_size.h"
#include "scenario/json_pointer.h"
#include "scenario/lists.h"
#include "scenario/security_group_roles.h"

#include <algorithm>

namespace deployscope {

namespace {

using What = FilledIn::What;

constexpr std::string_view loadBalancerGroup = "sg-alb";
constexpr std::string_view instancesGroup = "sg-instances";

Document portRule(std::int64_t first, std::int64_t last)
{
    return Document::object({{"IpProtocol", "tcp"}, {"FromPort", first}, {"ToPort", last}});
}

Document openToEverybody(const Scenario &scenario)
{
    Document rules = Document::array();
    for (const Port port : scenario.loadBalancer.listenerPorts) {
        rules.push_back(portRule(port.number, port.number));
        rules.back()["IpRanges"] = Document::array({Document::object({{"CidrIp", "0.0.0.0/0"}})});
    }
    return Document::object({{"GroupId", loadBalancerGroup}, {"IpPermissions", rules}});
}

/// Lets the load balancer in on the ephemeral range and on the static host ports (R5.1).
Document openToLoadBalancer(const Scenario &scenario)
{
    const Document pairs = Document::array({Document::object({{"GroupId", loadBalancerGroup}})});
    Document rules = Document::array({portRule(32768, 65535)});
    for (const TaskDefinition &definition : scenario.taskDefinitions)
        for (const PortMapping &mapping : definition.portMappings)
            if (definition.networkMode == NetworkMode::Awsvpc)
                break;
            else if (const auto port = mapping.hostPort.number; port != 0 && port < 32768)
                if (Document rule = portRule(port, port); std::ranges::find(rules, rule) == rules.end())
                    rules.push_back(std::move(rule));
    for (Document &rule : rules)
        rule["UserIdGroupPairs"] = pairs;
    return Document::object({{"GroupId", instancesGroup}, {"IpPermissions", rules}});
}

/// Two groups that work.
SecurityGroupRoles addGroups(Document &document, const Scenario &scenario, std::vector<FilledIn> &list)
{
    Document &groups = document["securityGroups"];
    list.push_back({.what = What::SecurityGroups,
                    .pointer = joined("/securityGroups", groups.size()),
                    .with = std::string{loadBalancerGroup}.append(", ").append(instancesGroup)});
    groups.push_back(openToEverybody(scenario));
    groups.push_back(openToLoadBalancer(scenario));
    return {.loadBalancer = std::string{loadBalancerGroup}, .instances = std::string{instancesGroup}};
}

void fillInLoadBalancer(Document &document, const std::string &group, std::vector<FilledIn> &list)
{
    if (memberOf(document, "loadBalancers") != nullptr)
        return;
    document["loadBalancers"] = Document::array({Document::object(
        {{"LoadBalancerName", "alb"}, {"Type", "application"}, {"SecurityGroups", Document::array({group})}})});
    list.push_back({.what = What::LoadBalancer, .pointer = "/loadBalancers/0", .with = "alb"});
}

/// Those of the load balancer, or its targets would be in none that is enabled for it (R3.16).
Document zonesFor(const Scenario &scenario)
{
    const std::vector<std::string> &zones = scenario.loadBalancer.zones;
    return zones.empty() ? Document::array({"a", "b"}) : Document(zones);
}

void fillInInstances(Document &document, const Scenario &scenario, std::vector<FilledIn> &list)
{
    if (memberOf(document, "containerInstances") != nullptr)
        return;
    const ClusterSize size = clusterSizeFor(scenario);
    document["containerInstances"] = Document::array({Document::object(
        {{"instanceType", size.instanceType}, {"count", size.count}, {"availabilityZones", zonesFor(scenario)}})});
    list.push_back({.what = What::ContainerInstances,
                    .pointer = "/containerInstances/0",
                    .with = std::to_string(size.count) + " x " + size.instanceType});
}

/// AWS's answer about container instances does not hold their security groups.
void attachGroup(Document &document, const std::string &group)
{
    for (Document &instance : elementsOf(document, "containerInstances"))
        if (instance.is_object() && memberOf(instance, "securityGroups") == nullptr)
            instance["securityGroups"] = Document::array({group});
}

/// The groups of the files where they show who is who, which is told as it is a guess; else new ones.
void fillInGroups(Document &document, const Scenario &scenario, std::vector<FilledIn> &list)
{
    const auto known = securityGroupRoles(document);
    const SecurityGroupRoles roles = known ? *known : addGroups(document, scenario, list);
    if (known)
        list.push_back({.what = What::SecurityGroups,
                        .pointer = "/containerInstances/0/securityGroups",
                        .with = known->instances});
    fillInLoadBalancer(document, roles.loadBalancer, list);
    attachGroup(document, roles.instances);
}

/// To the highest revision of the family, or the same one anew.
Document updateOf(const Scenario &scenario, const Service &service, std::string &with)
{
    const TaskDefinition &runs = scenario.taskDefinitions[indexOf(service.taskDefinition)];
    const TaskDefinition *highest = &runs;
    for (const TaskDefinition &other : scenario.taskDefinitions)
        if (other.family == runs.family && other.revision > highest->revision)
            highest = &other;
    Document parameters = Document::object({{"service", service.name}});
    with = highest == &runs ? "forceNewDeployment" : nameOf(*highest);
    if (highest == &runs)
        parameters["forceNewDeployment"] = true;
    else
        parameters["taskDefinition"] = with;
    return Document::object({{"at", 60}, {"action", "UpdateService"}, {"parameters", std::move(parameters)}});
}

void fillInUpdates(Document &document, const Scenario &scenario, std::vector<FilledIn> &list)
{
    if (!scenario.actions.empty())
        return;
    Document actions = Document::array();
    for (const Service &service : scenario.services) {
        std::string with;
        actions.push_back(updateOf(scenario, service, with));
        list.push_back({.what = What::Deployment,
                        .pointer = joined("/actions", actions.size() - 1),
                        .with = std::move(with)});
    }
    document["actions"] = std::move(actions);
}

} // namespace

std::vector<FilledIn> fillInCluster(Document &document, const Scenario &scenario, bool isScenarioFile,
                                    bool addUpdate)
{
    std::vector<FilledIn> list;
    if (!isScenarioFile) {
        if (memberOf(document, "name") == nullptr)
            document["name"] = scenario.services.front().name;
        fillInInstances(document, scenario, list);
        if (!scenario.targetGroups.empty())
            fillInGroups(document, scenario, list);
    }
    if (!isScenarioFile || addUpdate)
        fillInUpdates(document, scenario, list);
    return list;
}

} // namespace deployscope
