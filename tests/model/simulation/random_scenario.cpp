// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_scenario.h"

#include <cstdlib>
#include <iostream>
#include <random>
#include <string>
#include <utility>

namespace deployscope::test {

namespace {

/// Each draw is a statement of its own: compilers differ in the order in which they evaluate arguments.
class Generator
{
public:
    explicit Generator(std::uint32_t seed)
        : m_engine(seed)
    {}

    Document document()
    {
        m_document["name"] = "generated";
        m_document["containerInstances"] = instances();
        m_withBalancer = upTo(2) != 0;
        m_document["taskDefinitions"] = Document::array();
        for (int revision = 0; revision < 3; ++revision)
            m_document["taskDefinitions"].push_back(taskDefinition("web", upTo(3) == 0 ? 8080 : 0));
        m_document["services"] = Document::array({service("web", 8)});
        addNeighbour();
        if (m_withBalancer)
            addLoadBalancer();
        m_document["actions"] = actions();
        m_document["simulation"] = simulation();
        if (upTo(3) == 0)
            addAutoScaling();
        if (upTo(3) == 0)
            addCapacityProvider();
        return std::move(m_document);
    }

private:
    int upTo(std::uint32_t most) { return static_cast<int>(m_engine() % (most + 1)); }

    Document instances()
    {
        Document list = Document::array();
        for (int groups = upTo(1) + 1; groups > 0; --groups) {
            const int count = 1 + upTo(3);
            const int tasksEach = 1 + upTo(4);
            const int zones = 1 + upTo(2);
            Document group{{"cpu", 100 * tasksEach}, {"memory", 100 * tasksEach}, {"count", count}};
            for (int zone = 0; zone < zones; ++zone)
                group["availabilityZones"].push_back(std::string(1, static_cast<char>('a' + zone)));
            group["securityGroups"] = Document::array({"sg-instances"});
            list.push_back(group);
        }
        return list;
    }

    Document taskDefinition(const std::string &family, int hostPort)
    {
        Document container{{"name", "app"}, {"image", "example/" + family}, {"cpu", 100}, {"memory", 100}};
        container["portMappings"] = Document::array({{{"containerPort", 80}, {"hostPort", hostPort}}});
        if (upTo(4) == 0)
            container["stopTimeout"] = 1 + upTo(30);
        Document definition{{"family", family}};
        if (hostPort == 0 && upTo(7) == 0) {
            definition["networkMode"] = "host";
            container["portMappings"][0]["hostPort"] = 80;
        }
        definition["containerDefinitions"] = Document::array({container});
        return definition;
    }

    Document percentages()
    {
        const int minimum = upTo(20) * 5;
        const int maximum = 100 + upTo(20) * 5;
        return {{"minimumHealthyPercent", minimum}, {"maximumPercent", maximum}};
    }

    Document circuitBreaker()
    {
        const bool rollback = upTo(2) != 0;
        Document made{{"enable", true}, {"rollback", rollback}, {"resetOnHealthyTask", upTo(3) != 0}};
        if (upTo(1) == 0)
            made["thresholdConfiguration"] = {{"type", "COUNT"}, {"value", 1 + upTo(3)}};
        return made;
    }

    Document service(const std::string &name, std::uint32_t mostTasks)
    {
        const int desired = upTo(mostTasks);
        Document made{{"serviceName", name}, {"taskDefinition", name + ":1"}, {"desiredCount", desired}};
        made["deploymentConfiguration"] = percentages();
        if (upTo(1) == 0)
            made["deploymentConfiguration"]["deploymentCircuitBreaker"] = circuitBreaker();
        if (upTo(3) == 0)
            made["healthCheckGracePeriodSeconds"] = upTo(120);
        switch (upTo(5)) {
        case 0:
            made["placementStrategy"] = Document::array({{{"type", "binpack"}, {"field", "memory"}}});
            break;
        case 1:
            made["placementStrategy"] = Document::array({{{"type", "random"}}});
            break;
        case 2:
            made["placementStrategy"] = Document::array({{{"type", "spread"}, {"field", "instanceId"}}});
            break;
        default:
            break;
        }
        if (upTo(7) == 0)
            made["placementConstraints"] = Document::array({{{"type", "distinctInstance"}}});
        return made;
    }

