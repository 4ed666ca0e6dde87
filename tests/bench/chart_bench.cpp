// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the timeline and the small chart: what a re-simulation costs the window, what its cursor costs, and what a run
// with a million changes costs, beside the yardstick of the engine. Offscreen: nothing is shown.
#include "bench/bare_heap.h"
#include "bench/measure.h"
#include "bench/whole_runs.h"
#include "items/run_chart.h"
#include "simulation/simulate.h"
#include "views/timeline_chart/chart_picture.h"
#include "views/timeline_chart/timeline_chart.h"
#include "views/timeline_page/timeline_page.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cstdio>

namespace {

using namespace deployscope;
using namespace deployscope::bench;

constexpr QSize pageSize{980, 590};
constexpr QSize chartSize{600, 190};
constexpr int runs = 15;

std::size_t kept = 0;

void print(const char *what, double milliseconds, double yardstick, const char *goal)
{
    std::printf("  %-56s %9.3f ms  %8.4f x the yardstick  %s\n", what, milliseconds, milliseconds / yardstick,
                goal);
}

/// Each number of the run changes so often: a task more or less in each band, at each sample.
std::shared_ptr<const RunChart> runOfChanges(int changes)
{
    RunChart run;
    run.end = SimTime{SimDuration{changes}};
    run.revisions = {{QStringLiteral("web:1"), 0}, {QStringLiteral("web:2"), 1}};
    run.taskEdges.resize(taskBands.size() * run.revisions.size());
    for (int i = 0; i < changes; ++i) {
        const SimTime at{SimDuration{i}};
        const int wave = (i * 7919) % 11;
        int height = 0;
        for (Steps &edge : run.taskEdges)
            edge.add(at, height += 40 + wave);
        for (Steps &edge : run.targetEdges)
            edge.add(at, height += 30 + wave);
        run.tasks.healthy.add(at, 80 + 2 * wave);
        run.tasks.running.add(at, 160 + 4 * wave);
        run.tasks.existing.add(at, 320 + 8 * wave);
        run.tasks.atMost.add(at, 500 + i % 2);
        run.tasks.atLeast.add(at, 100 + i % 2);
        run.tasks.desired.add(at, 200 + i % 2);
        run.cpu.add(at, 500 + 10 * wave);
        run.memory.add(at, 300 + 20 * wave);
    }
    return std::make_shared<const RunChart>(std::move(run));
}

/// \returns milliseconds of CPU to show a run that is made, anew each time
template <typename View>
double shown(View &view, const std::shared_ptr<const RunChart> &run)
{
    return median(runs, [&] {
        view.setRun(run);
        kept += static_cast<std::size_t>(view.picture().width());
    });
}

/// The cursor goes through the run, and what it uncovers is painted.
double cursorMove(TimelinePage &page, SimTime end)
{
    constexpr int moves = 400;
    page.setCursor({});
    QCoreApplication::processEvents();
    const double all = median(5, [&] {
        for (int i = 0; i < moves; ++i) {
            page.setCursor(SimTime{end.time_since_epoch() * i / moves});
            QCoreApplication::processEvents();
        }
    });
    return all / moves;
}

void measure(const char *what, const std::shared_ptr<const RunChart> &run, double yardstick, const char *goal)
{
    std::printf("%s\n", what);
    TimelinePage page;
    page.resize(pageSize);
    page.show();
    TimelineChart chart;
    chart.resize(chartSize);
    chart.show();
    print("the timeline, drawn anew", shown(page, run), yardstick, goal);
    print("the small chart, drawn anew", shown(chart, run), yardstick, goal);
    print("the timeline's cursor, moved", cursorMove(page, run->end), yardstick, "(C1: 0.2 ms)");
}

std::shared_ptr<const RunChart> measureCounting(const char *what, const std::shared_ptr<const Scenario> &scenario,
                                                double yardstick)
{
    std::printf("%s, on the thread that simulates\n", what);
    const auto timeline = simulate(scenario);
    const RunSeries series = runSeriesOf(*timeline);
    RunChart run;
    print("the run itself", median(5, [&] { kept += simulate(scenario)->events.size(); }), yardstick, "");
    print("counts over it", median(5, [&] { kept += runSeriesOf(*timeline).capacity.size(); }), yardstick, "");
    print("what charts take of them, lanes and all", median(5, [&] { run = runChartOf(*timeline, series, {}); }),
          yardstick, "");
    return std::make_shared<const RunChart>(std::move(run));
}

void measureExport(const std::shared_ptr<const RunChart> &run, double yardstick)
{
    const ChartPicture picture{.run = run, .title = QStringLiteral("a million")};
    const Style style = styleFor(Theme::Light, QApplication::font());
    QByteArray bytes;
    const double took = median(5, [&] {
        bytes.clear();
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize({1200, 800});
        QPainter painter(&generator);
        paintChart(painter, picture, {1200, 800}, style);
    });
    print("as SVG", took, yardstick, "");
    std::printf("  %-56s %9.3f MB  (C3: 1 MB)\n", "its size", static_cast<double>(bytes.size()) / 1e6);
    print("as PNG",
          median(5,
                 [&] {
                     kept += static_cast<std::size_t>(chartImage(picture, {1200, 800}, 1, style).width());
                 }),
          yardstick, "(C3: 100 ms, with its compression)");
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const double yardstick = median(5, [] { kept += bareHeap(10'000, Checks::Every); });
    std::printf("the yardstick: %.1f ms (goals hold where it takes 88)\n", yardstick);
    const auto small = measureCounting("20 tasks on 10 instances", rollingUpdateOf(10, 8, 20, 50, 200), yardstick);
    const auto large =
        measureCounting("10,000 tasks on 1,000 instances", rollingUpdateOf(1000, 40, 10'000, 50, 200), yardstick);
    measure("20 tasks on 10 instances", small, yardstick, "(C1: 8 ms)");
    measure("10,000 tasks on 1,000 instances", large, yardstick, "(C1: 8 ms)");
    const auto million = runOfChanges(1'000'000);
    measure("a million samples", million, yardstick, "(C2: 22 ms)");
    measureExport(million, yardstick);
    return kept > 0 ? 0 : 1;
}
