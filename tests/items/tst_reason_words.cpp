// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reason_words.h"
#include "state_builder.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Reason::Kind;

Q_DECLARE_METATYPE(deployscope::Reason)

namespace {

constexpr SimTime now{92s};

/// t-1 unproven since 75 s, with the target i-1:32768; t-2 unhealthy, with i-2:32769; 50 / 200 of 2 desired.
State someState(TargetReason reason = TargetReason::Timeout)
{
    StateBuilder builder;
    builder.addUnprovenTask(0, 2, 75s);
    builder.addUnhealthyTask(1, 2, 60s, reason);
    State state = builder.state();
    state.services[0].minimumHealthy = {50};
    state.services[0].maximum = {200};
    return state;
}

Reason waiting(Kind kind, SimTime until = now + 13s)
{
    return {.kind = kind, .until = until};
}

Reason counting(Kind kind, std::int64_t a, std::int64_t b)
{
    return {.kind = kind, .a = a, .b = b, .until = SimTime::max()};
}

Reason noRoom(PlacementObstacle obstacle)
{
    return {.kind = Kind::NoCapacity, .instance = InstanceId{2}, .obstacle = obstacle, .a = 3};
}

Reason aboutTarget(Kind kind, std::uint32_t target, SimTime until = now + 13s)
{
    return {.kind = kind, .task = TaskId{target}, .target = TargetId{target}, .until = until};
}

} // namespace

class TestReasonWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void eachKindIsASentenceWithItsNumbers_data();
    void eachKindIsASentenceWithItsNumbers();
    void theFirstCheckIsCalledSo();
    void anUnhealthyTargetTellsWhy_data();
    void anUnhealthyTargetTellsWhy();
    void aClosedSecurityGroupIsNamed();
    void tasksThatWaitAlikeShareASentence();
    void manyTasksAreCounted();
};

void TestReasonWords::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestReasonWords::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestReasonWords::eachKindIsASentenceWithItsNumbers_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QStringList>("parts"); ///< that the sentence must have
    const auto row = [](const char *name, const Reason &reason, const QStringList &parts) {
        QTest::newRow(name) << reason << parts;
    };
    row("steady", counting(Kind::Steady, 2, 3), {u"web"_s, u"2 of 3"_s});
    row("not created", counting(Kind::NotCreated, 0, 0), {u"web"_s});
    row("pulls its image", waiting(Kind::PullsImage), {u"t-1"_s, u"13 s"_s});
    row("starts", waiting(Kind::Starts), {u"t-1"_s, u"13 s"_s});
    row("awaits a check", aboutTarget(Kind::AwaitsHealthCheck, 0), {u"t-1"_s, u"13 s"_s});
    row("awaits a check's result", aboutTarget(Kind::AwaitsCheckResult, 0, now + 4s), {u"t-1"_s, u"4 s"_s});
    row("awaits proof", waiting(Kind::AwaitsProof), {u"t-1"_s, u"40 s"_s, u"13 s"_s});
    row("gets its interface", waiting(Kind::AttachesInterface), {u"t-1"_s, u"network interface"_s, u"13 s"_s});
    row("gives its interface back", waiting(Kind::DetachesInterface),
        {u"t-1"_s, u"network interface"_s, u"13 s"_s});
    row("drains", waiting(Kind::Drains), {u"t-1"_s, u"13 s"_s});
    row("stops", waiting(Kind::Stops), {u"t-1"_s, u"13 s"_s});
    row("unhealthy target", aboutTarget(Kind::UnhealthyTarget, 1), {u"i-2:32769"_s, u"time out"_s, u"13 s"_s});
    row("unhealthy target, checked no more", aboutTarget(Kind::UnhealthyTarget, 1, SimTime::max()),
        {u"i-2:32769"_s, u"time out"_s});
    row("grace period", aboutTarget(Kind::InGracePeriod, 1), {u"t-2"_s, u"13 s"_s});
    row("minimum healthy", counting(Kind::MinimumHealthy, 1, 1),
        {u"1 healthy"_s, u"at least 1"_s, u"50 % of 2"_s});
    row("maximum", counting(Kind::MaximumTasks, 4, 4), {u"4 tasks"_s, u"at most 4"_s, u"200 % of 2"_s});
    row("enough new", counting(Kind::EnoughNew, 2, 2), {u"web:2"_s, u"2 task"_s});
    row("no instances", noRoom(PlacementObstacle::NoInstances), {u"3 more"_s, u"container instance"_s});
    row("no instance meets the constraints", noRoom(PlacementObstacle::Attribute),
        {u"3 more"_s, u"placement constraints"_s, u"i-3"_s});
    row("one on each instance", noRoom(PlacementObstacle::DistinctInstance),
        {u"3 more"_s, u"distinctInstance"_s, u"i-3"_s});
    row("no port", noRoom(PlacementObstacle::Port), {u"3 more"_s, u"port"_s, u"i-3"_s});
    row("no reserved port", noRoom(PlacementObstacle::ReservedPorts), {u"3 more"_s, u"100"_s, u"i-3"_s});
    row("no interface", noRoom(PlacementObstacle::Interface), {u"3 more"_s, u"network interface"_s, u"i-3"_s});
    row("no CPU", noRoom(PlacementObstacle::Cpu), {u"3 more"_s, u"CPU"_s, u"i-3"_s});
    row("no memory", noRoom(PlacementObstacle::Memory), {u"3 more"_s, u"memory"_s, u"i-3"_s});
    row("stuck", counting(Kind::StuckByBounds, 2, 3), {u"at least 2"_s, u"at most 3"_s});
    row("not in use", aboutTarget(Kind::NotInUse, 0, SimTime::max()), {u"i-1:32768"_s, u"listener"_s});
}

