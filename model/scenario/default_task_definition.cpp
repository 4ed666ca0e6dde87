// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/default_task_definition.h"

#include "scenario/json_pointer.h"
#include "scenario/lists.h"
#include "scenario/read_context.h"

#include <algorithm>
#include <unordered_map>

namespace deployscope {

RevisionName revisionNamed(const std::string &reference)
{
    const std::string name = lastPartOfArn(reference);
    const std::size_t colon = name.rfind(':');
    const auto revision =
        colon == std::string::npos ? std::nullopt : wholeNumber(std::string_view{name}.substr(colon + 1));
    return revision && *revision > 0 ? RevisionName{name.substr(0, colon), *revision} : RevisionName{name, 1};
}

std::string textOf(const RevisionName &name)
{
    return name.family + ':' + std::to_string(name.revision);
}

std::vector<RevisionName> revisionsIn(const Document &document)
{
    std::unordered_map<std::string, std::int64_t> ofFamily;
    std::vector<RevisionName> names;
    for (const Document &definition : elementsOf(document, "taskDefinitions")) {
        const std::string family = textIn(definition, "family").value_or(std::string{});
        const std::int64_t position = ++ofFamily[family];
        const Document *said = memberOf(definition, "revision");
        names.push_back(
            {family, said != nullptr && said->is_number_integer() ? said->get<std::int64_t>() : position});
    }
    return names;
}

std::optional<ContainerPort> firstPortOf(const Document &definition)
{
    for (const Document &container : elementsOf(definition, "containerDefinitions"))
        for (const Document &mapping : elementsOf(container, "portMappings")) {
            const Document *port = memberOf(mapping, "containerPort");
            const auto name = textIn(container, "name");
            if (port != nullptr && name && textIn(mapping, "protocol").value_or("tcp") == "tcp")
                return ContainerPort{*name, *port};
        }
    return std::nullopt;
}

Document defaultTaskDefinition(const RevisionName &name, const std::vector<ContainerPort> &ports)
{
    Document containers = Document::array();
    for (const ContainerPort &port : ports) {
        const auto same =
            std::ranges::find_if(containers, [&](const Document &one) { return one["name"] == port.container; });
        Document &container = same == containers.end()
                                  ? containers.emplace_back(Document::object({{"name", port.container}}))
                                  : *same;
        container["cpu"] = 256;
        container["memory"] = 256;
        container["portMappings"].push_back(Document::object({{"containerPort", port.port}, {"hostPort", 0}}));
    }
    if (containers.empty())
        containers.push_back(Document::object({{"name", name.family}, {"cpu", 256}, {"memory", 256}}));
    return Document::object(
        {{"family", name.family}, {"revision", name.revision}, {"containerDefinitions", containers}});
}

} // namespace deployscope
