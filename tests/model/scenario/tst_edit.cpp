// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/edit.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

/// Changes of a document by JSON pointer: for sliders, `--set`, lessons and mends alike.
class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditChangesItsPlace_data();
    void anEditChangesItsPlace();
    void anEditThatLeadsNowhereIsRefused_data();
    void anEditThatLeadsNowhereIsRefused();
    void editsFollowEachOther();
    void aDeepPointerIsRefused();
    void anAssignmentIsRead_data();
    void anAssignmentIsRead();
    void anAssignmentThatIsNoneIsRefused_data();
    void anAssignmentThatIsNoneIsRefused();
};

namespace {

const char *const before = R"({"a": {"b": 1, "c": null}, "list": [10, 20], "text": "x"})";

} // namespace

void TestEdit::anEditChangesItsPlace_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value"); // empty: taken away
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a member") << QByteArray("/a/b") << QByteArray("2")
                              << QByteArray(R"({"a":{"b":2,"c":null},"list":[10,20],"text":"x"})");
    QTest::newRow("an element") << QByteArray("/list/1") << QByteArray("[]")
                                << QByteArray(R"({"a":{"b":1,"c":null},"list":[10,[]],"text":"x"})");
    QTest::newRow("appended") << QByteArray("/list/-") << QByteArray("30")
                              << QByteArray(R"({"a":{"b":1,"c":null},"list":[10,20,30],"text":"x"})");
    QTest::newRow("missing objects are made, at the end")
        << QByteArray("/x/y~1z") << QByteArray("true")
        << QByteArray(R"({"a":{"b":1,"c":null},"list":[10,20],"text":"x","x":{"y/z":true}})");
    QTest::newRow("a missing list is made")
        << QByteArray("/new/-") << QByteArray("1")
        << QByteArray(R"({"a":{"b":1,"c":null},"list":[10,20],"text":"x","new":[1]})");
    QTest::newRow("null is as if missing") << QByteArray("/a/c/d") << QByteArray("1")
                                           << QByteArray(R"({"a":{"b":1,"c":{"d":1}},"list":[10,20],"text":"x"})");
    QTest::newRow("a member goes") << QByteArray("/a/b") << QByteArray()
                                   << QByteArray(R"({"a":{"c":null},"list":[10,20],"text":"x"})");
    QTest::newRow("an element goes") << QByteArray("/list/0") << QByteArray()
                                     << QByteArray(R"({"a":{"b":1,"c":null},"list":[20],"text":"x"})");
}

void TestEdit::anEditChangesItsPlace()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, after);
    Edit edit{.pointer = pointer.toStdString(), .value = std::nullopt};
    if (!value.isEmpty())
        edit.value = Document::parse(value.toStdString());

    const auto result = edited(Document::parse(before), {edit});

    QVERIFY(std::holds_alternative<Document>(result));
    QCOMPARE(QByteArray::fromStdString(std::get<Document>(result).dump()), after);
}

void TestEdit::anEditThatLeadsNowhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<bool>("takesAway");
    QTest::addColumn<QString>("expected");
    QTest::newRow("through a number") << QByteArray("/a/b/c") << false
                                      << u"WrongType :0:0 /a/b/c found '1' expected 'object, array'"_s;
    QTest::newRow("through a text") << QByteArray("/text/c") << false
                                    << u"WrongType :0:0 /text/c found 'x' expected 'object, array'"_s;
    QTest::newRow("past an array's end")
        << QByteArray("/list/2") << false << u"OutOfRange :0:0 /list/2 found '2' expected '0..2, -'"_s;
    QTest::newRow("a word in an array")
        << QByteArray("/list/first") << false << u"OutOfRange :0:0 /list/first found 'first' expected '0..2, -'"_s;
    QTest::newRow("no pointer") << QByteArray("a/b") << false
                                << u"WrongType :0:0 a/b found 'a/b' expected 'JSON pointer'"_s;
    QTest::newRow("the whole document")
        << QByteArray() << false << u"WrongType :0:0  found '' expected 'JSON pointer'"_s;
    QTest::newRow("taking away what is not there")
        << QByteArray("/a/x") << true << u"UnknownReference :0:0 /a/x found 'x' expected 'object'"_s;
    QTest::newRow("taking away below what is not there")
        << QByteArray("/x/y") << true << u"UnknownReference :0:0 /x/y found 'x' expected 'object'"_s;
    QTest::newRow("taking away past the end")
        << QByteArray("/list/5") << true << u"UnknownReference :0:0 /list/5 found '5' expected 'array'"_s;
}

