// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_behaviour.h"

#include <unordered_map>

namespace deployscope {

namespace {

void readDurations(const Members &members, Behaviour &read)
{
    read.imagePull = members.seconds("imagePullSeconds").value_or(read.imagePull);
    read.start = members.seconds("startSeconds").value_or(read.start);
    read.warmUp = members.seconds("warmUpSeconds").value_or(read.warmUp);
    read.stop = members.seconds("stopSeconds").value_or(read.stop);
    read.healthCheck = members.seconds("healthCheckSeconds").value_or(read.healthCheck);
    if (const auto crash = members.seconds("crashAfterSeconds"))
        read.crashAfter = crash;
}

void readListensOn(const Members &members, Behaviour &read)
{
    if (members.find("listensOn") == nullptr)
        return;
    read.listensOn.emplace();
    for (const Document &port : members.array("listensOn", realPort.last)) {
        members.used().use(port);
        read.listensOn->push_back(portOf(port, realPort));
    }
}

void readAnswers(const Members &members, Behaviour &read)
{
    read.responds = members.flag("responds").value_or(read.responds);
    const Document *status = members.find("httpStatus");
    if (status == nullptr)
        return;
    read.httpStatus.clear();
    for (const auto &[path, code] : objectOf(*status)) {
        members.used().use(code);
        read.httpStatus.emplace_back(path, static_cast<int>(integerOf(code, {.first = 100, .last = 599})));
    }
}

/// Known to the format and left to a later version: they would change how the run goes.
void refuseOthers(ReadContext &context, const Members &members)
{
    for (const std::string_view key : {"failsToStart", "requires", "containers"}) {
        const Document *value = members.find(key);
        if (value != nullptr && !value->empty())
            context.refuseLater(*value, std::string{key}, "crashAfterSeconds, httpStatus, responds, listensOn");
    }
    const Document *health = members.find("containerHealth");
    if (health != nullptr && textOf(*health) != "HEALTHY")
        context.refuseLater(*health, "containerHealth " + excerpt(*health), "containerHealth HEALTHY");
}

Behaviour readOne(ReadContext &context, const Members &members, Behaviour read)
{
    readDurations(members, read);
    read.exitCode =
        static_cast<int>(members.integer("exitCode", {.first = 0, .last = 255}).value_or(read.exitCode));
    readListensOn(members, read);
    readAnswers(members, read);
    refuseOthers(context, members);
    return read;
}

/// The elements of `sequence`, each with what stands beside it where it says nothing itself.
std::vector<Behaviour> readSequence(ReadContext &context, const Document &value, const Behaviour &before)
{
    const Members members{value, keys::behaviour, context.used};
    const Behaviour common = readOne(context, members, before);
    std::vector<Behaviour> sequence;
    for (const Document &element : members.array("sequence", limits::elementsOfSequence)) {
        const Members one{element, keys::behaviour, context.used};
        if (one.find("sequence") != nullptr)
            throw Refusal{Fault::Conflict, one.find("sequence"), "sequence", {}};
        sequence.push_back(readOne(context, one, common));
    }
    if (sequence.empty())
        sequence.push_back(common);
    return sequence;
}

using Behaviours = std::unordered_map<std::string, std::vector<Behaviour>>;

/// By the names of the file, each of which must be that of a task definition.
Behaviours readAll(ReadContext &context, const Document::object_t &members)
{
    Behaviours all;
    for (const auto &[name, value] : members) {
        context.used.use(value);
        if (value.is_null())
            continue;
        if (!context.taskDefinitions.contains(name))
            throw Refusal{Fault::UnknownReference, &value, excerpt(name), "taskDefinitions"};
        all.insert_or_assign(name, readSequence(context, value, {}));
    }
    return all;
}

} // namespace

std::vector<Behaviour> readBehaviourChange(ReadContext &context, const Document &change,
                                           const std::vector<Behaviour> &before)
{
    const Members members{change, keys::behaviour, context.used};
    if (!members.array("sequence", limits::elementsOfSequence).empty())
        return readSequence(context, change, before.front());
    std::vector<Behaviour> changed;
    for (const Behaviour &each : before)
        changed.push_back(readOne(context, members, each));
    return changed;
}

void readBehaviours(ReadContext &context, const Members &simulation)
{
    const Document *behaviour = simulation.find("behaviour");
    if (behaviour == nullptr)
        return;
    const Behaviours all = readAll(context, objectOf(*behaviour));
    for (TaskDefinition &definition : context.scenario.taskDefinitions) {
        const auto byRevision = all.find(nameOf(definition));
        const auto found = byRevision == all.end() ? all.find(definition.family) : byRevision;
        if (found != all.end())
            definition.behaviour = found->second;
    }
}

} // namespace deployscope
