// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "timeline/service_events.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::ApiRefusal)

/// What befalls a cluster (R6.11, R2.6a, R2.8): who is struck, in which order, and what is refused. All runs have the
/// defaults of a scenario file, so a replacement is RUNNING 15 s after its start.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostInstanceIsReplacedElsewhere();
    void aLostInstanceCanTakeAServiceBelowItsBound();
    void aLostZoneComesBackEmpty();
    void anAgentThatIsCutOffKeepsItsTasksAndGetsNone();
    void aCrashedTaskIsReplaced();
    void aTaskAnswersAsTheFaultSays();
    void tasksThatStartLaterBehaveAnew();
    void aPersonStopsATaskWithoutDraining();
    void anInstanceComesAndGoesByAction();
    void whatDoesNotExistIsRefused_data();
    void whatDoesNotExistIsRefused();
    void faultsComeAfterTimersAndBeforeActions();
};

namespace {

/// Two tasks on two of four instances, in zones a and b in turn; 30 s to drain.
ScenarioBuilder twoTasks()
{
    ScenarioBuilder builder;
    builder.instances(4, 1, 2).revision().revision().service(2, 50, 200).targetGroup(30s);
    return builder;
}

InstanceName instance(std::size_t number)
{
    return ScenarioBuilder::instanceName(number);
}

TaskName task(std::size_t number)
{
    return ScenarioBuilder::taskName(number);
}

ZoneName zone(std::size_t place)
{
    return {place == 0 ? "a" : "b", idAt<ZoneId>(place)};
}

QByteArrayList causesOf(const Timeline &timeline, std::string_view kind)
{
    QByteArrayList causes;
    for (const Event &event : timeline.events) {
        if (kindOf(event.what) == kind)
            causes.append(QByteArray::number(static_cast<int>(event.cause.kind)) + ' ' +
                          QByteArray::number(event.cause.index));
    }
    return causes;
}

} // namespace

void TestFaults::aLostInstanceIsReplacedElsewhere()
{
    const auto timeline = simulate(twoTasks().fault(60s, LoseInstance{instance(1)}).make());

    const State state = stateAtSecond(*timeline, 60);
    QVERIFY(!state.instances[0].registered);
    QCOMPARE(state.tasks[0].status, TaskStatus::Stopped);
    QCOMPARE(state.tasks[0].stopCode, StopCode::TerminationNotice);
    QCOMPARE(stoppedReason(state, state.tasks[0]), std::string{"Host EC2 (instance i-1) terminated."});
    QCOMPARE(state.targets[0].state, TargetState::Unused);
    QCOMPARE(state.targets[0].reason, TargetReason::InvalidState);
    // The replacement starts at once, in the zone that has no task left: on i-3, as the other one there is gone.
    QCOMPARE(state.tasks[2].instance, InstanceId{2});
    QCOMPARE(serviceEvents(*timeline), QByteArray("60 (service web) deregistered 1 targets in (target-group web)\n"
                                                  "60 (service web) has started 1 tasks: (task t-3).\n"
                                                  "75 (service web) registered 1 targets in (target-group web)\n"
                                                  "105 (service web) has reached a steady state.\n"));
    QCOMPARE(causesOf(*timeline, "fault.happened"), QByteArrayList{"3 0"});
    QCOMPARE(timeline->outcome, Outcome::Steady);
    QCOMPARE(stateAtSecond(*timeline, 90).targets[0].state, TargetState::Removed); // 60 + 30
}

