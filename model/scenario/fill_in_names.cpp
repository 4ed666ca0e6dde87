// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/fill_in.h"

#include "scenario/fill_in_services.h"
#include "scenario/json_pointer.h"
#include "scenario/lists.h"
#include "scenario/security_group_roles.h"

namespace deployscope {

namespace {

using What = FilledIn::What;

constexpr int defaultMemory = 128; ///< MiB

/// A container without memory can be told nowhere to fit; where the task has a size of its own it needs none.
void fillInMemory(Document &document, std::vector<FilledIn> &list)
{
    std::size_t place = 0;
    for (Document &definition : elementsOf(document, "taskDefinitions")) {
        const std::string containers = "/taskDefinitions/" + std::to_string(place++) + "/containerDefinitions";
        if (memberOf(definition, "memory") != nullptr)
            continue;
        std::size_t index = 0;
        for (Document &container : elementsOf(definition, "containerDefinitions")) {
            const std::string pointer = joined(joined(containers, index++), "memory");
            if (!container.is_object() || memberOf(container, "memory") != nullptr ||
                memberOf(container, "memoryReservation") != nullptr)
                continue;
            container["memory"] = defaultMemory;
            list.push_back({.what = What::Memory, .pointer = pointer, .with = std::to_string(defaultMemory)});
        }
    }
}

/// A listener on port 80 that forwards to every target group.
Document listenerFor(Document &document)
{
    Document groups = Document::array();
    for (Document &group : elementsOf(document, "targetGroups"))
        groups.push_back(Document::object({{"TargetGroupArn", idOfTargetGroup(group)}}));
    Document action = Document::object({{"Type", "forward"}});
    if (groups.size() == 1)
        action["TargetGroupArn"] = groups[0]["TargetGroupArn"];
    else
        action["ForwardConfig"] = Document::object({{"TargetGroups", groups}});
    return Document::object(
        {{"Port", 80}, {"Protocol", "HTTP"}, {"DefaultActions", Document::array({std::move(action)})}});
}

void fillInListener(Document &document, std::vector<FilledIn> &list)
{
    if (elementsOf(document, "targetGroups").empty() || memberOf(document, "listeners") != nullptr)
        return;
    Document listener = listenerFor(document);
    const auto roles = securityGroupRoles(document);
    if (roles && memberOf(document, "loadBalancers") == nullptr)
        listener["SecurityGroups"] = Document::array({roles->loadBalancer});
    document["listeners"] = Document::array({std::move(listener)});
    list.push_back({.what = What::Listener, .pointer = "/listeners/0", .with = ":80"});
}

/// A rule may name a group of the account that is in none of the files: nothing here has it attached.
void fillInNamedGroups(Document &document, std::vector<FilledIn> &list)
{
    for (const std::string &id : groupsNamedAndMissing(document)) {
        Document &groups = document["securityGroups"];
        groups.push_back(Document::object({{"GroupId", id}}));
        list.push_back(
            {.what = What::SecurityGroups, .pointer = joined("/securityGroups", groups.size() - 1), .with = id});
    }
}

/// A group of tasks that is in none of the files lets everybody in by TCP, so that the tasks can be reached.
void fillInGroupsOfTasks(Document &document, std::vector<FilledIn> &list)
{
    for (const std::string &id : groupsOfTasksAndMissing(document)) {
        const Document everybody = Document::array({Document::object({{"CidrIp", "0.0.0.0/0"}})});
        Document &groups = document["securityGroups"];
        groups.push_back(Document::object(
            {{"GroupId", id},
             {"IpPermissions",
              Document::array({Document::object(
                  {{"IpProtocol", "tcp"}, {"FromPort", 0}, {"ToPort", 65535}, {"IpRanges", everybody}})})}}));
        list.push_back(
            {.what = What::SecurityGroups, .pointer = joined("/securityGroups", groups.size() - 1), .with = id});
    }
}

/// All keys in the order in which a scenario file has them; those that are missing are null, which means absent.
/// So nothing is added to the document while the filling holds references into it: adding a member copies the others.
void makeRoom(Document &document)
{
    Document all = Document::object();
    for (const char *key : {"$schema", "name", "description", "containerInstances", "taskDefinitions", "services",
                            "loadBalancers", "targetGroups", "listeners", "securityGroups", "actions"})
        all[key] = document.contains(key) ? std::move(document[key]) : Document{};
    for (auto &[key, value] : document.get_ref<Document::object_t &>())
        if (!all.contains(key))
            all[key] = std::move(value);
    document = std::move(all);
}

} // namespace

std::vector<FilledIn> fillInNames(Document &document, bool isScenarioFile)
{
    std::vector<FilledIn> list;
    if (!document.is_object())
        return list;
    if (!isScenarioFile) {
        makeRoom(document);
        fillInServices(document, list);
        fillInGroupsOfTasks(document, list);
        fillInNamedGroups(document, list);
    }
    fillInMemory(document, list);
    fillInListener(document, list);
    return list;
}

} // namespace deployscope
