// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls_reading.h"

#include "app/small_scenario.h"
#include "scenario/edit.h"
#include "simulation/simulate.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestControlsReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheStartItShowsTheServicesOwnValues();
    void fromNowItShowsWhatIsInForce();
    void beforeADeploymentTheNextRevisionIsOffered();
    void afterTheLastRevisionItIsOfferedAgain();
    void theSwitchFollowsTheSecurityGroup();
    void withoutASecurityGroupThereIsNoSwitch();
    void theVerdictIsPassedOn();

private:
    [[nodiscard]] static ControlsState at(const Document &document, SimTime moment, bool fromNow);
};

namespace {

/// desired 3 from 10 s on.
Document scaledAtTenSeconds()
{
    const Document document = smallDocument();
    const auto edits =
        edits::updateService(document, ServiceId{0}, SimTime{10s}, Document::object({{"desiredCount", 3}}));
    return std::get<Document>(edited(document, edits));
}

Document deployedAtTenSeconds()
{
    const Document document = smallDocument();
    return std::get<Document>(
        edited(document, edits::deploy(document, ServiceId{0}, SimTime{10s}, "web:2", "web:1")));
}

Document closedAtTenSeconds()
{
    const Document document = smallDocument();
    return std::get<Document>(
        edited(document, edits::letLoadBalancerIn(document, *scenarioOf(document), SimTime{10s}, false)));
}

} // namespace

ControlsState TestControlsReading::at(const Document &document, SimTime moment, bool fromNow)
{
    const auto timeline = simulate(scenarioOf(document));
    const State state = stateAt(*timeline, cursorAt(*timeline, moment));
    return controlsState(*timeline->scenario, state, ServiceId{0}, clusterSummary(state),
                         {.kind = Verdict::Kind::Stuck}, fromNow);
}

void TestControlsReading::fromTheStartItShowsTheServicesOwnValues()
{
    const ControlsState controls = at(scaledAtTenSeconds(), SimTime{10s}, false);

    QCOMPARE(controls.service, u"web"_s);
    QCOMPARE(controls.desiredCount, 2);
    QCOMPARE(controls.minimumHealthy.value, 50);
    QCOMPARE(controls.maximum.value, 200);
    QVERIFY(!controls.fromNow);
}

void TestControlsReading::fromNowItShowsWhatIsInForce()
{
    QCOMPARE(at(scaledAtTenSeconds(), SimTime{9s}, true).desiredCount, 2);
    QCOMPARE(at(scaledAtTenSeconds(), SimTime{10s}, true).desiredCount, 3);
}

void TestControlsReading::beforeADeploymentTheNextRevisionIsOffered()
{
    const ControlsState controls = at(smallDocument(), SimTime{}, false);

    QCOMPARE(controls.taskDefinitions, (QStringList{u"web:1"_s, u"web:2"_s}));
    QCOMPARE(controls.runs, u"web:1"_s);
    QCOMPARE(controls.next, u"web:2"_s);
}

void TestControlsReading::afterTheLastRevisionItIsOfferedAgain()
{
    const ControlsState controls = at(deployedAtTenSeconds(), SimTime{10s}, false);

    QCOMPARE(controls.runs, u"web:2"_s);
    QCOMPARE(controls.next, u"web:2"_s);
}

void TestControlsReading::theSwitchFollowsTheSecurityGroup()
{
    const Document document = closedAtTenSeconds();

    QVERIFY(at(document, SimTime{9s}, false).hasSecurityGroup);
    QVERIFY(at(document, SimTime{9s}, false).letsIn);
    QVERIFY(!at(document, SimTime{10s}, false).letsIn);
}

void TestControlsReading::withoutASecurityGroupThereIsNoSwitch()
{
    Document document = smallDocument();
    document["containerInstances"][0].erase("securityGroups");

    QVERIFY(!at(document, SimTime{}, false).hasSecurityGroup);
}

void TestControlsReading::theVerdictIsPassedOn()
{
    QVERIFY(at(smallDocument(), SimTime{}, false).verdict.kind == Verdict::Kind::Stuck);
}

QTEST_GUILESS_MAIN(TestControlsReading)
#include "tst_controls_reading.moc"
