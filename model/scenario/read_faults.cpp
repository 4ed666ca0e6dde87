// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/read_behaviour.h"
#include "scenario/read_images.h"
#include "scenario/read_names.h"
#include "scenario/readers.h"

#include <algorithm>

namespace deployscope {

namespace {

constexpr std::string_view simulatedFaults = "instanceLost, agentDisconnected, agentReconnected, zoneLost, "
                                             "zoneRestored, taskCrash, taskHttpStatus, behaviour, alarm, "
                                             "registryDown, registryUp, imageRemoved, imagePushed, diskFull, "
                                             "diskFreed";

/// A revision, or all those of a family, as in `simulation.behaviour`.
std::vector<TaskDefinitionId> revisionsNamed(const ReadContext &context, const Document &value)
{
    const std::string name = lastPartOfArn(textOf(value));
    std::vector<TaskDefinitionId> found;
    for (std::size_t i = 0; i < context.scenario.taskDefinitions.size(); ++i) {
        const TaskDefinition &definition = context.scenario.taskDefinitions[i];
        if (definition.family == name || nameOf(definition) == name)
            found.push_back(idAt<TaskDefinitionId>(i));
    }
    if (found.empty())
        throw Refusal{Fault::UnknownReference, &value, excerpt(name), "taskDefinitions"};
    return found;
}

/// Reads the faults in the order of their times, as a change of behaviour builds on the one before it.
class FaultReader
{
public:
    explicit FaultReader(ReadContext &context)
        : m_context(context)
    {
        for (const TaskDefinition &definition : context.scenario.taskDefinitions)
            m_behaviours.push_back(definition.behaviour);
    }

    void read(const Document &element, std::size_t place)
    {
        const Members members{element, keys::fault, m_context.used};
        TimedFault fault;
        fault.at = SimTime{secondsOf(members.need("at"))};
        fault.position = place;
        fault.pointer = joined("/simulation/faults", place);
        fault.what = readWhat(members);
        m_context.scenario.faults.push_back(std::move(fault));
    }

private:
    using What = decltype(TimedFault::what);

    [[nodiscard]] What readWhat(const Members &members)
    {
        const Document &fault = members.need("fault");
        const std::string &name = textOf(fault);
        if (name == "instanceLost")
            return LoseInstance{readInstanceName(members.need("instance"))};
        if (name == "agentDisconnected" || name == "agentReconnected")
            return ChangeAgent{readInstanceName(members.need("instance")), name == "agentReconnected"};
        if (name == "zoneLost" || name == "zoneRestored")
            return ChangeZone{readZoneName(m_context, members.need("zone")), name == "zoneLost"};
        if (name == "taskCrash")
            return CrashTask{readTaskName(members.need("task"))};
        if (name == "taskHttpStatus")
            return readHttpStatus(members);
        if (name == "behaviour")
            return readBehaviour(members);
        if (name == "alarm")
            return readAlarm(members);
        if (name == "registryDown" || name == "registryUp")
            return ChangeRegistry{name == "registryDown"};
        if (name == "imageRemoved" || name == "imagePushed")
            return readImage(members, name == "imageRemoved");
        if (name == "diskFull" || name == "diskFreed")
            return ChangeDisk{readInstanceName(members.need("instance")), name == "diskFull"};
        throw Refusal{Fault::UnknownValue, &fault, excerpt(name), std::string{simulatedFaults}};
    }

    [[nodiscard]] static ChangeHttpStatus readHttpStatus(const Members &members)
    {
        return {.task = readTaskName(members.need("task")),
                .path = textOf(members.need("path")),
                .status = static_cast<int>(integerOf(members.need("status"), {.first = 100, .last = 599}))};
    }

    [[nodiscard]] ChangeAlarm readAlarm(const Members &members) const
    {
        const Document &alarm = members.need("alarm");
        return {.alarm = named(m_context.alarms, textOf(alarm), alarm, "alarms"),
                .state = readAlarmState(members.need("state"))};
    }

    [[nodiscard]] ChangeImage readImage(const Members &members, bool isRemoved)
    {
        const Document &image = members.need("image");
        const std::string &name = textOf(image);
        ChangeImage read{.name = name,
                         .images = readImageName(m_context, name, image),
                         .becomes = isRemoved ? missingPart(name) : InRegistry::Yes};
        m_images += static_cast<std::int64_t>(read.images.size());
        if (m_images > limits::imagesOfFaults)
            throw Refusal{Fault::OutOfRange, &image, std::to_string(m_images),
                          textOf(Range{.first = 0, .last = limits::imagesOfFaults})};
        return read;
    }

    [[nodiscard]] ChangeBehaviour readBehaviour(const Members &members)
    {
        const Document &change = members.need("change");
        ChangeBehaviour read;
        for (const TaskDefinitionId id : revisionsNamed(m_context, members.need("taskDefinition"))) {
            std::vector<Behaviour> &inForce = m_behaviours[indexOf(id)];
            inForce =
                readBehaviourChange(m_context, change, m_context.scenario.taskDefinitions[indexOf(id)], inForce);
            m_changed += static_cast<std::int64_t>(inForce.size());
            if (m_changed > limits::changedBehaviours)
                throw Refusal{Fault::OutOfRange, &change, std::to_string(m_changed),
                              textOf(Range{.first = 0, .last = limits::changedBehaviours})};
            read.revisions.push_back({id, inForce});
        }
        return read;
    }

    ReadContext &m_context;
    std::int64_t m_images = 0;                          ///< that faults have named, together
    std::int64_t m_changed = 0;                         ///< elements of sequences that changes have made
    std::vector<std::vector<Behaviour>> m_behaviours{}; ///< by TaskDefinitionId, at the time of the fault
};

/// Places in the list, by time and then by their order in the file.
std::vector<std::size_t> byTime(ReadContext &context, const Document::array_t &faults)
{
    std::vector<std::pair<SimDuration, std::size_t>> times;
    for (std::size_t place = 0; place < faults.size(); ++place)
        times.emplace_back(secondsOf(Members{faults[place], keys::fault, context.used}.need("at")), place);
    std::ranges::sort(times);
    std::vector<std::size_t> places;
    for (const auto &[at, place] : times)
        places.push_back(place);
    return places;
}

} // namespace

void readFaults(ReadContext &context)
{
    const auto simulation = context.top.object("simulation", keys::simulation);
    if (!simulation)
        return;
    const auto &faults = simulation->array("faults", limits::faults);
    FaultReader reader{context};
    for (const std::size_t place : byTime(context, faults))
        reader.read(faults[place], place);
}

} // namespace deployscope
