// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/writing.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

/// One thing wrong in a scenario that is right otherwise: what is told, and where it stands.
class TestReadErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMistakeIsToldWithItsPlace_data();
    void aMistakeIsToldWithItsPlace();
    void lineAndColumnAreThoseOfTheValue();
    void aRealMistakeIsToldBeforeWhatIsNotSimulated();
    void anEditedDocumentHasPointersAndNoLines();

private:
    static void rowsOfServices();
    static void rowsOfTaskDefinitions();
    static void rowsOfContainers();
    static void rowsOfInstances();
    static void rowsOfTargetGroups();
    static void rowsOfLoadBalancing();
    static void rowsOfSecurityGroups();
    static void rowsOfActions();
    static void rowsOfFaults();
    static void rowsOfSimulation();
};

namespace {

/// \param value   JSON for `pointer`; empty takes it away
/// \param expected fault, pointer, what was found and expected
void row(const char *name, const QByteArray &pointer, const char *value, const QString &expected)
{
    QTest::newRow(name) << pointer << QByteArray(value) << expected;
}

const char *const mapping = "/taskDefinitions/0/containerDefinitions/0/portMappings/0";
const char *const container = "/taskDefinitions/0/containerDefinitions/0";

QByteArray below(const char *pointer, const char *member)
{
    return QByteArray(pointer) + '/' + member;
}

} // namespace

