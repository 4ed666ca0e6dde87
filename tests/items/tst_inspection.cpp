// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inspection.h"
#include "items/service_event_list_model.h"
#include "items/subject_events.h"

#include "model/study/runs.h"
#include "state_builder.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

namespace {

Inspection inspect(const State &state, const Subject &subject, SimDuration time)
{
    const SimTime now{time};
    const auto instances = instanceItems(state, now);
    const auto tasks = taskItems(state, now);
    const auto targets = targetItems(state, now);
    return inspectionOf(state, {instances, tasks, targets}, subject, now);
}

QString valueOf(const Inspection &inspection, const char *name)
{
    const auto fact = std::ranges::find(inspection.facts, QString::fromLatin1(name), &Fact::name);
    return fact == inspection.facts.end() ? QString() : fact->value;
}

/// Its events, as `1:15 task.running`.
QStringList historyOf(const Timeline &timeline, const Subject &subject)
{
    ServiceEventListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTimeline(std::make_shared<const Timeline>(timeline), eventsAbout(timeline, subject));
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        rows.append(index.data(ServiceEventListModel::TimeTextRole).toString() + QLatin1Char(' ') +
                    index.data(ServiceEventListModel::KindRole).toString());
    }
    return rows;
}

} // namespace

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTaskSaysWhatItWaitsForAndWhen();
    void aPendingTaskSaysWhenItWillRun();
    void aDrainingTaskSaysWhenItEnds();
    void anInstanceSaysWhatIsInUse();
    void aTargetSaysWhereItIsBlocked();
    void securityGroupsSayTheirRules();
    void whatIsNotThereHasNothingToSay();
    void historiesHoldWhatIsAboutTheThing_data();
    void historiesHoldWhatIsAboutTheThing();
    void aHistoryIsToldInSentences();
};

void TestInspection::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestInspection::aTaskSaysWhatItWaitsForAndWhen()
{
    StateBuilder builder;
    builder.addUnprovenTask(2, 2, 80s); // its first check is sent at 110 s

    const Inspection task = inspect(builder.state(), TaskId{0}, 97s);

    QCOMPARE(task.title, QStringLiteral("t-1, web:2"));
    QVERIFY(!task.explanation.isEmpty());
    QCOMPARE(valueOf(task, "status"), QStringLiteral("RUNNING, not healthy yet"));
    QCOMPARE(valueOf(task, "waits for"), QStringLiteral("health check in 13 s"));
    QCOMPARE(valueOf(task, "container instance"), QStringLiteral("i-3"));
    QCOMPARE(valueOf(task, "deployment"), QStringLiteral("ecs-svc/2"));
    QCOMPARE(valueOf(task, "ports"), QStringLiteral("32768 → container port 80"));
    QCOMPARE(valueOf(task, "targets"), QStringLiteral("i-3:32768: initial"));
    QCOMPARE(valueOf(task, "reserves"), QStringLiteral("CPU 512 units, memory 128 MiB"));
    QCOMPARE(valueOf(task, "created"), QStringLiteral("1:05 (32 s ago)"));
    QCOMPARE(valueOf(task, "RUNNING"), QStringLiteral("1:20 (17 s ago)"));
    QCOMPARE(valueOf(inspect(builder.state(), TaskId{0}, 81500ms), "answers from"),
             QStringLiteral("1:25 (in 4 s)"));
}

/// How long a task warms up is not known before it is RUNNING.
void TestInspection::aPendingTaskSaysWhenItWillRun()
{
    StateBuilder builder;
    builder.addTask(0, 2, TaskStatus::Pending, 80s, 80s);

    const Inspection task = inspect(builder.state(), TaskId{0}, 85s);

    QCOMPARE(valueOf(task, "waits for"), QStringLiteral("image pull 5 s"));
    QCOMPARE(valueOf(task, "image pulled"), QStringLiteral("1:30 (in 5 s)"));
    QCOMPARE(valueOf(task, "RUNNING"), QStringLiteral("1:35 (in 10 s)"));
    QCOMPARE(valueOf(task, "answers from"), QString());
    QCOMPARE(valueOf(task, "ports"), QStringLiteral("container port 80, host port not known yet"));
}

