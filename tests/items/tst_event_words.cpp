// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/event_words.h"
#include "model/study/runs.h"
#include "timeline/service_events.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

namespace {

/// The sentences of all events of one kind, in order.
QStringList sentences(const ScenarioBuilder &builder, std::string_view kind)
{
    const auto timeline = run(builder);
    const EventWords words(timeline);
    QStringList found;
    for (std::size_t place = 0; place < timeline->events.size(); ++place) {
        if (kindOf(timeline->events[place].what) == kind) {
            found.append(words.sentenceFor(idAt<EventId>(place)));
        }
    }
    return found;
}

QString firstSentence(const ScenarioBuilder &builder, std::string_view kind)
{
    return sentences(builder, kind).value(0);
}

/// A run in which tasks crash, 7 seconds after they run.
ScenarioBuilder crashing()
{
    ScenarioBuilder builder = twoTasks();
    builder.scenario().taskDefinitions[1].behaviour[0].crashAfter = 7s;
    builder.scenario().taskDefinitions[1].behaviour[0].exitCode = 3;
    builder.scenario().simulation.until = SimTime{200s};
    return builder;
}

/// A run in which the range is opened by an action when the first checks have failed, and closed again.
ScenarioBuilder openedAndClosed()
{
    ScenarioBuilder builder = closedSecurityGroup();
    const PermissionId rule = builder.permission(Port{32768}, Port{60999}, false);
    builder.action(60s, ChangeSecurityGroup{true, {rule}}).action(90s, ChangeSecurityGroup{false, {rule}});
    builder.action(95s, ChangeSecurityGroup{false, {rule}});
    return builder;
}

/// Every kind of fault once, what follows from it, and what is refused; instances that come, drain and go.
ScenarioBuilder befallen()
{
    const auto instance = &ScenarioBuilder::instanceName;
    const auto task = &ScenarioBuilder::taskName;
    ScenarioBuilder builder = twoTasks();
    builder.fault(10s, ChangeAgent{instance(4), false}).fault(11s, ChangeAgent{instance(4), true});
    builder.fault(12s, ChangeAgent{instance(4), true}).fault(20s, CrashTask{task(9)});
    builder.fault(21s, ChangeHttpStatus{task(1), "/", 500});
    builder.fault(22s, ChangeBehaviour{{{TaskDefinitionId{0}, {Behaviour{}}}}});
    builder.fault(200s, LoseInstance{instance(1)}).fault(201s, LoseInstance{instance(1)});
    builder.fault(300s, ChangeZone{{"a", ZoneId{0}}, true}).fault(301s, ChangeZone{{"a", ZoneId{0}}, true});
    builder.fault(310s, ChangeZone{{"a", ZoneId{0}}, false}).fault(311s, ChangeZone{{"a", ZoneId{0}}, false});
    builder.fault(312s, ChangeZone{{"z", {}}, true}).fault(400s, CrashTask{task(2)});
    builder.action(500s, UpdateContainerInstancesState{{instance(2)}, true});
    builder.action(510s, UpdateContainerInstancesState{{instance(2)}, false});
    builder.action(511s, UpdateContainerInstancesState{{instance(1)}, true});
    builder.action(512s, TerminateInstances{{instance(1)}}).action(513s, StopTask{task(1), ""});
    builder.action(600s, StopTask{task(8), "why not"}).action(601s, TerminateInstances{{instance(2)}});
    return builder;
}

/// A daemon service, and a rebalancing that is switched on and off.
ScenarioBuilder daemon()
{
    UpdateService on;
    on.availabilityZoneRebalancing = true;
    UpdateService off;
    off.availabilityZoneRebalancing = false;
    UpdateService refused;
    refused.desiredCount = 3;
    ScenarioBuilder builder;
    builder.instances(3, 2).revision().service(1, 0, 100).action(10s, on).action(20s, off).action(30s, refused);
    builder.scenario().services[0].daemon = true;
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    return builder;
}

} // namespace

class TestEventWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyEventOfARunHasASentence_data();
    void everyEventOfARunHasASentence();
    void ecsKeepsItsWords();
    void sentencesHaveTheRealNumbers();
    void aRunOfManySettingsNamesThem();
    void awsvpcTasksHaveAddresses();
    void rulesOfSecurityGroupsAreSpelledOut();
    void refusedCallsSayWhy();
};

void TestEventWords::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestEventWords::everyEventOfARunHasASentence_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("two tasks") << 0;
    QTest::newRow("five instances") << 1;
    QTest::newRow("a closed security group") << 2;
    QTest::newRow("crashes") << 3;
    QTest::newRow("a group that is opened and closed") << 4;
    QTest::newRow("what befalls a cluster") << 5;
    QTest::newRow("a daemon") << 6;
}

void TestEventWords::everyEventOfARunHasASentence()
{
    QFETCH(const int, which);
    const ScenarioBuilder builders[] = {
        twoTasks(), fiveInstances(), closedSecurityGroup(), crashing(), openedAndClosed(), befallen(), daemon()};
    const auto timeline = run(builders[which]);
    const EventWords words(timeline);

    QVERIFY(!timeline->events.empty());
    for (std::size_t place = 0; place < timeline->events.size(); ++place) {
        const QString sentence = words.sentenceFor(idAt<EventId>(place));
        QVERIFY2(sentence.size() > 10, kindOf(timeline->events[place].what).data());
        QVERIFY2(!sentence.contains(QRegularExpression(u"%\\d"_s)), qPrintable(sentence));
    }
}

void TestEventWords::ecsKeepsItsWords()
{
    QCOMPARE(firstSentence(twoTasks(), "service.startedTasks"),
             u"(service web) has started 2 tasks: (task t-3) (task t-4)."_s);
}