void TestReadErrors::rowsOfServices()
{
    row("no services", "/services", "", u"Missing  '' services"_s);
    row("an empty list of services", "/services", "[]", u"Missing  '' services"_s);
    row("services are no list", "/services", "5", u"WrongType /services '5' array"_s);
    row("a service is no object", "/services/0", "\"web\"", u"WrongType /services/0 'web' object"_s);
    row("no serviceName", "/services/0/serviceName", "", u"Missing /services/0 '' serviceName"_s);
    row("no taskDefinition", "/services/0/taskDefinition", "", u"Missing /services/0 '' taskDefinition"_s);
    row("an unknown revision", "/services/0/taskDefinition", "\"web:9\"",
        u"UnknownReference /services/0/taskDefinition 'web:9' taskDefinitions"_s);
    row("a negative count", "/services/0/desiredCount", "-1",
        u"OutOfRange /services/0/desiredCount '-1' 0..100000"_s);
    row("half a task", "/services/0/desiredCount", "80.5", u"WrongType /services/0/desiredCount '80.5' integer"_s);
    row("a count that is true", "/services/0/desiredCount", "true",
        u"WrongType /services/0/desiredCount 'true' integer"_s);
    row("a count in words", "/services/0/desiredCount", "\"two\"",
        u"WrongType /services/0/desiredCount 'two' integer"_s);
    row("a negative count in a string", "/services/0/desiredCount", "\"-1\"",
        u"OutOfRange /services/0/desiredCount '-1' 0..100000"_s);
    row("a count past 64 bits", "/services/0/desiredCount", "18446744073709551615",
        u"OutOfRange /services/0/desiredCount '18446744073709551615' 0..100000"_s);
    row("a count past every integer", "/services/0/desiredCount", "1e30",
        u"OutOfRange /services/0/desiredCount '1e+30' 0..100000"_s);
    row("a negative percent", "/services/0/deploymentConfiguration/minimumHealthyPercent", "-1",
        u"OutOfRange /services/0/deploymentConfiguration/minimumHealthyPercent '-1' 0..1000000"_s);
    row("two services of one name", "/services/-", R"({"serviceName": "web", "taskDefinition": "web:1"})",
        u"Conflict /services/1/serviceName 'web' "_s);
    row("a target group that is not there", "/services/0/loadBalancers/0/targetGroupArn", "\"green\"",
        u"UnknownReference /services/0/loadBalancers/0/targetGroupArn 'green' targetGroups"_s);
    row("a container that is not there", "/services/0/loadBalancers/0/containerName", "\"api\"",
        u"UnknownReference /services/0/loadBalancers 'api:8080' portMappings, web:1"_s);
    row("a port that is not mapped", "/services/0/loadBalancers/0/containerPort", "80",
        u"UnknownReference /services/0/loadBalancers 'app:80' portMappings, web:1"_s);
    row("a classic load balancer", "/services/0/loadBalancers/0",
        R"({"loadBalancerName": "old", "containerName": "app", "containerPort": 8080})",
        u"NotSimulated /services/0/loadBalancers/0/loadBalancerName 'classic load balancer' application load balancer"_s);
    row("Fargate", "/services/0/launchType", "\"FARGATE\"",
        u"NotSimulated /services/0/launchType 'launchType FARGATE' launchType EC2"_s);
    row("an unknown launch type", "/services/0/launchType", "\"EC3\"",
        u"UnknownValue /services/0/launchType 'EC3' EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES"_s);
    row("a capacity provider of Fargate", "/services/0/capacityProviderStrategy",
        R"([{"capacityProvider": "FARGATE_SPOT", "weight": 1}])",
        u"NotSimulated /services/0/capacityProviderStrategy/0/capacityProvider 'capacityProvider FARGATE_SPOT' launchType EC2"_s);
    row("CodeDeploy", "/services/0/deploymentController", R"({"type": "CODE_DEPLOY"})",
        u"NotSimulated /services/0/deploymentController/type 'deploymentController CODE_DEPLOY' deploymentController ECS"_s);
    row("blue/green", "/services/0/deploymentConfiguration/strategy", "\"BLUE_GREEN\"",
        u"NotSimulated /services/0/deploymentConfiguration/strategy 'strategy BLUE_GREEN' strategy ROLLING"_s);
    const char *breaker = "/services/0/deploymentConfiguration/deploymentCircuitBreaker";
    row("a circuit breaker that is on", breaker, "true",
        u"WrongType /services/0/deploymentConfiguration/deploymentCircuitBreaker 'true' object"_s);
    row("a circuit breaker that is perhaps on", breaker, R"({"enable": "perhaps"})",
        u"WrongType /services/0/deploymentConfiguration/deploymentCircuitBreaker/enable 'perhaps' boolean"_s);
    row("a threshold without a value", breaker, R"({"thresholdConfiguration": {"type": "COUNT"}})",
        u"Missing /services/0/deploymentConfiguration/deploymentCircuitBreaker/thresholdConfiguration '' value"_s);
    row("a threshold of another type", breaker, R"({"thresholdConfiguration": {"type": "PERCENT", "value": 5}})",
        u"UnknownValue /services/0/deploymentConfiguration/deploymentCircuitBreaker/thresholdConfiguration/type "
        "'PERCENT' BOUNDED_PERCENT, UNBOUNDED_PERCENT, COUNT"_s);
    row("a threshold of no failures", breaker, R"({"thresholdConfiguration": {"type": "COUNT", "value": 0}})",
        u"OutOfRange /services/0/deploymentConfiguration/deploymentCircuitBreaker/thresholdConfiguration/value "
        u"'0' "
        "1..1000000000"_s);
    row("a threshold of more than all", breaker,
        R"({"thresholdConfiguration": {"type": "UNBOUNDED_PERCENT", "value": 101}})",
        u"OutOfRange /services/0/deploymentConfiguration/deploymentCircuitBreaker/thresholdConfiguration/value "
        u"'101' "
        "1..100"_s);
    row("an alarm in an unknown state", "/simulation/alarms", R"({"latency": "RED"})",
        u"UnknownValue /simulation/alarms/latency 'RED' OK, ALARM, INSUFFICIENT_DATA"_s);
    row("an alarm without a period", "/simulation/alarms", R"({"latency": {"periodSeconds": 0}})",
        u"OutOfRange /simulation/alarms/latency/periodSeconds '0' 1..86400"_s);
    row("one alarm where a list must be", "/services/0/deploymentConfiguration/alarms",
        R"({"alarmNames": "latency"})",
        u"WrongType /services/0/deploymentConfiguration/alarms/alarmNames 'latency' array"_s);
    row("a fault of an alarm that nobody knows", "/simulation/faults",
        R"([{"at": 1, "fault": "alarm", "alarm": "latency", "state": "ALARM"}])",
        u"UnknownReference /simulation/faults/0/alarm 'latency' alarms"_s);
    row("an unknown strategy", "/services/0/deploymentConfiguration/strategy", "\"RAINBOW\"",
        u"UnknownValue /services/0/deploymentConfiguration/strategy 'RAINBOW' ROLLING, BLUE_GREEN, LINEAR, CANARY"_s);
    row("a daemon with another maximum", "/services/0/schedulingStrategy", "\"DAEMON\"",
        u"OutOfRange /services/0/deploymentConfiguration/maximumPercent '200' 100"_s);
    row("a scheduling strategy that is none", "/services/0/schedulingStrategy", "\"CRON\"",
        u"UnknownValue /services/0/schedulingStrategy 'CRON' REPLICA, DAEMON"_s);
    row("rebalancing by a word", "/services/0/availabilityZoneRebalancing", "\"ON\"",
        u"UnknownValue /services/0/availabilityZoneRebalancing 'ON' ENABLED, DISABLED"_s);
    row("an unknown placement constraint", "/services/0/placementConstraints", R"([{"type": "sameInstance"}])",
        u"UnknownValue /services/0/placementConstraints/0/type 'sameInstance' distinctInstance, memberOf"_s);
    row("memberOf without an expression", "/services/0/placementConstraints", R"([{"type": "memberOf"}])",
        u"Missing /services/0/placementConstraints/0 '' expression"_s);
    row("an expression with a slip", "/services/0/placementConstraints",
        R"([{"type": "memberOf", "expression": "attribute:rack = r1"}])",
        u"UnknownValue /services/0/placementConstraints/0/expression '= r1' ==, !=, =~, !~, in, !in, exists, !exists"_s);
    row("an expression that ends too early", "/services/0/placementConstraints",
        R"([{"type": "memberOf", "expression": "attribute:rack =="}])",
        u"Missing /services/0/placementConstraints/0/expression 'attribute:rack ==' VALUE"_s);
    row("an expression over the number of tasks", "/services/0/placementConstraints",
        R"([{"type": "memberOf", "expression": "runningTasksCount > 1"}])",
        u"NotSimulated /services/0/placementConstraints/0/expression 'runningTasksCount > 1' attribute:NAME, task:group, ec2InstanceId, agentConnected"_s);
    row("a network configuration", "/services/0/networkConfiguration",
        R"({"awsvpcConfiguration": {"subnets": ["s"]}})",
        u"Conflict /services/0/networkConfiguration 'networkConfiguration' networkMode awsvpc"_s);
    row("an unknown security group of tasks", "/services/0/networkConfiguration",
        R"({"awsvpcConfiguration": {"securityGroups": ["sg-tasks"]}})",
        u"UnknownReference /services/0/networkConfiguration/awsvpcConfiguration/securityGroups/0 'sg-tasks' securityGroups"_s);
    row("addresses as targets of bridge tasks", "/targetGroups/0/TargetType", "\"ip\"",
        u"Conflict /services/0/loadBalancers/0 'TargetType ip, networkMode bridge' TargetType instance"_s);
    row("an unknown placement strategy", "/services/0/placementStrategy", R"([{"type": "pack"}])",
        u"UnknownValue /services/0/placementStrategy/0/type 'pack' spread, binpack, random"_s);
    row("spread over nothing", "/services/0/placementStrategy", R"([{"type": "spread"}])",
        u"Missing /services/0/placementStrategy/0 '' field"_s);
    row("spread over an unknown field", "/services/0/placementStrategy",
        R"([{"type": "spread", "field": "zone"}])",
        u"UnknownValue /services/0/placementStrategy/0/field 'zone' attribute:ecs.availability-zone, instanceId"_s);
    row("binpack by disk", "/services/0/placementStrategy", R"([{"type": "binpack", "field": "disk"}])",
        u"UnknownValue /services/0/placementStrategy/0/field 'disk' cpu, memory"_s);
}

