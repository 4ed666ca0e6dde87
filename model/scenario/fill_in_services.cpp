// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/fill_in_services.h"

#include "scenario/default_task_definition.h"
#include "scenario/json_pointer.h"
#include "scenario/limits.h"
#include "scenario/lists.h"
#include "scenario/read_context.h"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

namespace deployscope {

namespace {

using What = FilledIn::What;

constexpr std::string_view defaultFamily = "app";
constexpr std::string_view tasksGroup = "sg-tasks";

std::string place(std::string_view list, std::size_t index)
{
    return joined(joined({}, list), index);
}

class Filling
{
public:
    Filling(Document &document, std::vector<FilledIn> &list)
        : m_document(document)
        , m_list(list)
    {}

    void families()
    {
        std::size_t index = 0;
        for (Document &definition : elementsOf(m_document, "taskDefinitions")) {
            if (definition.is_object() && memberOf(definition, "family") == nullptr) {
                definition["family"] = defaultFamily;
                note(What::TaskDefinition, place("taskDefinitions", index) + "/family",
                     std::string{defaultFamily});
            }
            ++index;
        }
        m_given = revisionsIn(m_document);
    }

    /// One for each family that is given; with none, for the default one.
    void servicesWhereThereAreNone()
    {
        if (memberOf(m_document, "services") != nullptr)
            return;
        if (m_given.empty())
            addDefinition({.family = std::string{defaultFamily}}, {{std::string{defaultFamily}, 80}});
        std::unordered_set<std::string> families;
        for (const RevisionName &name : m_given)
            if (!name.family.empty() && families.insert(name.family).second) {
                m_document["services"].push_back(serviceFor(name.family));
                note(What::Service, place("services", families.size() - 1), name.family);
            }
    }

    void membersOfServices()
    {
        for (std::size_t index = 0; index < elementsOf(m_document, "services").size(); ++index) {
            Document &service = elementsOf(m_document, "services")[index];
            if (!service.is_object())
                continue;
            taskDefinitionOf(service, place("services", index));
            nameOf(service, place("services", index));
            networkOf(service, place("services", index));
            targetGroupsOf(service);
        }
    }

private:
    void note(What what, std::string pointer, std::string with)
    {
        m_list.push_back({.what = what, .pointer = std::move(pointer), .with = std::move(with)});
    }

    /// Stands on the lowest revision that is given, so that there is one to update to.
    Document serviceFor(const std::string &family)
    {
        std::size_t lowest = m_given.size();
        for (std::size_t index = 0; index < m_given.size(); ++index)
            if (m_given[index].family == family &&
                (lowest == m_given.size() || m_given[index].revision < m_given[lowest].revision))
                lowest = index;
        Document service = Document::object({{"serviceName", family}, {"desiredCount", 2}});
        service["taskDefinition"] = textOf(m_given[lowest]);
        if (const auto port = firstPortOf(elementsOf(m_document, "taskDefinitions")[lowest]))
            service["loadBalancers"] =
                Document::array({Document::object({{"targetGroupArn", targetGroupFor(family)},
                                                   {"containerName", port->container},
                                                   {"containerPort", port->port}})});
        return service;
    }

    /// A target group from the files where there is one, else one by the family's name.
    std::string targetGroupFor(const std::string &family)
    {
        const auto &groups = elementsOf(m_document, "targetGroups");
        return groups.empty() ? family : idOfTargetGroup(groups.front());
    }

    void addDefinition(const RevisionName &name, const std::vector<ContainerPort> &ports, bool awsvpc = false)
    {
        Document &definitions = m_document["taskDefinitions"];
        definitions.push_back(defaultTaskDefinition(name, ports));
        if (awsvpc)
            definitions.back()["networkMode"] = "awsvpc";
        m_given.push_back(name);
        note(What::TaskDefinition, place("taskDefinitions", definitions.size() - 1), textOf(name));
    }

    [[nodiscard]] bool isGiven(const std::string &reference) const
    {
        const std::string name = lastPartOfArn(reference);
        return std::ranges::any_of(
            m_given, [&](const RevisionName &given) { return name == given.family || name == textOf(given); });
    }

    /// The family of the files, else the service's name, else that of the container behind its load balancer.
    [[nodiscard]] std::string familyFor(const Document &service) const
    {
        for (const RevisionName &name : m_given)
            if (!name.family.empty())
                return name.family;
        if (auto name = textIn(service, "serviceName"))
            return *name;
        for (const Document &balancer : elementsOf(service, "loadBalancers"))
            if (auto name = textIn(balancer, "containerName"))
                return *name;
        return std::string{defaultFamily};
    }

