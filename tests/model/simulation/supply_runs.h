// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/documents.h"
#include "run_facts.h"
#include "timeline/service_events.h"

#include <QByteArray>

namespace deployscope::test {

/// Two instances, revisions web:1 and web:2 with images of their own, one task that no load balancer checks: pull 10,
/// start 5, stop 2 seconds, and 40 s until a new task counts as healthy. It runs until 700.
[[nodiscard]] inline Document supplyScenario()
{
    return Document::parse(R"({
  "name": "supply",
  "containerInstances": [
    {"instanceType": "t2.micro", "count": 2, "role": "ecsInstanceRole"}
  ],
  "taskDefinitions": [
    {"family": "web", "containerDefinitions": [{"name": "app", "image": "app:1", "cpu": 100, "memory": 100}]},
    {"family": "web", "containerDefinitions": [{"name": "app", "image": "app:2", "cpu": 100, "memory": 100}]}
  ],
  "services": [
    {"serviceName": "web", "taskDefinition": "web:1", "desiredCount": 1,
     "deploymentConfiguration": {"minimumHealthyPercent": 100, "maximumPercent": 200}}
  ],
  "actions": [],
  "simulation": {"start": "steady", "until": 700}
})");
}

/// An action at a second, with its request.
inline void addAction(Document &document, int at, const char *action, const char *parameters)
{
    document["actions"].push_back(
        Document{{"at", at}, {"action", action}, {"parameters", Document::parse(parameters)}});
}

inline void addFault(Document &document, const char *fault)
{
    document["simulation"]["faults"].push_back(Document::parse(fault));
}

inline void updateTo(Document &document, int at, const char *parameters)
{
    Document request = Document::parse(parameters);
    request["service"] = "web";
    document["actions"].push_back(Document{{"at", at}, {"action", "UpdateService"}, {"parameters", request}});
}

[[nodiscard]] inline std::shared_ptr<const Timeline> runOf(const Document &document)
{
    return simulate(readingOf(document).scenario);
}

/// stoppedReason of a task at the end of the run, behind its stopCode.
[[nodiscard]] inline QByteArray endOf(const Timeline &timeline, std::size_t number)
{
    const State last = stateAt(timeline, lastCursor(timeline));
    const Task &task = last.tasks[number - 1];
    return QByteArray::fromStdString(std::string{apiName(task.stopCode)} + ": " + stoppedReason(last, task));
}

/// The error of event `kind`s in their order, as it is caused: kind of the cause.
[[nodiscard]] inline QByteArrayList causesOf(const Timeline &timeline, std::string_view kind)
{
    QByteArrayList causes;
    for (const Event &event : timeline.events) {
        if (kindOf(event.what) != kind)
            continue;
        const bool isEvent = event.cause.kind == Cause::Kind::Event;
        const std::string_view cause = isEvent ? kindOf(timeline.events[event.cause.index].what) : "";
        causes.append(QByteArray{cause.data(), static_cast<qsizetype>(cause.size())});
    }
    return causes;
}

} // namespace deployscope::test
