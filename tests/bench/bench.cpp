// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the engine beside its yardsticks, and prints a table. Ratios hold on any machine; milliseconds do not.
#include "bench/bare_heap.h"
#include "bench/engine_workload.h"
#include "bench/measure.h"
#include "bench/whole_runs.h"
#include "simulation/chance.h"
#include "simulation/simulate.h"

#include <algorithm>
#include <cstdio>
#include <thread>
#include <vector>

namespace {

using namespace deployscope;
using namespace deployscope::bench;

/// The last result of a run, so that no compiler leaves the run out.
std::size_t kept = 0;

void print(const char *what, double milliseconds, const char *note)
{
    std::printf("%-66s %10.3f ms  %s\n", what, milliseconds, note);
}

void printRatio(const char *what, double ratio, const char *goal)
{
    std::printf("%-66s %10.2f x   %s\n", what, ratio, goal);
}

/// \returns CPU milliseconds of the bare heap with every check
double workload(std::size_t tasks)
{
    std::printf("\nThe workload with %zu tasks\n", tasks);
    const double heap = median(9, [&] { kept += bareHeap(tasks, Checks::Every); });
    const double limit = median(9, [&] { kept += bareHeap(tasks, Checks::OnlyThoseThatMatter); });
    const double engine = median(9, [&] { kept += engineWorkload(tasks).events.size(); });
    print("yardstick: a bare heap, every check an event", heap, "");
    print("limit: a bare heap, settled checks left out", limit, "");
    print("E1: the engine's timers, events with causes, apply, snapshots", engine, "");
    printRatio("E1 against the limit", engine / limit, "(goal: 5 at most, with 10,000 tasks)");
    return heap;
}

double wholeRun(const char *what, int runs, const std::shared_ptr<const Scenario> &scenario, const char *goal)
{
    const double took = median(runs, [&] { kept += simulate(scenario)->events.size(); });
    print(what, took, goal);
    return took;
}

/// As a slider does, or whoever compares all settings: each run has the one before it.
void sweep(std::int64_t first, std::int64_t step)
{
    std::shared_ptr<const Timeline> before;
    for (std::int64_t minimum = first; minimum <= 100; minimum += step) {
        for (std::int64_t maximum = 100; maximum <= 200; ++maximum) {
            before = simulate(rollingUpdateOf(10, 8, 40, minimum, maximum), {}, before.get());
            kept += before->events.size();
        }
    }
}

void sweeps()
{
    print("E4: all 10,201 pairs of percents, 40 tasks on 10 instances", median(1, [] { sweep(0, 1); }),
          "(goal: 800)");
}

void moments(const std::shared_ptr<const Scenario> &scenario)
{
    const auto timeline = simulate(scenario);
    std::vector<double> took;
    for (std::uint64_t i = 0; i < 501; ++i) {
        const std::size_t event = drawn(1, Purpose::Placement, i) % timeline->events.size();
        const Cursor cursor = cursorAt(*timeline, timeline->events[event].at);
        took.push_back(median(1, [&] { kept += stateAt(*timeline, cursor).tasks.size(); }));
    }
    std::ranges::sort(took);
    print("T1: the state at a random event's time, the middle one of 501", took[250], "(goal: 0.1)");
    print("T1: likewise, the 95th of a hundred", took[475], "(goal: 1)");
}

} // namespace

int main()
{
    const double heap = workload(100) + workload(1000);
    const double yardstick = workload(10000);
    std::printf("\nWhole runs, every rule on\n");
    wholeRun("E3: 20 tasks on 10 instances, 50/200", 201, rollingUpdateOf(10, 8, 20, 50, 200), "(goal: 0.1)");
    wholeRun("1,000 tasks on 100 instances, 50/200", 21, rollingUpdateOf(100, 40, 1000, 50, 200), "");
    const auto big = rollingUpdateOf(1000, 40, 10000, 50, 200);
    const double whole = wholeRun("E2: 10,000 tasks on 1,000 instances, 50/200", 9, big, "(goal: 50)");
    printRatio("E2 against the yardstick", whole / yardstick, "(goal: 0.57, 50 ms where the yardstick takes 88)");
    const double huge =
        wholeRun("100,000 tasks on 10,000 instances, 50/200", 3, rollingUpdateOf(10000, 40, 100000, 50, 200), "");
    printRatio("ten times the tasks of E2", huge / whole, "(goal: 12.5, n log n)");
    sweeps();
    moments(big);
    return kept > 0 && heap > 0 ? 0 : 1;
}