void TestReadErrors::rowsOfTaskDefinitions()
{
    row("no family", "/taskDefinitions/0/family", "", u"Missing /taskDefinitions/0 '' family"_s);
    row("one revision twice", "/taskDefinitions/1/revision", "1",
        u"Conflict /taskDefinitions/1/revision 'web:1' "_s);
    row("revision 0", "/taskDefinitions/0/revision", "0",
        u"OutOfRange /taskDefinitions/0/revision '0' 1..1000000000"_s);
    row("no containers", "/taskDefinitions/0/containerDefinitions", "",
        u"Missing /taskDefinitions/0 '' containerDefinitions"_s);
    row("an empty list of containers", "/taskDefinitions/0/containerDefinitions", "[]",
        u"Missing /taskDefinitions/0/containerDefinitions '' containerDefinitions/0"_s);
    row("awsvpc without a network configuration", "/taskDefinitions/0",
        R"({"family": "web", "networkMode": "awsvpc", "containerDefinitions": [
            {"name": "app", "memory": 200, "portMappings": [{"containerPort": 8080}]}]})",
        u"Missing /services/0 '' networkConfiguration"_s);
    row("a host port of another number with awsvpc", "/taskDefinitions/0",
        R"({"family": "web", "networkMode": "awsvpc", "containerDefinitions": [
            {"name": "app", "memory": 200, "portMappings": [{"containerPort": 8080, "hostPort": 80}]}]})",
        u"PortMismatch /taskDefinitions/0/containerDefinitions/0/portMappings/0/hostPort '80' 8080"_s);
    row("an unknown network mode", "/taskDefinitions/0/networkMode", "\"nat\"",
        u"UnknownValue /taskDefinitions/0/networkMode 'nat' bridge, host, none, awsvpc"_s);
    row("ports without a network", "/taskDefinitions/0/networkMode", "\"none\"",
        u"Conflict /taskDefinitions/0/containerDefinitions/0/portMappings 'portMappings' networkMode bridge, host, awsvpc"_s);
    row("for Fargate only", "/taskDefinitions/0/requiresCompatibilities", R"(["FARGATE"])",
        u"NotSimulated /taskDefinitions/0/requiresCompatibilities 'requiresCompatibilities FARGATE' EC2"_s);
    row("distinctInstance in a task definition", "/taskDefinitions/0/placementConstraints",
        R"([{"type": "distinctInstance"}])",
        u"UnknownValue /taskDefinitions/0/placementConstraints/0/type 'distinctInstance' memberOf"_s);
    row("CPU in words", "/taskDefinitions/0/cpu", "\"half a vCPU\"",
        u"WrongType /taskDefinitions/0/cpu 'half a vCPU' integer"_s);
    row("the task's memory below 4 MiB", "/taskDefinitions/0/memory", "\"3\"",
        u"OutOfRange /taskDefinitions/0/memory '3' 4..1000000000"_s);
}

