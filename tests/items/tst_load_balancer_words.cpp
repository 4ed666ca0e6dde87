// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/event_words.h"
#include "items/narration.h"
#include "items/reason_words.h"
#include "model/simulation/balanced_service.h"
#include "simulation/reasons.h"
#include "simulation/simulate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::shared_ptr<const deployscope::Timeline>)

/// What is said of target groups and listeners that change, of traffic, and of zones that are not enabled.
class TestLoadBalancerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eventsAreTold_data();
    void eventsAreTold();
    void everyEventHasASentence();
    void numbersAreThoseOfTheMoment();
    void aZoneThatIsNotEnabledIsTheReason();
};

namespace {

using Kind = ChangeRule::Kind;

SimTime second(std::int64_t seconds)
{
    return SimTime{std::chrono::seconds{seconds}};
}

ModifyTargetGroupAttributes delayOf(SimDuration delay)
{
    ModifyTargetGroupAttributes change;
    change.deregistrationDelay = delay;
    return change;
}

/// Everything that an action can do to a load balancer, one after the other, and traffic that ends.
std::shared_ptr<const Timeline> everything()
{
    ModifyTargetGroup check;
    check.path = "/health";
    check.matcher = std::vector<StatusRange>{{200, 200}, {204, 206}};
    ScenarioBuilder builder = balanced(1);
    builder.action(10s, check)
        .action(11s, delayOf(5s))
        .action(12s, ruleCall(Kind::Create, 7, answerWith(404), std::vector<std::string>{"/a", "/b/*"}))
        .action(13s, ruleCall(Kind::Modify, 7, {}, std::vector<std::string>{"/c"}))
        .action(14s, ruleCall(Kind::Delete, 7))
        .action(15s, ruleCall(Kind::Modify, {}, answerWith(503)))
        .action(16s, ruleCall(Kind::Modify, {}, forwardTo({{TargetGroupId{0}, 1}})))
        .action(17s, ruleCall(Kind::Delete, {}));
    addTraffic(builder, 10, "/x");
    builder.scenario().traffic[0].stretches.push_back({second(18), RequestRate{1500}});
    builder.scenario().traffic[0].stretches.push_back({second(19), RequestRate{}});
    builder.scenario().simulation.until = second(100);
    return simulate(builder.make());
}

/// What is said of the events of one second.
QStringList saidAt(const std::shared_ptr<const Timeline> &timeline, std::int64_t at)
{
    const EventWords words(timeline);
    QStringList said;
    for (std::size_t i = 0; i < timeline->events.size(); ++i) {
        if (timeline->events[i].at == second(at))
            said.append(words.sentenceFor(idAt<EventId>(i)));
    }
    return said;
}

} // namespace

void TestLoadBalancerWords::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QLocale::setDefault(QLocale::c());
}

void TestLoadBalancerWords::eventsAreTold_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("traffic begins") << 0
                                    << QStringList{u"Clients send 10 requests a second for /x from now on."_s};
    QTest::newRow("a health check") << 10
                                    << QStringList{u"ModifyTargetGroup was called for target group web."_s,
                                                   u"Target group web is checked with other settings from now on: "
                                                   "HealthCheckPath /health, HttpCode 200, 204-206."_s};
    QTest::newRow("attributes") << 11
                                << QStringList{u"ModifyTargetGroupAttributes was called for target group web."_s,
                                               u"Target group web has other attributes from now on: "
                                               "deregistration_delay.timeout_seconds 5."_s};
    QTest::newRow("a rule comes")
        << 12
        << QStringList{u"CreateRule was called for rule 7 of listener:80."_s,
                       u"Rule 7 of listener:80 exists from now on: requests for /a, /b/* go to 404."_s};
    QTest::newRow("a rule takes others")
        << 13
        << QStringList{u"ModifyRule was called for rule 7 of listener:80."_s,
                       u"Rule 7 of listener:80 takes requests for /c from now on."_s};
    QTest::newRow("a rule goes") << 14
                                 << QStringList{u"DeleteRule was called for rule 7 of listener:80."_s,
                                                u"Rule 7 of listener:80 exists no longer."_s};
    QTest::newRow("the group goes out of use")
        << 15
        << QStringList{u"ModifyRule was called for rule default of listener:80."_s,
                       u"Rule default of listener:80 sends its requests to 503 from now on."_s,
                       u"No listener rule forwards to target group web any more: its targets are unused."_s};
    QTest::newRow("and comes back")
        << 16
        << QStringList{u"ModifyRule was called for rule default of listener:80."_s,
                       u"Rule default of listener:80 sends its requests to web from now on."_s,
                       u"A listener rule forwards to target group web from now on: its targets are checked."_s};
    QTest::newRow("refused") << 17
                             << QStringList{
                                    u"The API refused the call (OperationNotPermitted): the default rule of a "
                                    "listener cannot be deleted. Nothing was changed."_s};
    QTest::newRow("less traffic") << 18
                                  << QStringList{u"Clients send 1.500 requests a second for /x from now on."_s};
    QTest::newRow("no traffic") << 19 << QStringList{u"Clients send no requests for /x from now on."_s};
}

void TestLoadBalancerWords::eventsAreTold()
{
    QFETCH(int, at);
    QFETCH(QStringList, said);
    QCOMPARE(saidAt(everything(), at), said);
}

void TestLoadBalancerWords::everyEventHasASentence()
{
    const auto timeline = everything();
    const EventWords words(timeline);
    for (std::size_t i = 0; i < timeline->events.size(); ++i)
        QVERIFY(!words.sentenceFor(idAt<EventId>(i)).isEmpty());
    for (int at = 0; at < 20; ++at)
        QVERIFY(
            !narration(stateAt(*timeline, cursorAt(*timeline, second(at))), second(at), ServiceId{0}).isEmpty());
}

/// The first of two tasks drains for 30 s; then the delay becomes 5 s.
void TestLoadBalancerWords::numbersAreThoseOfTheMoment()
{
    UpdateService fewer;
    fewer.desiredCount = 1;
    ScenarioBuilder builder = balanced(2);
    builder.action(60s, fewer).action(65s, delayOf(5s));

    const QStringList said = saidAt(simulate(builder.make()), 60);

    QVERIFY(std::ranges::any_of(said, [](const QString &each) {
        return each.contains(u"drains for 30 s"_s) || each.contains(u"drains for 0:30"_s);
    }));
}

void TestLoadBalancerWords::aZoneThatIsNotEnabledIsTheReason()
{
    ScenarioBuilder builder;
    builder.instances(1, 2).revision().service(1, 100, 200).targetGroup(30s);
    addListener(builder);
    builder.scenario().loadBalancer.zones = {"b"};
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    builder.scenario().simulation.until = second(60);
    const State state = stateAt(*simulate(builder.make()), cursorAt(*simulate(builder.make()), second(60)));

    const Reason reason = reasonsFor(state, second(60), ServiceId{0}).front();

    const QString said = sentenceFor(reason, state, second(60));
    QVERIFY2(said.startsWith(u"Target i-1:32768 is not checked: the load balancer is not enabled for Availability "
                             "Zone a. Its task counts as failed in 15"_s),
             qPrintable(said));
}

QTEST_GUILESS_MAIN(TestLoadBalancerWords)
#include "tst_load_balancer_words.moc"
