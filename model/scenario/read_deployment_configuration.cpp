// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/readers.h"
#include "scenario/service_kind.h"

namespace deployscope {

void readDeploymentConfiguration(ReadContext &context, const Members &parent, std::optional<Percent> &minimum,
                                 std::optional<Percent> &maximum)
{
    constexpr Range percents{.first = 0, .last = 1'000'000};
    const auto configuration = parent.object("deploymentConfiguration", keys::deploymentConfiguration);
    if (!configuration)
        return;
    if (const auto percent = configuration->integer("minimumHealthyPercent", percents))
        minimum = Percent{*percent};
    if (const auto percent = configuration->integer("maximumPercent", percents))
        maximum = Percent{*percent};
    checkWord(context, *configuration, "strategy", "strategy", "ROLLING", {"BLUE_GREEN", "LINEAR", "CANARY"});
}

} // namespace deployscope
