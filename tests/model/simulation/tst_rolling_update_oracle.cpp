// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolling_update_oracle.h"
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/reasons.h"
#include "timeline/series.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// Every rolling update of 1 to 20 tasks against a second account of R1.1-R1.12, batch by batch.
///
/// DEPLOYSCOPE_ORACLE_STRIDE=N takes every N-th combination only: builds with sanitizers, which are slow, do (see
/// CMakeLists.txt here). Without it, all.
class TestRollingUpdateOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void delayedPlacesAreFilledAsTheyCome();
    void wavesAndSecondsAgree();
    void simulationAgrees_data();
    void simulationAgrees();
    void deregistrationDelayLeavesTheBounds_data();
    void deregistrationDelayLeavesTheBounds();
};

namespace {

constexpr int mostDesired = 20;
constexpr SimTime updateAt{60s}; // by then the tasks of a service that could not start steady are healthy

/// All percentages in steps of 5, and some odd ones that the API takes all the same.
std::vector<std::pair<int, int>> percentages()
{
    std::vector<std::pair<int, int>> pairs{{0, 0},     {0, 90},    {50, 90},   {50, 99},   {100, 90},  {33, 100},
                                           {34, 101},  {66, 133},  {67, 134},  {99, 101},  {101, 199}, {130, 130},
                                           {130, 200}, {130, 240}, {200, 300}, {100, 1000}};
    for (int minimum = 0; minimum <= 100; minimum += 5)
        for (int maximum = 100; maximum <= 200; maximum += 5)
            pairs.emplace_back(minimum, maximum);
    return pairs;
}

std::vector<RollingCase> casesOf(int desired)
{
    std::vector<RollingCase> cases;
    const std::optional<int> capacities[] = {std::nullopt, desired, desired + 1, desired + 3};
    for (const auto &[minimum, maximum] : percentages())
        for (const std::optional<int> capacity : capacities)
            cases.push_back({desired, minimum, maximum, capacity});
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("DEPLOYSCOPE_ORACLE_STRIDE", &isNumber);
    const auto stride = static_cast<std::size_t>(isNumber && given > 0 ? given : 1);
    std::vector<RollingCase> taken;
    for (std::size_t i = static_cast<std::size_t>(desired) % stride; i < cases.size(); i += stride)
        taken.push_back(cases[i]);
    return taken;
}

/// One task on an instance where the room is limited, any number on three instances where it is not.
ScenarioBuilder clusterFor(const RollingCase &settings)
{
    ScenarioBuilder builder;
    builder.instances(settings.capacity.value_or(3), settings.capacity ? 1 : 1000);
    builder.revision().revision().service(settings.desired, settings.minimum, settings.maximum);
    builder.update(updateAt.time_since_epoch());
    return builder;
}

int secondsSinceUpdate(SimTime at)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(at - updateAt).count());
}

void noteBatch(std::vector<RollingBatch> &batches, int second, int stopped, int started)
{
    if (batches.empty() || batches.back().second != second)
        batches.push_back({second, 0, 0});
    batches.back().stopped += stopped;
    batches.back().started += started;
}

/// What is in the way at the last moment, in the simulation's own words.
RollingCourse::End stuckEnd(const Timeline &timeline)
{
    const State last = stateAt(timeline, lastCursor(timeline));
    const std::vector<Reason> reasons = reasonsFor(last, timeline.end, ServiceId{0});
    const bool lacksRoom =
        std::ranges::any_of(reasons, [](const Reason &reason) { return reason.kind == Reason::Kind::NoCapacity; });
    return lacksRoom ? RollingCourse::End::StuckByCapacity : RollingCourse::End::StuckByBounds;
}

