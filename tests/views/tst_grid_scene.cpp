// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_scene.h"

#include "state_builder.h"

#include <QTest>

using namespace deployscope;
using namespace std::chrono_literals;

namespace {

GridScene sceneAt(const StateBuilder &builder, SimDuration time, SimDuration transition = 1s)
{
    const State state = builder.state();
    const SimTime now{time};
    return gridScene(instanceItems(state, now), taskItems(state, now), targetItems(state, now),
                     clusterSummary(state), now, transition);
}

} // namespace

class TestGridScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void instancesStandByZone();
    void anInstanceThatTakesNoTasksHasABadge();
    void tasksStandByInstance();
    void aPullRises_data();
    void aPullRises();
    void drainingEmpties();
    void aNewTaskTravels();
    void withoutTransitionMotionsAreOver();
    void standingTasksDoNotTravel();
    void aStoppedTaskFadesAndIsGone();
    void aTileSaysWhatItWaitsFor();
    void aFailureIsSaidInsteadOfTheWait();
    void aHealthCheckRunsAlongTheLine();
    void troubleIsCountedByInstanceAndZone();
    void aDrainingTargetFadesOverItsDelay();
    void requestsFlowToTheirTargets();
    void theStreamMovesWithTheTime_data();
    void theStreamMovesWithTheTime();
    void theServiceCountsDownItsBakeTime();
    void theBarSaysWhatIsLetIn();
    void aClosedBarBlocks();
    void theServiceCountsDownToRoom();
    void theServiceSaysWhatIsInTheWay();
    void groupsCountTheirTargets();
    void backwardIsTheSameAsForward();
};

void TestGridScene::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestGridScene::instancesStandByZone()
{
    const GridScene scene = sceneAt(StateBuilder{{.instances = 5, .zones = 2}}, 90s);

    QStringList names;
    for (const InstanceCell &instance : scene.instances)
        names.append(instance.name);
    QCOMPARE(names.join(u' '), QStringLiteral("i-1 i-3 i-5 i-2 i-4"));
    QCOMPARE(scene.zones.size(), std::size_t{2});
    QCOMPARE(scene.zones[0].instances, std::size_t{3});
    QCOMPARE(scene.zones[1].firstInstance, std::size_t{3});
    QCOMPARE(scene.zones[1].name, QStringLiteral("us-east-1b"));
}

void TestGridScene::anInstanceThatTakesNoTasksHasABadge()
{
    State state = StateBuilder{}.state();
    state.instances[0].draining = true;
    const SimTime now{90s};

    const GridScene scene = gridScene(instanceItems(state, now), taskItems(state, now), targetItems(state, now),
                                      clusterSummary(state), now, 1s);

    QVERIFY(scene.instances[0].badge.endsWith(QStringLiteral(" draining")));
    QCOMPARE(scene.instances[1].badge, QString());
}

void TestGridScene::tasksStandByInstance()
{
    StateBuilder builder;
    builder.addHealthyTask(3, 1);
    builder.addHealthyTask(0, 1);
    builder.addHealthyTask(0, 2);

    const GridScene scene = sceneAt(builder, 90s);

    QCOMPARE(scene.tasks[0].name, QStringLiteral("t-2"));
    QCOMPARE(scene.tasks[1].name, QStringLiteral("t-3"));
    QCOMPARE(scene.tasks[1].place, 1);
    QCOMPARE(scene.tasks[1].revisionRank, 1);
    QCOMPARE(scene.tasks[2].name, QStringLiteral("t-1"));
    QCOMPARE(scene.instances[0].tasks, std::size_t{2});
    QCOMPARE(scene.targets[2].task, std::size_t{2});
}

void TestGridScene::aPullRises_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<double>("fill");
    QTest::newRow("begins") << 80 << 0.0;
    QTest::newRow("half") << 85 << 0.5;
    QTest::newRow("over") << 90 << 1.0;
}

void TestGridScene::aPullRises()
{
    QFETCH(int, seconds);
    QFETCH(double, fill);
    StateBuilder builder;
    builder.addTask(0, 2, TaskStatus::Pending, 80s, 80s);

    QCOMPARE(sceneAt(builder, std::chrono::seconds{seconds}).tasks[0].fill, fill);
}

void TestGridScene::drainingEmpties()
{
    StateBuilder builder;
    builder.addDrainingTask(0, 1, 80s); // for 30 s

    QCOMPARE(sceneAt(builder, 80s).tasks[0].fill, 1.0);
    QCOMPARE(sceneAt(builder, 95s).tasks[0].fill, 0.5);
    QCOMPARE(sceneAt(builder, 110s).tasks[0].fill, 0.0);
}

void TestGridScene::aNewTaskTravels()
{
    StateBuilder builder;
    builder.addTask(0, 2, TaskStatus::Pending, 80s, 80s);
    const auto arrival = [&](SimDuration time) { return sceneAt(builder, time).tasks[0].motion.arrival; };

    QCOMPARE(arrival(80s), 0.0);
    QVERIFY(arrival(80200ms) > 0.2); // it starts fast
    QVERIFY(arrival(80500ms) < 1);
    QCOMPARE(arrival(81s), 1.0);
}

