// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/whole_runs.h"

#include "model/simulation/scenario_builder.h"

namespace deployscope::bench {

using namespace std::chrono_literals;

std::shared_ptr<const Scenario> rollingUpdateOf(int instances, int tasksOnEach, int tasks, std::int64_t minimum,
                                                std::int64_t maximum)
{
    test::ScenarioBuilder builder;
    builder.instances(instances, tasksOnEach, 3).revision().revision().service(tasks, minimum, maximum);
    builder.targetGroup(300s).securityGroups(Port{32768}, Port{61000}).update(60s);
    return builder.make();
}

} // namespace deployscope::bench
