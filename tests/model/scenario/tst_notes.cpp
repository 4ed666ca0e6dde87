// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/notes.h"

#include <QTest>

using namespace deployscope;

/// The notes in a document's `view`.
class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAreRead_data();
    void notesAreRead();
    void notesAreWritten_data();
    void notesAreWritten();
    void whereThereIsNoRoomTheDocumentStays();
};

void TestNotes::notesAreRead_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("notes");
    QTest::newRow("no view") << QByteArray("{}") << QByteArray();
    QTest::newRow("a view that is null") << QByteArray(R"({"view":null})") << QByteArray();
    QTest::newRow("a view without any") << QByteArray(R"({"view":{"at":5}})") << QByteArray();
    QTest::newRow("two lines") << QByteArray(R"({"view":{"notes":"look\nhere"}})") << QByteArray("look\nhere");
    QTest::newRow("no text") << QByteArray(R"({"view":{"notes":["look"]}})") << QByteArray();
}

void TestNotes::notesAreRead()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, notes);

    QCOMPARE(QByteArray::fromStdString(notesOf(Document::parse(document.toStdString()))), notes);
}

void TestNotes::notesAreWritten_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("notes");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("the first ones") << QByteArray(R"({"name":"a"})") << QByteArray("n")
                                    << QByteArray(R"({"name":"a","view":{"notes":"n"}})");
    QTest::newRow("in place of others") << QByteArray(R"({"view":{"notes":"n","at":5}})") << QByteArray("m")
                                        << QByteArray(R"({"view":{"notes":"m","at":5}})");
    QTest::newRow("in place of what is no text")
        << QByteArray(R"({"view":{"notes":[1]}})") << QByteArray("m") << QByteArray(R"({"view":{"notes":"m"}})");
    QTest::newRow("none in place of some")
        << QByteArray(R"({"view":{"notes":"n","at":5}})") << QByteArray() << QByteArray(R"({"view":{"at":5}})");
    QTest::newRow("none where there are none")
        << QByteArray(R"({"name":"a"})") << QByteArray() << QByteArray(R"({"name":"a"})");
    QTest::newRow("into a view that is null")
        << QByteArray(R"({"view":null})") << QByteArray("n") << QByteArray(R"({"view":{"notes":"n"}})");
}

void TestNotes::notesAreWritten()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, notes);
    QFETCH(QByteArray, after);
    const Document document = Document::parse(before.toStdString());

    const auto result = edited(document, edits::writeNotes(document, notes.toStdString()));

    QVERIFY(std::holds_alternative<Document>(result));
    QCOMPARE(QByteArray::fromStdString(std::get<Document>(result).dump()), after);
}

void TestNotes::whereThereIsNoRoomTheDocumentStays()
{
    const Document document = Document::parse(R"({"view":5})");

    const auto result = edited(document, edits::writeNotes(document, "n"));

    QVERIFY(std::holds_alternative<ReadError>(result));
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