void TestFaults::aLostInstanceCanTakeAServiceBelowItsBound()
{
    // Desired 2 at 100 / 200: L = 2. At 60 two new ones start; at 80 an instance with an old task is lost.
    ScenarioBuilder builder;
    builder.instances(6, 1).revision().revision().service(2, 100, 200).targetGroup(30s).update(60s);
    const auto timeline = simulate(builder.fault(80s, LoseInstance{instance(1)}).make());

    QCOMPARE(extremes(*timeline).lowestHealthy, 1);
    // R1.3: nothing healthy is stopped before the new ones are healthy at 75 + 30. R1.15: of the lost revision one is
    // started at once, within U = 4. At 105 both old ones go: the one that runs, and the one that has come to RUNNING.
    const State below = stateAtSecond(*timeline, 104);
    QCOMPARE(below.services[0].tasks.healthy, 1);
    QCOMPARE(below.tasks[1].status, TaskStatus::Running);
    QCOMPARE(below.tasks[4].definition, TaskDefinitionId{0});
    QCOMPARE(timesOf(*timeline, "service.stoppedTasks"), QList<double>{105});
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestFaults::aLostZoneComesBackEmpty()
{
    const auto timeline =
        simulate(twoTasks().fault(60s, ChangeZone{zone(0), true}).fault(200s, ChangeZone{zone(0), false}).make());

    const State lost = stateAtSecond(*timeline, 60);
    QVERIFY(!lost.instances[0].registered && !lost.instances[2].registered);
    QVERIFY(lost.instances[1].registered && lost.instances[3].registered);
    QCOMPARE(lost.tasks[2].instance, InstanceId{3}); // the only free one in the other zone
    const State back = stateAtSecond(*timeline, 200);
    QVERIFY(back.instances[0].registered && back.instances[2].registered);
    QCOMPARE(back.instances[0].tasks + back.instances[2].tasks, 0);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestFaults::anAgentThatIsCutOffKeepsItsTasksAndGetsNone()
{
    // Three instances with room for one each, two tasks: the update at 60 would go to i-3, which is cut off till 100.
    ScenarioBuilder builder;
    builder.instances(3, 1).revision().revision().service(2, 100, 200).targetGroup(30s);
    builder.fault(50s, ChangeAgent{instance(3), false}).update(60s);
    builder.fault(100s, ChangeAgent{instance(3), true});
    const auto timeline = simulate(builder.make());

    QCOMPARE(extremes(*timeline).lowestHealthy, 2);
    // R6.9: i-3 fails the first check, the others one that comes later: they are the closer match.
    QVERIFY(serviceEvents(*timeline).contains("60 (service web) was unable to place a task because no container "
                                              "instance met all of its requirements. The closest matching "
                                              "(container-instance i-1) has insufficient CPU units available."));
    QCOMPARE(timesOf(*timeline, "task.started").first(), 100.0);
    QCOMPARE(timeline->outcome, Outcome::Steady);

    ScenarioBuilder alone;
    alone.instances(1, 3).revision().revision().service(1, 100, 200);
    alone.fault(50s, ChangeAgent{instance(1), false}).update(60s);
    const auto stuck = simulate(alone.make());
    QVERIFY(serviceEvents(*stuck).contains("The closest matching (container-instance i-1) encountered error "
                                           "\"AGENT\". For more information"));
    QCOMPARE(stateAtSecond(*stuck, 70).tasks[0].status, TaskStatus::Running);
    QCOMPARE(stuck->outcome, Outcome::Stuck);
}

void TestFaults::aCrashedTaskIsReplaced()
{
    const auto timeline = simulate(twoTasks().fault(60s, CrashTask{task(1)}).make());

    const State state = stateAtSecond(*timeline, 60);
    QCOMPARE(state.tasks[0].status, TaskStatus::Stopped);
    QCOMPARE(static_cast<int>(state.tasks[0].exitCode), 1);
    QCOMPARE(state.targets[0].state, TargetState::Draining);
    QCOMPARE(timesOf(*timeline, "task.started"), QList<double>{60});
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestFaults::aTaskAnswersAsTheFaultSays()
{
    // Checks of a standing target are sent at 30, 60, 90, ...: those of 90 and 120 fail, with two failures unhealthy.
    const auto timeline = simulate(twoTasks().fault(70s, ChangeHttpStatus{task(1), "/", 503}).make());

    QCOMPARE(timesOf(*timeline, "target.unhealthy"), QList<double>{120});
    const State state = stateAtSecond(*timeline, 120);
    QCOMPARE(static_cast<int>(state.targets[0].code), 503);
    QCOMPARE(state.targets[1].state, TargetState::Healthy);
    QVERIFY(serviceEvents(*timeline).contains("due to (reason Health checks failed with these codes: [503])"));
    QCOMPARE(timeline->outcome, Outcome::Steady); // the replacement has no such fault
}

void TestFaults::tasksThatStartLaterBehaveAnew()
{
    Behaviour slow;
    slow.imagePull = 100s;
    ScenarioBuilder builder = twoTasks();
    builder.fault(50s, ChangeBehaviour{{{TaskDefinitionId{0}, {slow}}}}).fault(60s, CrashTask{task(1)});
    const auto timeline = simulate(builder.make());

    QCOMPARE(stateAtSecond(*timeline, 60).tasks[2].runningAt, second(60 + 100 + 5));
    QCOMPARE(stateAtSecond(*timeline, 60).tasks[1].behaviour, 0U);
}

void TestFaults::aPersonStopsATaskWithoutDraining()
{
    const auto timeline = simulate(twoTasks().action(60s, StopTask{task(1), "I wanted to see"}).make());

    const State state = stateAtSecond(*timeline, 60);
    QCOMPARE(state.tasks[0].status, TaskStatus::Stopping); // no DEACTIVATING
    QCOMPARE(state.targets[0].state, TargetState::Draining);
    const State gone = stateAtSecond(*timeline, 62); // stopSeconds 2, and not the 30 s of the drain
    QCOMPARE(gone.tasks[0].status, TaskStatus::Stopped);
    QCOMPARE(gone.tasks[0].stopCode, StopCode::UserInitiated);
    QCOMPARE(stoppedReason(gone, gone.tasks[0]), std::string{"I wanted to see"});
    QCOMPARE(extremes(*timeline).lowestHealthy, 1);
    // The scheduler only sees that one is missing, and starts it within U = 4 at once.
    QCOMPARE(timesOf(*timeline, "task.started"), QList<double>{60});
    QCOMPARE(timeline->outcome, Outcome::Steady);

    const auto pending = simulate(twoTasks().update(60s).action(65s, StopTask{task(3), ""}).make());
    const State early = stateAtSecond(*pending, 65);
    QCOMPARE(early.tasks[2].status, TaskStatus::Stopped); // its containers have not started
    QCOMPARE(stoppedReason(early, early.tasks[2]), std::string{"Task stopped by user"});
}

void TestFaults::anInstanceComesAndGoesByAction()
{
    ScenarioBuilder builder = twoTasks();
    ContainerInstance fifth = builder.scenario().instances[0];
    fifth.id = "i-5";
    fifth.atStart = false;
    builder.scenario().instances.push_back(fifth);
    builder.action(60s, TerminateInstances{{instance(1), instance(3), instance(4)}});
    builder.action(90s, RegisterContainerInstance{{InstanceId{4}}});
    const auto timeline = simulate(builder.make());

    QVERIFY(!stateAtSecond(*timeline, 0).instances[4].registered);
    QCOMPARE(stateAtSecond(*timeline, 60).services[0].tasks.existing(), 1); // i-2 is full, and the others are gone
    QCOMPARE(timesOf(*timeline, "service.placementFailed"), QList<double>{60});
    QCOMPARE(timesOf(*timeline, "task.started"), QList<double>{90});
    QCOMPARE(stateAtSecond(*timeline, 90).tasks[2].instance, InstanceId{4});
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestFaults::whatDoesNotExistIsRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<ApiRefusal>("refusal");
    QTest::newRow("an instance that never was") << 0 << ApiRefusal::InstanceNotFound;
    QTest::newRow("an instance that is lost already") << 1 << ApiRefusal::InstanceNotFound;
    QTest::newRow("an agent that is connected") << 2 << ApiRefusal::AgentAsAsked;
    QTest::newRow("a zone that is not there") << 3 << ApiRefusal::ZoneNotFound;
    QTest::newRow("a zone that is not lost") << 4 << ApiRefusal::ZoneNotLost;
    QTest::newRow("a task that comes later") << 5 << ApiRefusal::TaskNotFound;
    QTest::newRow("a task whose containers do not run yet") << 6 << ApiRefusal::TaskNotRunning;
    QTest::newRow("the answer of no task") << 7 << ApiRefusal::TaskNotFound;
}

void TestFaults::whatDoesNotExistIsRefused()
{
    QFETCH(int, which);
    QFETCH(ApiRefusal, refusal);
    const std::vector<decltype(TimedFault::what)> faults{
        LoseInstance{{"i-9", {}}},   LoseInstance{instance(4)},           ChangeAgent{instance(1), true},
        ChangeZone{{"z", {}}, true}, ChangeZone{zone(0), false},          CrashTask{task(4)},
        CrashTask{task(3)},          ChangeHttpStatus{task(9), "/", 500},
    };
    ScenarioBuilder builder = twoTasks();
    builder.fault(10s, LoseInstance{instance(4)}).fault(11s, CrashTask{task(1)});
    const auto without = simulate(builder.make());
    const auto timeline = simulate(builder.fault(12s, faults[static_cast<std::size_t>(which)]).make());

    const auto found =
        std::ranges::find_if(timeline->events, [](const Event &event) { return event.what.is<FaultRefused>(); });
    QVERIFY(found != timeline->events.end());
    QCOMPARE(found->what.get<FaultRefused>().refusal, refusal);
    const State state = stateAtSecond(*timeline, 12);
    QVERIFY(state.services == stateAtSecond(*without, 12).services);
    QVERIFY(state.tasks == stateAtSecond(*without, 12).tasks);
    QCOMPARE(timeline->events.size(), without->events.size() + 1);
}

void TestFaults::faultsComeAfterTimersAndBeforeActions()
{
    // The new tasks of the update at 60 run at 75: at this very second one crashes, which could not be before.
    const auto timeline =
        simulate(twoTasks().update(60s).fault(75s, CrashTask{task(3)}).action(75s, StopTask{task(3), ""}).make());

    const State state = stateAtSecond(*timeline, 75);
    QCOMPARE(state.tasks[2].stopCode, StopCode::EssentialContainerExited);
    QCOMPARE(timesOf(*timeline, "action.refused"), QList<double>{75}); // it had stopped
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
