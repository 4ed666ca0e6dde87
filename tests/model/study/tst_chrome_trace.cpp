// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/capacity_runs.h"
#include "model/simulation/random_scenario.h"
#include "model/study/runs.h"
#include "model/study/trace_checks.h"
#include "study/chrome_trace.h"

#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

class TestChromeTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenTracesAreFound_data();
    void brokenTracesAreFound();
    void itOpensWithoutComplaint_data();
    void itOpensWithoutComplaint();
    void randomRunsOpenWithoutComplaint();
    void aTaskIsARowOfItsInstance();
    void countersFollowTheCounts();
    void eventsAreInstants();
    void arrowsLeadFromCauseToEffect_data();
    void arrowsLeadFromCauseToEffect();
    void actionsOfOneInstantHaveRowsOfTheirOwn();
    void itSaysWhereItComesFrom();
    void aStretchIsCutOut();
};

namespace {

using Run = std::shared_ptr<const Timeline>;

Json traceOf(const Timeline &timeline, const Stretch &stretch = {})
{
    return Json::parse(chromeTrace(timeline, stretch, "DeployScope 1.2.3"));
}

std::int64_t endOf(const Timeline &timeline)
{
    return timeline.end.time_since_epoch().count() * 1000;
}

std::vector<Json> eventsLike(const Json &trace, const char *phase, const std::string &name = {})
{
    std::vector<Json> found;
    for (const Json &event : trace.at("traceEvents")) {
        if (event.at("ph") == phase && (name.empty() || event.at("name") == name))
            found.push_back(event);
    }
    return found;
}

/// What the row of an event is called.
QString rowName(const Json &trace, const Json &event)
{
    for (const Json &name : eventsLike(trace, "M", "thread_name")) {
        if (name["tid"] == event["tid"] && name["pid"] == event["pid"])
            return QString::fromStdString(name["args"]["name"]);
    }
    return u"no row"_s;
}

QString processName(const Json &trace, const Json &event)
{
    for (const Json &name : eventsLike(trace, "M", "process_name")) {
        if (name["pid"] == event["pid"])
            return QString::fromStdString(name["args"]["name"]);
    }
    return u"no process"_s;
}

/// The innermost slice that an end of an arrow is in.
Json sliceAt(const Json &trace, const Json &end)
{
    Json found;
    for (const Json &slice : eventsLike(trace, "X")) {
        const std::int64_t begin = slice["ts"];
        const bool holds = begin <= end["ts"] && end["ts"] < begin + slice["dur"].get<std::int64_t>();
        if (slice["tid"] == end["tid"] && slice["pid"] == end["pid"] && holds)
            found = slice;
    }
    return found;
}

QString shown(const Json &trace, const Json &end)
{
    const Json slice = sliceAt(trace, end);
    return rowName(trace, end) + u": "_s + QString::fromStdString(slice.value("name", "nothing"));
}

/// `60 actions and faults: UpdateService -> deployment ecs-svc/2: ecs-svc/2`
QStringList arrowsOf(const Json &trace)
{
    QStringList arrows;
    const std::vector<Json> begins = eventsLike(trace, "s");
    const std::vector<Json> ends = eventsLike(trace, "f");
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const double seconds = double(ends[i]["ts"].get<std::int64_t>()) / 1e6;
        arrows.append(u"%1 %2 -> %3"_s.arg(seconds).arg(shown(trace, begins[i]), shown(trace, ends[i])));
    }
    return arrows;
}

ScenarioBuilder closedAt60()
{
    ScenarioBuilder builder;
    builder.instances(4).revision().service(2, 100, 200).targetGroup(10s).securityGroups(Port{32768}, Port{61000});
    ChangeSecurityGroup revoke;
    revoke.authorize = false;
    revoke.permissions = {idAt<PermissionId>(0)};
    builder.action(60s, revoke);
    builder.scenario().simulation.until = SimTime{300s};
    return builder;
}

} // namespace

