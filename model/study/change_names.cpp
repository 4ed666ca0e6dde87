// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/change_names.h"

#include <variant>

namespace deployscope {

namespace {

struct ActionNames
{
    const Scenario &scenario;

    std::string operator()(const UpdateService &) const { return "UpdateService"; }
    std::string operator()(const ChangeSecurityGroup &change) const
    {
        const bool egress =
            !change.permissions.empty() &&
            scenario.permissions[indexOf(change.permissions.front())].direction == Direction::Egress;
        return std::string(change.authorize ? "Authorize" : "Revoke") + "SecurityGroup" +
               (egress ? "Egress" : "Ingress");
    }
    std::string operator()(const StopTask &) const { return "StopTask"; }
    std::string operator()(const UpdateContainerInstancesState &) const { return "UpdateContainerInstancesState"; }
    std::string operator()(const TerminateInstances &) const { return "TerminateInstances"; }
    std::string operator()(const RegisterContainerInstance &) const { return "RegisterContainerInstance"; }
    std::string operator()(const ModifyTargetGroup &) const { return "ModifyTargetGroup"; }
    std::string operator()(const ModifyTargetGroupAttributes &) const { return "ModifyTargetGroupAttributes"; }
    std::string operator()(const ChangeRule &change) const
    {
        switch (change.kind) {
        case ChangeRule::Kind::Create:
            return "CreateRule";
        case ChangeRule::Kind::Modify:
            return "ModifyRule";
        case ChangeRule::Kind::Delete:
            break;
        }
        return "DeleteRule";
    }
    std::string operator()(const ChangeRolePolicy &change) const
    {
        return change.puts ? "PutRolePolicy" : "DeleteRolePolicy";
    }
    std::string operator()(const StartPipelineExecution &) const { return "StartPipelineExecution"; }
};

struct FaultNames
{
    std::string operator()(const LoseInstance &) const { return "instanceLost"; }
    std::string operator()(const ChangeAgent &change) const
    {
        return change.connected ? "agentReconnected" : "agentDisconnected";
    }
    std::string operator()(const ChangeZone &change) const { return change.lost ? "zoneLost" : "zoneRestored"; }
    std::string operator()(const CrashTask &) const { return "taskCrash"; }
    std::string operator()(const ChangeHttpStatus &) const { return "taskHttpStatus"; }
    std::string operator()(const ChangeBehaviour &) const { return "behaviour"; }
    std::string operator()(const ChangeAlarm &) const { return "alarm"; }
    std::string operator()(const ChangeRegistry &change) const
    {
        return change.isDown ? "registryDown" : "registryUp";
    }
    std::string operator()(const ChangeImage &change) const
    {
        return change.becomes == InRegistry::Yes ? "imagePushed" : "imageRemoved";
    }
    std::string operator()(const ChangeDisk &change) const { return change.full ? "diskFull" : "diskFreed"; }
};

} // namespace

std::string nameOf(const Scenario &scenario, const Action &action)
{
    return std::visit(ActionNames{scenario}, action.what);
}

std::string nameOf(const TimedFault &fault)
{
    return std::visit(FaultNames{}, fault.what);
}

} // namespace deployscope
