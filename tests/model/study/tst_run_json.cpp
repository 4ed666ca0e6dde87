// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/json_texts.h"
#include "model/study/runs.h"
#include "study/run_json.h"
#include "study/series_csv.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

class TestRunJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysStandInTheirOrder();
    void itSaysWhereItComesFrom();
    void samplesAreTheRowsOfTheTable_data();
    void samplesAreTheRowsOfTheTable();
    void lanesAreThoseOfTheTasks();
    void aStretchIsCutOut();
    void aTaskWithoutAnInstanceHasNull();
};

namespace {

Json jsonOf(const ScenarioBuilder &builder, const Stretch &stretch = {})
{
    return Json::parse(runJson(*run(builder), stretch, "DeployScope 1.2.3"));
}

/// The table as it would be if it were written from the JSON.
QByteArray asTable(const Json &samples)
{
    QByteArray table;
    for (const Json &sample : samples) {
        QByteArrayList names;
        QByteArrayList fields;
        for (const auto &[name, value] : sample.items()) {
            names.append(QByteArray::fromStdString(name));
            fields.append(name == "seconds" ? QByteArray::number(value.get<double>(), 'f', 3) : dumped(value));
        }
        table += (table.isEmpty() ? names.join(',') + "\r\n" : QByteArray()) + fields.join(',') + "\r\n";
    }
    return table;
}

} // namespace

void TestRunJson::keysStandInTheirOrder()
{
    const Json json = jsonOf(twoTasks());

    std::string keys;
    for (const auto &[key, value] : json.items())
        keys += key + ' ';

    QCOMPARE(keys, std::string("schemaVersion scenario program seed settings samples lanes "));
}

void TestRunJson::itSaysWhereItComesFrom()
{
    ScenarioBuilder builder = twoTasks();
    builder.scenario().name = "Two tasks";
    builder.scenario().simulation.seed = 7;

    const Json json = jsonOf(builder);

    QCOMPARE(dumped(json["scenario"]), dumped(Json("Two tasks")));
    QCOMPARE(dumped(json["program"]), dumped(Json("DeployScope 1.2.3")));
    QCOMPARE(dumped(json["seed"]), dumped(Json(7)));
    QCOMPARE(dumped(json["settings"]),
             QByteArray(R"({"from":0.0,"to":137.0,"services":[{"serviceName":"web","desiredCount":2,)"
                        R"("minimumHealthyPercent":50,"maximumPercent":200}]})"));
}

void TestRunJson::samplesAreTheRowsOfTheTable_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("whole run") << 0 << 137;
    QTest::newRow("a part") << 80 << 105;
}

void TestRunJson::samplesAreTheRowsOfTheTable()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const Stretch stretch{SimTime{from * 1s}, SimTime{to * 1s}};
    const auto timeline = run(twoTasks());

    const Json json = Json::parse(runJson(*timeline, stretch, "DeployScope"));

    QCOMPARE(asTable(json["samples"]),
             QByteArray::fromStdString(seriesCsv(seriesTable(*timeline, seriesOf(*timeline), stretch))));
}

void TestRunJson::lanesAreThoseOfTheTasks()
{
    const Json lanes = jsonOf(twoTasks())["lanes"];

    QCOMPARE(lanes.size(), std::size_t{4});
    QCOMPARE(dumped(lanes[0]), QByteArray(R"({"task":"t-1","instance":"i-1","hostPorts":[32768],"spans":[)"
                                          R"({"state":"healthy","from":0.0,"to":60.0},)"
                                          R"({"state":"draining","from":60.0,"to":90.0},)"
                                          R"({"state":"stopping","from":90.0,"to":92.0}]})"));
    QCOMPARE(dumped(lanes[2]["spans"][2]["state"]), dumped(Json("notHealthyYet")));
}

void TestRunJson::aStretchIsCutOut()
{
    const Json json = jsonOf(twoTasks(), {SimTime{72s}, SimTime{80s}});

    QCOMPARE(dumped(json["lanes"][2]["spans"]), QByteArray(R"([{"state":"starting","from":72.0,"to":75.0},)"
                                                           R"({"state":"notHealthyYet","from":75.0,"to":80.0}])"));
    QCOMPARE(dumped(json["settings"]["to"]), dumped(Json(80.0)));
    QCOMPARE(jsonOf(twoTasks(), {SimTime{0s}, SimTime{50s}})["lanes"].size(), std::size_t{2});
}

void TestRunJson::aTaskWithoutAnInstanceHasNull()
{
    ScenarioBuilder builder = twoTasks();
    builder.scenario().services[0].usesCapacityProvider = true;
    CapacityProvider provider;
    provider.name = "instances";
    provider.maxSize = 4;
    provider.ofFile = 4;
    for (std::size_t i = 0; i < 4; ++i) {
        provider.instances.push_back(idAt<InstanceId>(i));
        builder.scenario().instances[i].atStart = i < 2;
    }
    builder.scenario().capacityProvider = provider;
    builder.scenario().simulation.until = SimTime{80s};

    const Json lanes = jsonOf(builder)["lanes"];

    QCOMPARE(dumped(lanes.back()["instance"]), dumped(Json(nullptr)));
    QCOMPARE(dumped(lanes.back()["hostPorts"]), dumped(Json::array()));
}

QTEST_GUILESS_MAIN(TestRunJson)
#include "tst_run_json.moc"