void TestChromeTrace::brokenTracesAreFound_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QByteArray>("complaint");
    const QByteArray row = R"({"ph":"M","name":"thread_name","pid":1,"tid":1,"args":{"name":"a"}},)";
    QTest::newRow("no phase") << QByteArray(R"({"name":"a","pid":1})") << QByteArray("no phase");
    QTest::newRow("no process") << QByteArray(R"({"ph":"X","name":"a"})") << QByteArray("no process");
    QTest::newRow("overlap") << row + R"({"ph":"X","name":"a","pid":1,"tid":1,"ts":0,"dur":5},
        {"ph":"X","name":"b","pid":1,"tid":1,"ts":3,"dur":5})"
                             << QByteArray("slices that overlap");
    QTest::newRow("no name") << QByteArray(R"({"ph":"X","name":"a","pid":1,"tid":2,"ts":0,"dur":5})")
                             << QByteArray("a row without a name");
    QTest::newRow("too late") << row + R"({"ph":"X","name":"a","pid":1,"tid":1,"ts":8,"dur":5})"
                              << QByteArray("a time outside");
    QTest::newRow("no numbers") << QByteArray(R"({"ph":"C","name":"a","pid":1,"ts":0,"args":{"a":"1"}})")
                                << QByteArray("no numbers");
    QTest::newRow("half an arrow") << row + R"({"ph":"s","name":"a","cat":"a","id":"1","pid":1,"tid":1,"ts":0})"
                                   << QByteArray("half an arrow");
    QTest::newRow("no end") << row + R"({"ph":"b","name":"a","cat":"a","id":"1","pid":1,"tid":1,"ts":0})"
                            << QByteArray("a begin without");
    QTest::newRow("no scope") << row + R"({"ph":"i","name":"a","s":"x","pid":1,"tid":1,"ts":0})"
                              << QByteArray("no scope");
}

void TestChromeTrace::brokenTracesAreFound()
{
    QFETCH(QByteArray, events);
    QFETCH(QByteArray, complaint);

    const QByteArray found = complaintsAbout(Json::parse("{\"traceEvents\": [" + events.toStdString() + "]}"), 10);

    QVERIFY2(found.startsWith(complaint), found.constData());
}

void TestChromeTrace::itOpensWithoutComplaint_data()
{
    QTest::addColumn<Run>("run");
    QTest::newRow("rolling update") << run(twoTasks());
    QTest::newRow("closed security group") << run(closedSecurityGroup());
    QTest::newRow("a rule revoked") << run(closedAt60());
    QTest::newRow("a task waits for an instance") << run(fullInstance().update(60s));
}

void TestChromeTrace::itOpensWithoutComplaint()
{
    QFETCH(Run, run);

    QCOMPARE(complaintsAbout(traceOf(*run), endOf(*run)), QByteArray());
}

void TestChromeTrace::randomRunsOpenWithoutComplaint()
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Run run = simulate(randomScenario(seed));
        const SimDuration length = run->end.time_since_epoch();
        for (const Stretch &stretch : {Stretch{}, Stretch{SimTime{length / 4}, SimTime{length / 2}}})
            QVERIFY2(complaintsAbout(traceOf(*run, stretch), endOf(*run)).isEmpty(),
                     qPrintable(u"seed %1: %2"_s.arg(seed).arg(
                         QString::fromUtf8(complaintsAbout(traceOf(*run, stretch), endOf(*run))))));
    }
}

void TestChromeTrace::aTaskIsARowOfItsInstance()
{
    const Json trace = traceOf(*run(twoTasks()));

    const std::vector<Json> waiting = eventsLike(trace, "X", "notHealthyYet");

    QCOMPARE(waiting.size(), std::size_t{2});
    QCOMPARE(rowName(trace, waiting[0]), u"t-3 web:2"_s);
    QCOMPARE(processName(trace, waiting[0]), u"instance i-3"_s);
    QCOMPARE(dumped(waiting[0]["ts"]), dumped(Json(75'000'000)));
    QCOMPARE(dumped(waiting[0]["dur"]), dumped(Json(30'000'000)));
    QCOMPARE(dumped(waiting[0]["args"]["hostPorts"]), dumped(Json("32768")));
}

void TestChromeTrace::countersFollowTheCounts()
{
    const Json trace = traceOf(*run(twoTasks()));

    QStringList healthy;
    for (const Json &counter : eventsLike(trace, "C", "web healthy tasks"))
        healthy.append(u"%1 %2"_s.arg(counter["ts"].get<std::int64_t>() / 1'000'000)
                           .arg(counter["args"]["healthy"].get<int>()));

    QCOMPARE(healthy.join(u", "_s), u"0 2, 60 1, 105 2"_s);
    QCOMPARE(dumped(eventsLike(trace, "C", "web running tasks").back()["args"]),
             QByteArray(R"({"web:1":0,"web:2":2})"));
}

void TestChromeTrace::eventsAreInstants()
{
    const Json trace = traceOf(*run(twoTasks()));

    const Json completed = eventsLike(trace, "i", "deployment.completed").at(0);
    QCOMPARE(dumped(completed["ts"]), dumped(Json(137'000'000)));
    QCOMPARE(dumped(completed["s"]), dumped(Json("g")));
    QCOMPARE(dumped(completed["args"]["subject"]), dumped(Json("ecs-svc/2")));
    QCOMPARE(rowName(trace, completed), u"events"_s);
    const Json sentence = eventsLike(trace, "i", "(service web) has reached a steady state.").at(0);
    QCOMPARE(rowName(trace, sentence), u"service events"_s);
    QCOMPARE(dumped(sentence["s"]), dumped(Json("t")));
}

