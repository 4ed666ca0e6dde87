// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/edit.h"

#include <QtTest>

#include <chrono>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What the window's controls ask for, as edits: each gives a document that reads as it was meant.
class TestControlEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slidersChangeTheServiceFromTheStart();
    void aSliderMakesTheConfigurationThatIsMissing();
    void anUpdateIsAppended();
    void draggingMakesOneAction();
    void anUpdateOfAnotherServiceOrTimeIsAnotherAction();
    void deployNamesTheRevisionOrForcesIt();
    void theFirstActionKeepsTheRunAsItBegan();
    void closingRevokesTheRulesInForce();
    void openingLaterAuthorizesThemAgain();
    void openingAtTheSameTimeTakesTheActionAway();
    void closingAtTheTimeOfOpeningTakesThatAway();
    void openingWhatIsOpenChangesNothing();
    void aGroupThatBeganClosedGetsARule();
    void withoutGroupsThereIsNothingToClose();
};

namespace {

Document after(const Document &document, const std::vector<Edit> &edits)
{
    return std::get<Document>(edited(document, edits));
}

Document switched(const Document &document, SimTime at, bool open)
{
    return after(document, edits::letLoadBalancerIn(document, *readingOf(document).scenario, at, open));
}

/// Ports of ingress rules of the instances' group that hold at the end.
QStringList rulesAtTheEnd(const Document &document)
{
    const auto scenario = readingOf(document).scenario;
    std::vector<IpPermission> inForce;
    for (const IpPermission &rule : scenario->permissions)
        if (rule.inForceAtStart && rule.group == SecurityGroupId{1} && rule.direction == Direction::Ingress)
            inForce.push_back(rule);
    for (const Action &action : scenario->actions)
        if (const auto *change = std::get_if<ChangeSecurityGroup>(&action.what))
            for (const PermissionId id : change->permissions) {
                const IpPermission &rule = scenario->permissions[indexOf(id)];
                std::erase_if(inForce, [&](const IpPermission &other) { return other.sameRule(rule); });
                if (change->authorize)
                    inForce.push_back(rule);
            }
    QStringList texts;
    for (const IpPermission &rule : inForce)
        texts += u"%1-%2"_s.arg(rule.first.number).arg(rule.last.number);
    return texts;
}

} // namespace

void TestControlEdits::slidersChangeTheServiceFromTheStart()
{
    Document document = smallScenario();

    document = after(document, edits::desiredCount(document, ServiceId{0}, 7));
    document = after(document, edits::minimumHealthy(document, ServiceId{0}, Percent{40}));
    document = after(document, edits::maximum(document, ServiceId{0}, Percent{150}));
    const Service service = readingOf(document).scenario->services.at(0);

    QCOMPARE(service.desiredCount, std::int64_t{7});
    QCOMPARE(service.minimumHealthy, Percent{40});
    QCOMPARE(service.maximum, Percent{150});
    QCOMPARE(document["actions"], smallScenario()["actions"]);
}

void TestControlEdits::aSliderMakesTheConfigurationThatIsMissing()
{
    const Document missing = smallScenarioWith("/services/0/deploymentConfiguration", "");
    const Document null = smallScenarioWith("/services/0/deploymentConfiguration", "null");

    for (const Document &document : {missing, null}) {
        const Document changed = after(document, edits::minimumHealthy(document, ServiceId{0}, Percent{0}));
        QCOMPARE(readingOf(changed).scenario->services.at(0).minimumHealthy, Percent{0});
    }
}

void TestControlEdits::anUpdateIsAppended()
{
    const Document document = smallScenario();

    const Document changed =
        after(document, edits::updateService(document, ServiceId{0}, SimTime{90500ms}, {{"desiredCount", 3}}));

    QCOMPARE(changed["actions"].size(), std::size_t{2});
    QCOMPARE(
        changed["actions"][1].dump(),
        std::string{R"({"at":90.5,"action":"UpdateService","parameters":{"service":"web","desiredCount":3}})"});
}

void TestControlEdits::draggingMakesOneAction()
{
    Document document = smallScenario();
    for (const int percent : {10, 20, 30})
        document = after(
            document, edits::updateService(document, ServiceId{0}, SimTime{90s},
                                           {{"deploymentConfiguration", {{"minimumHealthyPercent", percent}}}}));
    document = after(document, edits::updateService(document, ServiceId{0}, SimTime{90s},
                                                    {{"deploymentConfiguration", {{"maximumPercent", 125}}}}));

    QCOMPARE(document["actions"].size(), std::size_t{2});
    QCOMPARE(
        document["actions"][1]["parameters"].dump(),
        std::string{
            R"({"service":"web","deploymentConfiguration":{"minimumHealthyPercent":30,"maximumPercent":125}})"});
}

