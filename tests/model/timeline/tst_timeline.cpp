// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/recorder.h"
#include "timeline/series.h"
#include "timeline/service_events.h"

#include <QTest>

#include <set>

using namespace deployscope;
using namespace std::chrono_literals;

/// Moments, steps and series over a timeline put together by hand.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_timeline = twoInstants(); }
    void aTimeMeansAllThatHappensThen_data();
    void aTimeMeansAllThatHappensThen();
    void stepsGoOneByOne();
    void snapshotsStayNearEveryMoment();
    void samplesAreTheChangesOnly();
    void everyKindHasAnotherName();

private:
    [[nodiscard]] static Timeline twoInstants();
    Timeline m_timeline;
};

/// Three instances register: two at 0, one at 5 s; the run ends at 9 s.
Timeline TestTimeline::twoInstants()
{
    auto scenario = std::make_shared<Scenario>();
    scenario->zones = {"a"};
    scenario->instances.resize(3);
    State state = blankState(scenario);
    Recorder recorder(state);
    for (std::size_t i = 0; i < 3; ++i) {
        const Event event{SimTime{i < 2 ? 0s : 5s}, Cause::start(), InstanceRegistered{idAt<InstanceId>(i)}};
        apply(state, event);
        recorder.add(event, state);
    }
    return recorder.take(SimTime{9s}, Outcome::Steady);
}

void TestTimeline::aTimeMeansAllThatHappensThen_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<qint64>("shownAt");
    QTest::addColumn<int>("applied");
    QTest::newRow("before the start") << qint64{-1} << qint64{0} << 2;
    QTest::newRow("at the start") << qint64{0} << qint64{0} << 2;
    QTest::newRow("just before an event") << qint64{4999} << qint64{4999} << 2;
    QTest::newRow("at an event") << qint64{5000} << qint64{5000} << 3;
    QTest::newRow("after the last event") << qint64{7000} << qint64{7000} << 3;
    QTest::newRow("past the end") << qint64{10000} << qint64{9000} << 3;
}

void TestTimeline::aTimeMeansAllThatHappensThen()
{
    QFETCH(qint64, milliseconds);
    QFETCH(qint64, shownAt);
    QFETCH(int, applied);

    const Cursor cursor = cursorAt(m_timeline, SimTime{SimDuration{milliseconds}});

    QCOMPARE(cursor.at, SimTime{SimDuration{shownAt}});
    QCOMPARE(static_cast<int>(cursor.applied), applied);
}

void TestTimeline::stepsGoOneByOne()
{
    Cursor cursor = firstCursor(m_timeline);
    QCOMPARE(stepBackward(m_timeline, cursor), cursor);

    cursor = stepForward(m_timeline, cursor);
    QCOMPARE(cursor, (Cursor{SimTime{0s}, 1}));
    QVERIFY(stateAt(m_timeline, cursor).instances[0].registered);
    QVERIFY(!stateAt(m_timeline, cursor).instances[1].registered);
    cursor = stepForward(m_timeline, stepForward(m_timeline, cursor));
    QCOMPARE(cursor, (Cursor{SimTime{5s}, 3}));
    QCOMPARE(stepForward(m_timeline, cursor), lastCursor(m_timeline));

    QCOMPARE(stepBackward(m_timeline, lastCursor(m_timeline)), (Cursor{SimTime{0s}, 2}));
}

void TestTimeline::snapshotsStayNearEveryMoment()
{
    auto scenario = std::make_shared<Scenario>();
    scenario->permissions.resize(1);
    State state = blankState(scenario);
    Recorder recorder(state);
    for (int i = 0; i < 10'000; ++i) {
        const Happening what = i % 2 == 0 ? Happening{PermissionAuthorized{PermissionId{0}}}
                                          : Happening{PermissionRevoked{PermissionId{0}}};
        const Event event{SimTime{SimDuration{i}}, Cause::start(), what};
        apply(state, event);
        recorder.add(event, state);
    }

    const Timeline timeline = recorder.take(SimTime{SimDuration{10'000}}, Outcome::Limit);

    QVERIFY(timeline.snapshots.size() > 30);
    for (const std::size_t applied :
         {std::size_t{0}, std::size_t{1}, std::size_t{256}, std::size_t{257}, std::size_t{9999}})
        QCOMPARE(stateAt(timeline, {SimTime{}, applied}).permissions[0], static_cast<std::uint8_t>(applied % 2));
}

void TestTimeline::samplesAreTheChangesOnly()
{
    auto scenario = std::make_shared<Scenario>(*m_timeline.scenario);
    scenario->services.resize(1);
    scenario->services[0].desiredCount = 2;
    scenario->taskDefinitions.resize(1);
    State state = blankState(scenario);
    Recorder recorder(state);
    const auto record = [&](SimDuration at, const Happening &what) {
        const Event event{SimTime{at}, Cause::start(), what};
        apply(state, event);
        recorder.add(event, state);
    };
    record(0s, ServiceCreated{ServiceId{0}});
    record(0s, DeploymentStarted{ServiceId{0}, DeploymentId{0}, TaskDefinitionId{0}});
    record(3s, TaskStarted{TaskId{0}, DeploymentId{0}, InstanceId{0}, {}, false, 1s, 1s});
    record(4s, ImagePulled{TaskId{0}}); // changes no count
    record(5s, TaskRunning{TaskId{0}, 0s});

    const std::vector<ServiceSeries> series = seriesOf(recorder.take(SimTime{9s}, Outcome::Limit));

    QCOMPARE(series.size(), std::size_t{1});
    const auto &samples = series[0].samples;
    QCOMPARE(samples.size(), std::size_t{3});
    QCOMPARE(samples[0].at, SimTime{0s});
    QCOMPARE(samples[0].desired, 2);
    QCOMPARE(samples[1].at, SimTime{3s});
    QCOMPARE(samples[1].pending, 1);
    QCOMPARE(samples[2].at, SimTime{5s});
    QCOMPARE(samples[2].running, 1);
    QCOMPARE(samples[2].runningByRevision, std::vector<std::int32_t>{1});
}

void TestTimeline::everyKindHasAnotherName()
{
    const std::set<std::string_view> names(allKinds().begin(), allKinds().end());

    QCOMPARE(names.size(), Happening::count);
    QVERIFY(!names.contains(std::string_view{}));
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