void TestReadErrors::rowsOfContainers()
{
    const QString at = u"/taskDefinitions/0/containerDefinitions/0"_s;
    const QString port = at + u"/portMappings/0"_s;
    row("no container name", below(container, "name"), "", u"Missing %1 '' name"_s.arg(at));
    row("two containers of one name", "/taskDefinitions/0/containerDefinitions/-",
        R"({"name": "app", "memory": 9})", u"Conflict /taskDefinitions/0/containerDefinitions/1/name 'app' "_s);
    row("nothing essential", below(container, "essential"), "false",
        u"Missing /taskDefinitions/0/containerDefinitions '' essential: true"_s);
    row("memory 0", below(container, "memory"), "0", u"OutOfRange %1/memory '0' 4..1000000000"_s.arg(at));
    row("less memory than is reserved", below(container, "memoryReservation"), "201",
        u"Conflict %1/memoryReservation '201' 4..200"_s.arg(at));
    row("negative CPU", below(container, "cpu"), "-1", u"OutOfRange %1/cpu '-1' 0..100000000"_s.arg(at));
    row("no containerPort", below(mapping, "containerPort"), "", u"Missing %1 '' containerPort"_s.arg(port));
    row("port -1", below(mapping, "hostPort"), "-1", u"OutOfRange %1/hostPort '-1' 0..65535"_s.arg(port));
    row("port 70000", below(mapping, "hostPort"), "70000", u"OutOfRange %1/hostPort '70000' 0..65535"_s.arg(port));
    row("port 80.5", below(mapping, "hostPort"), "80.5", u"WrongType %1/hostPort '80.5' integer"_s.arg(port));
    row("port true", below(mapping, "hostPort"), "true", u"WrongType %1/hostPort 'true' integer"_s.arg(port));
    row("a list as a port", below(mapping, "hostPort"), "[80]",
        u"WrongType %1/hostPort 'array' integer"_s.arg(port));
    row("container port 0", below(mapping, "containerPort"), "0",
        u"OutOfRange %1/containerPort '0' 1..65535"_s.arg(port));
    row("an unknown protocol", below(mapping, "protocol"), "\"sctp\"",
        u"UnknownValue %1/protocol 'sctp' tcp, udp"_s.arg(port));
    row("a range of ports", below(mapping, "containerPortRange"), "\"8080-8090\"",
        u"NotSimulated %1/containerPortRange 'containerPortRange' containerPort"_s.arg(port));
    row("one host port twice", below(container, "portMappings"),
        R"([{"containerPort": 8080, "hostPort": 80}, {"containerPort": 81, "hostPort": 80}])",
        u"Conflict %1/portMappings/1 '80' "_s.arg(at));
}

void TestReadErrors::rowsOfInstances()
{
    row("an unknown instance type", "/containerInstances/0/instanceType", "\"x9.huge\"",
        u"UnknownValue /containerInstances/0/instanceType 'x9.huge' registeredResources; cpu, memory; t2.micro, m5.large, ..."_s);
    row("no size at all", "/containerInstances/0/instanceType", "",
        u"Missing /containerInstances/0 '' instanceType"_s);
    row("too many", "/containerInstances/0/count", "10001",
        u"OutOfRange /containerInstances/0/count '10001' 0..10000"_s);
    row("too many together", "/containerInstances/-", R"({"instanceType": "t2.micro", "count": 9999})",
        u"OutOfRange /containerInstances/1 '10001' 0..10000"_s);
    row("an unknown group", "/containerInstances/0/securityGroups/0", "\"sg-x\"",
        u"UnknownReference /containerInstances/0/securityGroups/0 'sg-x' securityGroups"_s);
    row("one id for several", "/containerInstances/0/ec2InstanceId", "\"i-7\"",
        u"Conflict /containerInstances/0/count '2' 1"_s);
    row("one id twice", "/containerInstances",
        R"([{"instanceType": "t2.micro", "ec2InstanceId": "i-7"}, {"instanceType": "t2.micro", "ec2InstanceId": "i-7"}])",
        u"Conflict /containerInstances 'i-7' "_s);
    row("more left than there is", "/containerInstances/0/remainingResources",
        R"([{"name": "CPU", "integerValue": 2048}])",
        u"OutOfRange /containerInstances/0/remainingResources/0/integerValue '2048' 0..1024"_s);
    row("a port in use that is none", "/containerInstances/0/remainingResources",
        R"([{"name": "PORTS", "stringSetValue": ["80", "http"]}])",
        u"WrongType /containerInstances/0/remainingResources/0/stringSetValue/1 'http' integer"_s);
}

