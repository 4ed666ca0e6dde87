// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator.h"

#include "app/small_scenario.h"
#include "simulation/simulate.h"

#include <QThreadPool>
#include <QtTest>

using namespace deployscope;
using namespace deployscope::testing;
using namespace Qt::StringLiterals;

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSmallScenarioIsThereAtOnce();
    void aLargeOneComesFromAWorker();
    void theNewestWins();
    void aSmallOneOvertakesALargeOne();
    void theWorkerGivesTheSameTimeline();
    void itCanGoWhileAWorkerRuns();

private:
    using Timelines = std::vector<std::shared_ptr<const Timeline>>;

    const std::shared_ptr<const Scenario> m_small = scenarioOf(smallDocument());
    const std::shared_ptr<const Scenario> m_large = scenarioOf(smallDocument(220, 240));
    const std::shared_ptr<const Scenario> m_larger = scenarioOf(smallDocument(230, 240));
};

namespace {

constexpr int patience = 60'000; // ms; a busy machine, and sanitizers

void collect(Simulator &simulator, std::vector<std::shared_ptr<const Timeline>> &timelines)
{
    QObject::connect(&simulator, &Simulator::runChanged, &simulator,
                     [&timelines](const SimulatedRun &run) { timelines.push_back(run.timeline); });
}

} // namespace

void TestSimulator::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSimulator::aSmallScenarioIsThereAtOnce()
{
    Simulator simulator;
    Timelines timelines;
    collect(simulator, timelines);
    QSignalSpy busy(&simulator, &Simulator::busyChanged);

    simulator.run(m_small);

    QCOMPARE(timelines.size(), std::size_t{1});
    QVERIFY(timelines[0]->scenario == m_small);
    QCOMPARE(busy.size(), 0);
}

void TestSimulator::aLargeOneComesFromAWorker()
{
    Simulator simulator;
    Timelines timelines;
    collect(simulator, timelines);

    simulator.run(m_large);

    QVERIFY(simulator.isBusy());
    QVERIFY(timelines.empty());
    QTRY_COMPARE_WITH_TIMEOUT(timelines.size(), std::size_t{1}, patience);
    QVERIFY(timelines[0]->scenario == m_large);
    QVERIFY(!simulator.isBusy());
}

void TestSimulator::theNewestWins()
{
    Simulator simulator;
    Timelines timelines;
    collect(simulator, timelines);

    for (int i = 0; i < 5; ++i)
        simulator.run(m_large);
    simulator.run(m_larger);

    QTRY_VERIFY_WITH_TIMEOUT(!simulator.isBusy(), patience);
    QCOMPARE(timelines.size(), std::size_t{1});
    QVERIFY(timelines[0]->scenario == m_larger);
}

void TestSimulator::aSmallOneOvertakesALargeOne()
{
    Simulator simulator;
    Timelines timelines;
    collect(simulator, timelines);

    simulator.run(m_large);
    simulator.run(m_small);

    QVERIFY(!simulator.isBusy());
    QCOMPARE(timelines.size(), std::size_t{1});
    QVERIFY(timelines[0]->scenario == m_small);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(timelines.size(), std::size_t{1});
}

void TestSimulator::theWorkerGivesTheSameTimeline()
{
    Simulator simulator;
    Timelines timelines;
    collect(simulator, timelines);

    simulator.run(m_large);
    QTRY_COMPARE_WITH_TIMEOUT(timelines.size(), std::size_t{1}, patience);

    const auto expected = simulate(m_large);
    QCOMPARE(timelines[0]->events.size(), expected->events.size());
    QVERIFY(timelines[0]->end == expected->end);
    QVERIFY(stateAt(*timelines[0], lastCursor(*timelines[0])) == stateAt(*expected, lastCursor(*expected)));
}

void TestSimulator::itCanGoWhileAWorkerRuns()
{
    Timelines timelines;
    {
        Simulator simulator;
        collect(simulator, timelines);
        simulator.run(m_large);
    }
    QCoreApplication::processEvents();

    QVERIFY(timelines.empty());
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
