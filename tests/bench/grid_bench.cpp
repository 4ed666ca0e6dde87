// SPDX-License-Identifier: GPL-3.0-or-later
// Measures one frame of the cluster grid in which every tile has changed, step by step, beside one blit of the window. By
// QT_QPA_PLATFORM=xcb under an X server it is a real window; offscreen, the default, nothing is shown.
#include "bench/measure.h"
#include "items/state_builder.h"
#include "views/cluster_grid/cluster_grid_view.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>

#include <cstdio>
#include <utility>

namespace {

using namespace deployscope;
using namespace deployscope::bench;
using namespace std::chrono_literals;

constexpr QSize windowSize{1600, 1000};
constexpr int runs = 15;

/// So many tasks, ten on an instance: most healthy, some in each other state. The states of two `turns` differ for each
/// task.
State stateWith(int tasks, int turn)
{
    const int instances = std::max(tasks / 10, 1);
    StateBuilder builder({.instances = instances, .zones = 3, .taskCpu = 90});
    for (int i = 0; i < tasks; ++i) {
        const int kind = (i + turn) % 50;
        if (kind == 7)
            builder.addUnhealthyTask(i % instances, 1 + turn, 80s);
        else if (kind == 8)
            builder.addUnprovenTask(i % instances, 2 - turn, 70s);
        else if (kind == 9)
            builder.addTask(i % instances, 2 - turn, TaskStatus::Pending, 80s, 80s);
        else
            builder.addHealthyTask(i % instances, 1 + (i + turn) % 2);
    }
    return builder.state();
}

/// Shows one picture that fills it: the least that a frame can take.
class Blit : public QWidget
{
protected:
    void paintEvent(QPaintEvent * /*event*/) override { QPainter{this}.drawPixmap(0, 0, m_picture); }

private:
    QPixmap m_picture = [] {
        QPixmap picture(windowSize);
        picture.fill(Qt::white);
        return picture;
    }();
};

double blit()
{
    Blit widget;
    widget.setAttribute(Qt::WA_OpaquePaintEvent);
    widget.resize(windowSize);
    widget.show();
    QCoreApplication::processEvents();
    return median(
        runs, [&] { widget.repaint(); }, wallMilliseconds);
}

/// The grid, and two moments that it shows in turn.
class Frames
{
public:
    explicit Frames(int tasks)
        : m_states{stateWith(tasks, 0), stateWith(tasks, 1)}
    {
        m_view.setAttribute(Qt::WA_OpaquePaintEvent);
        m_view.resize(windowSize);
        m_view.setSummary(clusterSummary(m_states.first));
        takeModels();
        m_view.show();
        QCoreApplication::processEvents();
    }

    void zoomBy(double factor) { m_view.zoomBy(factor, {800, 500}); }

    void takeModels()
    {
        std::swap(m_states.first, m_states.second);
        takeModelsAgain();
    }
    /// Only the time has gone on.
    void takeModelsAgain()
    {
        m_now += 16ms;
        m_instances.setMoment(m_states.first, m_now);
        m_tasks.setMoment(m_states.first, m_now);
        m_targets.setMoment(m_states.first, m_now);
    }
    void takeScene()
    {
        m_view.setMoment(m_now, 1s);
        static_cast<void>(m_view.scene());
    }
    void paint() { m_view.repaint(); }

private:
    std::pair<State, State> m_states;
    InstanceListModel m_instances{};
    TaskListModel m_tasks{};
    TargetListModel m_targets{};
    ClusterGridView m_view{&m_instances, &m_tasks, &m_targets};
    SimTime m_now{85s};
};

void print(const char *what, double milliseconds, double blit)
{
    std::printf("  %-52s %9.3f ms  %8.2f x a blit\n", what, milliseconds, milliseconds / blit);
}

/// \returns the milliseconds of a frame, its models taken
double measure(int tasks, double zoom)
{
    Frames frames(tasks);
    frames.zoomBy(zoom);
    const double blitted = blit();
    std::printf("%d tasks on %d instances, zoom %.0f; a blit takes %.3f ms\n", tasks, std::max(tasks / 10, 1),
                zoom, blitted);
    print("item models, only the time has changed", median(runs, [&] { frames.takeModelsAgain(); }), blitted);
    print("item models, each task has changed", median(runs, [&] { frames.takeModels(); }), blitted);
    print("scene and layout", median(runs, [&] { frames.takeScene(); }), blitted);
    print("painting and showing",
          median(
              runs, [&] { frames.paint(); }, wallMilliseconds),
          blitted);
    std::vector<double> took;
    std::vector<double> whole;
    for (int i = 0; i < runs; ++i) {
        const double began = wallMilliseconds();
        frames.takeModels();
        const double taken = wallMilliseconds();
        frames.takeScene();
        frames.paint();
        took.push_back(wallMilliseconds() - taken);
        whole.push_back(wallMilliseconds() - began);
    }
    std::ranges::sort(took);
    std::ranges::sort(whole);
    const double frame = took[runs / 2];
    std::printf("  %-52s %9.3f ms  %8.2f x a blit  (goal: %d)\n", "G1: a frame in which each tile has changed",
                frame, frame / blitted, tasks > 10'000 ? 5 : 3);
    print("the same with the item models", whole[runs / 2], blitted);
    return frame;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    for (const int tasks : {20, 100})
        measure(tasks, 1);
    const double few = measure(1'000, 1);
    measure(10'000, 1);
    const double many = measure(50'000, 1);
    std::printf("G2: 50 times the tiles take %.2f times as long (goal: 2.5)\n", many / few);
    measure(10'000, 8);
    return 0;
}
