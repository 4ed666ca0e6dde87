// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/container_item.h"
#include "items/event_words.h"
#include "items/narration.h"
#include "items/reason_words.h"
#include "items/task_item.h"
#include "items/verdict.h"
#include "model/simulation/container_tasks.h"
#include "simulation/reasons.h"
#include "timeline/service_events.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(deployscope::TaskWait)
Q_DECLARE_METATYPE(deployscope::Reason::Kind)

/// What is shown and said of tasks with several containers.
class TestContainerItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void eachContainerHasItsLine_data();
    void eachContainerHasItsLine();
    void theTaskWaitsForWhatEndsFirst_data();
    void theTaskWaitsForWhatEndsFirst();
    void reasonsNameTheContainers_data();
    void reasonsNameTheContainers();
    void eventsNameTheContainers_data();
    void eventsNameTheContainers();
    void aTaskOfOneContainerHasNoLines();
    void anUnhealthyContainerIsTrouble();
    void tasksThatNeverStartAreTheVerdict();
};

namespace {

/// `app` waits for `db` to be HEALTHY at 25, and `log` for the start of `app` at 40; all run at 55.
std::shared_ptr<const Timeline> chain()
{
    Behaviour init;
    init.crashAfter = 3s; // at 18
    init.exitCode = 0;
    const ContainerHealthCheck check{.interval = 10s};
    return oneTask({{.name = "db", .healthCheck = check},
                    {.name = "app", .dependsOn = {{0, ContainerCondition::Healthy}}, .healthCheck = check},
                    {.name = "log", .essential = false, .dependsOn = {{1, ContainerCondition::Start}}},
                    {.name = "init", .behaviour = init, .essential = false}});
}

/// The container of the only task fails every check: UNHEALTHY at 45.
std::shared_ptr<const Timeline> failing()
{
    Behaviour behaviour;
    behaviour.containerHealthy = false;
    return oneTask({{.name = "app", .behaviour = behaviour, .healthCheck = ContainerHealthCheck{.interval = 10s}},
                    {.name = "side", .essential = false}},
                   100s);
}

/// `app` waits for `db`, which is never HEALTHY within its 60 s.
std::shared_ptr<const Timeline> timingOut()
{
    Behaviour behaviour;
    behaviour.containerHealthy = false;
    return oneTask({{.name = "db",
                     .behaviour = behaviour,
                     .essential = false,
                     .healthCheck = ContainerHealthCheck{.interval = 10s},
                     .startTimeout = 60s},
                    {.name = "app", .dependsOn = {{0, ContainerCondition::Healthy}}}},
                   {}, second(1800)); // the sixth failure, after which the waits get no longer, is at 1380
}

} // namespace

void TestContainerItems::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestContainerItems::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestContainerItems::eachContainerHasItsLine_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("pulled") << 5
                            << QStringList{u"db: pulls its image"_s, u"app: waits for db to become HEALTHY"_s,
                                           u"log: waits for app to start"_s, u"init: pulls its image"_s};
    QTest::newRow("started") << 12
                             << QStringList{u"db: starts"_s, u"app: waits for db to become HEALTHY"_s,
                                            u"log: waits for app to start"_s, u"init: starts"_s};
    QTest::newRow("run") << 20
                         << QStringList{u"db: RUNNING, UNKNOWN"_s, u"app: waits for db to become HEALTHY"_s,
                                        u"log: waits for app to start"_s, u"init: exited with code 0"_s};
    QTest::newRow("the end of the chain") << 60
                                          << QStringList{u"db: RUNNING, HEALTHY"_s, u"app: RUNNING, HEALTHY"_s,
                                                         u"log: RUNNING"_s, u"init: exited with code 0"_s};
}

void TestContainerItems::eachContainerHasItsLine()
{
    QFETCH(int, at);
    QFETCH(QStringList, lines);

    QCOMPARE(linesOf(taskItems(stateAtSecond(*chain(), at), second(at)).at(0).containers), lines);
}

void TestContainerItems::theTaskWaitsForWhatEndsFirst_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<TaskWait>("wait");
    QTest::addColumn<int>("until");
    QTest::newRow("pull") << 5 << TaskWait::ImagePull << 10;
    QTest::newRow("start") << 12 << TaskWait::ContainerStart << 15;
    QTest::newRow("the check of another container") << 20 << TaskWait::Container << 25;
    QTest::newRow("the pull of the next one") << 30 << TaskWait::ImagePull << 35;
    QTest::newRow("nothing, once it is HEALTHY") << 60 << TaskWait::None << -1;
}

void TestContainerItems::theTaskWaitsForWhatEndsFirst()
{
    QFETCH(int, at);
    QFETCH(TaskWait, wait);
    QFETCH(int, until);

    const TaskItem task = taskItems(stateAtSecond(*chain(), at), second(at)).at(0);

    QCOMPARE(task.wait, wait);
    QCOMPARE(task.waitsUntil, until < 0 ? SimTime::max() : second(until));
}

