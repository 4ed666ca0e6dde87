// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/event_text.h"
#include "model/simulation/random_scenario.h"
#include "simulation/simulate.h"
#include "study/report.h"
#include "study/report_json.h"

#include <QTest>

#include <cstdint>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace deployscope;
using namespace deployscope::test;

/// The window reads, simulates and reports in other threads, several at once, on scenarios that they share. The thread
/// sanitizer watches this program; what is computed must not depend on how many do it.
class TestThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingAndSimulatingAtOnceGivesTheSame();
};

namespace {

constexpr std::uint32_t scenarios = 40;
constexpr std::uint32_t threads = 4;

/// All that is told of a run: its events, its last state, its report.
std::string toldOf(const std::shared_ptr<const Scenario> &scenario)
{
    const std::shared_ptr<const Timeline> timeline = simulate(scenario);
    const State last = stateAt(*timeline, cursorAt(*timeline, timeline->end));
    return eventText(*timeline) + std::to_string(last.tasks.size()) + simulateJson(reportOf(*timeline));
}

} // namespace

void TestThreads::readingAndSimulatingAtOnceGivesTheSame()
{
    std::vector<std::shared_ptr<const Scenario>> shared;
    std::vector<std::string> expected;
    for (std::uint32_t seed = 1; seed <= scenarios; ++seed) {
        shared.push_back(randomScenario(seed));
        expected.push_back(toldOf(shared.back()));
    }
    std::vector<std::vector<std::string>> told(threads, std::vector<std::string>(scenarios));

    std::vector<std::thread> running;
    for (std::uint32_t thread = 0; thread < threads; ++thread)
        running.emplace_back([&shared, &own = told[thread], thread] {
            for (std::uint32_t i = 0; i < scenarios; ++i) {
                // Two threads each begin at the same place, so that they meet on one scenario.
                const std::uint32_t which = (i + thread / 2 * scenarios / 2) % scenarios;
                const bool readsAnew = thread % 2 == 0;
                own[which] = toldOf(readsAnew ? randomScenario(which + 1) : shared[which]);
            }
        });
    for (std::thread &each : running)
        each.join();

    for (const std::vector<std::string> &own : told)
        for (std::uint32_t i = 0; i < scenarios; ++i)
            QVERIFY2(own[i] == expected[i], qPrintable(QStringLiteral("seed %1").arg(i + 1)));
}

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
