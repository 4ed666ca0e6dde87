// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/revision_ranks.h"

#include <algorithm>

namespace deployscope {

namespace {

std::vector<bool> everRun(const Scenario &scenario)
{
    std::vector<bool> occurs(scenario.taskDefinitions.size(), false);
    for (const Service &service : scenario.services)
        occurs[indexOf(service.taskDefinition)] = true;
    for (const Action &action : scenario.actions) {
        const auto *update = std::get_if<UpdateService>(&action.what);
        if (update != nullptr && update->taskDefinition)
            occurs[indexOf(*update->taskDefinition)] = true;
    }
    return occurs;
}

} // namespace

std::vector<int> revisionRanks(const Scenario &scenario)
{
    const std::vector<bool> occurs = everRun(scenario);
    std::vector<int> ranks;
    for (const TaskDefinition &definition : scenario.taskDefinitions) {
        int older = 0;
        for (std::size_t i = 0; i < occurs.size(); ++i) {
            const TaskDefinition &other = scenario.taskDefinitions[i];
            if (occurs[i] && other.family == definition.family && other.revision < definition.revision)
                ++older;
        }
        ranks.push_back(older);
    }
    return ranks;
}

std::vector<QString> revisionNames(const Scenario &scenario)
{
    std::vector<QString> names;
    for (const TaskDefinition &definition : scenario.taskDefinitions)
        names.push_back(QString::fromStdString(nameOf(definition)));
    return names;
}

} // namespace deployscope