void TestReadErrors::rowsOfTargetGroups()
{
    row("no name", "/targetGroups/0/TargetGroupName", "", u"Missing /targetGroups/0 '' TargetGroupName"_s);
    row("an interval of 3 s", "/targetGroups/0/HealthCheckIntervalSeconds", "3",
        u"OutOfRange /targetGroups/0/HealthCheckIntervalSeconds '3' 5..300"_s);
    row("a check longer than the interval", "/targetGroups/0/HealthCheckTimeoutSeconds", "30",
        u"OutOfRange /targetGroups/0/HealthCheckTimeoutSeconds '30' 2..29"_s);
    row("a threshold of 1", "/targetGroups/0/HealthyThresholdCount", "1",
        u"OutOfRange /targetGroups/0/HealthyThresholdCount '1' 2..10"_s);
    row("a code past 499", "/targetGroups/0/Matcher", R"({"HttpCode": "200-500"})",
        u"OutOfRange /targetGroups/0/Matcher/HttpCode '200-500' 200..499, 200,202, 200-299"_s);
    row("a health check port in words", "/targetGroups/0/HealthCheckPort", "\"traffic\"",
        u"WrongType /targetGroups/0/HealthCheckPort 'traffic' integer"_s);
    row("a delay of more than an hour", "/targetGroups/0/Attributes",
        R"([{"Key": "deregistration_delay.timeout_seconds", "Value": "3601"}])",
        u"OutOfRange /targetGroups/0/Attributes/0/Value '3601' 0..3600"_s);
    row("a network target group", "/targetGroups/0/Protocol", "\"TCP\"",
        u"NotSimulated /targetGroups/0/Protocol 'Protocol TCP' Protocol HTTP, HTTPS"_s);
    row("one group twice", "/targetGroups/-", R"({"TargetGroupName": "blue"})",
        u"Conflict /targetGroups/1 'blue' "_s);
}

void TestReadErrors::rowsOfLoadBalancing()
{
    row("a listener without a port", "/listeners/0/Port", "", u"Missing /listeners/0 '' Port"_s);
    row("listener port 0", "/listeners/0/Port", "0", u"OutOfRange /listeners/0/Port '0' 1..65535"_s);
    row("one port twice", "/listeners/-", R"({"Port": 80})", u"Conflict /listeners/1/Port '80' "_s);
    row("a network listener", "/listeners/0/Protocol", "\"TLS\"",
        u"NotSimulated /listeners/0/Protocol 'Protocol TLS' Protocol HTTP, HTTPS"_s);
    row("forward to nowhere", "/listeners/0/DefaultActions/0/TargetGroupArn", "\"green\"",
        u"UnknownReference /listeners/0/DefaultActions/0/TargetGroupArn 'green' targetGroups"_s);
    row("a weight for nowhere", "/listeners/0/Rules",
        R"([{"Actions": [{"Type": "forward", "ForwardConfig": {"TargetGroups": [{"TargetGroupArn": "green", "Weight": 0}]}}]}])",
        u"UnknownReference /listeners/0/Rules/0/Actions/0/ForwardConfig/TargetGroups/0/TargetGroupArn 'green' targetGroups"_s);
    row("a network load balancer", "/loadBalancers", R"([{"Type": "network"}])",
        u"NotSimulated /loadBalancers/0/Type 'network load balancer' application load balancer"_s);
    row("a classic one", "/loadBalancers", R"([{"LoadBalancerName": "old", "ListenerDescriptions": [{}]}])",
        u"NotSimulated /loadBalancers/0/ListenerDescriptions 'classic load balancer' application load balancer"_s);
    row("two load balancers", "/loadBalancers", R"([{}, {}])",
        u"NotSimulated /loadBalancers/1 '2 load balancers' 1 application load balancer"_s);
    row("its unknown group", "/loadBalancers", R"([{"SecurityGroups": ["sg-x"]}])",
        u"UnknownReference /loadBalancers/0/SecurityGroups/0 'sg-x' securityGroups"_s);
}