void TestEventWords::sentencesHaveTheRealNumbers()
{
    QCOMPARE(firstSentence(twoTasks(), "action.taken"),
             u"UpdateService was called for service web, with task definition web:2."_s);
    QCOMPARE(firstSentence(twoTasks(), "deployment.started"),
             u"Deployment ecs-svc/2 of service web started, with task definition web:2."_s);
    QCOMPARE(firstSentence(twoTasks(), "task.started"),
             u"Task t-3 of web:2 was placed on i-3; pulling its image takes 10 s."_s);
    QCOMPARE(firstSentence(twoTasks(), "task.hostPortBound"),
             u"Host port 32768 of i-3 leads to container port 80 of task t-3."_s);
    QCOMPARE(firstSentence(twoTasks(), "task.running"), u"Task t-3 is RUNNING and warms up for 5 s."_s);
    QCOMPARE(firstSentence(twoTasks(), "target.draining"),
             u"Target i-1:32768 drains for 30 s and gets no new request."_s);
    QCOMPARE(firstSentence(twoTasks(), "task.terminating"),
             u"Task t-1 was sent SIGTERM and takes 2 s to leave."_s);
    QCOMPARE(firstSentence(closedSecurityGroup(), "target.healthCheckFailed"),
             u"A health check of target i-1:32768 was not answered within 5 s."_s);
    QCOMPARE(firstSentence(crashing(), "task.exited"),
             u"An essential container of task t-3 exited with code 3, so the task stopped at once."_s);
}

void TestEventWords::aRunOfManySettingsNamesThem()
{
    ScenarioBuilder builder = twoTasks();
    auto &update = std::get<UpdateService>(builder.scenario().actions[0].what);
    update.desiredCount = 3;
    update.maximum = Percent{150};
    update.healthCheckGracePeriod = 90s;
    update.placementStrategy = std::vector<PlacementStrategy>{{PlacementStrategy::Type::Spread, "instanceId"},
                                                              {PlacementStrategy::Type::Binpack, "memory"}};
    const std::string onLinux = "attribute:ecs.os-type == linux";
    update.placementConstraints = std::vector<PlacementConstraint>{
        {PlacementConstraint::Type::DistinctInstance, {}, {}},
        {PlacementConstraint::Type::MemberOf, std::get<ClusterQuery>(clusterQuery(onLinux)), onLinux}};

    QCOMPARE(firstSentence(builder, "service.desiredCountChanged"),
             u"The desired count of service web is 3 from now on."_s);
    QCOMPARE(firstSentence(builder, "service.deploymentConfigurationChanged"),
             u"The minimum healthy percent of service web is 50 % and its maximum percent 150 % from now on."_s);
    QCOMPARE(firstSentence(builder, "service.healthCheckGracePeriodChanged"),
             u"Service web ignores failed health checks for 90 s after a task's start from now on."_s);
    QCOMPARE(firstSentence(builder, "service.placementStrategyChanged"),
             u"Service web places its tasks by this strategy from now on: spread(instanceId), binpack(memory)."_s);
    QCOMPARE(firstSentence(builder, "service.placementConstraintsChanged"),
             u"Service web places its tasks under these constraints from now on: distinctInstance, "
             "memberOf(attribute:ecs.os-type == linux)."_s);
}

void TestEventWords::awsvpcTasksHaveAddresses()
{
    ScenarioBuilder builder = twoTasks();
    builder.securityGroups({80}, {80});
    builder.scenario().services[0].awsvpc = AwsvpcConfiguration{};
    for (TaskDefinition &definition : builder.scenario().taskDefinitions) {
        definition.networkMode = NetworkMode::Awsvpc;
        definition.portMappings[0].hostPort = Port{80};
    }
    auto &update = std::get<UpdateService>(builder.scenario().actions[0].what);
    update.awsvpc = AwsvpcConfiguration{{SecurityGroupId{1}}};

    QCOMPARE(firstSentence(builder, "service.networkConfigurationChanged"),
             u"New tasks of service web have these security groups from now on: sg-instances."_s);
    QCOMPARE(firstSentence(builder, "task.provisioned"),
             u"Task t-3 has its network interface, with the address 10.0.128.3."_s);
    QCOMPARE(
        firstSentence(builder, "task.deprovisioning"),
        u"The containers of task t-1 ended with exit code 143; giving its network interface back takes 5 s."_s);
}

void TestEventWords::rulesOfSecurityGroupsAreSpelledOut()
{
    const QStringList calls = sentences(openedAndClosed(), "action.taken");
    QCOMPARE(calls.value(0), u"AuthorizeSecurityGroupIngress was called for security group sg-instances."_s);
    QCOMPARE(calls.value(1), u"RevokeSecurityGroupIngress was called for security group sg-instances."_s);
    QCOMPARE(firstSentence(openedAndClosed(), "securityGroup.ruleAuthorized"),
             u"Security group sg-instances lets in tcp 32768-60999 from sg-alb from now on."_s);
    QCOMPARE(firstSentence(openedAndClosed(), "securityGroup.ruleRevoked"),
             u"The rule by which security group sg-instances lets in tcp 32768-60999 from sg-alb is gone."_s);
}

void TestEventWords::refusedCallsSayWhy()
{
    ScenarioBuilder both = twoTasks();
    std::get<UpdateService>(both.scenario().actions[0].what).minimumHealthy = Percent{100};
    std::get<UpdateService>(both.scenario().actions[0].what).maximum = Percent{100};

    QVERIFY(firstSentence(both, "action.refused").contains(u"will block deployments"_s));
    QVERIFY(firstSentence(openedAndClosed(), "action.refused").contains(u"InvalidPermission.NotFound"_s));
}

QTEST_GUILESS_MAIN(TestEventWords)
#include "tst_event_words.moc"
