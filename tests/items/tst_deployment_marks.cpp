// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deployment_marks.h"
#include "model/simulation/scenario_builder.h"
#include "simulation/simulate.h"

#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = DeploymentMark::Kind;

namespace {

std::vector<DeploymentMark> marksOf(std::int64_t minimum, std::int64_t maximum)
{
    ScenarioBuilder builder;
    builder.instances(4).revision().revision();
    builder.service(2, minimum, maximum).targetGroup(30s).securityGroups({32768}, {61000}).update(60s);
    const auto timeline = simulate(builder.make());
    return deploymentMarks(stateAt(*timeline, lastCursor(*timeline)), ServiceId{0});
}

} // namespace

class TestDeploymentMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDeploymentIsMarkedAtItsStartAndItsEnd();
    void oneThatDoesNotCompleteIsMarkedAtItsStart();
    void oneThatIsGivenUpIsMarkedThere();
};

void TestDeploymentMarks::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestDeploymentMarks::aDeploymentIsMarkedAtItsStartAndItsEnd()
{
    const std::vector<DeploymentMark> marks = marksOf(50, 200);

    // The one that stood at the start has none.
    QCOMPARE(marks, (std::vector<DeploymentMark>{{SimTime{60s}, Kind::Started, u"web:2"_s},
                                                 {SimTime{137s}, Kind::Completed, u"web:2"_s}}));
}

void TestDeploymentMarks::oneThatDoesNotCompleteIsMarkedAtItsStart()
{
    const std::vector<DeploymentMark> marks = marksOf(100, 100);

    QCOMPARE(marks, (std::vector<DeploymentMark>{{SimTime{60s}, Kind::Started, u"web:2"_s}}));
}

void TestDeploymentMarks::oneThatIsGivenUpIsMarkedThere()
{
    Behaviour crashing;
    crashing.crashAfter = 20s;
    ScenarioBuilder builder;
    builder.instances(4).revision().revision({0}, crashing).service(1, 100, 200).update(60s);
    builder.scenario().services[0].circuitBreaker = {.enable = true, .rollback = true};
    const auto timeline = simulate(builder.make());

    const std::vector<DeploymentMark> marks =
        deploymentMarks(stateAt(*timeline, lastCursor(*timeline)), ServiceId{0});

    // 10 + 5 + 20 s to each of three crashes; the standing task is all that the rollback needs.
    QCOMPARE(marks, (std::vector<DeploymentMark>{{SimTime{60s}, Kind::Started, u"web:2"_s},
                                                 {SimTime{165s}, Kind::Failed, u"web:2"_s},
                                                 {SimTime{165s}, Kind::Started, u"web:1"_s},
                                                 {SimTime{165s}, Kind::Completed, u"web:1"_s}}));
}

QTEST_GUILESS_MAIN(TestDeploymentMarks)
#include "tst_deployment_marks.moc"