    /// A second service, which takes room and ports from the first.
    void addNeighbour()
    {
        if (upTo(3) != 0)
            return;
        m_document["taskDefinitions"].push_back(taskDefinition("api", 0));
        m_document["services"].push_back(service("api", 3));
    }

    void addLoadBalancer()
    {
        Document group{{"TargetGroupName", "web"}};
        if (upTo(2) == 0) {
            const int interval = 5 + upTo(30);
            group["HealthCheckIntervalSeconds"] = interval;
            group["HealthCheckTimeoutSeconds"] = 2 + upTo(2);
            group["UnhealthyThresholdCount"] = 2 + upTo(3);
        }
        const std::string delay = std::to_string(upTo(60));
        group["Attributes"] =
            Document::array({{{"Key", "deregistration_delay.timeout_seconds"}, {"Value", delay}}});
        m_document["targetGroups"] = Document::array({group});
        m_document["listeners"] = Document::array({{
            {"Port", 80},
            {"SecurityGroups", Document::array({"sg-alb"})},
            {"DefaultActions", Document::array({{{"Type", "forward"}, {"TargetGroupArn", "web"}}})},
        }});
        m_document["services"][0]["loadBalancers"] =
            Document::array({{{"targetGroupArn", "web"}, {"containerName", "app"}, {"containerPort", 80}}});
    }

    /// Lets the load balancer in at every port.
    static Document fromLoadBalancer()
    {
        return Document::array({{{"IpProtocol", "tcp"},
                                 {"FromPort", 0},
                                 {"ToPort", 65535},
                                 {"UserIdGroupPairs", Document::array({{{"GroupId", "sg-alb"}}})}}});
    }

    Document actions()
    {
        m_document["securityGroups"] = Document::array(
            {{{"GroupId", "sg-alb"}}, {{"GroupId", "sg-instances"}, {"IpPermissions", fromLoadBalancer()}}});
        Document list = Document::array();
        int at = 0;
        for (int i = upTo(4); i > 0; --i) {
            at += upTo(120);
            list.push_back(action(at));
        }
        return list;
    }

    Document action(int at)
    {
        Document made{{"at", at}, {"action", "UpdateService"}, {"parameters", {{"service", "web"}}}};
        Document &parameters = made["parameters"];
        switch (upTo(3)) {
        case 0:
            parameters["desiredCount"] = upTo(8);
            break;
        case 1:
            parameters["taskDefinition"] = "web:" + std::to_string(1 + upTo(2));
            parameters["forceNewDeployment"] = upTo(1) == 0;
            break;
        case 2:
            parameters["deploymentConfiguration"] = percentages();
            break;
        default:
            m_open = !m_open;
            made["action"] = m_open ? "AuthorizeSecurityGroupIngress" : "RevokeSecurityGroupIngress";
            parameters = {{"GroupId", "sg-instances"}, {"IpPermissions", fromLoadBalancer()}};
        }
        return made;
    }

    Document behaviour()
    {
        Document made{{"imagePullSeconds", upTo(20)}, {"stopSeconds", upTo(40)}};
        if (upTo(9) == 0)
            made["responds"] = false;
        if (upTo(9) == 0)
            made["crashAfterSeconds"] = 20 + upTo(200);
        if (upTo(9) == 0)
            made["httpStatus"] = {{"/", 404}};
        return made;
    }

    /// What does not exist at that moment is refused in the run, as an action would be.
    Document fault()
    {
        Document made{{"at", upTo(400)}};
        const std::string instance = "i-" + std::to_string(1 + upTo(3));
        const std::string task = "t-" + std::to_string(1 + upTo(9));
        switch (upTo(4)) {
        case 0:
            made.update({{"fault", "instanceLost"}, {"instance", instance}});
            break;
        case 1:
            made.update({{"fault", "agentDisconnected"}, {"instance", instance}});
            break;
        case 2:
            made.update({{"fault", "agentReconnected"}, {"instance", instance}});
            break;
        case 3:
            made.update({{"fault", "taskHttpStatus"}, {"task", task}, {"path", "/"}, {"status", 500}});
            break;
        default:
            made.update({{"fault", "taskCrash"}, {"task", task}});
        }
        return made;
    }

