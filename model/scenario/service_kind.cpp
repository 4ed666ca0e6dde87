// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/service_kind.h"

#include <algorithm>

namespace deployscope {

namespace {

void checkCapacityProviders(ReadContext &context, const Members &service)
{
    for (const Document &element : service.array("capacityProviderStrategy")) {
        const Members provider{element, keys::capacityProviderStrategy, context.used};
        const Document *name = provider.find("capacityProvider");
        if (name != nullptr && textOf(*name).starts_with("FARGATE"))
            context.refuseLater(*name, "capacityProvider " + excerpt(*name), "launchType EC2");
    }
}

} // namespace

void checkWord(ReadContext &context, const Members &members, std::string_view key, std::string_view name,
               std::string_view simulated, std::initializer_list<std::string_view> kept)
{
    const Document *value = members.find(key);
    if (value == nullptr || textOf(*value).empty() || textOf(*value) == simulated)
        return;
    if (std::ranges::find(kept, textOf(*value)) != kept.end()) {
        context.refuseLater(*value, std::string{name} + ' ' + textOf(*value),
                            std::string{name} + ' ' + std::string{simulated});
        return;
    }
    std::string all{simulated};
    for (const std::string_view word : kept)
        all.append(", ").append(word);
    throw Refusal{Fault::UnknownValue, value, excerpt(*value), all};
}

void checkKindOfService(ReadContext &context, const Members &service)
{
    if (const auto controller = service.object("deploymentController", keys::deploymentController))
        checkWord(context, *controller, "type", "deploymentController", "ECS", {"CODE_DEPLOY", "EXTERNAL"});
    checkWord(context, service, "launchType", "launchType", "EC2", {"FARGATE", "EXTERNAL", "MANAGED_INSTANCES"});
    const Document *strategy = service.find("schedulingStrategy");
    if (strategy != nullptr && !textOf(*strategy).empty() && textOf(*strategy) != "REPLICA" &&
        textOf(*strategy) != "DAEMON")
        throw Refusal{Fault::UnknownValue, strategy, excerpt(*strategy), "REPLICA, DAEMON"};
    checkCapacityProviders(context, service);
}

} // namespace deployscope
