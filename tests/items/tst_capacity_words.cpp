// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cluster_summary.h"
#include "items/event_words.h"
#include "items/inspection.h"
#include "items/narration.h"
#include "items/reason_words.h"
#include "items/task_list_model.h"
#include "model/simulation/capacity_runs.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Reason::Kind;

/// What is said of a capacity provider and of the tasks that wait for it.
class TestCapacityWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void eventsSayTheirNumbers();
    void aReplacementNamesWhatItReplaces();
    void aReservationThatIsNoLongerBelow();
    void eachKindIsASentenceWithItsNumbers_data();
    void eachKindIsASentenceWithItsNumbers();
    void theNarrationTellsOfTheWait_data();
    void theNarrationTellsOfTheWait();
    void aWaitingTaskIsListed();
    void theServiceCountsWhatWaits();
    void aWaitingTaskCanBeInspected();
};

namespace {

/// The sentences of these kinds, with their seconds.
template <typename... Kinds>
QStringList sentencesOf(const std::shared_ptr<const Timeline> &timeline)
{
    const EventWords words(timeline);
    QStringList sentences;
    for (std::size_t i = 0; i < timeline->events.size(); ++i) {
        if ((timeline->events[i].what.is<Kinds>() || ...))
            sentences.append(QString::number(timeline->events[i].at.time_since_epoch() / 1s) + u' ' +
                             words.sentenceFor(idAt<EventId>(i)));
    }
    return sentences;
}

} // namespace

void TestCapacityWords::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestCapacityWords::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCapacityWords::eventsSayTheirNumbers()
{
    const auto timeline = simulate(fullInstance().update(60s).make());

    QCOMPARE((sentencesOf<TaskAwaitsCapacity, TaskPlaced, CapacityScalingOut, CapacityScalingIn,
                          CapacityReservationChanged, InstanceLaunched>(timeline)),
             (QStringList{
                 u"60 Task t-3 of web:2 waits in PROVISIONING: no instance has room for it."_s,
                 u"60 Task t-4 of web:2 waits in PROVISIONING: no instance has room for it."_s,
                 u"120 Capacity provider instances launches 1 instance(s): its reservation is 200 %, above 100 % "
                 "(instances needed: 2, running: 1)."_s,
                 u"120 Container instance i-2 was launched; it registers in 2 min."_s,
                 u"240 Task t-3 of web:2 has waited for room and was placed on i-2."_s,
                 u"240 Task t-4 of web:2 has waited for room and was placed on i-2."_s,
                 u"300 The reservation of capacity provider instances is 50 %, below 100 % (instances needed: 1, "
                 "running: 2): if it stays so for fifteen data points, empty instances are terminated."_s,
                 u"1140 Capacity provider instances terminates 1 empty instance(s): for fifteen minutes its "
                 "reservation was below 100 %, now it is 50 % (instances needed: 1, running: 2)."_s,
             }));
}

void TestCapacityWords::aReplacementNamesWhatItReplaces()
{
    // At 70 both tasks exit; one of their successors comes to i-1, the other too. A third task waits for room there.
    ScenarioBuilder builder = fullInstance();
    builder.fault(70s, LoseInstance{ScenarioBuilder::instanceName(1)});

    const QStringList sentences = sentencesOf<TaskAwaitsCapacity>(simulate(builder.make()));

    QCOMPARE(sentences.size(), 2);
    QCOMPARE(sentences.front(), u"70 Task t-3 of web:1 waits in PROVISIONING: no instance has room for it."_s);
}

void TestCapacityWords::aReservationThatIsNoLongerBelow()
{
    ScenarioBuilder builder = shrinkingGroup();
    builder.action(500s, desiredCount(3));

    const QStringList sentences = sentencesOf<CapacityReservationChanged>(simulate(builder.make()));

    QCOMPARE(sentences.last(),
             u"540 The reservation of capacity provider instances is 100 %, no longer below 100 % "
             "(instances needed: 2, running: 2): no instance is terminated."_s);
}

void TestCapacityWords::eachKindIsASentenceWithItsNumbers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("b");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, Kind kind, int a, int b, const QString &expected) {
        QTest::newRow(name) << static_cast<int>(kind) << a << b << expected;
    };
    add("boots", Kind::AwaitsInstance, 2, 0,
        u"2 task(s) wait in PROVISIONING: i-2 boots and registers in 13 s."_s);
    add("launch", Kind::AwaitsLaunch, 2, 3,
        u"2 task(s) wait in PROVISIONING: the reservation of the capacity provider is 200 % (instances needed: 2, "
        "running: 1). Instances launched in 13 s: 3."_s);
    add("warm-up", Kind::AwaitsWarmUp, 2, 3,
        u"2 task(s) wait in PROVISIONING: the reservation of the capacity provider is 200 % (instances needed: 2, "
        "running: 1). The last instance still warms up; instances launched in 13 s: 3."_s);
    add("full", Kind::GroupIsFull, 2, 5,
        u"2 task(s) wait in PROVISIONING, but the Auto Scaling group has its maximum size of 5."_s);
    add("off", Kind::ManagedScalingOff, 2, 0,
        u"2 task(s) wait in PROVISIONING, but managed scaling is off: no instance is launched for them."_s);
    add("too large", Kind::FitsNoInstance, 2, 0,
        u"2 task(s) wait in PROVISIONING, but fit on no instance that the group launches (200 CPU units, 200 MiB "
        u"of "
        "memory)."_s);
    add("zones", Kind::GroupZonesLost, 2, 0,
        u"2 task(s) wait in PROVISIONING, but the Availability Zones of the Auto Scaling group are lost."_s);
    add("enough", Kind::ReservationSuffices, 2, 0,
        u"2 task(s) wait in PROVISIONING, but the reservation of the capacity provider is 200 % (instances "
        u"needed: 2, "
        "running: 1), not above its target capacity of 100 %."_s);
    add("empty", Kind::EmptyInstances, 4, 15,
        u"i-2 is empty: 4 of the 15 data points after which it is terminated; 13 s to go."_s);
}