/// What the simulation did from the update on, in the oracle's terms.
RollingCourse courseOf(const Timeline &timeline)
{
    RollingCourse course;
    bool completed = false;
    for (const Event &event : timeline.events) {
        if (event.at < updateAt)
            continue;
        const int second = secondsSinceUpdate(event.at);
        course.lastSecond = second;
        if (const auto *started = event.what.getIf<ServiceStartedTasks>())
            noteBatch(course.batches, second, 0, static_cast<int>(started->count));
        if (const auto *stopped = event.what.getIf<ServiceStoppedTasks>())
            noteBatch(course.batches, second, static_cast<int>(stopped->count), 0);
        course.capacityFelt = course.capacityFelt || event.what.is<PlacementFailed>();
        course.saysStuck = course.saysStuck || event.what.is<DeploymentStuck>();
        completed = completed || event.what.is<DeploymentCompleted>();
    }

    const std::vector<ServiceSample> samples = seriesOf(timeline).front().samples;
    auto sample = std::ranges::upper_bound(samples, updateAt, {}, &ServiceSample::at) - 1;
    course.lowestHealthy = sample->healthy;
    for (; sample != samples.end(); ++sample) {
        course.lowestHealthy = std::min(course.lowestHealthy, sample->healthy);
        course.mostTasks = std::max(course.mostTasks, sample->existing());
    }

    course.end =
        completed && timeline.outcome == Outcome::Steady ? RollingCourse::End::Finished : stuckEnd(timeline);
    return course;
}

QByteArray difference(const RollingCase &settings, const RollingCourse &expected, const RollingCourse &found)
{
    return QByteArray::fromStdString(textOf(settings) + "\n    oracle:     " + textOf(expected) +
                                     "\n    simulation: " + textOf(found));
}

QByteArray summary(const QByteArrayList &differences)
{
    return QByteArray::number(differences.size()) + " differ, the first of them:\n" +
           differences.first(std::min(differences.size(), qsizetype{8})).join('\n');
}

void addDesiredCounts()
{
    QTest::addColumn<int>("desired");
    for (int desired = 1; desired <= mostDesired; ++desired)
        QTest::addRow("%d tasks", desired) << desired;
}

} // namespace

void TestRollingUpdateOracle::workedExamples_data()
{
    QTest::addColumn<RollingCase>("settings");
    QTest::addColumn<QString>("waves");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("lowestHealthy");
    QTest::addColumn<int>("most");
    QTest::addColumn<RollingCourse::End>("end");
    using End = RollingCourse::End;
    const auto row = [](const RollingCase &settings, const char *waves, int number, int lowest, int most,
                        End end = End::Finished) {
        QTest::newRow(textOf(settings).c_str())
            << settings << QString::fromLatin1(waves) << number << lowest << most << end;
    };
    row({3, 100, 200}, " +3; -3", 2, 3, 6);
    row({3, 50, 100}, " -1 +1; -1 +1; -1 +1", 3, 2, 3);
    row({3, 34, 100}, " -1 +1; -1 +1; -1 +1", 3, 2, 3);
    row({3, 33, 100}, " -2 +2; -1 +1", 2, 1, 3);
    row({3, 67, 150}, " +1; -1 +1; -1 +1; -1", 4, 3, 4);
    row({5, 60, 120}, " -2 +3; -3 +2", 2, 3, 6);
    row({5, 20, 100, 5}, " -4 +4; -1 +1", 2, 1, 5);
    row({7, 50, 150}, " -3 +6; -4 +1", 2, 4, 10);
    row({7, 100, 115}, " +1; -1 +1; -1 +1; -1 +1; -1 +1; -1 +1; -1 +1; -1", 8, 7, 8);
    row({7, 100, 114}, "", 0, 7, 7, End::StuckByBounds);
    row({8, 75, 125}, " -2 +4; -4 +4; -2", 3, 6, 10);
    row({9, 100, 150}, " +4; -4 +4; -4 +1; -1", 4, 9, 13);
    row({10, 90, 110}, " -1 +2; -2 +2; -2 +2; -2 +2; -2 +2; -1", 6, 9, 11);
    row({10, 0, 100}, " -10 +10", 1, 0, 10);
    row({16, 25, 100, 16}, " -12 +12; -4 +4", 2, 4, 16);
    row({12, 100, 200, 15}, " +3; -3 +3; -3 +3; -3 +3; -3", 5, 12, 15);
    row({12, 50, 200, 15}, " -6 +9; -6 +3", 2, 6, 15);
    row({10, 80, 200, 12}, " -2 +4; -4 +4; -4 +2", 3, 8, 12);
    row({5, 80, 200, 5}, " -1 +1; -1 +1; -1 +1; -1 +1; -1 +1", 5, 4, 5);
    row({5, 100, 200, 5}, "", 0, 5, 5, End::StuckByCapacity);
    row({2, 51, 149}, "", 0, 2, 2, End::StuckByBounds);
    row({2, 50, 200, 4}, " -1 +2; -1", 2, 1, 4);
}