void TestEdit::anEditThatLeadsNowhereIsRefused()
{
    QFETCH(QByteArray, pointer);
    QFETCH(bool, takesAway);
    QFETCH(QString, expected);
    Edit edit{.pointer = pointer.toStdString(), .value = std::nullopt};
    if (!takesAway)
        edit.value = Document(0);

    const auto result = edited(Document::parse(before), {edit});

    QVERIFY(std::holds_alternative<ReadError>(result));
    QCOMPARE(textOf(std::get<ReadError>(result)), expected);
}

void TestEdit::editsFollowEachOther()
{
    const auto result = edited(Document::parse(before), {{.pointer = "/list/-", .value = Document(30)},
                                                         {.pointer = "/list/2", .value = Document(31)},
                                                         {.pointer = "/list/0", .value = std::nullopt}});

    QCOMPARE(std::get<Document>(result)["list"].dump(), std::string{"[20,31]"});
}

void TestEdit::aDeepPointerIsRefused()
{
    std::string pointer;
    for (int level = 0; level < 100000; ++level)
        pointer += "/a";

    const auto byPointer = edited(Document::object(), {{.pointer = pointer, .value = Document(1)}});
    const auto byValue =
        edited(Document::object(),
               {{.pointer = "/a/b", .value = Document::parse(std::string(99, '[') + std::string(99, ']'))}});
    const auto atTheLimit =
        edited(Document::object(),
               {{.pointer = "/a", .value = Document::parse(std::string(99, '[') + std::string(99, ']'))}});

    QCOMPARE(std::get<ReadError>(byPointer).fault, Fault::TooDeep);
    QCOMPARE(std::get<ReadError>(byValue).fault, Fault::TooDeep);
    QVERIFY(std::holds_alternative<Document>(atTheLimit));
}

void TestEdit::anAssignmentIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a number") << QByteArray("/a/b=4") << QByteArray("4");
    QTest::newRow("a list") << QByteArray("/a/b=[1, 2]") << QByteArray("[1,2]");
    QTest::newRow("a text in quotes") << QByteArray("/a/b=\"4\"") << QByteArray("\"4\"");
    QTest::newRow("a word") << QByteArray("/a/b=web:2") << QByteArray("\"web:2\"");
    QTest::newRow("an equals sign in the value") << QByteArray("/a/b=x=y") << QByteArray("\"x=y\"");
    QTest::newRow("nothing") << QByteArray("/a/b=") << QByteArray("\"\"");
    QTest::newRow("a template stays a text") << QByteArray("/a/b=${x}") << QByteArray("\"${x}\"");
}

void TestEdit::anAssignmentIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);

    const auto result = readEdit(text.toStdString());

    QVERIFY(std::holds_alternative<Edit>(result));
    QCOMPARE(std::get<Edit>(result).pointer, std::string{"/a/b"});
    QCOMPARE(QByteArray::fromStdString(std::get<Edit>(result).value->dump()), value);
}

void TestEdit::anAssignmentThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no equals sign") << QByteArray("/a") << u"Missing"_s;
    QTest::newRow("nothing") << QByteArray() << u"Missing"_s;
    QTest::newRow("no pointer") << QByteArray("a=1") << u"WrongType"_s;
    QTest::newRow("an empty pointer") << QByteArray("=1") << u"WrongType"_s;
    QTest::newRow("too deep a value") << "/a=" + QByteArray(200000, '[') << u"TooDeep"_s;
    QTest::newRow("two keys alike") << QByteArray(R"(/a={"b": 1, "b": 2})") << u"DuplicateKey"_s;
}

void TestEdit::anAssignmentThatIsNoneIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);

    const auto result = readEdit(text.toStdString());

    QVERIFY(std::holds_alternative<ReadError>(result));
    QCOMPARE(nameOf(std::get<ReadError>(result).fault), expected);
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
