// SPDX-License-Identifier: GPL-3.0-or-later
#include "container_tasks.h"
#include "simulation/reasons.h"
#include "timeline/service_events.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::ContainerCondition)
Q_DECLARE_METATYPE(QList<double>)

/// R2.9 and R2.10: in what order the containers of a task start and stop, and which exit ends it.
class TestContainers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainStartsLinkByLink();
    void conditionsAreMetAtTheirTimes_data();
    void conditionsAreMetAtTheirTimes();
    void containersWithoutDependenciesStartTogether();
    void aDependencyThatCannotComeTrueEndsTheTask();
    void startTimeoutEndsTheTask();
    void shutDownGoesBackward();
    void eachContainerHasItsStopTimeout();
    void anEssentialExitStopsTheOthers_data();
    void anEssentialExitStopsTheOthers();
    void anExitOfAnotherChangesNothing();
    void aFaultMakesTheFirstEssentialOneExit();
    void aPersonStopsThemInTheSameOrder();
    void agentGivesUpAfterThreeMinutes();
    void waitsAreExplained_data();
    void waitsAreExplained();
    void standsAsItStandsLongAfterItsCreation();
    void oneContainerHasNoEventsOfItsOwn();
};

namespace {

constexpr ContainerHealthCheck everyTen{.interval = 10s};

/// `log` waits for the start of `app`, which waits for `db` to be HEALTHY.
std::shared_ptr<const Timeline> chain()
{
    return oneTask({{.name = "db", .healthCheck = everyTen},
                    {.name = "app", .dependsOn = {{0, ContainerCondition::Healthy}}},
                    {.name = "log", .dependsOn = {{1, ContainerCondition::Start}}}});
}

/// `app` waits for `init`, which exits 20 s after its start.
std::shared_ptr<const Timeline> afterInit(ContainerCondition condition, int exitCode)
{
    Behaviour init;
    init.crashAfter = 20s;
    init.exitCode = exitCode;
    return oneTask(
        {{.name = "init", .behaviour = init, .essential = false}, {.name = "app", .dependsOn = {{0, condition}}}});
}

/// `app` depends on `db`, and nothing on `side`; they take 4, 3 and 1 s to leave. An update at 60 stops first.
std::shared_ptr<const Timeline> updated(std::optional<SimDuration> timeoutOfDb = {})
{
    Behaviour db;
    db.stop = 3s;
    Behaviour app;
    app.stop = 4s;
    Behaviour side;
    side.stop = 1s;
    ScenarioBuilder builder;
    builder.instances(1);
    addRevision(builder, {{.name = "db", .behaviour = db, .stopTimeout = timeoutOfDb},
                          {.name = "app", .behaviour = app, .dependsOn = {{0, ContainerCondition::Start}}},
                          {.name = "side", .behaviour = side}});
    builder.revision().service(1, 0, 100).update(60s);
    return simulate(builder.make());
}

std::vector<std::int16_t> exitCodes(const State &state, TaskId task)
{
    std::vector<std::int16_t> codes;
    for (const ContainerState &each : containersOf(state, state.tasks[indexOf(task)]))
        codes.push_back(each.exitCode);
    return codes;
}

} // namespace

void TestContainers::aChainStartsLinkByLink()
{
    const auto timeline = chain();

    // db: pulled 0-10, started 10-15, checked at 25. app: pulled 25-35, started 35-40. log: 40-50, 50-55.
    QCOMPARE(timesOf<ContainerPulling>(*timeline, firstTask), (QList<double>{0, 25, 40}));
    QCOMPARE(timesOf<ContainerImagePulled>(*timeline, firstTask), (QList<double>{10, 35, 50}));
    QCOMPARE(timesOf<ContainerRunning>(*timeline, firstTask), (QList<double>{15, 40, 55}));
    QCOMPARE(timesOf<ContainerBecameHealthy>(*timeline, firstTask), QList<double>{25});
    QCOMPARE(timesOf<TaskRunning>(*timeline, firstTask), QList<double>{55});
    QCOMPARE(stateAtSecond(*timeline, 55).tasks[0].runningAt, second(55));
}

