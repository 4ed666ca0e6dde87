// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/balanced_service.h"
#include "model/study/runs.h"
#include "study/series_csv.h"

#include <QByteArray>
#include <QTest>

using namespace deployscope;
using namespace deployscope::test;

namespace {

QByteArray tableOf(const ScenarioBuilder &builder, const Stretch &stretch = {},
                   ByteOrderMark mark = ByteOrderMark::None)
{
    const auto timeline = run(builder);
    return QByteArray::fromStdString(seriesCsv(seriesTable(*timeline, seriesOf(*timeline), stretch), mark));
}

/// Read back by the rules of RFC 4180: rows of fields.
QList<QByteArrayList> readBack(const QByteArray &table)
{
    QList<QByteArrayList> rows{{}};
    QByteArray field;
    bool quoted = false;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const char letter = table[i];
        if (letter == '"' && quoted && table.mid(i + 1, 1) == "\"") {
            field += table[++i];
        } else if (letter == '"') {
            quoted = !quoted;
        } else if (!quoted && (letter == ',' || letter == '\n')) {
            rows.last().append(field.endsWith('\r') ? field.chopped(1) : field);
            field.clear();
            if (letter == '\n') {
                rows.append(QByteArrayList());
            }
        } else {
            field += letter;
        }
    }
    rows.removeLast();
    return rows;
}

const QByteArray header = "seconds,healthy,running,pending,stopping,desired,minimumHealthyTasks,maximumTasks,"
                          "running:web:1,running:web:2,targets:initial,targets:healthy,targets:unhealthy,"
                          "targets:draining,requestsSucceeded,requestsFailed";

} // namespace

class TestSeriesCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreCountedUpToEachRow();
    void thereIsARowForEachChange();
    void everyLineEndsWithCarriageReturnAndLineFeed();
    void aPartBeginsWithHowThingsStand();
    void severalServicesHaveColumnsOfTheirOwn();
    void oddNamesAreQuoted();
    void aByteOrderMarkStandsThereWhenAsked();
};

void TestSeriesCsv::thereIsARowForEachChange()
{
    const QList<QByteArray> lines = tableOf(twoTasks()).split('\n');

    // Worked out by hand, see runs.h. Of 135 the last state counts: the drained target is gone, its task stopping.
    const QList<QByteArray> expected{
        header,
        "0.000,2,2,0,0,2,1,4,2,0,0,2,0,0,0,0",
        "60.000,1,1,2,1,2,1,4,1,0,0,1,0,1,0,0",
        "75.000,1,3,0,1,2,1,4,1,2,2,1,0,1,0,0",
        "90.000,1,3,0,1,2,1,4,1,2,2,1,0,0,0,0",
        "92.000,1,3,0,0,2,1,4,1,2,2,1,0,0,0,0",
        "105.000,2,2,0,1,2,1,4,0,2,0,2,0,1,0,0",
        "135.000,2,2,0,1,2,1,4,0,2,0,2,0,0,0,0",
        "137.000,2,2,0,0,2,1,4,0,2,0,2,0,0,0,0",
    };
    QCOMPARE(lines.size(), expected.size() + 1);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(lines.at(i).trimmed(), expected.at(i));
    }
}

void TestSeriesCsv::everyLineEndsWithCarriageReturnAndLineFeed()
{
    const QByteArray table = tableOf(twoTasks());

    QCOMPARE(table.count('\n'), table.count("\r\n"));
    QVERIFY(table.endsWith("\r\n"));
}

void TestSeriesCsv::aPartBeginsWithHowThingsStand()
{
    const QList<QByteArrayList> rows = readBack(tableOf(twoTasks(), {SimTime{80'500ms}, SimTime{105s}}));

    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[1].join(','), QByteArray("80.500,1,3,0,1,2,1,4,1,2,2,1,0,1,0,0"));
    QCOMPARE(rows[2].first(), QByteArray("90.000"));
    QCOMPARE(rows[4].first(), QByteArray("105.000"));
}

void TestSeriesCsv::severalServicesHaveColumnsOfTheirOwn()
{
    ScenarioBuilder builder = twoTasks();
    builder.instances(1);
    Service second = builder.scenario().services[0];
    second.name = "api";
    second.desiredCount = 1;
    second.loadBalancers.clear();
    builder.scenario().services.push_back(second);

    const QList<QByteArrayList> rows = readBack(tableOf(builder));

    QVERIFY(rows.first().join(',').startsWith(
        "seconds,web.healthy,web.running,web.pending,web.stopping,web.desired,web.minimumHealthyTasks,"
        "web.maximumTasks,api.healthy,"));
    QVERIFY(rows.first().contains("web.running:web:2"));
    QVERIFY(rows.first().contains("api.running:web:1"));
    QCOMPARE(rows.first().last(), QByteArray("requestsFailed"));
    for (const QByteArrayList &row : rows) {
        QCOMPARE(row.size(), rows.first().size());
    }
    const qsizetype desired = rows.first().indexOf("api.desired");
    QCOMPARE(rows.at(1).at(desired), QByteArray("1"));
}

void TestSeriesCsv::oddNamesAreQuoted()
{
    ScenarioBuilder builder = twoTasks();
    builder.scenario().taskDefinitions[1].family = "a,\"b\"";
    Service second = builder.scenario().services[0];
    second.name = "=1+1";
    second.desiredCount = 0;
    builder.scenario().services.push_back(second);

    const QByteArray table = tableOf(builder);

    const QByteArrayList names = readBack(table).first();
    QVERIFY(names.contains("web.running:a,\"b\":2"));
    QVERIFY(names.contains("'=1+1.healthy"));
    QVERIFY(table.contains("\"web.running:a,\"\"b\"\":2\""));
}

void TestSeriesCsv::aByteOrderMarkStandsThereWhenAsked()
{
    QVERIFY(tableOf(twoTasks()).startsWith("seconds"));

    QVERIFY(tableOf(twoTasks(), {}, ByteOrderMark::AtStart).startsWith("\xEF\xBB\xBFseconds"));
}

/// twoTasks() with one request a second: those of 0 to 59 have their answers at 60, those of 0 to 136 at the end.
void TestSeriesCsv::requestsAreCountedUpToEachRow()
{
    ScenarioBuilder builder = twoTasks();
    addListener(builder);
    addTraffic(builder, 1);

    const QList<QByteArrayList> rows = readBack(tableOf(builder));

    QCOMPARE(rows[1].first(), QByteArray("0.000"));
    QCOMPARE(rows[1].mid(14), (QByteArrayList{"0", "0"}));
    QCOMPARE(rows[2].first(), QByteArray("60.000"));
    QCOMPARE(rows[2].mid(14), (QByteArrayList{"60", "0"}));
    QCOMPARE(rows.last().first(), QByteArray("137.000"));
    QCOMPARE(rows.last().mid(14), (QByteArrayList{"137", "0"}));
}

QTEST_GUILESS_MAIN(TestSeriesCsv)
#include "tst_series_csv.moc"
