// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/bounds.h"
#include "timeline/series.h"

#include <QString>

#include <cstdint>

namespace deployscope {

/// What the newest deployment of a service comes to, or, before there is one, whether one could move at all.
struct Verdict
{
    enum class Kind : std::uint8_t {
        CanMove,       ///< no deployment yet: with these bounds one could start or stop tasks
        CannotMove,    ///< no deployment yet: with these bounds one could do nothing (R1.7)
        Finishes,      ///< in `takes`; never fewer than `lowestHealthy` healthy
        StuckByBounds, ///< `bounds` let nothing be stopped and nothing be started (R1.7)
        NoRoom,        ///< no instance has room: `obstacle` (R1.12)
        CannotDrain,   ///< tasks cannot leave an instance that is DRAINING, as `bounds` forbid it (R1.22)
        Stuck,         ///< nothing more happens, for another reason
        FailsChecks,   ///< tasks fail their health checks and are replaced without end (R5.3)
        Crashes,       ///< tasks exit by themselves and are replaced without end (R5.7)
        FailsToStart,  ///< tasks never come to RUNNING and are replaced without end
        RolledBack, ///< given up after `takes`; the rollback to `revision` was complete `backAfter` later (R5.13)
        GivenUp,    ///< given up after `takes`; nothing is started any more (R5.14)
        PipelineFailed, ///< the newest execution of the pipeline has failed, and no deployment of its own is complete
        Unfinished,     ///< the run ends first
    };
    Kind kind = Kind::CanMove;
    std::int64_t desiredCount = 0;
    Bounds bounds{};
    SimDuration takes{};            ///< from start to completion, or to FAILED; the whole run where it is neither
    SimDuration backAfter{};        ///< from FAILED to the completion of the rollback
    bool onAlarm = false;           ///< given up as an alarm was detected (R5.16)
    std::int64_t failures = 0;      ///< failed tasks of the deployment that was given up
    QString revision{};             ///< that of the rollback, such as web:1
    std::int64_t healthyAtEnd = 0;  ///< when the run ends
    std::int64_t lowestHealthy = 0; ///< of all tasks of the service, over the deployment's time
    PlacementObstacle obstacle = PlacementObstacle::None;
    /// How the newest deployment stands when the run ends: what goes wrong may lie in it, after it, or outside.
    enum class Deployment : std::uint8_t { NotAsked, Unfinished, Completed };
    Deployment deployment = Deployment::NotAsked;
    friend bool operator==(const Verdict &, const Verdict &) = default;

    /// Nothing has to be done about it.
    [[nodiscard]] bool isGood() const { return kind == Kind::CanMove || kind == Kind::Finishes; }
};

/// Of the whole run, whatever the cursor shows. `series` is that of the service in question.
[[nodiscard]] Verdict verdict(const Timeline &timeline, const ServiceSeries &series);

/// The same, working the series out itself.
[[nodiscard]] Verdict verdict(const Timeline &timeline, ServiceId service);

/// The verdict in a sentence or two, with its numbers.
[[nodiscard]] QString sentenceFor(const Verdict &verdict);

} // namespace deployscope
