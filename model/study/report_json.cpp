// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/report_json.h"

#include "study/moment_json.h"
#include "timeline/service_events.h"

namespace deployscope {

namespace {

using Layout = JsonWriter::Layout;

void writeBatches(JsonWriter &json, const std::vector<BatchReport> &batches)
{
    json.beginArray(Layout::Lines);
    for (const BatchReport &batch : batches) {
        json.beginObject(Layout::OneLine);
        json.key("at").seconds(batch.at);
        json.key("started").number(batch.started);
        json.key("stopped").number(batch.stopped);
        json.endObject();
    }
    json.endArray();
}

void writeEmptyArray(JsonWriter &json)
{
    json.beginArray(Layout::OneLine);
    json.endArray();
}

/// The members that say what the deployment is and how far it came.
void writeCourse(JsonWriter &json, const Scenario &scenario, const DeploymentReport &report)
{
    json.key("id").text(nameOf(report.id));
    json.key("service").text(scenario.services[indexOf(report.service)].name);
    json.key("taskDefinition").text(nameOf(scenario.taskDefinitions[indexOf(report.definition)]));
    json.key("strategy").text(report.isRollback ? "ROLLBACK" : "ROLLING");
    json.key("rolloutState").text(apiName(report.rollout));
    json.key("status").null();
    json.key("rolledBack").boolean(report.rolledBack);
    json.key("startedAt").secondsOrNull(report.startedAt);
    json.key("completedAt").secondsOrNull(report.completedAt);
}

void writeDeployment(JsonWriter &json, const Scenario &scenario, const DeploymentReport &report)
{
    json.beginObject(Layout::Lines);
    writeCourse(json, scenario, report);
    json.key("minimumHealthyTasks").number(report.minimumHealthyTasks);
    json.key("maximumTasks").number(report.maximumTasks);
    json.key("lowestHealthy").numberOrNull(report.lowestHealthy);
    json.key("highestTasks").numberOrNull(report.highestTasks);
    json.key("highestInstancesNeeded").numberOrNull(report.highestInstancesNeeded);
    json.key("tasksStarted").number(report.tasksStarted);
    json.key("tasksStopped").number(report.tasksStopped);
    json.key("tasksFailed").number(report.tasksFailed);
    json.key("failureThreshold").numberOrNull(report.failureThreshold);
    writeBatches(json.key("batches"), report.batches);
    writeEmptyArray(json.key("trafficShifts"));
    writeEmptyArray(json.key("stages"));
    json.endObject();
}

void writeDeployments(JsonWriter &json, const RunReport &report)
{
    json.beginArray(Layout::Lines);
    for (const DeploymentReport &deployment : report.deployments) {
        writeDeployment(json, *report.scenario, deployment);
    }
    json.endArray();
}

/// By HTTP code; a client that got nothing has none.
void writeCodes(JsonWriter &json, const std::map<int, std::int64_t> &byCode)
{
    json.beginObject(Layout::OneLine);
    for (const auto &[code, count] : byCode) {
        if (code != 0) {
            json.key(std::to_string(code)).number(count);
        }
    }
    if (const auto nothing = byCode.find(0); nothing != byCode.end()) {
        json.key("timeout").number(nothing->second);
    }
    json.endObject();
}

void writeRequests(JsonWriter &json, const Scenario &scenario, const RequestReport &requests)
{
    json.beginObject(Layout::OneLine);
    json.key("total").number(requests.total());
    json.key("succeeded").number(requests.all.succeeded);
    json.key("failed").number(requests.all.failed);
    writeCodes(json.key("byTarget"), requests.byTarget);
    writeCodes(json.key("byLoadBalancer"), requests.byLoadBalancer);
    json.key("byTaskDefinition").beginObject(Layout::OneLine);
    for (const auto &[definition, count] : requests.byTaskDefinition) {
        json.textKey(nameOf(scenario.taskDefinitions[indexOf(definition)])).number(count);
    }
    json.endObject();
    json.endObject();
}

void writeLast(JsonWriter &json, const Moment &last)
{
    json.beginObject(Layout::Lines);
    writeMoment(json, last);
    json.endObject();
}

void writeMoments(JsonWriter &json, const std::vector<Moment> &moments)
{
    json.beginArray(Layout::Lines);
    for (const Moment &moment : moments) {
        json.beginObject(Layout::Lines);
        json.key("at").seconds(moment.at);
        writeMoment(json, moment);
        writeCapacityProviders(json, moment.state);
        json.endObject();
    }
    json.endArray();
}

void writeNotUsed(JsonWriter &json, const std::vector<NotUsed> &notUsed)
{
    json.beginArray(Layout::Lines);
    for (const NotUsed &key : notUsed) {
        json.text(key.pointer);
    }
    json.endArray();
}

void writeFilledIn(JsonWriter &json, const std::vector<FilledIn> &filledIn)
{
    json.beginArray(Layout::Lines);
    for (const FilledIn &thing : filledIn) {
        json.beginObject(Layout::OneLine);
        json.key("what").text(apiName(thing.what));
        json.key("pointer").text(thing.pointer);
        json.key("with").textOrNull(thing.with);
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string simulateJson(const RunReport &report)
{
    JsonWriter json;
    json.beginObject(Layout::Lines);
    json.key("schemaVersion").number(reportSchemaVersion);
    json.key("scenario").text(report.scenario->name);
    json.key("outcome").text(apiName(report.outcome));
    json.key("simulatedSeconds").seconds(report.last.at);
    writeDeployments(json.key("deployments"), report);
    writeRequests(json.key("requests"), *report.scenario, report.requests);
    writeEmptyArray(json.key("findings"));
    writeLast(json.key("final"), report.last);
    if (!report.moments.empty()) {
        writeMoments(json.key("moments"), report.moments);
    }
    json.endObject();
    return json.take() + '\n';
}

std::string checkJson(const RunReport &report, const std::vector<NotUsed> &notUsed,
                      const std::vector<FilledIn> &filledIn)
{
    JsonWriter json;
    json.beginObject(Layout::Lines);
    json.key("schemaVersion").number(reportSchemaVersion);
    json.key("outcome").text(apiName(report.outcome));
    writeDeployments(json.key("deployments"), report);
    writeEmptyArray(json.key("findings"));
    writeNotUsed(json.key("notUsed"), notUsed);
    writeFilledIn(json.key("filledIn"), filledIn);
    json.endObject();
    return json.take() + '\n';
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
    case FilledIn::What::NetworkConfiguration:
        return "networkConfiguration";
    }
    return {};
}

} // namespace deployscope
