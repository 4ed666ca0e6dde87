// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/landmark.h"

#include <algorithm>
#include <iterator>

namespace deployscope {

const Landmark *landmarkAfter(const std::vector<Landmark> &landmarks, Cursor from)
{
    const auto found = std::ranges::upper_bound(landmarks, from, {}, &Landmark::cursor);
    return found == landmarks.end() ? nullptr : &*found;
}

const Landmark *landmarkBefore(const std::vector<Landmark> &landmarks, Cursor from)
{
    const auto found = std::ranges::lower_bound(landmarks, from, {}, &Landmark::cursor);
    return found == landmarks.begin() ? nullptr : &*std::prev(found);
}

} // namespace deployscope
