// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/runs.h"
#include "study/report.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;

namespace {

SimTime second(std::int64_t seconds)
{
    return SimTime{std::chrono::seconds{seconds}};
}

RunReport reportOn(const ScenarioBuilder &builder)
{
    return reportOf(*run(builder));
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoTasksStandUntilTheUpdateComes();
    void twoTasksAreReplacedTwoForOneAndThenOne();
    void fourOfFiveInstancesGoFirst();
    void aFirstDeploymentCountsItsLowestFromTheLowerBoundOn();
    void failedTasksAreCounted();
    void aTaskThatBecomesHealthyEndsTheCountOfFailures();
    void aSupersededDeploymentIsNeverComplete();
    void scalingInIsABatchOfTheDeploymentThatStands();
    void boundsAreThoseAfterAllThatHappenedAtTheStart();
    void momentsAreThoseThatWereAskedFor();
    void aRollbackIsADeploymentOfItsOwn();
};

void TestReport::twoTasksStandUntilTheUpdateComes()
{
    const RunReport report = reportOn(twoTasks());

    QCOMPARE(report.deployments.size(), std::size_t(2));
    const DeploymentReport &first = report.deployments[0];
    QVERIFY(!first.startedAt && !first.completedAt);
    QVERIFY(!first.lowestHealthy && !first.highestTasks && !first.highestInstancesNeeded);
    QVERIFY(first.rollout == RolloutState::Completed);
    QCOMPARE(first.minimumHealthyTasks, std::int64_t(1));
    QCOMPARE(first.maximumTasks, std::int64_t(4));
    QCOMPARE(first.tasksStarted, 0);
    QCOMPARE(first.tasksStopped, 0);
    QVERIFY(first.batches.empty());
}

void TestReport::twoTasksAreReplacedTwoForOneAndThenOne()
{
    const RunReport report = reportOn(twoTasks());

    QVERIFY(report.outcome == Outcome::Steady);
    QVERIFY(report.last.at == second(137));
    const DeploymentReport &second2 = report.deployments.at(1);
    QVERIFY(second2.startedAt == second(60));
    QVERIFY(second2.completedAt == second(137));
    QVERIFY(second2.rollout == RolloutState::Completed);
    QCOMPARE(second2.minimumHealthyTasks, std::int64_t(1));
    QCOMPARE(second2.maximumTasks, std::int64_t(4));
    QCOMPARE(second2.lowestHealthy.value(), 1);
    QCOMPARE(second2.highestTasks.value(), 4);
    QCOMPARE(second2.highestInstancesNeeded.value(), 4);
    QCOMPARE(second2.tasksStarted, 2);
    QCOMPARE(second2.tasksStopped, 2);
    QCOMPARE(second2.tasksFailed, 0);
    QVERIFY((second2.batches == std::vector<BatchReport>{{second(60), 2, 1}, {second(105), 0, 1}}));
}

void TestReport::fourOfFiveInstancesGoFirst()
{
    const RunReport report = reportOn(fiveInstances());

    QVERIFY(report.outcome == Outcome::Steady);
    const DeploymentReport &update = report.deployments.at(1);
    QVERIFY(update.completedAt == second(214));
    QCOMPARE(update.minimumHealthyTasks, std::int64_t(1));
    QCOMPARE(update.maximumTasks, std::int64_t(5));
    QCOMPARE(update.lowestHealthy.value(), 1);
    QCOMPARE(update.highestTasks.value(), 5);
    QCOMPARE(update.highestInstancesNeeded.value(), 5);
    QVERIFY(
        (update.batches == std::vector<BatchReport>{
                               {second(60), 0, 4}, {second(92), 4, 0}, {second(137), 0, 1}, {second(169), 1, 0}}));
}

void TestReport::aFirstDeploymentCountsItsLowestFromTheLowerBoundOn()
{
    ScenarioBuilder builder;
    builder.instances(4).revision().service(2, 50, 200).targetGroup(30s);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    const RunReport report = reportOn(builder);

    const DeploymentReport &first = report.deployments.at(0);
    QVERIFY(first.startedAt == second(0));
    QVERIFY(first.completedAt == second(45)); // pull 10, start 5, first check 30
    QCOMPARE(first.lowestHealthy.value(), 2);
    QCOMPARE(first.highestTasks.value(), 2);
    QCOMPARE(first.highestInstancesNeeded.value(), 2);
    QVERIFY((first.batches == std::vector<BatchReport>{{second(0), 2, 0}}));
}

void TestReport::failedTasksAreCounted()
{
    const RunReport report = reportOn(closedSecurityGroup());

    QVERIFY(report.outcome == Outcome::Limit);
    const DeploymentReport &first = report.deployments.at(0);
    QCOMPARE(first.tasksFailed, 2);
    QVERIFY(!first.lowestHealthy); // the lower bound has never been reached
    QVERIFY(!first.completedAt);
    QVERIFY(first.rollout == RolloutState::InProgress);
}

void TestReport::aTaskThatBecomesHealthyEndsTheCountOfFailures()
{
    // At 90 the range is opened: the two replacements, started at 80 and running at 95, pass their check at 125.
    ScenarioBuilder builder = closedSecurityGroup();
    builder.scenario().simulation.until = SimTime{130s};
    const PermissionId rule = builder.permission(Port{32768}, Port{60999}, false);
    builder.action(90s, ChangeSecurityGroup{true, {rule}});

    const RunReport report = reportOn(builder);

    QCOMPARE(report.deployments.at(0).tasksFailed, 0);
}

void TestReport::aSupersededDeploymentIsNeverComplete()
{
    ScenarioBuilder builder = twoTasks();
    builder.revision();
    UpdateService third;
    third.taskDefinition = TaskDefinitionId{2};
    builder.action(70s, third);

    const RunReport report = reportOn(builder);

    QCOMPARE(report.deployments.size(), std::size_t(3));
    QVERIFY(!report.deployments[1].completedAt);
    QCOMPARE(report.deployments[1].highestTasks.value(), 4);
    QVERIFY(report.deployments[2].startedAt == second(70));
    QVERIFY(report.deployments[2].completedAt.has_value());
}

void TestReport::scalingInIsABatchOfTheDeploymentThatStands()
{
    ScenarioBuilder builder;
    builder.instances(4).revision().service(3, 50, 200).targetGroup(30s);
    UpdateService fewer;
    fewer.desiredCount = 2;
    builder.action(60s, fewer);

    const RunReport report = reportOn(builder);

    const DeploymentReport &only = report.deployments.at(0);
    QVERIFY((only.batches == std::vector<BatchReport>{{second(60), 0, 1}}));
    QCOMPARE(only.tasksStopped, 0); // it was none of an older deployment
}

void TestReport::boundsAreThoseAfterAllThatHappenedAtTheStart()
{
    ScenarioBuilder builder = twoTasks();
    std::get<UpdateService>(builder.scenario().actions[0].what).desiredCount = 4;
    std::get<UpdateService>(builder.scenario().actions[0].what).maximum = Percent{150};

    const RunReport report = reportOn(builder);

    QCOMPARE(report.deployments.at(1).minimumHealthyTasks, std::int64_t(2));
    QCOMPARE(report.deployments.at(1).maximumTasks, std::int64_t(6));
}

void TestReport::momentsAreThoseThatWereAskedFor()
{
    const RunReport report = reportOf(*run(twoTasks()), {second(75), second(60), second(1000)});

    QCOMPARE(report.moments.size(), std::size_t(3));
    QVERIFY(report.moments[0].at == second(75));
    QVERIFY(report.moments[0].state.tasks[2].status == TaskStatus::Running);
    QVERIFY(report.moments[1].state.tasks[2].status == TaskStatus::Pending);
    QVERIFY(report.moments[2].at == second(137)); // after the end it is the last moment
    QVERIFY(report.moments[2].state == report.last.state);
}

void TestReport::aRollbackIsADeploymentOfItsOwn()
{
    Behaviour crashing;
    crashing.crashAfter = 20s;
    ScenarioBuilder builder;
    builder.instances(4).revision().revision({0}, crashing).service(2, 50, 200).update(60s);
    builder.scenario().services[0].circuitBreaker = {.enable = true, .rollback = true};

    const RunReport report = reportOn(builder);

    // 60: one old task is to stop, two new ones start. 95: both exit, 2 failures. 130: both again, 4 of the 3: given
    // up. The old task that is left is the rollback's, which starts one more: 15 s, and healthy 40 s later.
    const DeploymentReport &failed = report.deployments.at(1);
    QVERIFY(failed.rollout == RolloutState::Failed && failed.rolledBack && !failed.isRollback);
    QVERIFY(failed.completedAt == second(130));
    QCOMPARE(failed.tasksFailed, 4);
    QCOMPARE(failed.failureThreshold.value(), std::int64_t(3));
    QCOMPARE(failed.tasksStopped, 1);
    QCOMPARE(failed.lowestHealthy.value(), 1);
    const DeploymentReport &back = report.deployments.at(2);
    QVERIFY(back.rollout == RolloutState::Completed && back.isRollback && !back.rolledBack);
    QVERIFY(back.startedAt == second(130));
    QVERIFY(back.completedAt == second(185));
    QCOMPARE(back.tasksStarted, 1); // only those that it creates
    QCOMPARE(back.tasksStopped, 0);
    QVERIFY(report.outcome == Outcome::RolledBack);
    QCOMPARE(report.deployments[0].failureThreshold.value(), std::int64_t(3));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
