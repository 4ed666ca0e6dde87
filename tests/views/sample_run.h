// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/run_chart.h"

#include <chrono>
#include <memory>

namespace deployscope::test {

inline constexpr SimTime runEnd{std::chrono::seconds{120}};

[[nodiscard]] inline ChartLane laneOf(int number, int rank, std::vector<LaneSpan> spans)
{
    const QString name = QStringLiteral("t-%1").arg(number);
    return {.task = idAt<TaskId>(static_cast<std::size_t>(number - 1)),
            .name = name,
            .revision = QStringLiteral("web:%1").arg(rank + 1),
            .rank = rank,
            .place = QStringLiteral("i-%1:32768").arg(number),
            .spans = std::move(spans)};
}

/// From 0 on two tasks of web:1 are healthy. At 60 s web:2 comes and one of each is pulled and drained; from 80 s on the new
/// one is healthy. Then as many more tasks as are asked for, all of which are healthy to the end.
[[nodiscard]] inline std::shared_ptr<const RunChart> runOf(int moreTasks = 0)
{
    using namespace std::chrono_literals;
    RunChart run;
    run.end = runEnd;
    run.revisions = {{QStringLiteral("web:1"), 0}, {QStringLiteral("web:2"), 1}};
    run.taskEdges.resize(taskBands.size() * run.revisions.size());
    const auto add = [&](SimTime at, const std::array<std::int32_t, 8> &edges) {
        for (std::size_t i = 0; i < edges.size(); ++i)
            run.taskEdges[i].add(at, edges[i]);
        run.tasks.healthy.add(at, edges[1]);
        run.tasks.running.add(at, edges[3]);
        run.tasks.existing.add(at, edges[7]);
        for (std::size_t i = 0; i < targetBands.size(); ++i)
            run.targetEdges[i].add(at, edges[2 * i + 1]);
    };
    add(SimTime{}, {2, 2, 2, 2, 2, 2, 2, 2});
    add(SimTime{60s}, {1, 1, 1, 1, 1, 2, 3, 3});
    add(SimTime{80s}, {1, 2, 2, 2, 2, 2, 2, 2});
    run.tasks.desired.add({}, 2);
    run.tasks.atLeast.add({}, 1);
    run.tasks.atMost.add({}, 4);
    run.cpu.add({}, 500);
    run.memory.add({}, 250);
    run.lanes = {
        laneOf(1, 0, {{LaneState::Healthy, SimTime{}, runEnd}}),
        laneOf(2, 0,
               {{LaneState::Healthy, SimTime{}, SimTime{60s}}, {LaneState::Draining, SimTime{60s}, SimTime{80s}}}),
        laneOf(3, 1,
               {{LaneState::Pulling, SimTime{60s}, SimTime{80s}}, {LaneState::Healthy, SimTime{80s}, runEnd}})};
    for (int i = 0; i < moreTasks; ++i)
        run.lanes.push_back(laneOf(4 + i, 0, {{LaneState::Healthy, SimTime{}, runEnd}}));
    run.marks = {{SimTime{60s}, DeploymentMark::Kind::Started, QStringLiteral("web:2")}};
    return std::make_shared<const RunChart>(std::move(run));
}

} // namespace deployscope::test
