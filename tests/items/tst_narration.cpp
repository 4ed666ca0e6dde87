// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/narration.h"
#include "model/simulation/scenario_builder.h"
#include "simulation/simulate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ScenarioBuilder standing(std::int64_t minimum = 50, std::int64_t maximum = 200, Behaviour oldBehaviour = {})
{
    ScenarioBuilder builder;
    builder.instances(4).revision({0}, std::move(oldBehaviour)).revision({0});
    builder.service(2, minimum, maximum).targetGroup(30s).securityGroups({32768}, {61000});
    return builder;
}

QString told(const Timeline &timeline, SimTime at)
{
    return narration(stateAt(timeline, cursorAt(timeline, at)), at, ServiceId{0}).replace(QChar::Nbsp, u' ');
}

QString told(ScenarioBuilder &builder, SimDuration at)
{
    return told(*simulate(builder.make()), SimTime{at});
}

} // namespace

class TestNarration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aDeploymentIsToldFromStartToEnd_data();
    void aDeploymentIsToldFromStartToEnd();
    void aPlannedUpdateIsToldBefore();
    void whoWaitsForNothingIsToldSo();
    void aStuckDeploymentIsToldFirst();
    void aClosedSecurityGroupIsToldBeforeItHurts();
    void aCrashThatIsKnownIsToldBefore();
    void numbersKeepTheirUnits();
    void noMomentIsWithoutWords();
};

void TestNarration::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestNarration::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestNarration::aDeploymentIsToldFromStartToEnd_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    const QString noStop = u" Nothing more may be stopped: 1 healthy, at least 1 needed (50 % of 2)."_s;
    QTest::newRow("the images are pulled")
        << 62
        << u"Deploying web:2: 0 of 2 new tasks are healthy. t-3, t-4 pull their images: 8 s left."_s + noStop;
    QTest::newRow("the containers start")
        << 71
        << u"Deploying web:2: 0 of 2 new tasks are healthy. t-3, t-4 start their containers: 4 s left."_s + noStop;
    // The old task drains as well; but what the deployment waits for is the check.
    QTest::newRow("the first health check comes")
        << 80
        << u"Deploying web:2: 0 of 2 new tasks are healthy. t-3, t-4 wait for their first health check: 25 s."_s +
               noStop;
    QTest::newRow("done") << 137
                          << u"web is steady: 2 of 2 tasks are healthy. "
                             "Nothing more happens until something is changed or deployed."_s;
}

void TestNarration::aDeploymentIsToldFromStartToEnd()
{
    QFETCH(const int, seconds);
    ScenarioBuilder builder = standing().update(60s);

    QTEST(told(builder, std::chrono::seconds{seconds}), "words");
}

void TestNarration::aPlannedUpdateIsToldBefore()
{
    ScenarioBuilder builder = standing().update(60s);

    QVERIFY(told(builder, 10s).endsWith(u"At 1:00 web is updated to web:2."_s));
}

void TestNarration::whoWaitsForNothingIsToldSo()
{
    ScenarioBuilder builder = standing();

    QCOMPARE(told(builder, 0s), u"web is steady: 2 of 2 tasks are healthy. "
                                "Nothing more happens until something is changed or deployed."_s);
}

void TestNarration::aStuckDeploymentIsToldFirst()
{
    ScenarioBuilder builder = standing(51, 149).update(60s);

    QCOMPARE(told(builder, 60s),
             u"Deploying web:2: 0 of 2 new tasks are healthy. The deployment is stuck: at least 2 "
             "must stay healthy, so nothing may be stopped, and at most 2 may exist, so nothing "
             "may be started."_s);
}

void TestNarration::aClosedSecurityGroupIsToldBeforeItHurts()
{
    ScenarioBuilder builder = standing().action(60s, ChangeSecurityGroup{false, {PermissionId{0}}});

    QVERIFY(
        told(builder, 62s)
            .endsWith(u"A security group blocks the health checks: that of i-1:32768 in 28 s will time out."_s));
}

void TestNarration::aCrashThatIsKnownIsToldBefore()
{
    Behaviour behaviour;
    behaviour.crashAfter = 100s;
    ScenarioBuilder builder = standing(50, 200, behaviour);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    QVERIFY(told(builder, 50s).endsWith(u"t-1 will exit by itself in 65 s."_s)); // RUNNING at 15
}

void TestNarration::numbersKeepTheirUnits()
{
    const auto timeline = simulate(standing().update(60s).make());
    const SimTime at{62s};

    const QString words = narration(stateAt(*timeline, cursorAt(*timeline, at)), at, ServiceId{0});

    QVERIFY(words.contains(u"8\u00a0s left"_s));
    QVERIFY(words.contains(u"50\u00a0% of 2"_s));
}

void TestNarration::noMomentIsWithoutWords()
{
    ScenarioBuilder builder = standing().update(60s).action(90s, ChangeSecurityGroup{false, {PermissionId{0}}});
    const auto timeline = simulate(builder.make());

    for (const Event &event : timeline->events) {
        const QString words = told(*timeline, event.at);
        QVERIFY(words.endsWith(u'.'));
        QVERIFY2(!words.contains(QRegularExpression(u"%[0-9n]"_s)), qPrintable(words));
    }
}

QTEST_GUILESS_MAIN(TestNarration)
#include "tst_narration.moc"
