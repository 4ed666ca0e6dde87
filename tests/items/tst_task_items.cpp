// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/revision_ranks.h"
#include "items/task_item.h"

#include "state_builder.h"

#include <QTest>

#include <functional>

using namespace deployscope;
using namespace std::chrono_literals;

namespace {

constexpr SimTime at(SimDuration sinceStart)
{
    return SimTime{sinceStart};
}

std::vector<int> placesOf(const State &state, SimTime now)
{
    std::vector<int> places;
    for (const TaskItem &task : taskItems(state, now))
        places.push_back(task.place);
    return places;
}

} // namespace

using AddTask = std::function<void(StateBuilder &)>;
Q_DECLARE_METATYPE(AddTask)
Q_DECLARE_METATYPE(deployscope::TaskWait)

class TestTaskItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waits_data();
    void waits();
    void withoutALoadBalancerATaskWaitsForFortySeconds();
    void behindAClosedGroupItWaitsForTheTimeOut();
    void aTaskTakesTheLowestFreePlace();
    void aTaskKeepsItsPlaceWhenOthersGo();
    void standingTasksDoNotAppear();
    void ranksCountOnlyRevisionsThatAreRun();
};

void TestTaskItems::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestTaskItems::waits_data()
{
    QTest::addColumn<AddTask>("add");
    QTest::addColumn<TaskWait>("wait");
    QTest::addColumn<int>("untilSeconds"); // -1: nothing
    // Now is 85 s; a pull takes 10 s and a start 5 s.
    QTest::newRow("pulls its image") << AddTask{[](auto &b) { b.addTask(0, 2, TaskStatus::Pending, 80s, 80s); }}
                                     << TaskWait::ImagePull << 90;
    QTest::newRow("starts at the moment when the pull ends")
        << AddTask{[](auto &b) { b.addTask(0, 2, TaskStatus::Pending, 75s, 75s); }} << TaskWait::ContainerStart
        << 90;
    QTest::newRow("waits for its first check")
        << AddTask{[](auto &b) { b.addUnprovenTask(0, 2, 80s); }} << TaskWait::HealthCheck << 110;
    QTest::newRow("warms up") << AddTask{[](auto &b) { b.addUnprovenTask(0, 2, 82s); }} << TaskWait::WarmUp << 87;
    QTest::newRow("healthy") << AddTask{[](auto &b) { b.addHealthyTask(0, 1); }} << TaskWait::None << -1;
    QTest::newRow("drains") << AddTask{[](auto &b) { b.addDrainingTask(0, 1, 70s); }} << TaskWait::Draining << 100;
    QTest::newRow("stops") << AddTask{[](auto &b) { b.addStoppingTask(0, 1, 83s); }} << TaskWait::Stop << 88;
    QTest::newRow("stopped") << AddTask{[](auto &b) { b.addStoppedTask(0, 1, 84s); }} << TaskWait::None << -1;
}

void TestTaskItems::waits()
{
    QFETCH(AddTask, add);
    QFETCH(TaskWait, wait);
    QFETCH(int, untilSeconds);
    StateBuilder builder;
    add(builder);

    const TaskItem task = taskItems(builder.state(), at(85s)).front();

    QCOMPARE(task.wait, wait);
    QCOMPARE(task.waitsUntil, untilSeconds < 0 ? SimTime::max() : at(std::chrono::seconds{untilSeconds}));
}

void TestTaskItems::withoutALoadBalancerATaskWaitsForFortySeconds()
{
    StateBuilder builder({.hasLoadBalancer = false});
    builder.addUnprovenTask(0, 2, 80s);

    const TaskItem task = taskItems(builder.state(), at(85s)).front();

    QCOMPARE(task.wait, TaskWait::Proof);
    QCOMPARE(task.waitsUntil, at(120s));
}

void TestTaskItems::behindAClosedGroupItWaitsForTheTimeOut()
{
    StateBuilder builder;
    builder.addUnprovenTask(0, 2, 80s);
    builder.closeSecurityGroup();

    // The check is sent at 110 s and times out at 115 s; the next one is sent at 140 s.
    const TaskItem unanswered = taskItems(builder.state(), at(110s)).front();
    QCOMPARE(unanswered.wait, TaskWait::HealthCheckAnswer);
    QCOMPARE(unanswered.waitsUntil, at(115s));

    const TaskItem timedOut = taskItems(builder.state(), at(115s)).front();
    QCOMPARE(timedOut.wait, TaskWait::HealthCheck);
    QCOMPARE(timedOut.waitsUntil, at(140s));
}

void TestTaskItems::aTaskTakesTheLowestFreePlace()
{
    StateBuilder builder;
    builder.addStoppedTask(0, 1, 50s); // place 0, free from 50 s on
    builder.addHealthyTask(0, 1);      // place 1
    builder.addTask(1, 2, TaskStatus::Pending, 80s, 80s);
    builder.addTask(0, 2, TaskStatus::Pending, 80s, 80s);
    builder.addTask(0, 2, TaskStatus::Pending, 80s, 80s);

    QCOMPARE(placesOf(builder.state(), at(85s)), (std::vector{0, 1, 0, 0, 2}));
}

void TestTaskItems::aTaskKeepsItsPlaceWhenOthersGo()
{
    StateBuilder builder;
    builder.addStoppedTask(0, 1, 50s);
    builder.addHealthyTask(0, 1);

    // Long after the first one has left the list.
    QCOMPARE(placesOf(builder.state(), at(500s)), std::vector{1});
}

void TestTaskItems::standingTasksDoNotAppear()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    builder.addTask(1, 2, TaskStatus::Pending, 60s, 60s);

    const std::vector<TaskItem> tasks = taskItems(builder.state(), at(85s));

    QVERIFY(!tasks[0].appearsAt);
    QCOMPARE(tasks[1].appearsAt, std::optional{at(60s)});
}

void TestTaskItems::ranksCountOnlyRevisionsThatAreRun()
{
    Scenario scenario;
    for (const int revision : {1, 5, 7, 9})
        scenario.taskDefinitions.push_back({.family = "web", .revision = revision});
    scenario.taskDefinitions.push_back({.family = "api", .revision = 3});
    scenario.services = {{.taskDefinition = TaskDefinitionId{1}}, {.taskDefinition = TaskDefinitionId{4}}};
    scenario.actions = {{.what = UpdateService{.taskDefinition = TaskDefinitionId{3}}}};

    // web:5 and web:9 are run; web:1 and web:7 are not.
    QCOMPARE(revisionRanks(scenario), (std::vector{0, 0, 1, 1, 0}));
}

QTEST_GUILESS_MAIN(TestTaskItems)
#include "tst_task_items.moc"
