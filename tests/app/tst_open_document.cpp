// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_document.h"

#include "app/small_scenario.h"
#include "scenario/bookmarks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace deployscope;
using namespace deployscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOpenDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEditChangesTheScenario();
    void undoRestoresTheBytes();
    void redoMakesThemAgain();
    void oneGestureIsOneStep();
    void twoGesturesAreTwoSteps();
    void withoutAGestureEachEditIsAStep();
    void aGestureThatComesBackIsNoStep();
    void anEditThatChangesNothingIsNoStep();
    void anEditThatCannotBeMadeChangesNothing();
    void theStepIsNamed();
    void savingMakesItClean();
    void whatIsSavedOpensAgain();
    void unknownKeysAreKept();
    void anAwsFileHasNoName();
    void aBuiltInScenarioHasNoName();
    void aFileThatCannotBeUsedLeavesWhatIsOpen();
    void aFolderThatIsNotThereIsSaid();
    void commentsAreKnownToBeLost();
    void aBookmarkNeedsNoOtherRun();
    void aBookmarkCanBeUndone();
    void theMomentIsSavedWithIt();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;
    void setDesired(OpenDocument &document, std::int64_t count) const;

    QTemporaryDir m_folder{};
};

namespace {

void openSmall(OpenDocument &document)
{
    QVERIFY(!document.openBuiltIn(textOf(smallDocument())));
}

std::int64_t desired(const OpenDocument &document)
{
    return document.scenario()->services.at(0).desiredCount;
}

} // namespace

void TestOpenDocument::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

QString TestOpenDocument::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return isWritten ? file.fileName() : QString();
}

void TestOpenDocument::setDesired(OpenDocument &document, std::int64_t count) const
{
    QVERIFY(!document.change({.kind = Change::Kind::DesiredCount, .number = count},
                             edits::desiredCount(document.document(), ServiceId{0}, count)));
}

void TestOpenDocument::anEditChangesTheScenario()
{
    OpenDocument document;
    openSmall(document);
    QSignalSpy changes(&document, &OpenDocument::scenarioChanged);

    setDesired(document, 3);

    QCOMPARE(changes.size(), 1);
    QCOMPARE(desired(document), 3);
    QVERIFY(document.isModified());
}

void TestOpenDocument::undoRestoresTheBytes()
{
    OpenDocument document;
    openSmall(document);
    const std::string before = document.document().dump(2);
    setDesired(document, 3);
    QVERIFY(!document.change({.kind = Change::Kind::Deploy},
                             edits::deploy(document.document(), ServiceId{0}, SimTime{}, "web:2", "web:1")));

    document.undo();
    document.undo();

    QCOMPARE(document.document().dump(2), before);
    QCOMPARE(desired(document), 2);
    QVERIFY(!document.isModified());
    QVERIFY(!document.undoable());
}

void TestOpenDocument::redoMakesThemAgain()
{
    OpenDocument document;
    openSmall(document);
    setDesired(document, 3);
    const std::string changed = document.document().dump(2);

    document.undo();
    document.redo();

    QCOMPARE(document.document().dump(2), changed);
    QCOMPARE(desired(document), 3);
}

void TestOpenDocument::oneGestureIsOneStep()
{
    OpenDocument document;
    openSmall(document);
    const std::string before = document.document().dump(2);

    document.beginGesture();
    for (const int count : {3, 4, 5})
        setDesired(document, count);
    document.endGesture();
    QCOMPARE(desired(document), 5);
    QCOMPARE(document.undoable()->number, 5);

    document.undo();
    QCOMPARE(document.document().dump(2), before);
    QVERIFY(!document.undoable());
    document.redo();
    QCOMPARE(desired(document), 5);
}

void TestOpenDocument::twoGesturesAreTwoSteps()
{
    OpenDocument document;
    openSmall(document);

    for (const int count : {3, 4}) {
        document.beginGesture();
        setDesired(document, count);
        document.endGesture();
    }
    document.undo();

    QCOMPARE(desired(document), 3);
}

