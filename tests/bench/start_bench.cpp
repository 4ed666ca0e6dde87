// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the start of a fresh process to its first frame, beside that of a bare window with one empty chart: each is
// started several times, and the middle one counts. The first start of each warms the caches and is not counted.
#include "app/languages.h"
#include "app/main_window.h"

#include <QApplication>
#include <QChart>
#include <QChartView>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <optional>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace deployscope;
using namespace Qt::StringLiterals;

constexpr std::size_t starts = 9;
constexpr const char *bareWindow = "bare-window";
constexpr const char *program = "program";

/// Ends the program once its window has been painted.
class FirstFrame : public QObject
{
public:
    explicit FirstFrame(QObject *window)
        : QObject(window)
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(window, event);
    }
};

int showUntilPainted(QWidget &window)
{
    new FirstFrame(&window);
    window.show();
    return QApplication::exec();
}

int startBareWindow()
{
    QChartView window(new QChart);
    window.resize(1280, 800);
    return showUntilPainted(window);
}

int startProgram()
{
    Languages languages;
    MainWindow window(&languages, Settings{});
    window.start({});
    return showUntilPainted(window);
}

struct Cost
{
    double milliseconds = 0; ///< of CPU
    double mebibytes = 0;    ///< at most in memory
};

double millisecondsOf(const timeval &time)
{
    return 1000.0 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1000.0;
}

/// Starts this very file anew, to do `what`.
/// \returns nothing where it did not end well
std::optional<Cost> costOf(const char *self, const char *what)
{
    const pid_t child = fork();
    if (child == 0) {
        execl(self, self, what, nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    return Cost{millisecondsOf(usage.ru_utime) + millisecondsOf(usage.ru_stime),
                static_cast<double>(usage.ru_maxrss) / 1024.0};
}

/// The middle one of several starts.
std::optional<Cost> median(const char *self, const char *what)
{
    std::vector<Cost> costs;
    for (std::size_t i = 0; i <= starts; ++i) {
        const std::optional<Cost> cost = costOf(self, what);
        if (!cost)
            return std::nullopt;
        if (i > 0)
            costs.push_back(*cost);
    }
    std::ranges::sort(costs, {}, &Cost::milliseconds);
    return costs[starts / 2];
}

int compare(const char *self)
{
    const std::optional<Cost> bare = median(self, bareWindow);
    const std::optional<Cost> whole = median(self, program);
    if (!bare || !whole) {
        std::fputs("start_bench: a window could not be shown\n", stderr);
        return 1;
    }
    std::printf("start to the first frame\n");
    std::printf("  %-44s %9.1f ms  %7.1f MiB\n", "a bare window with an empty chart", bare->milliseconds,
                bare->mebibytes);
    std::printf("  %-44s %9.1f ms  %7.1f MiB\n", "the program", whole->milliseconds, whole->mebibytes);
    std::printf("  %-44s %9.2f x   %7.2f x\n", "S1: the program against the bare window",
                whole->milliseconds / bare->milliseconds, whole->mebibytes / bare->mebibytes);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        return compare(argv[0]);
    const bool isBare = std::strcmp(argv[1], bareWindow) == 0;
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    return isBare ? startBareWindow() : startProgram();
}