void TestGridScene::withoutTransitionMotionsAreOver()
{
    StateBuilder builder;
    builder.addTask(0, 2, TaskStatus::Pending, 80s, 80s);
    builder.addStoppedTask(1, 1, 80s);

    const GridScene scene = sceneAt(builder, 80s, 0s);

    QCOMPARE(scene.tasks.size(), std::size_t{1});
    QCOMPARE(scene.tasks[0].motion.arrival, 1.0);
}

void TestGridScene::standingTasksDoNotTravel()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);

    const GridScene scene = sceneAt(builder, 0s);

    QCOMPARE(scene.tasks[0].motion.arrival, 1.0);
    QCOMPARE(scene.tasks[0].motion.change, 1.0);
    QCOMPARE(scene.targets[0].presence, 1.0);
}

void TestGridScene::aStoppedTaskFadesAndIsGone()
{
    StateBuilder builder;
    builder.addStoppedTask(0, 1, 80s);

    QCOMPARE(sceneAt(builder, 80s).tasks[0].motion.presence, 1.0);
    QVERIFY(sceneAt(builder, 80500ms).tasks[0].motion.presence < 0.5);
    QVERIFY(sceneAt(builder, 81s).tasks.empty());
}

void TestGridScene::aTileSaysWhatItWaitsFor()
{
    StateBuilder builder;
    builder.addUnprovenTask(0, 2, 80s); // its first check is sent at 110 s

    const TaskCell task = sceneAt(builder, 95s).tasks[0];

    QCOMPARE(task.status, QStringLiteral("RUNNING"));
    QCOMPARE(task.note, QStringLiteral("health check in"));
    QCOMPARE(task.countdown, QStringLiteral("15 s"));
    QCOMPARE(task.waited, 0.5);
    QCOMPARE(task.ports, QStringLiteral(":32768 → 80"));
}

void TestGridScene::aFailureIsSaidInsteadOfTheWait()
{
    StateBuilder builder;
    builder.addUnhealthyTask(0, 2, 80s);

    const TaskCell task = sceneAt(builder, 95s).tasks[0];

    QCOMPARE(task.look, TaskLook::Unhealthy);
    QVERIFY(task.failing);
    QCOMPARE(task.note, QStringLiteral("request timed out"));
    QVERIFY(task.countdown.isEmpty());
}

void TestGridScene::aHealthCheckRunsAlongTheLine()
{
    StateBuilder builder;
    builder.addUnprovenTask(0, 2, 80s);

    QVERIFY(!sceneAt(builder, 109s).targets[0].pulse);
    QCOMPARE(sceneAt(builder, 110s).targets[0].pulse, std::optional{0.0});
    QCOMPARE(sceneAt(builder, 111s).targets[0].pulse, std::optional{0.5}); // two transitions to and fro
    QVERIFY(!sceneAt(builder, 112s).targets[0].pulse);
    QVERIFY(sceneAt(builder, 111s).targets[0].pulsePasses);
}

void TestGridScene::troubleIsCountedByInstanceAndZone()
{
    StateBuilder builder; // i-1 and i-3 in the first zone, i-2 and i-4 in the second
    builder.addUnhealthyTask(0, 1, 80s);
    builder.addUnhealthyTask(0, 1, 80s);
    builder.addUnhealthyTask(2, 1, 80s);
    builder.addHealthyTask(3, 1);

    const GridScene scene = sceneAt(builder, 90s);

    QCOMPARE(scene.instances[0].failing, 2);
    QCOMPARE(scene.instances[1].failing, 1);
    QCOMPARE(scene.zones[0].failing, 3);
    QCOMPARE(scene.zones[1].failing, 0);
}

void TestGridScene::aDrainingTargetFadesOverItsDelay()
{
    StateBuilder builder;
    builder.addDrainingTask(0, 1, 70s); // for 30 s
    State state = builder.state();
    state.targets.change(0).drainedAt = SimTime{100s};
    const auto presence = [&](SimDuration time) {
        return gridScene(instanceItems(state, SimTime{time}), taskItems(state, SimTime{time}),
                         targetItems(state, SimTime{time}), clusterSummary(state), SimTime{time}, 1s)
            .targets[0]
            .presence;
    };

    QCOMPARE(presence(70s), 1.0);
    QCOMPARE(presence(85s), 0.5);
    QCOMPARE(presence(100s), 0.0);
}