void TestOpenDocument::withoutAGestureEachEditIsAStep()
{
    OpenDocument document;
    openSmall(document);
    setDesired(document, 3);
    setDesired(document, 4);

    document.undo();

    QCOMPARE(desired(document), 3);
}

void TestOpenDocument::aGestureThatComesBackIsNoStep()
{
    OpenDocument document;
    openSmall(document);

    document.beginGesture();
    setDesired(document, 3);
    setDesired(document, 4);
    setDesired(document, 2);
    document.endGesture();

    QVERIFY(!document.undoable());
    QCOMPARE(desired(document), 2);
}

void TestOpenDocument::anEditThatChangesNothingIsNoStep()
{
    OpenDocument document;
    openSmall(document);
    QSignalSpy changes(&document, &OpenDocument::scenarioChanged);

    setDesired(document, 2);

    QVERIFY(!document.undoable());
    QCOMPARE(changes.size(), 0);
}

void TestOpenDocument::anEditThatCannotBeMadeChangesNothing()
{
    OpenDocument document;
    openSmall(document);
    const std::string before = document.document().dump(2);

    const auto error = document.change({}, {{"/services/0/desiredCount", Document(-1)}});

    QVERIFY(error.has_value());
    QCOMPARE(error->place.pointer, "/services/0/desiredCount");
    QCOMPARE(document.document().dump(2), before);
    QVERIFY(!document.undoable());
}

void TestOpenDocument::theStepIsNamed()
{
    OpenDocument document;
    openSmall(document);
    setDesired(document, 3);

    QCOMPARE(wordsFor(*document.undoable()), u"Change desired count to 3"_s);
    QVERIFY(!document.redoable());
    document.undo();
    QCOMPARE(wordsFor(*document.redoable()), u"Change desired count to 3"_s);
}

void TestOpenDocument::savingMakesItClean()
{
    OpenDocument document;
    openSmall(document);
    setDesired(document, 3);
    const QString path = m_folder.filePath(u"saved.json"_s);

    QVERIFY(!document.saveAs(path));

    QVERIFY(!document.isModified());
    QVERIFY(!document.isBuiltIn());
    QCOMPARE(document.path(), path);
    document.undo();
    QVERIFY(document.isModified());
}

void TestOpenDocument::whatIsSavedOpensAgain()
{
    OpenDocument document;
    openSmall(document);
    setDesired(document, 3);
    const QString path = m_folder.filePath(u"again.json"_s);
    QVERIFY(!document.saveAs(path));

    OpenDocument other;
    QVERIFY(!other.openFiles({path}));

    QCOMPARE(other.document().dump(2), document.document().dump(2));
    QCOMPARE(other.path(), path);
}

void TestOpenDocument::unknownKeysAreKept()
{
    Document text = smallDocument();
    text["somethingOfOurOwn"] = {{"z", 1}, {"a", 2}};
    OpenDocument document;
    QVERIFY(!document.openFiles({write(u"unknown.json"_s, QByteArray::fromStdString(text.dump()))}));
    setDesired(document, 3);
    const QString path = m_folder.filePath(u"unknown-saved.json"_s);
    QVERIFY(!document.saveAs(path));

    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));

    text["services"][0]["desiredCount"] = 3;
    QCOMPARE(saved.readAll().toStdString(), text.dump(2) + '\n');
}

