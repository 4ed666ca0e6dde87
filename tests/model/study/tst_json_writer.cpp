// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/json_writer.h"

#include <QByteArray>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace deployscope;
using namespace Qt::StringLiterals;

using Layout = JsonWriter::Layout;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreIndented();
    void whatStandsInOneLineStaysInIt();
    void nothingStandsInOneLine();
    void secondsHaveAtMostThreeDecimals_data();
    void secondsHaveAtMostThreeDecimals();
    void textsAreEscaped_data();
    void textsAreEscaped();
    void whatDoesNotApplyIsNull();
};

void TestJsonWriter::linesAreIndented()
{
    JsonWriter json;
    json.beginObject(Layout::Lines);
    json.key("a").number(-1);
    json.key("b").beginArray(Layout::Lines);
    json.boolean(true);
    json.null();
    json.endArray();
    json.endObject();

    QCOMPARE(QByteArray::fromStdString(json.take()),
             "{\n  \"a\": -1,\n  \"b\": [\n    true,\n    null\n  ]\n}"_ba);
}

void TestJsonWriter::whatStandsInOneLineStaysInIt()
{
    JsonWriter json;
    json.beginArray(Layout::OneLine);
    json.beginObject(Layout::Lines);
    json.key("a").text("x");
    json.key("b").number(2);
    json.endObject();
    json.number(3);
    json.endArray();

    QCOMPARE(QByteArray::fromStdString(json.take()), R"([{"a": "x", "b": 2}, 3])"_ba);
}

void TestJsonWriter::nothingStandsInOneLine()
{
    JsonWriter json;
    json.beginObject(Layout::Lines);
    json.key("list").beginArray(Layout::Lines);
    json.endArray();
    json.endObject();

    QCOMPARE(QByteArray::fromStdString(json.take()), "{\n  \"list\": []\n}"_ba);
}

void TestJsonWriter::secondsHaveAtMostThreeDecimals_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << qint64(0) << "0.0"_ba;
    QTest::newRow("whole") << qint64(137'000) << "137.0"_ba;
    QTest::newRow("tenths") << qint64(92'500) << "92.5"_ba;
    QTest::newRow("hundredths") << qint64(92'050) << "92.05"_ba;
    QTest::newRow("thousandths") << qint64(8'001) << "8.001"_ba;
    QTest::newRow("one that no double holds exactly") << qint64(1'000'100) << "1000.1"_ba;
    QTest::newRow("a long run") << qint64(21'600'999) << "21600.999"_ba;
}

void TestJsonWriter::secondsHaveAtMostThreeDecimals()
{
    QFETCH(const qint64, milliseconds);
    JsonWriter json;

    json.seconds(SimTime{SimDuration{milliseconds}});

    QTEST(QByteArray::fromStdString(json.take()), "text");
}

void TestJsonWriter::textsAreEscaped_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("readBack");
    QTest::newRow("plain") << "i-1:32768"_ba
                           << "i-1:32768"_ba;
    QTest::newRow("empty") << ""_ba
                           << ""_ba;
    QTest::newRow("quotation marks") << R"(a "b" \c)"_ba
                                     << R"(a "b" \c)"_ba;
    QTest::newRow("control characters") << "a\nb\x01"_ba
                                        << "a\nb\x01"_ba;
    QTest::newRow("Korean") << QByteArray("\xEB\xB0\xB0\xED\x8F\xAC") << QByteArray("\xEB\xB0\xB0\xED\x8F\xAC");
    QTest::newRow("no UTF-8") << QByteArray("a\xFF") << QByteArray("a\xEF\xBF\xBD");
}

void TestJsonWriter::textsAreEscaped()
{
    QFETCH(const QByteArray, value);
    JsonWriter json;

    json.text(value.toStdString());

    const std::string text = json.take();
    QTEST(QByteArray::fromStdString(nlohmann::json::parse(text).get<std::string>()), "readBack");
}

void TestJsonWriter::whatDoesNotApplyIsNull()
{
    JsonWriter json;
    json.beginArray(Layout::OneLine);
    json.textOrNull("");
    json.numberOrNull(std::optional<std::int32_t>());
    json.secondsOrNull({});
    json.textOrNull("a");
    json.numberOrNull(std::optional(1));
    json.secondsOrNull(SimTime{});
    json.endArray();

    QCOMPARE(QByteArray::fromStdString(json.take()), R"([null, null, null, "a", 1, 0.0])"_ba);
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_json_writer.moc"
