// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/readers.h"
#include "scenario/service_kind.h"

namespace deployscope {

DeploymentConfiguration readDeploymentConfiguration(ReadContext &context, const Members &parent)
{
    constexpr Range percents{.first = 0, .last = 1'000'000};
    DeploymentConfiguration read;
    const auto configuration = parent.object("deploymentConfiguration", keys::deploymentConfiguration);
    if (!configuration)
        return read;
    if (const auto percent = configuration->integer("minimumHealthyPercent", percents))
        read.minimumHealthy = Percent{*percent};
    if (const auto percent = configuration->integer("maximumPercent", percents))
        read.maximum = Percent{*percent};
    read.circuitBreaker = readCircuitBreaker(*configuration);
    read.alarms = readDeploymentAlarms(context, *configuration);
    checkWord(context, *configuration, "strategy", "strategy", "ROLLING", {"BLUE_GREEN", "LINEAR", "CANARY"});
    return read;
}

} // namespace deployscope