void TestOpenDocument::anAwsFileHasNoName()
{
    OpenDocument document;

    QVERIFY(!document.openFiles({write(u"service.json"_s, R"({"serviceName": "web", "taskDefinition": "web:1",
                                                              "desiredCount": 2, "launchType": "EC2"})")}));

    QVERIFY(document.path().isEmpty());
    QVERIFY(!document.isBuiltIn());
    QVERIFY(!document.reading().filledIn.empty());
}

void TestOpenDocument::aBuiltInScenarioHasNoName()
{
    OpenDocument document;

    openSmall(document);

    QVERIFY(document.path().isEmpty());
    QVERIFY(document.isBuiltIn());
}

void TestOpenDocument::aFileThatCannotBeUsedLeavesWhatIsOpen()
{
    OpenDocument document;
    openSmall(document);
    setDesired(document, 3);
    QSignalSpy opened(&document, &OpenDocument::opened);

    const auto broken = document.openFiles({write(u"broken.json"_s, "{\n  \"services\": [,]\n}\n")});
    const auto missing = document.openFiles({m_folder.filePath(u"not-there.json"_s)});

    QVERIFY(broken.has_value());
    QCOMPARE(broken->place.line, std::size_t{2});
    QVERIFY(missing.has_value());
    QVERIFY(missing->fault == Fault::Unreadable);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(desired(document), 3);
    QVERIFY(document.undoable().has_value());
}

void TestOpenDocument::aFolderThatIsNotThereIsSaid()
{
    OpenDocument document;
    openSmall(document);

    const auto failure = document.saveAs(m_folder.filePath(u"no/such/folder.json"_s));

    QVERIFY(failure.has_value());
    QVERIFY(document.path().isEmpty());
}

void TestOpenDocument::commentsAreKnownToBeLost()
{
    const QByteArray text = "// by hand\n" + QByteArray::fromStdString(smallDocument().dump());
    OpenDocument document;
    QVERIFY(!document.openFiles({write(u"comments.json"_s, text)}));
    QVERIFY(document.savingLosesComments());

    QVERIFY(!document.saveAs(document.path()));

    QVERIFY(!document.savingLosesComments());
}

void TestOpenDocument::aBookmarkNeedsNoOtherRun()
{
    OpenDocument document;
    openSmall(document);
    const auto before = document.scenario();
    QSignalSpy runs(&document, &OpenDocument::scenarioChanged);
    QSignalSpy views(&document, &OpenDocument::viewChanged);

    QVERIFY(!document.change({.kind = Change::Kind::AddBookmark, .at = SimTime{92s}},
                             edits::addBookmark(document.document(), SimTime{92s}, "here")));
    document.undo();
    document.redo();

    QCOMPARE(runs.size(), 0);
    QCOMPARE(views.size(), 3);
    QVERIFY(document.scenario() == before);
    QVERIFY(document.isModified());
    QCOMPARE(bookmarksOf(document.document()).size(), std::size_t{1});
}

void TestOpenDocument::aBookmarkCanBeUndone()
{
    OpenDocument document;
    openSmall(document);
    const std::string before = document.document().dump();
    QVERIFY(!document.change({.kind = Change::Kind::AddBookmark, .at = SimTime{92s}},
                             edits::addBookmark(document.document(), SimTime{92s}, "here")));
    QCOMPARE(wordsFor(*document.undoable()), u"Add a bookmark at 1:32"_s);
    QVERIFY(
        !document.change({.kind = Change::Kind::RemoveBookmark}, edits::removeBookmark(document.document(), 0)));
    QVERIFY(bookmarksOf(document.document()).empty());

    document.undo();
    QCOMPARE(bookmarksOf(document.document()).size(), std::size_t{1});
    document.undo();
    QCOMPARE(document.document().dump(), before);
}

void TestOpenDocument::theMomentIsSavedWithIt()
{
    const QString path = m_folder.filePath(u"moment.json"_s);
    OpenDocument document;
    openSmall(document);

    QVERIFY(!document.saveAs(path, SimTime{137s}));
    QVERIFY(!document.isModified());
    OpenDocument again;
    QVERIFY(!again.openFiles({path}));

    QVERIFY(viewedAt(again.document()) == SimTime{137s});
}

QTEST_GUILESS_MAIN(TestOpenDocument)
#include "tst_open_document.moc"
