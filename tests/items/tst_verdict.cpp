// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/verdict.h"
#include "model/simulation/scenario_builder.h"
#include "simulation/simulate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Verdict::Kind;
using Deployment = Verdict::Deployment;
using ScenarioPointer = std::shared_ptr<const Scenario>;

Q_DECLARE_METATYPE(std::shared_ptr<const deployscope::Scenario>)
Q_DECLARE_METATYPE(deployscope::Verdict::Kind)
Q_DECLARE_METATYPE(deployscope::Verdict::Deployment)

namespace {

/// A cluster with a load balancer, two revisions, and so many tasks of the first standing.
ScenarioBuilder standing(std::int64_t desired, std::int64_t minimum, std::int64_t maximum, int instances = 20,
                         Behaviour newBehaviour = {}, Port newPort = {0}, Port oldPort = {0})
{
    ScenarioBuilder builder;
    builder.instances(instances).revision(oldPort).revision(newPort, std::move(newBehaviour));
    builder.service(desired, minimum, maximum).targetGroup(30s).securityGroups({80}, {61000});
    return builder;
}

ScenarioBuilder closedAt(ScenarioBuilder builder, SimDuration at)
{
    return builder.action(at, ChangeSecurityGroup{false, {PermissionId{0}}});
}

Verdict verdictOf(const ScenarioPointer &scenario)
{
    return verdict(*simulate(scenario), ServiceId{0});
}

Behaviour crashing()
{
    Behaviour behaviour;
    behaviour.crashAfter = 20s;
    return behaviour;
}

/// One task of a revision that exits, given up after three failures.
ScenarioPointer guardedCrashes(bool rollback)
{
    ScenarioBuilder builder = standing(1, 100, 200, 20, crashing()).update(60s);
    builder.scenario().services[0].circuitBreaker = {.enable = true, .rollback = rollback};
    return builder.make();
}

ScenarioPointer startingEmpty()
{
    ScenarioBuilder builder = standing(2, 50, 200);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    return builder.make();
}

ScenarioPointer endingEarly()
{
    ScenarioBuilder builder = standing(2, 50, 200).update(60s);
    builder.scenario().simulation.until = SimTime{100s};
    return builder.make();
}

/// The old revision's static port is let in, the new one's dynamic ports are not.
ScenarioPointer newPortsClosed()
{
    ScenarioBuilder builder;
    builder.instances(20).revision({80}).revision({0});
    builder.service(2, 100, 200).targetGroup(30s).securityGroups({80}, {80}).update(60s);
    return builder.make();
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void kinds_data();
    void kinds();
    void aDeploymentThatFinishesHasItsNumbers();
    void theLowestCountIsThatOfTheDeploymentsTime();
    void theObstacleIsTold();
    void sentences_data();
    void sentences();
};

void TestVerdict::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestVerdict::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestVerdict::kinds_data()
{
    QTest::addColumn<ScenarioPointer>("scenario");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Deployment>("deployment");
    const Deployment no = Deployment::NotAsked;
    const Deployment unfinished = Deployment::Unfinished;
    const Deployment completed = Deployment::Completed;
    QTest::newRow("standing, 50 / 200") << standing(2, 50, 200).make() << Kind::CanMove << no;
    QTest::newRow("standing, 100 / 100") << standing(2, 100, 100).make() << Kind::CannotMove << no;
    QTest::newRow("standing, stuck by rounding") << standing(2, 51, 149).make() << Kind::CannotMove << no;
    QTest::newRow("standing, one task, 0 / 100") << standing(1, 0, 100).make() << Kind::CanMove << no;
    QTest::newRow("standing, one task, 1 / 199") << standing(1, 1, 199).make() << Kind::CannotMove << no;
    QTest::newRow("created, then steady") << startingEmpty() << Kind::CanMove << no;
    QTest::newRow("deployed") << standing(2, 50, 200).update(60s).make() << Kind::Finishes << completed;
    QTest::newRow("deployed, stuck by rounding")
        << standing(2, 51, 149).update(60s).make() << Kind::StuckByBounds << unfinished;
    QTest::newRow("deployed, no instance has room")
        << standing(2, 100, 200, 2).update(60s).make() << Kind::NoRoom << unfinished;
    QTest::newRow("deployed, new ports closed") << newPortsClosed() << Kind::FailsChecks << unfinished;
    QTest::newRow("deployed, crashing")
        << standing(2, 50, 200, 20, crashing()).update(60s).make() << Kind::Crashes << unfinished;
    QTest::newRow("given up and rolled back") << guardedCrashes(true) << Kind::RolledBack << completed;
    QTest::newRow("given up") << guardedCrashes(false) << Kind::GivenUp << unfinished;
    QTest::newRow("the run ends first") << endingEarly() << Kind::Unfinished << unfinished;
    QTest::newRow("nothing deployed, closed")
        << closedAt(standing(2, 50, 200), 60s).make() << Kind::FailsChecks << no;
    QTest::newRow("deployed, then closed")
        << closedAt(standing(2, 50, 200).update(60s), 300s).make() << Kind::FailsChecks << completed;
}

void TestVerdict::kinds()
{
    QFETCH(const ScenarioPointer, scenario);
    QFETCH(const Kind, kind);
    QFETCH(const Deployment, deployment);

    const Verdict result = verdictOf(scenario);

    QCOMPARE(static_cast<int>(result.kind), static_cast<int>(kind));
    QCOMPARE(static_cast<int>(result.deployment), static_cast<int>(deployment));
    QCOMPARE(result.isGood(), kind == Kind::CanMove || kind == Kind::Finishes);
}

void TestVerdict::aDeploymentThatFinishesHasItsNumbers()
{
    const Verdict result = verdictOf(standing(2, 50, 200).update(60s).make());

    // Pull 10, start 5, first check after 30, drain 30, stop 2.
    QCOMPARE(result.takes, SimDuration{77s});
    QCOMPARE(result.lowestHealthy, 1);
    QCOMPARE(result.bounds, (Bounds{1, 4}));
    QCOMPARE(result.desiredCount, 2);
}

void TestVerdict::theLowestCountIsThatOfTheDeploymentsTime()
{
    ServiceSeries series;
    // The first sample holds when the deployment starts; the last one comes after it.
    for (const auto &[at, healthy] :
         {std::pair{0s, 5}, std::pair{70s, 4}, std::pair{100s, 6}, std::pair{500s, 1}}) {
        ServiceSample sample;
        sample.at = SimTime{at};
        sample.healthy = healthy;
        series.samples.push_back(sample);
    }
    const auto timeline = simulate(standing(2, 50, 200).update(60s).make());

    QCOMPARE(verdict(*timeline, series).lowestHealthy, 4);
}

void TestVerdict::theObstacleIsTold()
{
    const Verdict cpu = verdictOf(standing(2, 100, 200, 2).update(60s).make());
    const Verdict port = verdictOf(standing(3, 100, 200, 3, {}, {8080}, {8080}).update(60s).make());

    QCOMPARE(cpu.obstacle, PlacementObstacle::Cpu);
    QVERIFY(sentenceFor(cpu).contains(u"CPU"_s));
    QCOMPARE(port.obstacle, PlacementObstacle::Port);
    QVERIFY(sentenceFor(port).contains(u"port"_s));
}

void TestVerdict::sentences_data()
{
    QTest::addColumn<ScenarioPointer>("scenario");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("can move") << standing(2, 50, 200).make()
                              << u"A deployment can move: it may stop 1 of 2 and start 2 more."_s;
    QTest::newRow("cannot move")
        << standing(2, 100, 100).make()
        << u"A deployment could do nothing: at least 2 must stay healthy, and at most 2 may exist."_s;
    QTest::newRow("finishes") << standing(2, 50, 200).update(60s).make()
                              << u"Finishes in 77 s; never fewer than 1 healthy."_s;
    QTest::newRow("stuck") << standing(2, 51, 149).update(60s).make()
                           << u"Stuck: at least 2 must stay healthy, and at most 2 may exist."_s;
    QTest::newRow("unfinished") << endingEarly() << u"Not finished when the run ends, after 100 s."_s;
    // 10 + 5 + 20 s to each of three crashes. The third one's target drains for 30 s more, but its task is gone.
    QTest::newRow("rolled back")
        << guardedCrashes(true)
        << u"Fails: 3 failed task(s) in 105 s, so it is rolled back to web:1, complete 0 s "
           "later; never fewer than 1 healthy."_s;
    QTest::newRow("given up")
        << guardedCrashes(false)
        << u"Fails: 3 failed task(s) in 105 s, and nothing more is started, with 1 of 1 tasks "
           "healthy."_s;
    QTest::newRow("new ports closed")
        << newPortsClosed() << u"Never finishes: tasks fail their health checks and are replaced without end."_s;
    QTest::newRow("closed without a deployment")
        << closedAt(standing(2, 50, 200), 60s).make()
        << u"Tasks fail their health checks and are replaced without end."_s;
    QTest::newRow("deployed, then closed")
        << closedAt(standing(2, 50, 200).update(60s), 300s).make()
        << u"Finishes, but then tasks fail their health checks and are replaced without end."_s;
}

void TestVerdict::sentences()
{
    QFETCH(const ScenarioPointer, scenario);
    QTEST(sentenceFor(verdictOf(scenario)), "sentence");
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
