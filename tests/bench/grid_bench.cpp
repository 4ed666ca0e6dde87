// SPDX-License-Identifier: GPL-3.0-or-later
// Measures one frame of the cluster grid in which everything has changed, step by step, beside one copy of a picture of
// that size. Offscreen: nothing is shown, so a real window takes longer, by about one more copy.
#include "bench/measure.h"
#include "items/state_builder.h"
#include "views/cluster_grid/cluster_grid_view.h"

#include <QApplication>
#include <QPainter>

#include <cstdio>

namespace {

using namespace deployscope;
using namespace deployscope::bench;
using namespace std::chrono_literals;

constexpr QSize window{1600, 1000};
constexpr int runs = 9;

/// So many tasks, ten on an instance: most healthy, some in each other state.
State stateWith(int tasks)
{
    StateBuilder builder({.instances = std::max(tasks / 10, 1), .zones = 3, .taskCpu = 90});
    const int instances = std::max(tasks / 10, 1);
    for (int i = 0; i < tasks; ++i) {
        if (i % 50 == 7)
            builder.addUnhealthyTask(i % instances, 1, 80s);
        else if (i % 50 == 8)
            builder.addUnprovenTask(i % instances, 2, 70s);
        else if (i % 50 == 9)
            builder.addTask(i % instances, 2, TaskStatus::Pending, 80s, 80s);
        else
            builder.addHealthyTask(i % instances, 1 + i % 2);
    }
    return builder.state();
}

void print(const char *what, double milliseconds, double blit)
{
    std::printf("  %-44s %9.3f ms  %8.2f x a blit\n", what, milliseconds, milliseconds / blit);
}

double blitOf(QSize size)
{
    QImage from(size, QImage::Format_ARGB32_Premultiplied);
    QImage to(size, QImage::Format_ARGB32_Premultiplied);
    from.fill(Qt::white);
    return median(runs, [&] { QPainter{&to}.drawImage(0, 0, from); });
}

void measure(int tasks, double zoom, double blit)
{
    const State state = stateWith(tasks);
    InstanceListModel instances;
    TaskListModel models;
    TargetListModel targets;
    ClusterGridView view(&instances, &models, &targets);
    view.resize(window);
    view.setSummary(clusterSummary(state));
    QImage image(window, QImage::Format_ARGB32_Premultiplied);
    SimTime now{85s};
    const auto items = [&] {
        now += 16ms;
        instances.setMoment(state, now);
        models.setMoment(state, now);
        targets.setMoment(state, now);
    };
    items();
    view.zoomBy(zoom, {800, 500});
    std::printf("%d tasks on %zu instances, zoom %.0f\n", tasks, state.instances.size(), zoom);
    print("item models", median(runs, items), blit);
    print("scene and layout",
          median(runs,
                 [&] {
                     view.setMoment(now, 1s);
                     static_cast<void>(view.scene());
                 }),
          blit);
    print("painting", median(runs, [&] { view.render(&image); }), blit);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const double blit = blitOf(window);
    std::printf("a blit of %d x %d: %.3f ms\n", window.width(), window.height(), blit);
    for (const int tasks : {20, 100, 1'000, 10'000, 50'000})
        measure(tasks, 1, blit);
    measure(10'000, 8, blit);
    return 0;
}