void TestReadErrors::rowsOfSecurityGroups()
{
    const QString rule = u"/securityGroups/1/IpPermissions/0"_s;
    const char *const at = "/securityGroups/1/IpPermissions/0";
    row("no GroupId", "/securityGroups/0/GroupId", "", u"Missing /securityGroups/0 '' GroupId"_s);
    row("one group id twice", "/securityGroups/0/GroupId", "\"sg-instances\"",
        u"Conflict /securityGroups/1/GroupId 'sg-instances' "_s);
    row("from a group that is not there", below(at, "UserIdGroupPairs/0/GroupId"), "\"sg-abl\"",
        u"UnknownReference %1/UserIdGroupPairs/0/GroupId 'sg-abl' securityGroups"_s.arg(rule));
    row("no protocol", below(at, "IpProtocol"), "", u"Missing %1 '' IpProtocol"_s.arg(rule));
    row("no first port", below(at, "FromPort"), "", u"Missing %1 '' FromPort"_s.arg(rule));
    row("the last port before the first", below(at, "ToPort"), "80",
        u"OutOfRange %1/ToPort '80' 32768..65535"_s.arg(rule));
    row("an address without a length", below(at, "IpRanges"), R"([{"CidrIp": "10.0.0.1"}])",
        u"WrongType %1/IpRanges/0/CidrIp '10.0.0.1' 10.0.0.0/16"_s.arg(rule));
    row("an address with too large a byte", below(at, "IpRanges"), R"([{"CidrIp": "10.0.0.256/8"}])",
        u"WrongType %1/IpRanges/0/CidrIp '10.0.0.256/8' 10.0.0.0/16"_s.arg(rule));
}

void TestReadErrors::rowsOfActions()
{
    const QString simulated =
        u"UpdateService, AuthorizeSecurityGroupIngress, RevokeSecurityGroupIngress, AuthorizeSecurityGroupEgress, RevokeSecurityGroupEgress, StopTask, UpdateContainerInstancesState, RegisterContainerInstance, TerminateInstances, ModifyTargetGroup, ModifyTargetGroupAttributes, CreateRule, ModifyRule, DeleteRule, PutRolePolicy, DeleteRolePolicy, StartPipelineExecution"_s;
    row("no time", "/actions/0/at", "", u"Missing /actions/0 '' at"_s);
    row("a time before the start", "/actions/0/at", "-0.5", u"OutOfRange /actions/0/at '-0.5' 0..31536000"_s);
    row("an unknown call", "/actions/0/action", "\"UpdateServices\"",
        u"UnknownValue /actions/0/action 'UpdateServices' %1"_s.arg(simulated));
    row("a call of a later version", "/actions/0/action", "\"DeleteService\"",
        u"NotSimulated /actions/0/action 'DeleteService' %1"_s.arg(simulated));
    row("no parameters", "/actions/0/parameters", "", u"Missing /actions/0 '' parameters"_s);
    row("an unknown service", "/actions/0/parameters/service", "\"api\"",
        u"UnknownReference /actions/0/parameters/service 'api' services"_s);
    row("to an unknown revision", "/actions/0/parameters/taskDefinition", "\"web:3\"",
        u"UnknownReference /actions/0/parameters/taskDefinition 'web:3' taskDefinitions"_s);
    row("to a revision without the port", "/taskDefinitions/1/containerDefinitions/0/portMappings/0/containerPort",
        "9090", u"UnknownReference /actions/0/parameters/taskDefinition 'app:8080' portMappings, web:2"_s);
    row("an unknown group in an update", "/actions/0/parameters/networkConfiguration",
        R"({"awsvpcConfiguration": {"securityGroups": ["sg-x"]}})",
        u"UnknownReference /actions/0/parameters/networkConfiguration/awsvpcConfiguration/securityGroups/0 'sg-x' securityGroups"_s);
    row("a rule for an unknown group", "/actions/0",
        R"({"at": 1, "action": "RevokeSecurityGroupIngress", "parameters": {"GroupId": "sg-x", "IpPermissions": []}})",
        u"UnknownReference /actions/0/parameters/GroupId 'sg-x' securityGroups"_s);
    row("a call without its rules", "/actions/0",
        R"({"at": 1, "action": "RevokeSecurityGroupIngress", "parameters": {"GroupId": "sg-alb"}})",
        u"Missing /actions/0/parameters '' IpPermissions"_s);
}