void TestContainerItems::reasonsNameTheContainers_data()
{
    QTest::addColumn<int>("run"); // 0: the chain, 1: the one that fails
    QTest::addColumn<int>("at");
    QTest::addColumn<Reason::Kind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("HEALTHY")
        << 0 << 20 << Reason::Kind::AwaitsContainer
        << u"In t-1, container app waits for container db to become HEALTHY. Its next step is "
           "due in 5 s."_s;
    QTest::newRow("START")
        << 0 << 36 << Reason::Kind::AwaitsContainer
        << u"In t-1, container log waits for container app to start. Its next step is due in 4 s."_s;
    QTest::newRow("a check") << 1 << 30 << Reason::Kind::AwaitsContainerCheck
                             << u"In t-1, container app waits for its next health check: 5 s."_s;
    QTest::newRow("UNHEALTHY")
        << 1 << 116 << Reason::Kind::UnhealthyContainer
        << u"In t-1, container app is UNHEALTHY: it fails its health checks. The next check is "
           "sent in 9 s."_s;
    QTest::newRow("in its grace period")
        << 1 << 50 << Reason::Kind::InGracePeriod
        << u"t-1 is unhealthy, but not replaced during its health check grace period: 65 s left."_s;
}

void TestContainerItems::reasonsNameTheContainers()
{
    QFETCH(int, run);
    QFETCH(int, at);
    QFETCH(Reason::Kind, kind);
    QFETCH(QString, sentence);
    const auto timeline = run == 0 ? chain() : failing();
    const State state = stateAtSecond(*timeline, at);
    const std::vector<Reason> reasons = reasonsFor(state, second(at), ServiceId{0});

    const auto found = std::ranges::find(reasons, kind, &Reason::kind);

    QVERIFY(found != reasons.end());
    QCOMPARE(sentenceFor(*found, state, second(at)), sentence);
    QVERIFY(!narration(state, second(at), ServiceId{0}).isEmpty());
}

void TestContainerItems::eventsNameTheContainers_data()
{
    QTest::addColumn<int>("run"); // 0: the chain, 1: the one that fails, 2: the one that times out
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("sentence");
    const auto row = [](int run, const char *kind, const QString &sentence) {
        QTest::newRow(kind) << run << QByteArray(kind) << sentence;
    };
    row(0, "task.started", u"Task t-1 of web:1 was placed on i-1, with 4 container(s)."_s);
    row(0, "container.pulling", u"Container db of task t-1 may begin; pulling its image takes 10 s."_s);
    row(0, "container.imagePulled",
        u"The image of container db of task t-1 is there, and the container starts."_s);
    row(0, "container.running", u"Container db of task t-1 runs and warms up for 5 s."_s);
    row(0, "container.healthy", u"Container db of task t-1 passed its health check: it is HEALTHY."_s);
    row(0, "container.exited",
        u"Container init of task t-1 exited with code 0; it is not essential, so the task goes on."_s);
    row(1, "container.healthCheckFailed", u"A health check of container app of task t-1 failed."_s);
    row(1, "container.unhealthy", u"Container app of task t-1 is UNHEALTHY: 3 health check(s) in a row failed."_s);
    row(2, "task.failedToStart",
        u"Task t-1 failed to start: others have waited for container db for its whole startTimeout of 60 s."_s);
    row(2, "container.terminating", u"Container db of task t-1 was sent SIGTERM and takes 2 s to leave."_s);
    row(2, "container.stopped", u"Container db of task t-1 stopped with exit code 143."_s);
}

void TestContainerItems::eventsNameTheContainers()
{
    QFETCH(int, run);
    QFETCH(QByteArray, kind);
    QFETCH(QString, sentence);
    const auto timeline = run == 0 ? chain() : run == 1 ? failing() : timingOut();

    const auto found = std::ranges::find_if(timeline->events, [&](const Event &event) {
        return kindOf(event.what) == std::string_view(kind.constData());
    });

    QVERIFY(found != timeline->events.end());
    const auto id = idAt<EventId>(static_cast<std::size_t>(found - timeline->events.begin()));
    QCOMPARE(EventWords(timeline).sentenceFor(id), sentence);
}

void TestContainerItems::aTaskOfOneContainerHasNoLines()
{
    QVERIFY(taskItems(stateAtSecond(*oneTask({{.name = "app"}}), 20), second(20)).at(0).containers.empty());
}

void TestContainerItems::anUnhealthyContainerIsTrouble()
{
    const auto containersAt = [&](int at) {
        return taskItems(stateAtSecond(*failing(), at), second(at)).at(0).containers;
    };

    QVERIFY(troubleWord(containersAt(44)).isEmpty());
    QCOMPARE(troubleWord(containersAt(45)), u"container UNHEALTHY"_s);
}

void TestContainerItems::tasksThatNeverStartAreTheVerdict()
{
    const Verdict found = verdict(*timingOut(), ServiceId{0});

    QCOMPARE(found.kind, Verdict::Kind::FailsToStart);
    QCOMPARE(sentenceFor(found), u"Never finishes: tasks fail to start and are replaced without end."_s);
}

QTEST_GUILESS_MAIN(TestContainerItems)
#include "tst_container_items.moc"
