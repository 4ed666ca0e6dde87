// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_instance_actions.h"

#include "scenario/read_names.h"
#include "scenario/readers.h"

namespace deployscope {

namespace {

std::vector<InstanceName> readInstanceNames(const Members &members, std::string_view key)
{
    static_cast<void>(members.need(key));
    std::vector<InstanceName> names;
    for (const Document &name : members.array(key, limits::instances)) {
        members.used().use(name);
        names.push_back(readInstanceName(name));
    }
    return names;
}

} // namespace

StopTask readStopTask(ReadContext &context, const Document &parameters)
{
    const Members members{parameters, keys::stopTask, context.used};
    return {.task = readTaskName(members.need("task")), .reason = members.textOr("reason", "")};
}

UpdateContainerInstancesState readUpdateContainerInstancesState(ReadContext &context, const Document &parameters)
{
    const Members members{parameters, keys::updateContainerInstancesState, context.used};
    const Document &status = members.need("status");
    if (textOf(status) != "ACTIVE" && textOf(status) != "DRAINING")
        throw Refusal{Fault::UnknownValue, &status, excerpt(status), "ACTIVE, DRAINING"};
    return {.instances = readInstanceNames(members, "containerInstances"),
            .draining = textOf(status) == "DRAINING"};
}

TerminateInstances readTerminateInstances(ReadContext &context, const Document &parameters)
{
    return {readInstanceNames({parameters, keys::terminateInstances, context.used}, "InstanceIds")};
}

RegisterContainerInstance readRegisterContainerInstance(ReadContext &context, const Document &parameters,
                                                        const std::string &pointer)
{
    const std::size_t first = context.scenario.instances.size();
    readContainerInstance(context, parameters, pointer);
    RegisterContainerInstance read;
    for (std::size_t i = first; i < context.scenario.instances.size(); ++i) {
        context.scenario.instances[i].atStart = false;
        read.instances.push_back(idAt<InstanceId>(i));
    }
    return read;
}

} // namespace deployscope
