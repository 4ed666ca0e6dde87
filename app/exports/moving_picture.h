// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/export_options.h"
#include "timeline/timeline.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace deployscope {

inline constexpr int picturesInASecond = 12;
inline constexpr int mostPictures = 240;

/// The moments that a moving picture shows, one after the other.
struct MovingPicture
{
    std::vector<SimTime> moments{}; ///< spread evenly, from the first to the last; at least one
    SimDuration transition{};       ///< the simulated length of one motion: as when it is played at that speed
};

/// As many pictures as it takes to play the stretch at the speed of the simulated time, 12 a second; of a longer one 240,
/// which play faster.
/// \param to not before `from`
[[nodiscard]] MovingPicture movingPicture(SimTime from, SimTime to);

/// Hundredths of a second between a picture and the next; over many of them 12 make a second.
[[nodiscard]] int delayAfter(int picture);

/// Told how many of all pictures are done. May be called on another thread than that of the window.
using Progress = std::function<void(int done, int all)>;

/// The cluster grid between two moments as a GIF that repeats for ever.
/// \param style of the pictures, made beforehand, as fonts belong to the window's thread
/// \returns nothing where `stop` was asked for
[[nodiscard]] std::optional<QByteArray> gifBytes(const Timeline &timeline, const ExportOptions &options,
                                                 const Style &style, const Progress &progress = {},
                                                 const std::stop_token &stop = {});

} // namespace deployscope