    /// The revision that a service names, with what its load balancers ask of it.
    void taskDefinitionOf(Document &service, const std::string &pointer)
    {
        if (memberOf(service, "taskDefinition") == nullptr) {
            const std::string family = familyFor(service);
            service["taskDefinition"] = family;
            note(What::TaskDefinition, pointer + "/taskDefinition", family);
        }
        const auto reference = textIn(service, "taskDefinition");
        if (!reference || isGiven(*reference))
            return;
        std::vector<ContainerPort> ports;
        for (const Document &balancer : elementsOf(std::as_const(service), "loadBalancers"))
            if (const Document *port = memberOf(balancer, "containerPort"))
                ports.push_back({textIn(balancer, "containerName").value_or(std::string{defaultFamily}), *port});
        addDefinition(revisionNamed(*reference), ports, hasNetwork(service));
    }

    /// Only services of awsvpc tasks have a network configuration.
    [[nodiscard]] static bool hasNetwork(const Document &service)
    {
        const Document *network = memberOf(service, "networkConfiguration");
        const Document *awsvpc = network == nullptr ? nullptr : memberOf(*network, "awsvpcConfiguration");
        return awsvpc != nullptr && awsvpc->is_object() && !awsvpc->empty();
    }

    /// The network mode of the revision that a service names; of a family alone, of any of its revisions.
    [[nodiscard]] bool isAwsvpc(const std::string &reference) const
    {
        const std::string name = lastPartOfArn(reference);
        const auto &definitions = elementsOf(std::as_const(m_document), "taskDefinitions");
        for (std::size_t index = 0; index < m_given.size(); ++index)
            if ((name == m_given[index].family || name == textOf(m_given[index])) &&
                textIn(definitions[index], "networkMode") == "awsvpc")
                return true;
        return false;
    }

    /// A group of its own for the tasks' interfaces; what it lets in is filled in like that of any other group.
    void networkOf(Document &service, const std::string &pointer)
    {
        if (hasNetwork(service) || !isAwsvpc(textIn(service, "taskDefinition").value_or(std::string{})))
            return;
        service["networkConfiguration"] = Document::object(
            {{"awsvpcConfiguration", Document::object({{"securityGroups", Document::array({tasksGroup})}})}});
        note(What::NetworkConfiguration, pointer + "/networkConfiguration", std::string{tasksGroup});
    }

    void nameOf(Document &service, const std::string &pointer)
    {
        if (memberOf(service, "serviceName") != nullptr)
            return;
        const std::string reference = textIn(service, "taskDefinition").value_or(std::string{defaultFamily});
        service["serviceName"] = revisionNamed(reference).family;
        note(What::ServiceName, pointer + "/serviceName", revisionNamed(reference).family);
    }

    void targetGroupsOf(const Document &service)
    {
        if (elementsOf(service, "loadBalancers").size() > limits::loadBalancersOfService)
            return;
        for (const Document &balancer : elementsOf(service, "loadBalancers")) {
            const auto id = textIn(balancer, "targetGroupArn");
            const auto same = [&](const Document &group) {
                return textIn(group, "TargetGroupArn") == id || textIn(group, "TargetGroupName") == id;
            };
            if (!id || std::ranges::any_of(elementsOf(std::as_const(m_document), "targetGroups"), same))
                continue;
            Document &groups = m_document["targetGroups"];
            groups.push_back(
                Document::object({{id->starts_with("arn:") ? "TargetGroupArn" : "TargetGroupName", *id}}));
            note(What::TargetGroup, place("targetGroups", groups.size() - 1), *id);
        }
    }

    Document &m_document;
    std::vector<FilledIn> &m_list;
    std::vector<RevisionName> m_given{}; ///< of taskDefinitions, in their order
};

/// More than the readers take is left for them to refuse: nothing here is made for lists without end.
bool isWithinLimits(const Document &document)
{
    const auto fits = [&](std::string_view key, std::int64_t most) {
        return elementsOf(document, key).size() <= static_cast<std::size_t>(most);
    };
    return fits("taskDefinitions", limits::taskDefinitions) && fits("services", limits::services) &&
           fits("targetGroups", limits::targetGroups);
}

} // namespace

void fillInServices(Document &document, std::vector<FilledIn> &list)
{
    if (!isWithinLimits(document))
        return;
    Filling filling{document, list};
    filling.families();
    filling.servicesWhereThereAreNone();
    filling.membersOfServices();
}

} // namespace deployscope
