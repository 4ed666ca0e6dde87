// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/time_window.h"

#include <algorithm>
#include <cmath>

namespace deployscope {

namespace {

using namespace std::chrono_literals;

constexpr SimDuration leastLength = 5s;

/// As near to `from` as a window of this length can begin.
TimeWindow within(SimTime from, SimDuration length, SimTime end)
{
    const SimTime last = TimeWindow::whole(end).to - length;
    const SimTime begin = std::clamp(from, SimTime{}, std::max(last, SimTime{}));
    return {begin, begin + length};
}

} // namespace

TimeWindow TimeWindow::whole(SimTime end)
{
    return end > SimTime{} ? TimeWindow{SimTime{}, end} : TimeWindow{};
}

TimeWindow TimeWindow::zoomedBy(double factor, SimTime at, SimTime end) const
{
    const SimDuration all = whole(end).length();
    const double wanted = static_cast<double>(length().count()) / factor;
    const double least = static_cast<double>(std::min(leastLength, all).count());
    const double clamped = std::clamp(wanted, least, static_cast<double>(all.count()));
    const double share = static_cast<double>((at - from).count()) / static_cast<double>(length().count());
    const SimDuration newLength{std::llround(clamped)};
    return within(at - SimDuration{std::llround(share * clamped)}, newLength, end);
}

TimeWindow TimeWindow::movedBy(SimDuration distance, SimTime end) const
{
    return within(from + distance, length(), end);
}

TimeWindow TimeWindow::showing(SimTime at, SimTime end) const
{
    return at >= from && at <= to ? *this : within(at - length() / 8, length(), end);
}

} // namespace deployscope