void TestReadErrors::rowsOfFaults()
{
    const QString simulated =
        u"instanceLost, agentDisconnected, agentReconnected, zoneLost, zoneRestored, taskCrash, taskHttpStatus, behaviour, alarm, registryDown, registryUp, imageRemoved, imagePushed, diskFull, diskFreed"_s;
    row("an unknown fault", "/simulation/faults", R"([{"at": 1, "fault": "instanceLots", "instance": "i-1"}])",
        u"UnknownValue /simulation/faults/0/fault 'instanceLots' %1"_s.arg(simulated));
    row("a full disk of nothing", "/simulation/faults", R"([{"at": 1, "fault": "diskFull"}])",
        u"Missing /simulation/faults/0 '' instance"_s);
    row("an image that no container has", "/simulation/faults",
        R"([{"at": 1, "fault": "imageRemoved", "image": "api:1"}])",
        u"UnknownReference /simulation/faults/0/image 'api:1' image"_s);
    row("a fault at no time", "/simulation/faults", R"([{"fault": "zoneLost", "zone": "a"}])",
        u"Missing /simulation/faults/0 '' at"_s);
    row("a fault without its instance", "/simulation/faults", R"([{"at": 1, "fault": "instanceLost"}])",
        u"Missing /simulation/faults/0 '' instance"_s);
    row("a status that is none", "/simulation/faults",
        R"([{"at": 1, "fault": "taskHttpStatus", "task": "t-1", "path": "/", "status": 99}])",
        u"OutOfRange /simulation/faults/0/status '99' 100..599"_s);
    row("a change of nothing", "/simulation/faults",
        R"([{"at": 1, "fault": "behaviour", "taskDefinition": "api", "change": {}}])",
        u"UnknownReference /simulation/faults/0/taskDefinition 'api' taskDefinitions"_s);
    row("a change with a mistake", "/simulation/faults",
        R"([{"at": 1, "fault": "behaviour", "taskDefinition": "web", "change": {"exitCode": 256}}])",
        u"OutOfRange /simulation/faults/0/change/exitCode '256' 0..255"_s);
    row("a task without a name", "/actions/0", R"({"at": 1, "action": "StopTask", "parameters": {}})",
        u"Missing /actions/0/parameters '' task"_s);
    row("a status that nobody can set", "/actions/0",
        R"({"at": 1, "action": "UpdateContainerInstancesState", "parameters": {"containerInstances": ["i-1"], "status": "INACTIVE"}})",
        u"UnknownValue /actions/0/parameters/status 'INACTIVE' ACTIVE, DRAINING"_s);
    row("no instances to terminate", "/actions/0",
        R"({"at": 1, "action": "TerminateInstances", "parameters": {}})",
        u"Missing /actions/0/parameters '' InstanceIds"_s);
    row("an instance with a name that is taken", "/actions/0",
        R"({"at": 1, "action": "RegisterContainerInstance", "parameters": {"instanceType": "t2.micro", "ec2InstanceId": "i-1"}})",
        u"Conflict /actions 'i-1' "_s);
}

void TestReadErrors::rowsOfSimulation()
{
    row("an unknown start", "/simulation/start", "\"warm\"",
        u"UnknownValue /simulation/start 'warm' steady, empty"_s);
    row("until a word", "/simulation/until", "\"done\"", u"WrongType /simulation/until 'done' integer"_s);
    row("no limit", "/simulation/limit", "0", u"OutOfRange /simulation/limit '0' 1..31536000"_s);
    row("an unknown timing", "/simulation/timing", "\"fast\"",
        u"UnknownValue /simulation/timing 'fast' documented, pessimistic"_s);
    row("jitter past everything", "/simulation/jitter", "101", u"OutOfRange /simulation/jitter '101' 0..100"_s);
    row("a negative seed", "/simulation/seed", "-1", u"OutOfRange /simulation/seed '-1' 0..9223372036854775806"_s);
    row("the behaviour of nothing", "/simulation/behaviour/api", "{}",
        u"UnknownReference /simulation/behaviour/api 'api' taskDefinitions"_s);
    row("an exit code past 255", "/simulation/behaviour/web:1/exitCode", "256",
        u"OutOfRange /simulation/behaviour/web:1/exitCode '256' 0..255"_s);
    row("an answer that is no HTTP code", "/simulation/behaviour/web/httpStatus", R"({"/": 99})",
        u"OutOfRange /simulation/behaviour/web/httpStatus/~1 '99' 100..599"_s);
    row("a negative duration", "/simulation/behaviour/web/startSeconds", "-1",
        u"OutOfRange /simulation/behaviour/web/startSeconds '-1' 0..31536000"_s);
    row("a sequence in a sequence", "/simulation/behaviour/web/sequence", R"([{"sequence": [{}]}])",
        u"Conflict /simulation/behaviour/web/sequence/0/sequence 'sequence' "_s);
    row("required files that are none", "/simulation/behaviour/web/requires", R"([1])",
        u"WrongType /simulation/behaviour/web/requires/0 '1' string"_s);
    row("an unknown container health", "/simulation/behaviour/web/containerHealth", "\"SICK\"",
        u"UnknownValue /simulation/behaviour/web/containerHealth 'SICK' HEALTHY, UNHEALTHY"_s);
    rowsOfFaults();
    row("whether an image exists that no container has", "/simulation/imageExists", R"({"web:2": false})",
        u"UnknownReference /simulation/imageExists/web:2 'web:2' image"_s);
    row("the disk of no instance", "/simulation/diskFreeMiB", R"({"i-9": 100})",
        u"UnknownReference /simulation/diskFreeMiB/i-9 'i-9' containerInstances"_s);
    row("a disk with less than nothing", "/simulation/diskFreeMiB", R"({"i-1": -1})",
        u"OutOfRange /simulation/diskFreeMiB/i-1 '-1' 0..1000000000"_s);
    row("an unknown pull behaviour", "/simulation/agent", R"({"imagePullBehavior": "never"})",
        u"UnknownValue /simulation/agent/imagePullBehavior 'never' default, always, once, prefer-cached"_s);
}