void TestCapacityWords::eachKindIsASentenceWithItsNumbers()
{
    QFETCH(int, kind);
    QFETCH(int, a);
    QFETCH(int, b);
    QFETCH(QString, expected);
    const State state = stateAtSecond(*simulate(fullInstance().update(60s).make()), 107);
    Reason reason;
    reason.kind = static_cast<Kind>(kind);
    reason.instance = InstanceId{1};
    reason.a = a;
    reason.b = b;
    reason.until = second(120);

    QCOMPARE(sentenceFor(reason, state, second(107)), expected);
}

void TestCapacityWords::theNarrationTellsOfTheWait_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before the data point") << 110 << u"Instances launched in 10 s: 1."_s;
    QTest::newRow("while it boots") << 160
                                    << u"2 task(s) wait in PROVISIONING: i-2 boots and registers in 80 s."_s;
    QTest::newRow("before the first data point below") << 298 << u"i-1 is empty: 0 of the 15 data points"_s;
    QTest::newRow("once it is empty") << 310 << u"i-1 is empty: 1 of the 15 data points"_s;
}

void TestCapacityWords::theNarrationTellsOfTheWait()
{
    QFETCH(int, at);
    QFETCH(QString, expected);
    const auto timeline = simulate(fullInstance().update(60s).make());

    const QString told = narration(stateAtSecond(*timeline, at), second(at), ServiceId{0})
                             .replace(QChar::Nbsp, u' ')
                             .replace(u"1 min 20 s"_s, u"80 s"_s);

    QVERIFY2(told.contains(expected), qPrintable(told));
}

void TestCapacityWords::aWaitingTaskIsListed()
{
    const auto timeline = simulate(fullInstance().update(60s).make());
    TaskListModel model;
    const auto row = [&](int role) { return model.index(2).data(role); };

    model.setMoment(stateAtSecond(*timeline, 107), second(107));

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(row(TaskListModel::NameRole).toString(), u"t-3"_s);
    QCOMPARE(row(TaskListModel::StatusRole).toInt(), static_cast<int>(TaskStatus::Provisioning));
    QCOMPARE(row(TaskListModel::WaitRole).toInt(), static_cast<int>(TaskWait::Instance));
    QVERIFY(!row(TaskListModel::WaitsUntilRole).isValid());
    model.setMoment(stateAtSecond(*timeline, 160), second(160));
    QCOMPARE(row(TaskListModel::WaitsUntilRole).toLongLong(), qint64{240000});
}

void TestCapacityWords::theServiceCountsWhatWaits()
{
    const auto timeline = simulate(fullInstance().update(60s).make());
    const auto serviceAt = [&](int at) { return clusterSummary(stateAtSecond(*timeline, at)).services[0]; };

    QCOMPARE(serviceAt(59).waiting, 0);
    QCOMPARE(serviceAt(107).waiting, 2);
    QVERIFY(!serviceAt(107).registersAt);
    QCOMPARE(serviceAt(160).registersAt, std::optional{second(240)});
    QCOMPARE(serviceAt(160).registers, u"i-2"_s);
    QCOMPARE(serviceAt(240).waiting, 0);
    QVERIFY(!serviceAt(240).registersAt);
}

void TestCapacityWords::aWaitingTaskCanBeInspected()
{
    const State state = stateAtSecond(*simulate(fullInstance().update(60s).make()), 160);
    const auto instances = instanceItems(state, second(160));
    const auto tasks = taskItems(state, second(160));
    const auto targets = targetItems(state, second(160));

    const Inspection inspection = inspectionOf(state, {instances, tasks, targets}, TaskId{2}, second(160));

    QStringList lines;
    for (const Fact &fact : inspection.facts)
        lines.append(fact.name + u": "_s + fact.value);
    QVERIFY2(lines.contains(u"waits for: room on an instance 80 s"_s), qPrintable(lines.join(u'\n')));
    for (const QString &line : lines)
        QVERIFY2(!line.startsWith(u"container instance"_s) && !line.startsWith(u"RUNNING"_s), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestCapacityWords)
#include "tst_capacity_words.moc"