    Document simulation()
    {
        Document made{{"start", upTo(3) == 0 ? "empty" : "steady"}, {"limit", 1500}};
        const int seed = upTo(99);
        made["seed"] = seed;
        made["jitter"] = upTo(1) * 20;
        made["schedulerSeconds"] = upTo(3) == 0 ? 10 : 0;
        for (int faults = upTo(5) - 3; faults > 0; --faults)
            made["faults"].push_back(fault());
        for (int revision = 1; revision <= 3; ++revision) {
            Document &of = made["behaviour"]["web:" + std::to_string(revision)];
            of = behaviour();
            if (upTo(9) == 0) {
                of["sequence"] = Document::array({Document::object()});
                of["sequence"].push_back(behaviour());
            }
        }
        return made;
    }

    Document policy(const std::string &metric)
    {
        Document tracking{{"TargetValue", 20 + upTo(60)}};
        tracking["ScaleOutCooldown"] = upTo(6) * 50;
        tracking["ScaleInCooldown"] = upTo(6) * 50;
        tracking["DisableScaleIn"] = upTo(7) == 0;
        tracking["PredefinedMetricSpecification"] = {{"PredefinedMetricType", metric}};
        return {{"PolicyName", metric}, {"TargetTrackingScalingPolicyConfiguration", tracking}};
    }

    /// One policy or two, on metrics that go up and down.
    void addAutoScaling()
    {
        const int minimum = upTo(3);
        Document target{{"ResourceId", "service/default/web"}, {"MinCapacity", minimum}};
        target["MaxCapacity"] = minimum + upTo(8);
        target["ScalingPolicies"] = Document::array();
        for (const std::string metric :
             {"ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization"}) {
            if (upTo(2) == 0)
                continue;
            target["ScalingPolicies"].push_back(policy(metric));
            Document scripted{{"service", "web"}, {"metric", metric}, {"values", Document::array()}};
            for (int at = upTo(100); at < 1500; at += 100 + upTo(900)) {
                const int value = upTo(120);
                scripted["values"].push_back(Document::array({at, value}));
            }
            m_document["simulation"]["metrics"].push_back(scripted);
        }
        m_document["autoScaling"]["services"] = Document::array({target});
    }

    /// A group that grows and shrinks beside the instances of the file.
    void addCapacityProvider()
    {
        const int minimum = upTo(2);
        const int tasksEach = 1 + upTo(3);
        Document instances{{"cpu", 100 * tasksEach}, {"memory", 100 * tasksEach}, {"minSize", minimum}};
        instances["maxSize"] = minimum + upTo(8);
        instances["availabilityZones"] = Document::array({"a", "b"});
        instances["securityGroups"] = Document::array({"sg-instances"});
        Document scaling{{"targetCapacity", 50 + upTo(5) * 10}, {"instanceWarmupPeriod", upTo(4) * 60}};
        scaling["maximumScalingStepSize"] = 1 + upTo(3);
        Document provider{{"name", "group"}, {"instances", instances}};
        provider["autoScalingGroupProvider"]["managedScaling"] = scaling;
        m_document["autoScaling"]["capacityProvider"] = provider;
        m_document["simulation"]["instanceBoot"] = 30 + upTo(100);
        if (upTo(3) == 0)
            m_document["services"][0]["launchType"] = "EC2";
    }

    std::mt19937 m_engine;
    Document m_document{};
    bool m_withBalancer = false;
    bool m_open = true;
};

} // namespace

Document randomDocument(std::uint32_t seed)
{
    return Generator(seed).document();
}

std::shared_ptr<const Scenario> randomScenario(std::uint32_t seed)
{
    const ReadResult result = readDocument(randomDocument(seed));
    if (const auto *error = std::get_if<ReadError>(&result)) {
        std::cerr << "seed " << seed << " makes no scenario: " << error->place.pointer << " is '" << error->found
                  << "', expected '" << error->expected << "'\n";
        std::abort();
    }
    return std::get<Reading>(result).scenario;
}

} // namespace deployscope::test
