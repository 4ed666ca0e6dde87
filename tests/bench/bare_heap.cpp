// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bare_heap.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace deployscope::bench {

namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t end = 3600 * second;

enum Kind : std::uint32_t { Tick, Started, Checked, Drained };

struct Event
{
    std::int64_t at = 0;
    std::uint32_t sequence = 0;
    std::uint32_t what = 0; ///< kind in the upper four bits, task in the others
};

struct Task
{
    std::uint8_t passed = 0;
    bool isOld = false;
    bool isGone = false;
};

class BareHeap
{
public:
    BareHeap(std::size_t tasks, Checks checks)
        : m_count(tasks)
        , m_checks(checks)
        , m_exist(tasks)
    {
        m_tasks.reserve(2 * tasks);
        m_heap.reserve(4 * tasks);
        for (std::size_t i = 0; i < tasks; ++i) {
            m_tasks.push_back({2, true, false});
            if (checks == Checks::Every)
                set(30 * second, Checked, i);
        }
        set(60 * second, Tick, 0);
    }

    std::size_t run()
    {
        std::size_t events = 0;
        while (!m_heap.empty() && m_heap.front().at <= end) {
            std::ranges::pop_heap(m_heap, later);
            const Event event = m_heap.back();
            m_heap.pop_back();
            ++events;
            happen(event.at, static_cast<Kind>(event.what >> 28U), event.what & 0xfffffffU);
        }
        return events;
    }

private:
    static bool later(const Event &a, const Event &b)
    {
        return a.at != b.at ? a.at > b.at : a.sequence > b.sequence;
    }

    void set(std::int64_t at, Kind kind, std::size_t task)
    {
        m_heap.push_back(
            {at, m_sequence++, (static_cast<std::uint32_t>(kind) << 28U) | static_cast<std::uint32_t>(task)});
        std::ranges::push_heap(m_heap, later);
    }

    void happen(std::int64_t now, Kind kind, std::size_t task)
    {
        switch (kind) {
        case Tick:
            return startSome(now);
        case Started:
            return set(now + 30 * second, Checked, task);
        case Checked:
            return check(now, task);
        case Drained:
            m_tasks[task].isGone = true;
            --m_exist;
            return;
        }
    }

    void startSome(std::int64_t now)
    {
        const std::size_t started = m_tasks.size() - m_count;
        const std::size_t room = m_count * 125 / 100 - m_exist;
        const std::size_t some = std::min({m_count / 20, m_count - started, room});
        for (std::size_t i = 0; i < some; ++i) {
            set(now + static_cast<std::int64_t>(5 + m_tasks.size() % 7) * second, Started, m_tasks.size());
            m_tasks.emplace_back();
        }
        m_exist += some;
        if (started + some < m_count)
            set(now + 10 * second, Tick, 0);
    }

    void check(std::int64_t now, std::size_t task)
    {
        Task &checked = m_tasks[task];
        if (checked.isGone)
            return;
        if (checked.passed < 2 && ++checked.passed == 2)
            set(now + 30 * second, Drained, m_oldest++);
        if (checked.passed < 2 || m_checks == Checks::Every)
            set(now + 30 * second, Checked, task);
    }

    std::size_t m_count;
    Checks m_checks;
    std::size_t m_exist;
    std::size_t m_oldest = 0;
    std::uint32_t m_sequence = 0;
    std::vector<Task> m_tasks{};
    std::vector<Event> m_heap{};
};

} // namespace

std::size_t bareHeap(std::size_t tasks, Checks checks)
{
    return BareHeap{tasks, checks}.run();
}

} // namespace deployscope::bench
