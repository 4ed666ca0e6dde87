// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_behaviour.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace deployscope {

namespace {

void readDurations(const Members &members, Behaviour &read)
{
    read.imagePull = members.seconds("imagePullSeconds").value_or(read.imagePull);
    read.start = members.seconds("startSeconds").value_or(read.start);
    read.warmUp = members.seconds("warmUpSeconds").value_or(read.warmUp);
    read.stop = members.seconds("stopSeconds").value_or(read.stop);
    read.healthCheck = members.seconds("healthCheckSeconds").value_or(read.healthCheck);
    read.request = members.seconds("requestSeconds").value_or(read.request);
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
    if (const Document *cost = members.find("cpuPerRequest"))
        read.cpuPerRequest = {thousandthsOf(*cost, {.first = 0, .last = limits::cpuPerRequest})};
    const Document *status = members.find("httpStatus");
    if (status == nullptr)
        return;
    read.httpStatus.clear();
    for (const auto &[path, code] : objectOf(*status)) {
        members.used().use(code);
        read.httpStatus.emplace_back(path, static_cast<int>(integerOf(code, {.first = 100, .last = 599})));
    }
}

/// What a deployment by a pipeline must have brought with it (R10.7).
void readNeededFiles(const Members &members, Behaviour &read)
{
    if (members.find("requires") == nullptr)
        return;
    read.needsFiles.clear();
    for (const Document &file : members.array("requires", limits::filesOfArtifact)) {
        members.used().use(file);
        read.needsFiles.push_back(textOf(file));
    }
}

void readContainerHealth(const Members &members, Behaviour &read)
{
    const Document *health = members.find("containerHealth");
    if (health == nullptr)
        return;
    if (textOf(*health) != "HEALTHY" && textOf(*health) != "UNHEALTHY")
        throw Refusal{Fault::UnknownValue, health, excerpt(*health), "HEALTHY, UNHEALTHY"};
    read.containerHealthy = textOf(*health) == "HEALTHY";
}

Behaviour readOne(const Members &members, Behaviour read)
{
    readDurations(members, read);
    read.exitCode =
        static_cast<int>(members.integer("exitCode", {.first = 0, .last = 255}).value_or(read.exitCode));
    read.failsToStart = members.textOr("failsToStart", read.failsToStart);
    readListensOn(members, read);
    readAnswers(members, read);
    readContainerHealth(members, read);
    readNeededFiles(members, read);
    return read;
}

/// Behaviours of single containers are counted over the whole file, since few characters of it can ask for many.
class Budget
{
public:
    /// \throws Refusal when that is more than a file may ask for; `where` is what asks
    void spend(std::size_t count, const Document &where)
    {
        m_spent += static_cast<std::int64_t>(count);
        if (m_spent > limits::behavioursOfContainers)
            throw Refusal{Fault::OutOfRange, &where, std::to_string(m_spent),
                          textOf(Range{.first = 0, .last = limits::behavioursOfContainers})};
    }

private:
    std::int64_t m_spent = 0;
};

/// One element, by the names of containers where they differ; which places those have the task definition says.
struct ReadBehaviour
{
    Behaviour task{};
    std::vector<std::pair<std::string, Behaviour>> containers{};
};

/// \throws Refusal where `members` has a list of its own in a place that cannot have one
void refuseNested(const Members &members, std::string_view key)
{
    if (members.find(key) != nullptr)
        throw Refusal{Fault::Conflict, members.find(key), std::string{key}, {}};
}

/// What `from` says of single containers goes beyond what is said of the whole task, wherever that stands.
void addContainers(ReadContext &context, const Members &from, ReadBehaviour &read, Budget &budget)
{
    const Document *containers = from.find("containers");
    if (containers == nullptr)
        return;
    budget.spend(objectOf(*containers).size(), *containers);
    for (const auto &[name, value] : objectOf(*containers)) {
        const Members one{value, keys::behaviour, context.used};
        refuseNested(one, "sequence");
        refuseNested(one, "containers");
        const auto same = [&name = name](const auto &each) { return each.first == name; };
        const auto found = std::ranges::find_if(read.containers, same);
        Behaviour behaviour = readOne(one, found == read.containers.end() ? read.task : found->second);
        if (found == read.containers.end())
            read.containers.emplace_back(name, std::move(behaviour));
        else
            found->second = std::move(behaviour);
    }
}

/// The elements of `sequence`, each with what stands beside it where it says nothing itself.
std::vector<ReadBehaviour> readSequence(ReadContext &context, const Document &value, Budget &budget)
{
    const Members members{value, keys::behaviour, context.used};
    const Behaviour common = readOne(members, {});
    std::vector<ReadBehaviour> sequence;
    for (const Document &element : members.array("sequence", limits::elementsOfSequence)) {
        const Members one{element, keys::behaviour, context.used};
        refuseNested(one, "sequence");
        sequence.push_back({readOne(one, common), {}});
        addContainers(context, members, sequence.back(), budget);
        addContainers(context, one, sequence.back(), budget);
    }
    if (sequence.empty()) {
        sequence.push_back({common, {}});
        addContainers(context, members, sequence.back(), budget);
    }
    return sequence;
}

using Behaviours = std::unordered_map<std::string, std::vector<ReadBehaviour>>;

/// By the names of the file, each of which must be that of a task definition.
Behaviours readAll(ReadContext &context, const Document::object_t &members, Budget &budget)
{
    Behaviours all;
    for (const auto &[name, value] : members) {
        context.used.use(value);
        if (value.is_null())
            continue;
        if (!context.taskDefinitions.contains(name))
            throw Refusal{Fault::UnknownReference, &value, excerpt(name), "taskDefinitions"};
        all.insert_or_assign(name, readSequence(context, value, budget));
    }
    return all;
}

/// The names of the containers that a family, or one revision, has.
using ContainerNames = std::unordered_map<std::string, std::unordered_set<std::string>>;

ContainerNames containerNames(const std::vector<TaskDefinition> &definitions)
{
    ContainerNames names;
    for (const TaskDefinition &definition : definitions) {
        for (const ContainerDefinition &container : definition.containers) {
            names[definition.family].insert(container.name);
            names[nameOf(definition)].insert(container.name);
        }
    }
    return names;
}

/// Each container that a behaviour names must be in a revision to which it applies.
void checkNames(const Document &behaviour, const std::unordered_set<std::string> &known)
{
    const auto containers = behaviour.find("containers");
    if (containers == behaviour.end() || !containers->is_object())
        return;
    for (const auto &[name, value] : containers->items()) {
        if (!known.contains(name))
            throw Refusal{Fault::UnknownReference, &value, excerpt(name), "containerDefinitions"};
    }
}

void checkNames(const ReadContext &context, const Document::object_t &behaviours)
{
    const ContainerNames known = containerNames(context.scenario.taskDefinitions);
    for (const auto &[name, value] : behaviours) {
        const auto of = known.find(name);
        if (of == known.end() || !value.is_object())
            continue; // told where it is read
        checkNames(value, of->second);
        const auto sequence = value.find("sequence");
        if (sequence == value.end() || !sequence->is_array())
            continue;
        for (const Document &element : *sequence)
            checkNames(element, of->second);
    }
}

/// For a task definition: the containers by their places.
Behaviour resolved(const ReadBehaviour &read, const TaskDefinition &definition)
{
    Behaviour behaviour = read.task;
    if (read.containers.empty())
        return behaviour;
    behaviour.containers.assign(definition.containers.size(), read.task);
    for (const auto &[name, own] : read.containers) {
        const auto found = std::ranges::find(definition.containers, name, &ContainerDefinition::name);
        if (found != definition.containers.end())
            behaviour.containers[static_cast<std::size_t>(found - definition.containers.begin())] = own;
    }
    return behaviour;
}

/// What stands beside `containers` changes all of them, as it does the task; then come those that are named.
Behaviour changedBy(ReadContext &context, const Members &change, const TaskDefinition &definition,
                    const Behaviour &before)
{
    Behaviour changed = readOne(change, before);
    for (Behaviour &each : changed.containers)
        each = readOne(change, each);
    const Document *containers = change.find("containers");
    if (containers == nullptr)
        return changed;
    if (changed.containers.empty() && !objectOf(*containers).empty())
        changed.containers.assign(definition.containers.size(), Behaviour{changed});
    for (const auto &[name, value] : objectOf(*containers)) {
        const Members one{value, keys::behaviour, context.used};
        refuseNested(one, "sequence");
        refuseNested(one, "containers");
        const auto found = std::ranges::find(definition.containers, name, &ContainerDefinition::name);
        if (found == definition.containers.end())
            continue; // of another revision of the family
        Behaviour &own = changed.containers[static_cast<std::size_t>(found - definition.containers.begin())];
        own = readOne(one, own);
    }
    return changed;
}

} // namespace

