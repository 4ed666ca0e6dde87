// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/action_edits.h"
#include "scenario/edit.h"
#include "scenario/json_pointer.h"
#include "scenario/lists.h"
#include "scenario/read_context.h"

namespace deployscope::edits {

namespace {

std::string pointerOf(ServiceId service)
{
    return joined("/services", indexOf(service));
}

std::string nameOf(const Document &document, ServiceId service)
{
    const auto &services = elementsOf(document, "services");
    const std::size_t place = indexOf(service);
    return place < services.size() ? textIn(services[place], "serviceName").value_or(std::string{})
                                   : std::string{};
}

/// One edit for each value, so that what stands beside it stays.
void addValues(const std::string &pointer, const Document &values, std::vector<Edit> &edits)
{
    for (const auto &[key, value] : values.get_ref<const Document::object_t &>()) {
        if (value.is_object() && !value.empty())
            addValues(joined(pointer, key), value, edits);
        else
            edits.push_back({.pointer = joined(pointer, key), .value = value});
    }
}

} // namespace

std::vector<Edit> desiredCount(const Document & /*document*/, ServiceId service, std::int64_t count)
{
    return {{.pointer = pointerOf(service) + "/desiredCount", .value = Document(count)}};
}

std::vector<Edit> minimumHealthy(const Document & /*document*/, ServiceId service, Percent percent)
{
    return {{.pointer = pointerOf(service) + "/deploymentConfiguration/minimumHealthyPercent",
             .value = Document(percent.value)}};
}

std::vector<Edit> maximum(const Document & /*document*/, ServiceId service, Percent percent)
{
    return {{.pointer = pointerOf(service) + "/deploymentConfiguration/maximumPercent",
             .value = Document(percent.value)}};
}

std::vector<Edit> updateService(const Document &document, ServiceId service, SimTime at,
                                const Document &parameters)
{
    std::vector<Edit> edits;
    const std::string name = nameOf(document, service);
    for (const std::size_t place : actionsAt(document, at, "UpdateService")) {
        const Document *present = memberOf(elementsOf(document, "actions")[place], "parameters");
        if (present == nullptr || lastPartOfArn(textIn(*present, "service").value_or(std::string{})) != name)
            continue;
        addValues(joined("/actions", place) + "/parameters", parameters, edits);
        return edits;
    }
    Document all = Document::object({{"service", name}});
    for (const auto &[key, value] : parameters.get_ref<const Document::object_t &>())
        all[key] = value;
    appendAction(document, at, "UpdateService", std::move(all), edits);
    return edits;
}

std::vector<Edit> deploy(const Document &document, ServiceId service, SimTime at,
                         const std::string &taskDefinition, const std::string &runs)
{
    if (taskDefinition == runs)
        return updateService(document, service, at, Document::object({{"forceNewDeployment", true}}));
    return updateService(document, service, at, Document::object({{"taskDefinition", taskDefinition}}));
}

} // namespace deployscope::edits