void TestReadErrors::aMistakeIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    rowsOfServices();
    rowsOfTaskDefinitions();
    rowsOfContainers();
    rowsOfInstances();
    rowsOfTargetGroups();
    rowsOfLoadBalancing();
    rowsOfSecurityGroups();
    rowsOfActions();
    rowsOfSimulation();
}

void TestReadErrors::aMistakeIsToldWithItsPlace()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const Document document = smallScenarioWith(pointer.toStdString(), value.toStdString());

    const ReadResult result = readScenario({{.name = "small.json", .text = written(document)}});

    const auto *error = std::get_if<ReadError>(&result);
    QVERIFY(error != nullptr);
    QCOMPARE(u"%1 %2 '%3' %4"_s.arg(nameOf(error->fault), QString::fromStdString(error->place.pointer),
                                    QString::fromStdString(error->found), QString::fromStdString(error->expected)),
             expected);
    QCOMPARE(error->place.file, std::string{"small.json"});
    QVERIFY(error->place.line > 0);
}

void TestReadErrors::lineAndColumnAreThoseOfTheValue()
{
    const std::string text = "// ours\n"
                             "{\n"
                             "  \"services\": [\n"
                             "    {\"serviceName\": \"web\", \"taskDefinition\": \"web\",\n"
                             "     \"desiredCount\": -3}\n"
                             "  ],\n"
                             "  \"taskDefinitions\": [{\"family\": \"web\",\n"
                             "    \"containerDefinitions\": [{\"name\": \"app\", \"memory\": 64}]}]\n"
                             "}\n";

    const QString error = errorOf({{.name = "ours.json", .text = text}});

    QCOMPARE(error, u"OutOfRange ours.json:5:22 /services/0/desiredCount found '-3' expected '0..100000'"_s);
}

void TestReadErrors::aRealMistakeIsToldBeforeWhatIsNotSimulated()
{
    Document document = smallScenarioWith("/taskDefinitions/0/networkMode", "\"awsvpc\"");
    document["taskDefinitions"][0]["containerDefinitions"][0]["portMappings"][0]["hostPort"] = 80;

    const QString inAwsvpc = errorOf({{.name = "s.json", .text = written(document)}});
    document["taskDefinitions"][0]["networkMode"] = "host";
    const QString inHost = errorOf({{.name = "s.json", .text = written(document)}});
    document["taskDefinitions"][0]["networkMode"] = "bridge";
    document["services"][0]["launchType"] = "FARGATE";
    document["actions"][0]["at"] = "soon";
    const QString farBehind = errorOf({{.name = "s.json", .text = written(document)}});

    QVERIFY2(inAwsvpc.startsWith(u"PortMismatch"_s) && inAwsvpc.endsWith(u"found '80' expected '8080'"_s),
             qPrintable(inAwsvpc));
    QVERIFY2(inHost.startsWith(u"PortMismatch"_s), qPrintable(inHost));
    QVERIFY2(farBehind.startsWith(u"WrongType"_s) && farBehind.contains(u"/actions/0/at"_s),
             qPrintable(farBehind));
}

void TestReadErrors::anEditedDocumentHasPointersAndNoLines()
{
    const ReadResult result = readDocument(smallScenarioWith("/services/0/desiredCount", "-1"));

    QCOMPARE(textOf(std::get<ReadError>(result)),
             u"OutOfRange :0:0 /services/0/desiredCount found '-1' expected '0..100000'"_s);
}

QTEST_GUILESS_MAIN(TestReadErrors)
#include "tst_read_errors.moc"
