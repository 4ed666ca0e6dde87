// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"

#include "timeline/series.h"
#include "timeline/service_events.h"

#include <algorithm>
#include <string>
#include <vector>

namespace deployscope::test {

SimTime second(std::int64_t seconds)
{
    return SimTime{std::chrono::seconds{seconds}};
}

QList<int> waves(const Timeline &timeline, SimTime from)
{
    QList<int> signedCounts;
    const auto add = [&](int count) {
        if (!signedCounts.isEmpty() && (signedCounts.back() > 0) == (count > 0))
            signedCounts.back() += count;
        else
            signedCounts.push_back(count);
    };
    for (const Event &event : timeline.events) {
        if (event.at < from)
            continue;
        if (const auto *started = event.what.getIf<ServiceStartedTasks>())
            add(static_cast<int>(started->count));
        if (const auto *stopped = event.what.getIf<ServiceStoppedTasks>())
            add(-static_cast<int>(stopped->count));
    }
    return signedCounts;
}

Extremes extremes(const Timeline &timeline)
{
    const std::vector<ServiceSample> samples = seriesOf(timeline).front().samples;
    Extremes found{samples.front().healthy, samples.front().existing()};
    for (const ServiceSample &sample : samples) {
        found.lowestHealthy = std::min(found.lowestHealthy, sample.healthy);
        found.mostTasks = std::max(found.mostTasks, sample.existing());
    }
    return found;
}

QByteArray serviceEvents(const Timeline &timeline)
{
    QByteArray text;
    for (std::size_t i = 0; i < timeline.events.size(); ++i) {
        const auto message = serviceEventMessage(timeline, idAt<EventId>(i));
        if (!message)
            continue;
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(timeline.events[i].at.time_since_epoch());
        text += QByteArray::number(static_cast<qlonglong>(seconds.count())) + ' ' + message->c_str() + '\n';
    }
    return text;
}

QList<double> timesOf(const Timeline &timeline, std::string_view kind)
{
    QList<double> times;
    for (const Event &event : timeline.events) {
        if (kindOf(event.what) == kind)
            times.push_back(static_cast<double>(event.at.time_since_epoch().count()) / 1000);
    }
    return times;
}

State stateAtSecond(const Timeline &timeline, std::int64_t seconds)
{
    return stateAt(timeline, cursorAt(timeline, second(seconds)));
}

} // namespace deployscope::test
