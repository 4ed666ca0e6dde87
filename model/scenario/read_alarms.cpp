// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/readers.h"

namespace deployscope {

namespace {

constexpr Range periods{.first = 1, .last = 86400};

/// An alarm that the file does not describe is there all the same: CloudWatch has it.
AlarmId alarmNamed(ReadContext &context, const std::string &name)
{
    const auto next = idAt<AlarmId>(context.scenario.alarms.size());
    const auto [found, isNew] = context.alarms.emplace(name, next);
    if (isNew) {
        context.scenario.alarms.emplace_back();
        context.scenario.alarms.back().name = name;
        context.scenario.alarms.back().pointer = joined("/simulation/alarms", name);
    }
    return found->second;
}

/// A state alone, or an object.
void readAlarm(ReadContext &context, Alarm &alarm, const Document &value)
{
    context.used.use(value);
    if (!value.is_object()) {
        alarm.state = readAlarmState(value);
        return;
    }
    const Members members{value, keys::alarm, context.used};
    if (const Document *state = members.find("state"))
        alarm.state = readAlarmState(*state);
    alarm.period = members.seconds("periodSeconds", periods).value_or(alarm.period);
}

} // namespace

AlarmState readAlarmState(const Document &value)
{
    const std::string &name = textOf(value);
    if (name == "OK")
        return AlarmState::Ok;
    if (name == "ALARM")
        return AlarmState::Alarm;
    if (name == "INSUFFICIENT_DATA")
        return AlarmState::InsufficientData;
    throw Refusal{Fault::UnknownValue, &value, excerpt(name), "OK, ALARM, INSUFFICIENT_DATA"};
}

void readAlarms(ReadContext &context, const Members &simulation)
{
    const Document *alarms = simulation.find("alarms");
    if (alarms == nullptr)
        return;
    for (const auto &[name, value] : objectOf(*alarms))
        readAlarm(context, context.scenario.alarms[indexOf(alarmNamed(context, name))], value);
}

std::optional<DeploymentAlarms> readDeploymentAlarms(ReadContext &context, const Members &configuration)
{
    const auto members = configuration.object("alarms", keys::deploymentAlarms);
    if (!members)
        return std::nullopt;
    DeploymentAlarms read;
    read.enable = members->flag("enable").value_or(read.enable);
    read.rollback = members->flag("rollback").value_or(read.rollback);
    for (const Document &name : members->array("alarmNames", limits::alarmsOfService)) {
        context.used.use(name);
        read.alarms.push_back(alarmNamed(context, textOf(name)));
    }
    return read;
}

} // namespace deployscope
