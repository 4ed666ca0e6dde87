// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/chart_geometry.h"

#include <algorithm>
#include <array>

namespace deployscope {

namespace {

using namespace std::chrono_literals;

constexpr std::array<SimDuration, 19> timeSteps{1s,    2s,    5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min,
                                                15min, 30min, 1h, 2h,  3h,  6h,  12h,  24h,  48h};

double milliseconds(SimDuration duration)
{
    return static_cast<double>(duration.count());
}

} // namespace

double ChartGeometry::xOf(SimTime at) const
{
    const double length = std::max(milliseconds(shown()), 1.0);
    return plot.left() + plot.width() * milliseconds(at - from) / length;
}

double ChartGeometry::yOf(double count) const
{
    return plot.bottom() - plot.height() * count / top;
}

SimTime ChartGeometry::timeAt(double x) const
{
    const double share = std::clamp((x - plot.left()) / std::max(plot.width(), 1.0), 0.0, 1.0);
    return from + SimDuration{qRound64(share * milliseconds(shown()))};
}

SimDuration timeTickStep(SimDuration shown, int most)
{
    const auto fits = [&](SimDuration step) { return step * most >= shown; };
    const auto found = std::ranges::find_if(timeSteps, fits);
    return found == timeSteps.end() ? timeSteps.back() : *found;
}

SimTime firstTick(SimTime from, SimDuration step)
{
    const SimDuration past = from.time_since_epoch() % step;
    return past == SimDuration{} ? from : from + (step - past);
}

int countTickStep(double top, int most)
{
    for (int power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (static_cast<double>(factor) * power * most >= top || power >= 100'000'000)
                return factor * power;
        }
    }
}

std::vector<double> spread(std::vector<double> wanted, double height, double top, double bottom)
{
    double lowest = top + height / 2;
    for (double &centre : wanted) {
        centre = std::max(centre, lowest);
        lowest = centre + height;
    }
    double highest = bottom - height / 2;
    std::for_each(wanted.rbegin(), wanted.rend(), [&](double &centre) {
        centre = std::min(centre, highest);
        highest = centre - height;
    });
    return wanted;
}

} // namespace deployscope