void TestContainers::conditionsAreMetAtTheirTimes_data()
{
    QTest::addColumn<ContainerCondition>("condition");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QList<double>>("running"); // of init, of app
    QTest::newRow("START") << ContainerCondition::Start << 0 << QList<double>{15, 30};
    QTest::newRow("COMPLETE") << ContainerCondition::Complete << 0 << QList<double>{15, 50};
    QTest::newRow("COMPLETE with any code") << ContainerCondition::Complete << 3 << QList<double>{15, 50};
    QTest::newRow("SUCCESS") << ContainerCondition::Success << 0 << QList<double>{15, 50};
    QTest::newRow("SUCCESS that fails") << ContainerCondition::Success << 3 << QList<double>{15};
}

void TestContainers::conditionsAreMetAtTheirTimes()
{
    QFETCH(ContainerCondition, condition);
    QFETCH(int, exitCode);
    QFETCH(QList<double>, running);

    const auto timeline = afterInit(condition, exitCode);

    QCOMPARE(timesOf<ContainerRunning>(*timeline, firstTask), running);
    QCOMPARE(timesOf<ContainerExited>(*timeline, firstTask), QList<double>{35});
    QCOMPARE(timesOf<TaskRunning>(*timeline, firstTask),
             running.size() < 2 ? QList<double>{} : QList<double>{running.back()});
}

void TestContainers::containersWithoutDependenciesStartTogether()
{
    Behaviour slow;
    slow.imagePull = 30s;
    const auto timeline = oneTask({{.name = "app"}, {.name = "side", .behaviour = slow}});

    QCOMPARE(timesOf<ContainerRunning>(*timeline, firstTask), (QList<double>{15, 35}));
    QCOMPARE(timesOf<TaskRunning>(*timeline, firstTask), QList<double>{35});
    QCOMPARE(timesOf<TaskProven>(*timeline, firstTask), QList<double>{75}); // R2.12: 40 s after RUNNING
}

void TestContainers::aDependencyThatCannotComeTrueEndsTheTask()
{
    const auto timeline = afterInit(ContainerCondition::Success, 3);
    const State state = stateAtSecond(*timeline, 35);

    QCOMPARE(state.tasks[0].status, TaskStatus::Stopped); // nothing else runs
    QCOMPARE(apiName(state.tasks[0].stopCode), std::string_view{"TaskFailedToStart"});
    QCOMPARE(stoppedReason(state, state.tasks[0]),
             std::string{"CannotStartContainerError: dependency graph: failed to resolve container ordering "
                         "dependency [init] for target [app] as dependency did not exit successfully."});
    // Its replacement: 30 s later, by the service throttle (R5.9).
    QCOMPARE(timesOf(*timeline, "service.startedTasks").value(1), 65.0);
}

void TestContainers::startTimeoutEndsTheTask()
{
    Behaviour failing;
    failing.containerHealthy = false;
    const auto timeline = oneTask(
        {{.name = "db", .behaviour = failing, .essential = false, .healthCheck = everyTen, .startTimeout = 60s},
         {.name = "app", .dependsOn = {{0, ContainerCondition::Healthy}}}});

    // It starts at 15, so the 60 s end at 75; then it has 2 s to leave.
    QCOMPARE(timesOf<TaskFailedToStart>(*timeline, firstTask), QList<double>{75});
    QCOMPARE(stateAtSecond(*timeline, 76).tasks[0].status, TaskStatus::Stopping);
    const State state = stateAtSecond(*timeline, 77);
    QCOMPARE(state.tasks[0].status, TaskStatus::Stopped);
    QCOMPARE(stoppedReason(state, state.tasks[0]),
             std::string{"CannotStartContainerError: dependency graph: container ordering dependency [db] for "
                         "target [app] has timed out."});
    QCOMPARE(timesOf(*timeline, "service.startedTasks").value(1), 105.0); // R5.9
}