void TestGridScene::requestsFlowToTheirTargets()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    builder.addHealthyTask(1, 1);
    const State state = builder.state();
    const SimTime now{80s};
    const RequestFlow requests{
        .rate = {12'500}, .targets = {{TargetId{1}, 0.6, false}}, .failing = 0.996, .failure = 502};

    const GridScene scene = gridScene(instanceItems(state, now), taskItems(state, now), targetItems(state, now),
                                      clusterSummary(state), now, 1s, requests);

    QVERIFY(scene.hasRequests);
    QCOMPARE(scene.targets[0].share, 0.0);
    QVERIFY(!scene.targets[0].fails);
    QCOMPARE(scene.targets[1].share, 0.6);
    QVERIFY(scene.targets[1].fails);
    QCOMPARE(scene.loadBalancer.requests, QStringLiteral("12.5 requests/s"));
    QCOMPARE(scene.loadBalancer.failures, QStringLiteral("99 % fail: 502"));
    QCOMPARE(scene.loadBalancer.groups[0].share, QString()); // there is only one
}

void TestGridScene::theStreamMovesWithTheTime_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<int>("transition");
    QTest::addColumn<double>("phase");
    QTest::newRow("at the start") << 0 << 1000 << 0.0;
    QTest::newRow("in the middle of a period of three motions") << 1500 << 1000 << 0.5;
    QTest::newRow("a period later") << 3000 << 1000 << 0.0;
    QTest::newRow("slower motions") << 1500 << 2000 << 0.25;
    QTest::newRow("without motion") << 1500 << 0 << 0.0;
}

void TestGridScene::theStreamMovesWithTheTime()
{
    QFETCH(int, milliseconds);
    QFETCH(int, transition);
    QFETCH(double, phase);

    QCOMPARE(sceneAt(StateBuilder{}, SimDuration{milliseconds}, SimDuration{transition}).streamPhase, phase);
}

void TestGridScene::theServiceCountsDownItsBakeTime()
{
    State state = StateBuilder{}.state();
    state.deployments[1].bakesUntil = SimTime{300s};
    const auto wait = [&](SimDuration time) {
        return gridScene(instanceItems(state, SimTime{time}), taskItems(state, SimTime{time}),
                         targetItems(state, SimTime{time}), clusterSummary(state), SimTime{time}, 1s)
            .services[0]
            .wait;
    };

    QCOMPARE(wait(280500ms), QStringLiteral("bake time: 20 s to go"));
    QCOMPARE(wait(299s), QStringLiteral("bake time: 1 s to go"));
    state.deployments[1].baked = true;
    QCOMPARE(wait(299s), QString());
    state.deployments[1].throttledUntil = SimTime{310s};
    QCOMPARE(wait(299s), QStringLiteral("throttled: next start in 11 s"));
}

void TestGridScene::theBarSaysWhatIsLetIn()
{
    const GridScene scene = sceneAt(StateBuilder{}, 80s);

    QVERIFY(scene.bar.open);
    QCOMPARE(scene.bar.name, QStringLiteral("sg-instances"));
    QCOMPARE(scene.bar.saysShort, QStringLiteral("ports 32768–61000"));
}

void TestGridScene::aClosedBarBlocks()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    builder.closeSecurityGroup();

    const GridScene scene = sceneAt(builder, 80s);

    QVERIFY(!scene.bar.open);
    QVERIFY(scene.bar.blocks);
    QCOMPARE(scene.targets[0].blocked, BlockedAt::Instance);
}

void TestGridScene::theServiceCountsDownToRoom()
{
    const State state = StateBuilder{}.state();
    ClusterSummary summary = clusterSummary(state);
    const auto wait = [&] { return gridScene({}, {}, {}, summary, SimTime{160s}, 1s).services[0].wait; };

    summary.services[0].waiting = 2;
    QCOMPARE(wait(), QStringLiteral("2 task(s) wait for an instance"));
    summary.services[0].registersAt = SimTime{240s};
    summary.services[0].registers = QStringLiteral("i-2");
    QCOMPARE(wait(), QStringLiteral("2 task(s) wait for i-2: 80 s to go"));
}

void TestGridScene::theServiceSaysWhatIsInTheWay()
{
    StateBuilder builder;
    builder.setObstacle(PlacementObstacle::Port, 1);

    QCOMPARE(sceneAt(builder, 80s).services[0].problem, QStringLiteral("no place: port in use (i-2)"));
}

void TestGridScene::groupsCountTheirTargets()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    builder.addUnprovenTask(1, 2, 70s);
    builder.addDrainingTask(2, 1, 70s);
    builder.addStoppingTask(3, 1, 70s); // its target is removed

    const GroupCell group = sceneAt(builder, 80s).loadBalancer.groups[0];

    QCOMPARE(group.healthy, 1);
    QCOMPARE(group.initial, 1);
    QCOMPARE(group.draining, 1);
    QCOMPARE(group.unhealthy, 0);
}

void TestGridScene::backwardIsTheSameAsForward()
{
    StateBuilder builder;
    builder.addTask(0, 2, TaskStatus::Pending, 80s, 80s);
    const auto fills = [&](const std::vector<SimDuration> &times) {
        std::vector<double> values;
        for (const SimDuration time : times)
            values.push_back(sceneAt(builder, time).tasks[0].fill +
                             sceneAt(builder, time).tasks[0].motion.arrival);
        return values;
    };

    const std::vector<double> forward = fills({80s, 80500ms, 84s});
    std::vector<double> backward = fills({84s, 80500ms, 80s});
    std::ranges::reverse(backward);

    QCOMPARE(backward, forward);
}

QTEST_MAIN(TestGridScene)
#include "tst_grid_scene.moc"
