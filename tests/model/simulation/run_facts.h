// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulate.h"

#include <QByteArray>
#include <QList>

#include <string_view>

namespace deployscope::test {

/// Simulated seconds as a time.
[[nodiscard]] SimTime second(std::int64_t seconds);

/// Starts and stops of tasks from `from` on, as signed numbers in their order; neighbours of one sign are added up.
[[nodiscard]] QList<int> waves(const Timeline &timeline, SimTime from = {});

struct Extremes
{
    int lowestHealthy = 0;
    int mostTasks = 0;
};

/// Over all moments of the first service.
[[nodiscard]] Extremes extremes(const Timeline &timeline);

/// ECS's own sentences with their seconds, one a line.
[[nodiscard]] QByteArray serviceEvents(const Timeline &timeline);

/// The seconds at which events of a kind happened, in order.
[[nodiscard]] QList<double> timesOf(const Timeline &timeline, std::string_view kind);

/// The state with everything up to and including a second.
[[nodiscard]] State stateAtSecond(const Timeline &timeline, std::int64_t seconds);

} // namespace deployscope::test