void TestInspection::aDrainingTaskSaysWhenItEnds()
{
    StateBuilder builder;
    builder.addDrainingTask(0, 1, 70s); // for 30 s

    const Inspection task = inspect(builder.state(), TaskId{0}, 90s);

    QCOMPARE(valueOf(task, "deregistration delay ends"), QStringLiteral("1:40 (in 10 s)"));
}

void TestInspection::anInstanceSaysWhatIsInUse()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);

    const Inspection instance = inspect(builder.state(), InstanceId{0}, 90s);

    QCOMPARE(instance.title, QStringLiteral("container instance i-1"));
    QCOMPARE(valueOf(instance, "CPU units"), QStringLiteral("512 of 1024 in use"));
    QCOMPARE(valueOf(instance, "host ports in use"), QStringLiteral("32768"));
    QCOMPARE(valueOf(instance, "security groups"), QStringLiteral("sg-instances"));
}

void TestInspection::aTargetSaysWhereItIsBlocked()
{
    StateBuilder builder;
    builder.addUnprovenTask(0, 2, 80s);
    builder.closeSecurityGroup();

    const Inspection target = inspect(builder.state(), TargetId{0}, 97s);

    QCOMPARE(target.title, QStringLiteral("target i-1:32768"));
    QCOMPARE(valueOf(target, "state"), QStringLiteral("initial"));
    QCOMPARE(valueOf(target, "blocked"), QStringLiteral("by the security groups in front of the target"));
    QCOMPARE(valueOf(target, "next health check"), QStringLiteral("1:50 (in 13 s)"));
    QCOMPARE(valueOf(target, "time-out"), QStringLiteral("5 s"));
    QCOMPARE(valueOf(target, "requests"), QString()); // nobody sends any
}

void TestInspection::securityGroupsSayTheirRules()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    QCOMPARE(valueOf(inspect(builder.state(), FrontSecurityGroups{}, 90s), "sg-instances lets in"),
             QStringLiteral("tcp 32768-61000 from sg-alb"));

    builder.closeSecurityGroup();

    QCOMPARE(valueOf(inspect(builder.state(), FrontSecurityGroups{}, 90s), "sg-instances lets in"),
             QStringLiteral("nothing"));
}

void TestInspection::whatIsNotThereHasNothingToSay()
{
    const State state = StateBuilder{}.state();

    QVERIFY(inspect(state, Subject{}, 90s) == Inspection{});
    QVERIFY(inspect(state, TaskId{7}, 90s) == Inspection{});
}

Q_DECLARE_METATYPE(deployscope::Subject)

void TestInspection::historiesHoldWhatIsAboutTheThing_data()
{
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QString>("history");
    // By hand, see twoTasks(): t-2 is the old task that goes last.
    QTest::newRow("a new task and its target")
        << Subject{TaskId{2}}
        << QStringLiteral("1:00 task.started, 1:10 task.imagePulled, 1:10 task.hostPortBound, 1:15 task.running, "
                          "1:15 target.registered, 1:45 target.healthy");
    QTest::newRow("its target alone") << Subject{TargetId{2}}
                                      << QStringLiteral("1:15 target.registered, 1:45 target.healthy");
    QTest::newRow("nothing") << Subject{} << QString();
}

void TestInspection::historiesHoldWhatIsAboutTheThing()
{
    QFETCH(Subject, subject);
    QFETCH(QString, history);

    QCOMPARE(historyOf(*run(twoTasks()), subject).join(QStringLiteral(", ")), history);
}

void TestInspection::aHistoryIsToldInSentences()
{
    const auto timeline = run(twoTasks());
    ServiceEventListModel model;

    model.setTimeline(timeline, eventsAbout(*timeline, TaskId{2}));

    QCOMPARE(model.rowCount(), 6);
    QVERIFY(model.index(0).data().toString().contains(QStringLiteral("t-3")));
    model.setTimeline(timeline, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_APPLESS_MAIN(TestInspection)
#include "tst_inspection.moc"
