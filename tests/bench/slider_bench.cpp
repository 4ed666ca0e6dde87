// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what a person waits for: a slider is moved in the real window, until the grid has been painted from the new run,
// and the longest that the window was busy with one thing meanwhile. Wall time, as a person has it.
#include "app/languages.h"
#include "app/main_window.h"
#include "views/cluster_grid/cluster_grid_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSlider>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace deployscope;
using namespace Qt::StringLiterals;

constexpr int moves = 15;

/// A service on instances with room for ten tasks each, half of it free, deployed anew after a minute.
QByteArray scenarioOf(int instances, int tasks)
{
    return R"({"name": "Slider", "containerInstances": [{"instanceType": "m5.xlarge", "count": )" +
           QByteArray::number(instances) + R"(, "availabilityZones": ["a", "b"]}],
        "taskDefinitions": [
            {"family": "web", "containerDefinitions": [{"name": "app", "image": "web:one", "cpu": 200, "memory": 512,
                "portMappings": [{"containerPort": 80}]}]},
            {"family": "web", "containerDefinitions": [{"name": "app", "image": "web:two", "cpu": 200, "memory": 512,
                "portMappings": [{"containerPort": 80}]}]}],
        "services": [{"serviceName": "web", "taskDefinition": "web:1", "desiredCount": )" +
           QByteArray::number(tasks) + R"(,
            "deploymentConfiguration": {"minimumHealthyPercent": 50, "maximumPercent": 150},
            "loadBalancers": [{"targetGroupArn": "web", "containerName": "app", "containerPort": 80}]}],
        "targetGroups": [{"TargetGroupName": "web", "HealthCheckPath": "/"}],
        "actions": [{"at": 60, "action": "UpdateService", "parameters": {"service": "web", "taskDefinition": "web:2"}}],
        "simulation": {"start": "steady"}})";
}

/// Counts how often a view has been painted.
class Painted : public QObject
{
public:
    explicit Painted(QObject *view)
        : QObject(view)
    {
        view->installEventFilter(this);
    }
    bool eventFilter(QObject *view, QEvent *event) override
    {
        times += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(view, event);
    }
    int times = 0;
};

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Wait
{
    double whole = 0;       ///< milliseconds until the new picture
    double longestBusy = 0; ///< of these, the longest in which the window answered to nothing
};

/// Hands over to the window until `done`.
template <typename Done>
void goOn(Wait &wait, Done done)
{
    while (!done()) {
        QElapsedTimer busy;
        busy.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
        wait.longestBusy = std::max(wait.longestBusy, millisecondsOf(busy));
    }
}

Wait moved(MainWindow &window, QSlider &slider, Painted &grid, bool up)
{
    Wait wait;
    QElapsedTimer timer;
    timer.start();
    slider.triggerAction(up ? QAbstractSlider::SliderSingleStepAdd : QAbstractSlider::SliderSingleStepSub);
    wait.longestBusy = millisecondsOf(timer);
    goOn(wait, [&] { return window.player().timeline().scenario == window.document().scenario(); });
    const int before = grid.times;
    window.findChild<ClusterGridView *>()->update();
    goOn(wait, [&] { return grid.times > before; });
    wait.whole = millisecondsOf(timer);
    return wait;
}

void print(const char *what, std::vector<double> values, const char *goal)
{
    std::ranges::nth_element(values, values.begin() + moves / 2);
    std::printf("  %-44s %9.1f ms  %s\n", what, values[moves / 2], goal);
}

int measure(const char *what, int instances, int tasks, const char *goal)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"slider.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(scenarioOf(instances, tasks)) < 0 || !file.flush())
        return 1;
    Languages languages;
    MainWindow window(&languages, Settings{});
    window.start({path});
    window.show();
    Wait opening;
    goOn(opening, [&] {
        return window.player().hasTimeline() &&
               window.player().timeline().scenario == window.document().scenario();
    });
    window.player().seek(SimTime{std::chrono::seconds{92}});
    auto *const slider = window.findChild<QSlider *>(u"minimumHealthySlider"_s);
    Painted grid(window.findChild<ClusterGridView *>());
    std::vector<double> whole;
    std::vector<double> busy;
    for (int i = 0; i < moves; ++i) {
        const Wait wait = moved(window, *slider, grid, i % 2 == 0);
        whole.push_back(wait.whole);
        busy.push_back(wait.longestBusy);
    }
    std::printf("%s\n", what);
    print("T2: slider moved to new picture painted", whole, goal);
    print("    the longest that the window was busy", busy, "(goal: 16)");
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    return measure("20 tasks on 10 instances", 10, 20, "(goal: 16)") +
           measure("10,000 tasks on 1,000 instances", 1000, 10000, "(goal: 100)");
}
