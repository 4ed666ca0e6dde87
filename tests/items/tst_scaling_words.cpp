// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/event_words.h"
#include "items/narration.h"
#include "items/reason_words.h"
#include "model/study/runs.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using Kind = Reason::Kind;

/// What is said of auto scaling.
class TestScalingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void policiesSayTheirNumbers();
    void eachKindIsASentenceWithItsNumbers_data();
    void eachKindIsASentenceWithItsNumbers();
    void theNarrationTellsOfThePolicy();
};

namespace {

/// Two policies; the first takes 2 tasks to 4 at 180, and back to 2 at 1140 or so.
ScenarioBuilder scaling()
{
    ScenarioBuilder builder = twoTasks();
    Scenario &scenario = builder.scenario();
    scenario.actions.clear();
    scenario.scalableTargets.push_back({ServiceId{0}, 1, 4, {}, "/autoScaling/services/0"});
    ScalingPolicy cpu;
    cpu.name = "cpu";
    cpu.target = {60000};
    ScalingPolicy requests;
    requests.name = "requests";
    requests.metric = ScalingMetric::RequestCountPerTarget;
    requests.target = {1000000};
    requests.disableScaleIn = true;
    scenario.scalableTargets[0].policies = {cpu, requests};
    scenario.metrics.push_back({ServiceId{0}, cpu.metric, {{SimTime{}, {92500}}, {SimTime{180s}, {25000}}}, {}});
    return builder;
}

Reason reason(Kind kind, std::int64_t a, std::int64_t b, SimTime until = SimTime::max())
{
    return {.kind = kind, .policy = 0, .a = a, .b = b, .until = until};
}

} // namespace

void TestScalingWords::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestScalingWords::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestScalingWords::policiesSayTheirNumbers()
{
    const auto timeline = run(scaling());
    const EventWords words(timeline);
    QStringList sentences;
    for (std::size_t i = 0; i < timeline->events.size(); ++i) {
        if (timeline->events[i].what.is<ScalingPolicyTriggered>())
            sentences.append(words.sentenceFor(idAt<EventId>(i)));
    }

    // 2 x 92.5 / 60 = 3.08; fifteen minutes later 4 x 25 / 60 = 1.67.
    QCOMPARE(
        sentences,
        (QStringList{u"Policy cpu scales service web out from 2 to 4: its metric was above 60 % for 3 minutes, at "
                     "last 92.5 %."_s,
                     u"Policy cpu scales service web in from 4 to 2: its metric was below 60 % for 15 minutes, at "
                     "most 25 %."_s,
                     u"Policy cpu scales service web in from 2 to 1: its metric was below 60 % for 15 minutes, at "
                     "most 25 %."_s}));
}

void TestScalingWords::eachKindIsASentenceWithItsNumbers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("b");
    QTest::addColumn<QStringList>("parts");
    const auto add = [](const char *name, Kind kind, int a, int b, const QStringList &parts) {
        QTest::newRow(name) << static_cast<int>(kind) << a << b << parts;
    };
    add("out alarm", Kind::ScaleOutAlarm, 2, 3, {u"cpu"_s, u"above 60 %"_s, u"2 of 3 data points"_s, u"13 s"_s});
    add("in alarm", Kind::ScaleInAlarm, 7, 15, {u"cpu"_s, u"below 60 %"_s, u"7 of 15 data points"_s, u"13 s"_s});
    add("out cooldown", Kind::ScaleOutCooldown, 5, 0, {u"cpu"_s, u"5 tasks"_s, u"until 2:00"_s, u"13 s"_s});
    add("in cooldown", Kind::ScaleInCooldown, 5, 0, {u"cpu"_s, u"5 tasks"_s, u"until 2:00"_s, u"13 s"_s});
    add("due", Kind::ScalingDue, 5, 0, {u"cpu"_s, u"to 5"_s, u"at 2:00"_s, u"13 s"_s});
    add("off", Kind::ScaleInOff, 1, 0, {u"cpu"_s, u"1 tasks"_s, u"deployment"_s});
    add("not by all", Kind::ScaleInNotByAll, 1, 1, {u"cpu"_s, u"1 tasks"_s, u"requests does not"_s});
    add("maximum capacity", Kind::MaximumCapacity, 7, 4, {u"cpu"_s, u"7 tasks"_s, u"capacity is 4"_s});
    add("no data", Kind::NoMetricData, 0, 0, {u"cpu"_s, u"no data"_s});
}

void TestScalingWords::eachKindIsASentenceWithItsNumbers()
{
    QFETCH(int, kind);
    QFETCH(int, a);
    QFETCH(int, b);
    QFETCH(QStringList, parts);
    const auto timeline = run(scaling());
    const State state = stateAt(*timeline, lastCursor(*timeline));

    const QString sentence =
        sentenceFor(reason(static_cast<Kind>(kind), a, b, SimTime{120s}), state, SimTime{107s});

    for (const QString &part : parts)
        QVERIFY2(sentence.contains(part), qPrintable(part + u" is missing in: "_s + sentence));
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
}

void TestScalingWords::theNarrationTellsOfThePolicy()
{
    const auto timeline = run(scaling());
    const QString told =
        narration(stateAt(*timeline, cursorAt(*timeline, SimTime{140s})), SimTime{140s}, ServiceId{0});

    QVERIFY2(told.contains(u"2 of 2 tasks are healthy"_s), qPrintable(told));
    QVERIFY2(told.contains(u"2 of 3 data points"_s), qPrintable(told));
    QVERIFY2(!told.contains(u"Nothing more happens"_s), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestScalingWords)
#include "tst_scaling_words.moc"
