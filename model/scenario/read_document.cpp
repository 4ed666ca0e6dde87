// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_document.h"

#include "scenario/read_images.h"
#include "scenario/read_names.h"
#include "scenario/read_pipeline.h"
#include "scenario/read_roles.h"
#include "scenario/readers.h"

namespace deployscope {

namespace {

/// What people and the window write for themselves; it has no influence on the run.
void readTexts(ReadContext &context)
{
    context.scenario.name = context.top.textOr("name", "");
    static_cast<void>(context.top.text("description"));
    static_cast<void>(context.top.text("$schema"));
    for (const std::string_view key : {"lesson", "view"})
        if (const Document *value = context.top.find(key)) {
            static_cast<void>(objectOf(*value));
            context.used.useWhole(*value);
        }
}

} // namespace

ReadDocument readWhole(const Document &document)
{
    ReadContext context{document};
    readTexts(context);
    readSecurityGroups(context);
    readTargetGroups(context);
    readListeners(context);
    readLoadBalancers(context);
    readRoles(context);
    readTaskDefinitions(context);
    readSimulation(context);
    readContainerInstances(context);
    readServices(context);
    readActions(context);
    readCapacityProvider(context);
    readPipeline(context);
    readImages(context);
    readDisks(context);
    readFaults(context);
    readAutoScaling(context);
    readMetrics(context);
    resolveInstanceNames(context);
    if (context.notSimulated)
        throw *context.notSimulated;
    return {.scenario = std::make_shared<const Scenario>(std::move(context.scenario)),
            .notUsed = context.used.unused(document)};
}

} // namespace deployscope