void TestChromeTrace::arrowsLeadFromCauseToEffect_data()
{
    QTest::addColumn<Run>("run");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("rolling update")
        << run(twoTasks())
        << QStringList{
               u"60 actions and faults: UpdateService -> deployment ecs-svc/2: ecs-svc/2"_s,
               u"60 deployment ecs-svc/2: ecs-svc/2 -> t-1 web:1: draining"_s,
               u"105 t-4 web:2: healthy -> t-2 web:1: draining"_s,
               u"60 deployment ecs-svc/2: ecs-svc/2 -> t-3 web:2: pulling"_s,
               u"60 deployment ecs-svc/2: ecs-svc/2 -> t-4 web:2: pulling"_s,
           };
    // 60: nothing gets through any more. 125: two checks have timed out, and two tasks start. 205: these are unhealthy
    // too, so the first ones may go: nothing but their own registration led to that.
    QTest::newRow("a rule revoked")
        << run(closedAt60())
        << QStringList{
               u"125 actions and faults: RevokeSecurityGroupIngress -> t-1 web:1: unhealthy"_s,
               u"205 t-4 web:1: unhealthy -> t-1 web:1: draining"_s,
               u"125 actions and faults: RevokeSecurityGroupIngress -> t-2 web:1: unhealthy"_s,
               u"205 t-4 web:1: unhealthy -> t-2 web:1: draining"_s,
               u"125 t-2 web:1: unhealthy -> t-3 web:1: pulling"_s,
               u"297 t-6 web:1: unhealthy -> t-3 web:1: draining"_s,
           };
}

/// The expected ones are among the first, in this order.
void TestChromeTrace::arrowsLeadFromCauseToEffect()
{
    QFETCH(Run, run);
    QFETCH(QStringList, expected);

    const QStringList arrows = arrowsOf(traceOf(*run));

    QCOMPARE(arrows.first(std::min(arrows.size(), expected.size())), expected);
}

void TestChromeTrace::actionsOfOneInstantHaveRowsOfTheirOwn()
{
    ScenarioBuilder builder = twoTasks();
    builder.action(60s, desiredCount(3));

    const Run timeline = run(builder);
    const Json trace = traceOf(*timeline);

    const std::vector<Json> updates = eventsLike(trace, "X", "UpdateService");
    QCOMPARE(updates.size(), std::size_t{2});
    QVERIFY(updates[0]["tid"] != updates[1]["tid"]);
    QCOMPARE(dumped(updates[0]["dur"]), dumped(updates[1]["dur"]));
    QCOMPARE(complaintsAbout(trace, endOf(*timeline)), QByteArray());
}

void TestChromeTrace::itSaysWhereItComesFrom()
{
    ScenarioBuilder builder = twoTasks();
    builder.scenario().name = "Two \"tasks\"";
    builder.scenario().simulation.seed = 7;

    const Json other = traceOf(*run(builder))["otherData"];

    QCOMPARE(dumped(other["version"]), dumped(Json("DeployScope 1.2.3")));
    QCOMPARE(dumped(other["scenario"]), dumped(Json("Two \"tasks\"")));
    QCOMPARE(dumped(other["seed"]), dumped(Json(7)));
    QCOMPARE(dumped(other["settings"]["services"][0]["minimumHealthyPercent"]), dumped(Json(50)));
}

void TestChromeTrace::aStretchIsCutOut()
{
    const Run timeline = run(twoTasks());

    const Json trace = traceOf(*timeline, {SimTime{72s}, SimTime{92s}});

    QCOMPARE(complaintsAbout(trace, 92'000'000), QByteArray());
    const Json starting = eventsLike(trace, "X", "starting").at(0);
    QCOMPARE(dumped(starting["ts"]), dumped(Json(72'000'000)));
    QCOMPARE(dumped(starting["dur"]), dumped(Json(3'000'000)));
    QVERIFY(eventsLike(trace, "X", "pulling").empty());
    const Json counter = eventsLike(trace, "C", "web healthy tasks").at(0);
    QCOMPARE(dumped(counter["ts"]), dumped(Json(72'000'000)));
    QCOMPARE(dumped(counter["args"]["healthy"]), dumped(Json(1)));
}

QTEST_GUILESS_MAIN(TestChromeTrace)
#include "tst_chrome_trace.moc"