/// Section 12 through the oracle itself, as waves and second by second.
void TestRollingUpdateOracle::workedExamples()
{
    QFETCH(RollingCase, settings);
    QFETCH(QString, waves);
    QFETCH(int, number);
    QFETCH(int, lowestHealthy);
    QFETCH(int, most);
    QFETCH(RollingCourse::End, end);

    const RollingWaves byWaves = rollingWaves(settings);
    QCOMPARE(QString::fromStdString(textOf(byWaves.waves)), waves);
    QCOMPARE(static_cast<int>(byWaves.waves.size()), number);
    QCOMPARE(byWaves.lowestHealthy, lowestHealthy);
    QCOMPARE(byWaves.mostTasks, most);
    QCOMPARE(byWaves.end, end);

    const RollingCourse bySeconds = rollingCourse(settings);
    QCOMPARE(QString::fromStdString(textOf(joined(bySeconds.batches))), waves);
    QCOMPARE(bySeconds.lowestHealthy, lowestHealthy);
    QCOMPARE(bySeconds.mostTasks, most);
    QCOMPARE(bySeconds.end, end);
}

/// The text under section 12's table: 5 at 60 / 120 with a deregistration delay of 300 s.
void TestRollingUpdateOracle::delayedPlacesAreFilledAsTheyCome()
{
    const RollingCourse course =
        rollingCourse({.desired = 5, .minimum = 60, .maximum = 120, .secondsToHealthy = 45, .secondsToStop = 302});

    QCOMPARE(QString::fromStdString(textOf(joined(course.batches))), QStringLiteral(" -2 +1; -1 +2; -2 +2"));
    QCOMPARE(course.lowestHealthy, 3);
    QCOMPARE(course.mostTasks, 6);
}

void TestRollingUpdateOracle::wavesAndSecondsAgree()
{
    for (int desired = 1; desired <= mostDesired; ++desired) {
        for (const RollingCase &settings : casesOf(desired)) {
            const RollingWaves byWaves = rollingWaves(settings);
            const RollingCourse bySeconds = rollingCourse(settings);

            QVERIFY2(byWaves.waves == joined(bySeconds.batches), textOf(settings).c_str());
            QVERIFY2(byWaves.lowestHealthy == bySeconds.lowestHealthy, textOf(settings).c_str());
            QVERIFY2(byWaves.mostTasks == bySeconds.mostTasks, textOf(settings).c_str());
            QVERIFY2(byWaves.end == bySeconds.end, textOf(settings).c_str());
        }
    }
}

void TestRollingUpdateOracle::simulationAgrees_data()
{
    addDesiredCounts();
}

/// Without a load balancer: lowest healthy, most tasks, batches to the second, waves, how it ends and when.
void TestRollingUpdateOracle::simulationAgrees()
{
    QFETCH(int, desired);
    QByteArrayList differences;
    for (const RollingCase &settings : casesOf(desired)) {
        const RollingCourse expected = rollingCourse(settings);
        const RollingCourse found = courseOf(*simulate(clusterFor(settings).make()));

        if (!(found == expected))
            differences += difference(settings, expected, found);
    }
    QVERIFY2(differences.isEmpty(), summary(differences));
}

void TestRollingUpdateOracle::deregistrationDelayLeavesTheBounds_data()
{
    addDesiredCounts();
}

/// Section 12: with a load balancer and a deregistration delay the freed places come later; lowest healthy, most tasks
/// and how it ends are those without. The batches are compared as well.
void TestRollingUpdateOracle::deregistrationDelayLeavesTheBounds()
{
    QFETCH(int, desired);
    QByteArrayList differences;
    for (RollingCase settings : casesOf(desired)) {
        const RollingCourse without = rollingCourse(settings);
        settings.secondsToHealthy = 45; // pull 10, start 5, the first check 30 after it
        settings.secondsToStop = 302;   // drained 300, stopped 2
        const RollingCourse expected = rollingCourse(settings);
        const RollingCourse found = courseOf(*simulate(clusterFor(settings).targetGroup(300s).make()));

        const bool staysWithin = found.lowestHealthy == without.lowestHealthy &&
                                 found.mostTasks == without.mostTasks && found.end == without.end;
        if (!(found == expected) || !staysWithin)
            differences += difference(settings, expected, found);
    }
    QVERIFY2(differences.isEmpty(), summary(differences));
}

QTEST_GUILESS_MAIN(TestRollingUpdateOracle)
#include "tst_rolling_update_oracle.moc"
