// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/trace_checks.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace deployscope::test {

namespace {

using Row = std::pair<std::int64_t, std::int64_t>;

struct Slice
{
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

class Checker
{
public:
    explicit Checker(std::int64_t end)
        : m_end(end)
    {}

    QByteArray check(const Json &trace)
    {
        for (const Json &event : trace.at("traceEvents"))
            take(event);
        checkRows();
        checkNesting();
        checkPairs();
        checkArrows();
        return m_complaints;
    }

private:
    void complain(const QByteArray &what, const Json &event = {})
    {
        m_complaints += what + ": " + dumped(event) + '\n';
    }

    void take(const Json &event)
    {
        if (!event.contains("ph") || !event["ph"].is_string() || !event.contains("name"))
            return complain("no phase, or no name", event);
        if (!event.contains("pid") || !event["pid"].is_number_integer())
            return complain("no process", event);
        const std::string phase = event["ph"];
        if (phase == "M")
            return takeName(event);
        if (!event.contains("ts") || !event["ts"].is_number_integer())
            return complain("no time", event);
        takeTime(event);
        if (phase == "C")
            return takeCounter(event);
        if (!event.contains("tid") || !event["tid"].is_number_integer())
            return complain("no row", event);
        m_used.insert(rowOf(event));
        takePhase(phase, event);
    }

    void takePhase(const std::string &phase, const Json &event)
    {
        if (phase == "X")
            return takeSlice(event);
        if (phase == "i")
            return takeInstant(event);
        if (phase == "s" || phase == "f")
            return m_arrows[event.at("id")].push_back(event);
        if (phase == "b" || phase == "e")
            return m_pairs[{event.at("cat"), event.at("id"), event.at("name"), event.at("pid")}].push_back(phase);
        complain("a phase that is not expected", event);
    }

    static Row rowOf(const Json &event) { return {event["pid"], event["tid"]}; }

    void takeName(const Json &event)
    {
        if (event["name"] == "thread_name" && !m_named.insert(rowOf(event)).second)
            complain("a second name", event);
    }

    void takeTime(const Json &event)
    {
        const std::int64_t begin = event["ts"];
        const std::int64_t length = event.value("dur", std::int64_t{0});
        if (begin < 0 || length < 0 || begin + length > m_end)
            complain("a time outside of the run", event);
    }

    void takeCounter(const Json &event)
    {
        const Json counts = event.value("args", Json::object());
        if (counts.empty() || !std::ranges::all_of(counts, [](const Json &count) { return count.is_number(); }))
            complain("no numbers", event);
    }

    void takeSlice(const Json &event)
    {
        if (!event.contains("dur") || !event["dur"].is_number_integer() || event["dur"] == 0)
            return complain("a slice of no length", event);
        const std::int64_t begin = event["ts"];
        m_slices[rowOf(event)].push_back({begin, begin + event["dur"].get<std::int64_t>()});
    }

    void takeInstant(const Json &event)
    {
        const std::string scope = event.value("s", "t");
        if (scope != "g" && scope != "p" && scope != "t")
            complain("no scope", event);
    }

    void checkRows()
    {
        std::set<std::int64_t> threads;
        for (const Row &row : m_named) {
            if (!threads.insert(row.second).second)
                complain("two rows have one number", row.second);
        }
        for (const Row &row : m_used) {
            if (!m_named.contains(row))
                complain("a row without a name", row.second);
        }
    }

    void checkNesting()
    {
        for (auto &[row, slices] : m_slices) {
            std::ranges::sort(slices, [](const Slice &left, const Slice &right) {
                return std::pair(left.begin, -left.end) < std::pair(right.begin, -right.end);
            });
            std::vector<Slice> open;
            for (const Slice &slice : slices) {
                while (!open.empty() && open.back().end <= slice.begin)
                    open.pop_back();
                if (!open.empty() && open.back().end < slice.end)
                    complain("slices that overlap", row.second);
                open.push_back(slice);
            }
        }
    }

    void checkPairs()
    {
        for (const auto &[key, phases] : m_pairs) {
            if (phases != std::vector<std::string>{"b", "e"})
                complain("a begin without its end", std::get<1>(key));
        }
    }

    void checkArrows()
    {
        for (const auto &[id, events] : m_arrows) {
            if (events.size() != 2 || events[0]["ph"] != "s" || events[1]["ph"] != "f")
                complain("half an arrow", id);
            else if (events[0]["cat"] != events[1]["cat"] || events[0]["name"] != events[1]["name"])
                complain("two halves of different arrows", id);
            else if (events[1]["bp"] != "e" || events[0]["ts"] > events[1]["ts"])
                complain("an arrow that goes back", events[1]);
            else if (!std::ranges::all_of(events, [this](const Json &event) { return isInSlice(event); }))
                complain("an arrow from or to no slice", id);
        }
    }

    bool isInSlice(const Json &event)
    {
        const std::int64_t at = event["ts"];
        return std::ranges::any_of(m_slices[rowOf(event)],
                                   [at](const Slice &slice) { return slice.begin <= at && at < slice.end; });
    }

    std::int64_t m_end;
    std::set<Row> m_named{};
    std::set<Row> m_used{};
    std::map<Row, std::vector<Slice>> m_slices{};
    std::map<std::string, std::vector<Json>> m_arrows{}; ///< by id
    std::map<std::tuple<std::string, std::string, std::string, std::int64_t>, std::vector<std::string>> m_pairs{};
    QByteArray m_complaints{};
};

} // namespace

QByteArray complaintsAbout(const Json &trace, std::int64_t end)
{
    return Checker(end).check(trace);
}

} // namespace deployscope::test
