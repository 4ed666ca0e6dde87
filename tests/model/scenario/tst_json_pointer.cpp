// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"

#include <QtTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

class TestJsonPointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreEscapedAndFoundAgain();
    void aTextThatIsNoPointerHasNoTokens_data();
    void aTextThatIsNoPointerHasNoTokens();
    void aValueIsFoundByItsAddress();
    void anIndexIsDigitsWithoutLeadingZeros_data();
    void anIndexIsDigitsWithoutLeadingZeros();
    void aMemberThatIsNullCountsAsAbsent();
};

void TestJsonPointer::tokensAreEscapedAndFoundAgain()
{
    const std::string pointer = joined(joined(joined({}, "a/b"), "m~n"), 7);

    QCOMPARE(pointer, std::string{"/a~1b/m~0n/7"});
    QCOMPARE(tokensOf(pointer), (std::vector<std::string>{"a/b", "m~n", "7"}));
}

void TestJsonPointer::aTextThatIsNoPointerHasNoTokens_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("no slash in front") << std::string{"services/0"};
    QTest::newRow("a tilde at the end") << std::string{"/a~"};
    QTest::newRow("a tilde before another letter") << std::string{"/a~2"};
}

void TestJsonPointer::aTextThatIsNoPointerHasNoTokens()
{
    QFETCH(std::string, text);

    QVERIFY(!tokensOf(text));
}

void TestJsonPointer::aValueIsFoundByItsAddress()
{
    const Document document = Document::parse(R"({"services": [{"a/b": 1}, {"a/b": 2}]})");

    QCOMPARE(pointerOf(document, &document["services"][1]["a/b"]), std::string{"/services/1/a~1b"});
    QCOMPARE(pointerOf(document, &document), std::string{});
}

void TestJsonPointer::anIndexIsDigitsWithoutLeadingZeros_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("the first") << std::string{"0"} << 0;
    QTest::newRow("the last") << std::string{"2"} << 2;
    QTest::newRow("past the end") << std::string{"3"} << -1;
    QTest::newRow("a leading zero") << std::string{"02"} << -1;
    QTest::newRow("a sign") << std::string{"-1"} << -1;
    QTest::newRow("nothing") << std::string{} << -1;
    QTest::newRow("letters behind") << std::string{"1x"} << -1;
    QTest::newRow("too many digits") << std::string{"99999999999999999999999"} << -1;
}

void TestJsonPointer::anIndexIsDigitsWithoutLeadingZeros()
{
    QFETCH(std::string, token);
    QFETCH(int, expected);

    const auto index = indexOfToken(token, 3);

    QCOMPARE(index ? static_cast<int>(*index) : -1, expected);
}

void TestJsonPointer::aMemberThatIsNullCountsAsAbsent()
{
    const Document object = Document::parse(R"({"a": null, "b": 0})");

    QVERIFY(memberOf(object, "a") == nullptr);
    QVERIFY(memberOf(object, "b") != nullptr);
    QVERIFY(memberOf(object, "c") == nullptr);
    QVERIFY(memberOf(object["b"], "c") == nullptr);
}

QTEST_GUILESS_MAIN(TestJsonPointer)
#include "tst_json_pointer.moc"