std::vector<Behaviour> readBehaviourChange(ReadContext &context, const Document &change,
                                           const TaskDefinition &definition, const std::vector<Behaviour> &before)
{
    const Members members{change, keys::behaviour, context.used};
    checkNames(change, containerNames(context.scenario.taskDefinitions).at(definition.family));
    const Document::array_t &sequence = members.array("sequence", limits::elementsOfSequence);
    std::vector<Behaviour> changed;
    for (const Document &element : sequence) {
        const Members one{element, keys::behaviour, context.used};
        refuseNested(one, "sequence");
        changed.push_back(
            changedBy(context, one, definition, changedBy(context, members, definition, before.front())));
    }
    for (std::size_t i = 0; i < before.size() && sequence.empty(); ++i)
        changed.push_back(changedBy(context, members, definition, before[i]));
    return changed;
}

void readBehaviours(ReadContext &context, const Members &simulation)
{
    const Document *behaviour = simulation.find("behaviour");
    if (behaviour == nullptr)
        return;
    Budget budget;
    checkNames(context, objectOf(*behaviour));
    const Behaviours all = readAll(context, objectOf(*behaviour), budget);
    for (TaskDefinition &definition : context.scenario.taskDefinitions) {
        const auto byRevision = all.find(nameOf(definition));
        const auto found = byRevision == all.end() ? all.find(definition.family) : byRevision;
        if (found == all.end())
            continue;
        definition.behaviour.clear();
        for (const ReadBehaviour &each : found->second) {
            if (!each.containers.empty())
                budget.spend(definition.containers.size(), *behaviour);
            definition.behaviour.push_back(resolved(each, definition));
        }
    }
}

} // namespace deployscope