void TestReasonWords::eachKindIsASentenceWithItsNumbers()
{
    QFETCH(const Reason, reason);
    QFETCH(const QStringList, parts);

    const QString sentence = sentenceFor(reason, someState(), now);

    for (const QString &part : parts)
        QVERIFY2(sentence.contains(part), qPrintable(part + u" is missing in: "_s + sentence));
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QRegularExpression(u"%[0-9n]"_s)), qPrintable(sentence));
}

void TestReasonWords::theFirstCheckIsCalledSo()
{
    const State state = someState(); // registered at 75, checked each 30 s
    const Reason first = aboutTarget(Kind::AwaitsHealthCheck, 0, SimTime{105s});
    const Reason second = aboutTarget(Kind::AwaitsHealthCheck, 0, SimTime{135s});

    QCOMPARE(sentenceFor(first, state, now), u"t-1 waits for its first health check: 13 s."_s);
    QCOMPARE(sentenceFor(second, state, now), u"t-1 waits for its next health check: 43 s."_s);
}

void TestReasonWords::anUnhealthyTargetTellsWhy_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("part");
    QTest::newRow("time-out") << static_cast<int>(TargetReason::Timeout) << u"time out"_s;
    QTest::newRow("refused") << static_cast<int>(TargetReason::FailedHealthChecks) << u"refuses"_s;
    QTest::newRow("wrong answer") << static_cast<int>(TargetReason::ResponseCodeMismatch) << u"with 404"_s;
}

void TestReasonWords::anUnhealthyTargetTellsWhy()
{
    QFETCH(const int, reason);
    QFETCH(const QString, part);
    State state = someState(static_cast<TargetReason>(reason));
    state.targets.change(1).code = 404;

    const QString sentence = sentenceFor(aboutTarget(Kind::UnhealthyTarget, 1), state, now);

    QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void TestReasonWords::aClosedSecurityGroupIsNamed()
{
    StateBuilder builder;
    builder.addUnprovenTask(0, 2, 75s);
    builder.addUnhealthyTask(1, 2, 60s);
    builder.closeSecurityGroup();

    const QString sentence = sentenceFor(aboutTarget(Kind::UnhealthyTarget, 1), builder.state(), now);

    QVERIFY2(sentence.contains(u"security group does not let the load balancer in"_s), qPrintable(sentence));
}

void TestReasonWords::tasksThatWaitAlikeShareASentence()
{
    std::vector<Reason> reasons(2, waiting(Kind::PullsImage));
    reasons[1].task = TaskId{1};

    QCOMPARE(sentenceFor(reasons, someState(), now), u"t-1, t-2 pull their images: 13 s left."_s);
}

void TestReasonWords::manyTasksAreCounted()
{
    const std::vector<Reason> reasons(7, waiting(Kind::Drains));

    QVERIFY(sentenceFor(reasons, someState(), now).startsWith(u"7 task"_s));
}

QTEST_GUILESS_MAIN(TestReasonWords)
#include "tst_reason_words.moc"