void TestContainers::shutDownGoesBackward()
{
    const auto timeline = updated();

    QCOMPARE(timesOf<TaskTerminating>(*timeline, firstTask), QList<double>{60});
    QCOMPARE(timesOf<ContainerTerminating>(*timeline, firstTask), (QList<double>{60, 60, 64})); // app, side; db
    QCOMPARE(timesOf<ContainerStopped>(*timeline, firstTask), (QList<double>{61, 64, 67}));     // side, app, db
    QCOMPARE(timesOf<TaskStopped>(*timeline, firstTask), QList<double>{67});
    QCOMPARE(stateAtSecond(*timeline, 60).tasks[0].stopsAt, second(67));
    QCOMPARE(exitCodes(stateAtSecond(*timeline, 67), firstTask), (std::vector<std::int16_t>{143, 143, 143}));
    QCOMPARE(static_cast<int>(stateAtSecond(*timeline, 67).tasks[0].exitCode), 143);
}

void TestContainers::eachContainerHasItsStopTimeout()
{
    const auto timeline = updated(2s);

    QCOMPARE(timesOf<ContainerStopped>(*timeline, firstTask), (QList<double>{61, 64, 66}));
    QCOMPARE(exitCodes(stateAtSecond(*timeline, 66), firstTask), (std::vector<std::int16_t>{137, 143, 143}));
    QCOMPARE(static_cast<int>(stateAtSecond(*timeline, 66).tasks[0].exitCode), 137);
}

void TestContainers::anEssentialExitStopsTheOthers_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::newRow("with code 0") << 0;
    QTest::newRow("with code 1") << 1;
}

void TestContainers::anEssentialExitStopsTheOthers()
{
    QFETCH(int, exitCode);
    Behaviour leaves;
    leaves.crashAfter = 100s;
    leaves.exitCode = exitCode;

    const auto timeline = oneTask({{.name = "app", .behaviour = leaves}, {.name = "side", .essential = false}});

    QCOMPARE(timesOf<TaskExited>(*timeline, firstTask), QList<double>{115});
    QCOMPARE(timesOf<ContainerTerminating>(*timeline, firstTask), QList<double>{115});
    QCOMPARE(stateAtSecond(*timeline, 116).tasks[0].status, TaskStatus::Stopping);
    const State state = stateAtSecond(*timeline, 117);
    QCOMPARE(state.tasks[0].status, TaskStatus::Stopped);
    QCOMPARE(static_cast<int>(state.tasks[0].exitCode), exitCode);
    QCOMPARE(state.tasks[0].stopCode, StopCode::EssentialContainerExited);
    QCOMPARE(stoppedReason(state, state.tasks[0]), std::string{"Essential container in task exited"});
    QCOMPARE(exitCodes(state, firstTask), (std::vector<std::int16_t>{static_cast<std::int16_t>(exitCode), 143}));
    QCOMPARE(state.tasks[1].createdAt, second(115));
}

void TestContainers::anExitOfAnotherChangesNothing()
{
    Behaviour leaves;
    leaves.crashAfter = 100s;

    const auto timeline = oneTask({{.name = "app"}, {.name = "side", .behaviour = leaves, .essential = false}});

    QCOMPARE(timesOf<ContainerExited>(*timeline, firstTask), QList<double>{115});
    QCOMPARE(stateAt(*timeline, lastCursor(*timeline)).tasks.size(), std::size_t{1});
    QCOMPARE(stateAt(*timeline, lastCursor(*timeline)).tasks[0].status, TaskStatus::Running);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestContainers::aFaultMakesTheFirstEssentialOneExit()
{
    ScenarioBuilder builder;
    builder.instances(2);
    addRevision(builder, {{.name = "side", .essential = false}, {.name = "app"}});
    builder.service(1, 100, 200);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    builder.scenario().faults.push_back({second(100), CrashTask{{"t-1", firstTask}}, 0, "/simulation/faults/0"});

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf<ContainerExited>(*timeline, firstTask), QList<double>{100});
    QCOMPARE(timesOf<TaskExited>(*timeline, firstTask), QList<double>{100});
    QCOMPARE(timesOf<TaskStopped>(*timeline, firstTask), QList<double>{102}); // side has 2 s to leave
    QCOMPARE(exitCodes(stateAtSecond(*timeline, 102), firstTask), (std::vector<std::int16_t>{143, 1}));
}

