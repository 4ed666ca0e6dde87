// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/writing.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

/// Bytes in and out: reading a file, and the text that is saved.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadWhole();
    void aFileThatIsNotThereIsToldWithItsReason();
    void aFolderIsToldWithItsReason();
    void aHugeFileIsRefused();
    void whatIsSavedKeepsOrderAndUnknownKeys();
    void brokenUtf8IsReplacedOnSaving();
};

void TestFiles::aFileIsReadWhole()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray bytes = QByteArray(200000, 'x') + '\0' + "end";
    file.write(bytes);
    file.close();

    const auto result = readFile(file.fileName().toStdString());

    QVERIFY(std::holds_alternative<NamedText>(result));
    QCOMPARE(QByteArray::fromStdString(std::get<NamedText>(result).text), bytes);
    QCOMPARE(QString::fromStdString(std::get<NamedText>(result).name), file.fileName());
}

void TestFiles::aFileThatIsNotThereIsToldWithItsReason()
{
    const auto result = readFile("no/such/file.json");

    const auto &error = std::get<ReadError>(result);
    QCOMPARE(error.fault, Fault::Unreadable);
    QCOMPARE(error.place.file, std::string{"no/such/file.json"});
    QVERIFY(!error.found.empty());
}

void TestFiles::aFolderIsToldWithItsReason()
{
    const QTemporaryDir folder;

    QCOMPARE(std::get<ReadError>(readFile(folder.path().toStdString())).fault, Fault::Unreadable);
}

void TestFiles::aHugeFileIsRefused()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(16 * 1024 * 1024 + 1));

    QCOMPARE(std::get<ReadError>(readFile(file.fileName().toStdString())).fault, Fault::TooLarge);
}

void TestFiles::whatIsSavedKeepsOrderAndUnknownKeys()
{
    Document document = Document::parse(R"({"zebra": [1, {"b": 2, "a": 1}]})");
    const Document small = smallScenario();
    for (const auto &[key, value] : small.items())
        document[key] = value;
    document["services"][0]["ours"] = "kept";
    const std::string text = written(document);

    const Reading reading = readingOfText(text);

    QCOMPARE(written(reading.document), text);
    QVERIFY(text.starts_with("{\n  \"zebra\": [\n    1,"));
    QVERIFY(text.ends_with("}\n"));
}

void TestFiles::brokenUtf8IsReplacedOnSaving()
{
    Document document = Document::object();
    document["name"] = "\xC3(";

    QCOMPARE(written(document), std::string{"{\n  \"name\": \"\xEF\xBF\xBD(\"\n}\n"});
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
