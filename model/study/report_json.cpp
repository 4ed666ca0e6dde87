// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/report_json.h"

#include "study/moment_json.h"
#include "timeline/service_events.h"

#include <utility>

namespace deployscope {

namespace {

constexpr int indent = 2;

[[nodiscard]] Json batchesJson(const std::vector<BatchReport> &batches)
{
    Json list = Json::array();
    for (const BatchReport &batch : batches) {
        Json element;
        element["at"] = secondsJson(batch.at);
        element["started"] = batch.started;
        element["stopped"] = batch.stopped;
        list.push_back(std::move(element));
    }
    return list;
}

/// The members that say what the deployment is and how far it came.
[[nodiscard]] Json courseJson(const Scenario &scenario, const DeploymentReport &report)
{
    Json element;
    element["id"] = nameOf(report.id);
    element["service"] = scenario.services[indexOf(report.service)].name;
    element["taskDefinition"] = nameOf(scenario.taskDefinitions[indexOf(report.definition)]);
    element["strategy"] = "ROLLING";
    element["rolloutState"] = apiName(report.rollout);
    element["status"] = nullptr;
    element["rolledBack"] = false;
    element["startedAt"] = secondsJson(report.startedAt);
    element["completedAt"] = secondsJson(report.completedAt);
    return element;
}

[[nodiscard]] Json deploymentJson(const Scenario &scenario, const DeploymentReport &report)
{
    Json element = courseJson(scenario, report);
    element["minimumHealthyTasks"] = report.minimumHealthyTasks;
    element["maximumTasks"] = report.maximumTasks;
    element["lowestHealthy"] = numberOrNull(report.lowestHealthy);
    element["highestTasks"] = numberOrNull(report.highestTasks);
    element["highestInstancesNeeded"] = numberOrNull(report.highestInstancesNeeded);
    element["tasksStarted"] = report.tasksStarted;
    element["tasksStopped"] = report.tasksStopped;
    element["tasksFailed"] = report.tasksFailed;
    element["failureThreshold"] = nullptr;
    element["batches"] = batchesJson(report.batches);
    element["trafficShifts"] = Json::array();
    element["stages"] = Json::array();
    return element;
}

[[nodiscard]] Json deploymentsJson(const RunReport &report)
{
    Json list = Json::array();
    for (const DeploymentReport &deployment : report.deployments) {
        list.push_back(deploymentJson(*report.scenario, deployment));
    }
    return list;
}

/// Nothing sends requests in this version.
[[nodiscard]] Json requestsJson()
{
    Json object;
    object["total"] = 0;
    object["succeeded"] = 0;
    object["failed"] = 0;
    object["byTarget"] = Json::object();
    object["byLoadBalancer"] = Json::object();
    object["byTaskDefinition"] = Json::object();
    return object;
}

[[nodiscard]] Json momentsJson(const std::vector<Moment> &moments)
{
    Json list = Json::array();
    for (const Moment &moment : moments) {
        Json element;
        element["at"] = secondsJson(moment.at);
        element.update(momentJson(moment));
        list.push_back(std::move(element));
    }
    return list;
}

[[nodiscard]] Json notUsedJson(const std::vector<NotUsed> &notUsed)
{
    Json list = Json::array();
    for (const NotUsed &key : notUsed) {
        list.push_back(key.pointer);
    }
    return list;
}

[[nodiscard]] Json filledInJson(const std::vector<FilledIn> &filledIn)
{
    Json list = Json::array();
    for (const FilledIn &thing : filledIn) {
        Json element;
        element["what"] = apiName(thing.what);
        element["pointer"] = thing.pointer;
        element["with"] = textOrNull(thing.with);
        list.push_back(std::move(element));
    }
    return list;
}

} // namespace

std::string simulateJson(const RunReport &report)
{
    Json object;
    object["schemaVersion"] = reportSchemaVersion;
    object["scenario"] = report.scenario->name;
    object["outcome"] = apiName(report.outcome);
    object["simulatedSeconds"] = secondsJson(report.last.at);
    object["deployments"] = deploymentsJson(report);
    object["requests"] = requestsJson();
    object["findings"] = Json::array();
    object["final"] = momentJson(report.last);
    if (!report.moments.empty()) {
        object["moments"] = momentsJson(report.moments);
    }
    return textOf(object, indent) + '\n';
}

std::string checkJson(const RunReport &report, const std::vector<NotUsed> &notUsed,
                      const std::vector<FilledIn> &filledIn)
{
    Json object;
    object["schemaVersion"] = reportSchemaVersion;
    object["outcome"] = apiName(report.outcome);
    object["deployments"] = deploymentsJson(report);
    object["findings"] = Json::array();
    object["notUsed"] = notUsedJson(notUsed);
    object["filledIn"] = filledInJson(filledIn);
    return textOf(object, indent) + '\n';
}

std::string_view apiName(FilledIn::What what)
{
    switch (what) {
    case FilledIn::What::ContainerInstances:
        return "containerInstances";
    case FilledIn::What::TaskDefinition:
        return "taskDefinition";
    case FilledIn::What::NextRevision:
        return "nextRevision";
    case FilledIn::What::Service:
        return "service";
    case FilledIn::What::ServiceName:
        return "serviceName";
    case FilledIn::What::LoadBalancer:
        return "loadBalancer";
    case FilledIn::What::TargetGroup:
        return "targetGroup";
    case FilledIn::What::Listener:
        return "listener";
    case FilledIn::What::SecurityGroups:
        return "securityGroups";
    case FilledIn::What::Memory:
        return "memory";
    case FilledIn::What::Deployment:
        return "deployment";
    }
    return {};
}

} // namespace deployscope
