// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/text_places.h"

#include <QtTest>

#include <string>

using namespace deployscope;
using namespace Qt::StringLiterals;

class TestTextPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPointerLeadsToItsValue_data();
    void aPointerLeadsToItsValue();
    void openingsAreCounted_data();
    void openingsAreCounted();
    void linesAndColumnsCountFromOne_data();
    void linesAndColumnsCountFromOne();
    void commentsAreSeenOutsideOfStringsOnly_data();
    void commentsAreSeenOutsideOfStringsOnly();
    void brokenTextsAreSurvived_data();
    void brokenTextsAreSurvived();
};

void TestTextPlaces::aPointerLeadsToItsValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("expected"); // how the rest of the text begins there
    const QByteArray text = R"(
/* a comment with "a": 1 */
{
  "list": [10, "x, \" ]", {"deep": {"port": 80}}], // "list": 3
  "a/b": true,
  "caf\u00e9": null,
  "twice": 1,
  "twice": 2
})";
    QTest::newRow("the whole") << text << QByteArray() << QByteArray("{\n  \"list\"");
    QTest::newRow("a list") << text << QByteArray("/list") << QByteArray("[10");
    QTest::newRow("the first element") << text << QByteArray("/list/0") << QByteArray("10");
    QTest::newRow("an element behind a string with signs")
        << text << QByteArray("/list/2") << QByteArray("{\"deep");
    QTest::newRow("far down") << text << QByteArray("/list/2/deep/port") << QByteArray("80}}]");
    QTest::newRow("an escaped slash") << text << QByteArray("/a~1b") << QByteArray("true");
    QTest::newRow("a key written with an escape") << text << QByteArray("/caf\xC3\xA9") << QByteArray("null");
    QTest::newRow("of two the last") << text << QByteArray("/twice") << QByteArray("2\n");
    QTest::newRow("what is missing: around it")
        << text << QByteArray("/list/2/deep/host") << QByteArray("{\"port");
    QTest::newRow("past the end of a list") << text << QByteArray("/list/7") << QByteArray("[10");
    QTest::newRow("through a number") << text << QByteArray("/list/0/x") << QByteArray("10");
    QTest::newRow("behind a byte order mark")
        << "\xEF\xBB\xBF" + QByteArray(R"({"a": 7})") << QByteArray("/a") << QByteArray("7");
}

void TestTextPlaces::aPointerLeadsToItsValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, expected);

    const std::size_t offset = offsetOf(text.toStdString(), pointer.toStdString());

    QCOMPARE(text.mid(static_cast<int>(offset), expected.size()), expected);
}

void TestTextPlaces::openingsAreCounted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("ordinal");
    QTest::addColumn<int>("expected");
    const QByteArray text = R"({"[": "{\"[", /* [ */ "a": [1, {}], "b": []})";
    QTest::newRow("the whole") << text << 1 << 0;
    QTest::newRow("not those in strings and comments") << text << 2 << 27;
    QTest::newRow("within another") << text << 3 << 31;
    QTest::newRow("after closed ones") << text << 4 << 41;
    QTest::newRow("past the last one") << text << 5 << 44;
    QTest::newRow("behind a byte order mark") << QByteArray("\xEF\xBB\xBF {}") << 1 << 4;
    QTest::newRow("none") << QByteArray("12") << 1 << 2;
    QTest::newRow("an empty text") << QByteArray() << 1 << 0;
    QTest::newRow("a string without end") << QByteArray("\"a\\") << 1 << 3;
    QTest::newRow("a comment without end") << QByteArray("/* [") << 1 << 4;
}

void TestTextPlaces::openingsAreCounted()
{
    QFETCH(QByteArray, text);
    QFETCH(int, ordinal);
    QFETCH(int, expected);

    const std::size_t offset = offsetOfOpening(text.toStdString(), static_cast<std::size_t>(ordinal));

    QCOMPARE(offset, static_cast<std::size_t>(expected));
}

void TestTextPlaces::linesAndColumnsCountFromOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("the first byte") << QByteArray("ab\ncd") << 0 << 1 << 1;
    QTest::newRow("the line break itself") << QByteArray("ab\ncd") << 2 << 1 << 3;
    QTest::newRow("behind it") << QByteArray("ab\ncd") << 3 << 2 << 1;
    QTest::newRow("the end") << QByteArray("ab\ncd") << 5 << 2 << 3;
    QTest::newRow("past the end") << QByteArray("ab\ncd") << 99 << 2 << 3;
    QTest::newRow("an empty text") << QByteArray() << 0 << 1 << 1;
    QTest::newRow("columns are bytes") << QByteArray("\xED\x95\x9C x") << 4 << 1 << 5;
    QTest::newRow("a byte order mark takes no column") << QByteArray("\xEF\xBB\xBF{}") << 3 << 1 << 1;
}

void TestTextPlaces::linesAndColumnsCountFromOne()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QFETCH(int, line);
    QFETCH(int, column);

    const LineAndColumn place = lineAndColumn(text.toStdString(), static_cast<std::size_t>(offset));

    QCOMPARE(static_cast<int>(place.line), line);
    QCOMPARE(static_cast<int>(place.column), column);
}

void TestTextPlaces::commentsAreSeenOutsideOfStringsOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("none") << QByteArray("{\"a\": 1}") << false;
    QTest::newRow("a line") << QByteArray("{} // x") << true;
    QTest::newRow("a block") << QByteArray("{/**/}") << true;
    QTest::newRow("an address in a string") << QByteArray(R"({"a": "https://x /* y */"})") << false;
    QTest::newRow("behind an escaped quotation mark") << QByteArray(R"({"a": "\" // x"})") << false;
}

void TestTextPlaces::commentsAreSeenOutsideOfStringsOnly()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, expected);

    QCOMPARE(hasComments(text.toStdString()), expected);
}

void TestTextPlaces::brokenTextsAreSurvived_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a string without end") << QByteArray(R"({"a": "x)");
    QTest::newRow("an escape at the end") << QByteArray("{\"a\\");
    QTest::newRow("a comment without end") << QByteArray("{\"a\": 1 /*");
    QTest::newRow("only brackets") << QByteArray("{[[[[{{{{");
    QTest::newRow("closing brackets") << QByteArray("}}]]");
    QTest::newRow("a list closed as an object") << QByteArray("[1}");
    QTest::newRow("no colon") << QByteArray(R"({"a" 1, "b"})");
    QTest::newRow("very deep") << QByteArray(300000, '[');
    QTest::newRow("half a byte order mark") << QByteArray("\xEF\xBB");
}

void TestTextPlaces::brokenTextsAreSurvived()
{
    QFETCH(QByteArray, text);
    const std::string whole = text.toStdString();

    QVERIFY(offsetOf(whole, "/a/0/b") <= whole.size() + 1);
    QVERIFY(offsetOf(whole, "/4000000000/1") <= whole.size() + 1);
    QVERIFY(lineAndColumn(whole, whole.size()).line >= 1);
    static_cast<void>(hasComments(whole));
}

QTEST_GUILESS_MAIN(TestTextPlaces)
#include "tst_text_places.moc"