void TestContainers::aPersonStopsThemInTheSameOrder()
{
    Behaviour db;
    db.stop = 3s;
    ScenarioBuilder builder;
    builder.instances(2);
    addRevision(builder,
                {{.name = "db", .behaviour = db}, {.name = "app", .dependsOn = {{0, ContainerCondition::Start}}}});
    builder.service(1, 100, 200).action(100s, StopTask{{"t-1", firstTask}, "to see"});
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf<TaskStoppedByUser>(*timeline, firstTask), QList<double>{100});
    QCOMPARE(timesOf<ContainerStopped>(*timeline, firstTask), (QList<double>{102, 105})); // app, then db
    QCOMPARE(timesOf<TaskStopped>(*timeline, firstTask), QList<double>{105});
    QCOMPARE(stateAtSecond(*timeline, 100).tasks[0].stopsAt, second(105));
}

void TestContainers::agentGivesUpAfterThreeMinutes()
{
    Behaviour slow;
    slow.start = 181s;
    ScenarioBuilder builder;
    builder.instances(2).revision({0}, slow).service(1, 100, 200);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    const auto alone = simulate(builder.make());
    const auto together = oneTask({{.name = "app", .behaviour = slow}, {.name = "side"}});

    QCOMPARE(timesOf<TaskFailedToStart>(*alone, firstTask), QList<double>{190}); // pulled at 10
    QCOMPARE(timesOf<TaskFailedToStart>(*together, firstTask), QList<double>{190});
    const State state = stateAtSecond(*together, 192);
    QCOMPARE(state.tasks[0].status, TaskStatus::Stopped);
    QCOMPARE(stoppedReason(state, state.tasks[0]),
             std::string{"DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s"});
}

void TestContainers::waitsAreExplained_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<Reason::Kind>("kind");
    QTest::addColumn<int>("until");
    QTest::newRow("db is pulled") << 5 << Reason::Kind::PullsImage << 10;
    QTest::newRow("app waits for what db does next") << 5 << Reason::Kind::AwaitsContainer << 10;
    QTest::newRow("db starts") << 12 << Reason::Kind::Starts << 15;
    QTest::newRow("app waits for the check of db") << 16 << Reason::Kind::AwaitsContainer << 25;
    QTest::newRow("app is pulled") << 30 << Reason::Kind::PullsImage << 35;
    QTest::newRow("log waits for the start of app") << 36 << Reason::Kind::AwaitsContainer << 40;
    QTest::newRow("app has no check, so the task is never HEALTHY")
        << 60 << Reason::Kind::UncheckedContainer << -1;
}

void TestContainers::waitsAreExplained()
{
    QFETCH(int, at);
    QFETCH(Reason::Kind, kind);
    QFETCH(int, until);

    const std::vector<Reason> reasons = reasonsFor(stateAtSecond(*chain(), at), second(at), ServiceId{0});

    const auto found = std::ranges::find(reasons, kind, &Reason::kind);
    QVERIFY(found != reasons.end());
    QCOMPARE(found->until, until < 0 ? SimTime::max() : second(until));
}

void TestContainers::standsAsItStandsLongAfterItsCreation()
{
    Behaviour init;
    init.crashAfter = 20s;
    init.exitCode = 0;
    ScenarioBuilder builder;
    builder.instances(2);
    addRevision(builder,
                {{.name = "init", .behaviour = init, .essential = false},
                 {.name = "app", .dependsOn = {{0, ContainerCondition::Success}}, .healthCheck = everyTen}});
    builder.service(1, 100, 200).update(60s);
    builder.revision();

    const State state = simulate(builder.make())->snapshots.front().state;

    QCOMPARE(state.containers[0].status, ContainerStatus::Stopped);
    QCOMPARE(static_cast<int>(state.containers[0].exitCode), 0);
    QCOMPARE(state.containers[1].status, ContainerStatus::Running);
    QCOMPARE(state.containers[1].health, ContainerHealth::Healthy);
    QCOMPARE(state.tasks[0].health, TaskHealth::Healthy);
    QCOMPARE(healthStatusOf(state, state.tasks[0]), ContainerHealth::Healthy);
}

void TestContainers::oneContainerHasNoEventsOfItsOwn()
{
    const auto timeline = oneTask({{.name = "app"}});

    QVERIFY(stateAt(*timeline, lastCursor(*timeline)).containers.empty());
    for (const Event &event : timeline->events)
        QVERIFY(!kindOf(event.what).starts_with("container."));
}

QTEST_GUILESS_MAIN(TestContainers)
#include "tst_containers.moc"