void TestControlEdits::anUpdateOfAnotherServiceOrTimeIsAnotherAction()
{
    Document document = smallScenario();
    document["services"].push_back(document["services"][0]);
    document["services"][1]["serviceName"] = "api";

    document = after(document, edits::updateService(document, ServiceId{1}, SimTime{60s}, {{"desiredCount", 1}}));
    document =
        after(document, edits::updateService(document, ServiceId{0}, SimTime{60001ms}, {{"desiredCount", 1}}));

    QCOMPARE(document["actions"].size(), std::size_t{3});
    QCOMPARE(document["actions"][1]["parameters"]["service"], Document("api"));
}

void TestControlEdits::deployNamesTheRevisionOrForcesIt()
{
    const Document document = smallScenarioWith("/actions", "[]");

    const Document to = after(document, edits::deploy(document, ServiceId{0}, SimTime{5s}, "web:2", "web:1"));
    const Document anew = after(document, edits::deploy(document, ServiceId{0}, SimTime{5s}, "web:1", "web:1"));

    QCOMPARE(to["actions"][0]["parameters"].dump(), std::string{R"({"service":"web","taskDefinition":"web:2"})"});
    QCOMPARE(anew["actions"][0]["parameters"].dump(),
             std::string{R"({"service":"web","forceNewDeployment":true})"});
}

void TestControlEdits::theFirstActionKeepsTheRunAsItBegan()
{
    const Document empty = smallScenarioWith("/actions", "");
    const Document steady = smallScenarioWith("/simulation/start", "\"steady\"");

    const Document first = after(empty, edits::deploy(empty, ServiceId{0}, SimTime{5s}, "web:2", "web:1"));
    const Document second = after(steady, edits::deploy(steady, ServiceId{0}, SimTime{5s}, "web:2", "web:1"));

    QCOMPARE(readingOf(empty).scenario->simulation.start, SimulationSettings::Start::Empty);
    QCOMPARE(readingOf(first).scenario->simulation.start, SimulationSettings::Start::Empty);
    QCOMPARE(readingOf(second).scenario->simulation.start, SimulationSettings::Start::Steady);
}

void TestControlEdits::closingRevokesTheRulesInForce()
{
    const Document closed = switched(smallScenario(), SimTime{100s}, false);

    QCOMPARE(closed["actions"].size(), std::size_t{2});
    QCOMPARE(
        closed["actions"][1].dump(),
        std::string{R"({"at":100,"action":"RevokeSecurityGroupIngress","parameters":{"GroupId":"sg-instances",)"
                    R"("IpPermissions":[{"IpProtocol":"tcp","FromPort":32768,"ToPort":61000,)"
                    R"("UserIdGroupPairs":[{"GroupId":"sg-alb"}]}]}})"});
    QCOMPARE(rulesAtTheEnd(closed), QStringList());
}

void TestControlEdits::openingLaterAuthorizesThemAgain()
{
    const Document closed = switched(smallScenario(), SimTime{100s}, false);

    const Document opened = switched(closed, SimTime{200s}, true);

    QCOMPARE(opened["actions"].size(), std::size_t{3});
    QCOMPARE(opened["actions"][2]["action"], Document("AuthorizeSecurityGroupIngress"));
    QCOMPARE(opened["actions"][2]["parameters"], closed["actions"][1]["parameters"]);
    QCOMPARE(rulesAtTheEnd(opened), (QStringList{u"32768-61000"_s}));
}

void TestControlEdits::openingAtTheSameTimeTakesTheActionAway()
{
    const Document closed = switched(smallScenario(), SimTime{100s}, false);

    QCOMPARE(switched(closed, SimTime{100s}, true), smallScenario());
}

void TestControlEdits::closingAtTheTimeOfOpeningTakesThatAway()
{
    const Document closed = switched(smallScenario(), SimTime{100s}, false);
    const Document opened = switched(closed, SimTime{200s}, true);

    QCOMPARE(switched(opened, SimTime{200s}, false), closed);
}

void TestControlEdits::openingWhatIsOpenChangesNothing()
{
    QCOMPARE(switched(smallScenario(), SimTime{100s}, true), smallScenario());
}

void TestControlEdits::aGroupThatBeganClosedGetsARule()
{
    const Document dynamic = smallScenarioWith("/securityGroups/1/IpPermissions", "[]");
    Document fixed = dynamic;
    fixed["taskDefinitions"][0]["containerDefinitions"][0]["portMappings"][0]["hostPort"] = 80;

    QCOMPARE(rulesAtTheEnd(switched(dynamic, SimTime{10s}, true)), (QStringList{u"32768-65535"_s}));
    QCOMPARE(rulesAtTheEnd(switched(fixed, SimTime{10s}, true)), (QStringList{u"80-65535"_s}));
}

void TestControlEdits::withoutGroupsThereIsNothingToClose()
{
    const Document document = smallScenarioWith("/containerInstances/0/securityGroups", "");

    QCOMPARE(switched(document, SimTime{10s}, false), document);
    QCOMPARE(switched(document, SimTime{10s}, true), document);
}

QTEST_GUILESS_MAIN(TestControlEdits)
#include "tst_control_edits.moc"
