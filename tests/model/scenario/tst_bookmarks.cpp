// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/bookmarks.h"

#include <QTest>

using namespace deployscope;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::Document)
Q_DECLARE_METATYPE(std::vector<deployscope::Bookmark>)
Q_DECLARE_METATYPE(std::vector<deployscope::Edit>)

/// The moment and the bookmarks in a document's `view`.
class TestBookmarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bookmarksAreRead_data();
    void bookmarksAreRead();
    void theMomentIsRead_data();
    void theMomentIsRead();
    void theMomentIsWritten_data();
    void theMomentIsWritten();
    void bookmarksAreEdited_data();
    void bookmarksAreEdited();
};

void TestBookmarks::bookmarksAreRead_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<std::vector<Bookmark>>("expected");
    const auto row = [](const char *name, const char *text, const std::vector<Bookmark> &expected) {
        QTest::newRow(name) << Document::parse(text) << expected;
    };
    row("no view", R"({})", {});
    row("a view that is null", R"({"view": null})", {});
    row("a view without any", R"({"view": {"at": 5}})", {});
    row("one", R"({"view": {"bookmarks": [{"at": 92.5, "text": "here"}]}})", {{SimTime{92500ms}, "here", 0}});
    row("by time", R"({"view": {"bookmarks": [{"at": 9, "text": "b"}, {"at": 2, "text": "a"}]}})",
        {{SimTime{2s}, "a", 1}, {SimTime{9s}, "b", 0}});
    row("of one time in file order",
        R"({"view": {"bookmarks": [{"at": 2, "text": "b"}, {"at": 2, "text": "a"}]}})",
        {{SimTime{2s}, "b", 0}, {SimTime{2s}, "a", 1}});
    row("without a name", R"({"view": {"bookmarks": [{"at": 2}]}})", {{SimTime{2s}, "", 0}});
    row("what is none keeps its place",
        R"({"view": {"bookmarks": [7, {"text": "no time"}, {"at": 2, "text": "a"}]}})", {{SimTime{2s}, "a", 2}});
    row("before the start is the start", R"({"view": {"bookmarks": [{"at": -2, "text": "a"}]}})",
        {{SimTime{}, "a", 0}});
    row("no list", R"({"view": {"bookmarks": "a"}})", {});
}

void TestBookmarks::bookmarksAreRead()
{
    QFETCH(Document, document);
    QFETCH(std::vector<Bookmark>, expected);

    QCOMPARE(bookmarksOf(document), expected);
}

void TestBookmarks::theMomentIsRead_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char *name, const char *text, qint64 milliseconds) {
        QTest::newRow(name) << Document::parse(text) << milliseconds;
    };
    row("none", R"({})", 0);
    row("whole seconds", R"({"view": {"at": 137}})", 137'000);
    row("with a fraction", R"({"view": {"at": 92.5}})", 92'500);
    row("no number", R"({"view": {"at": "soon"}})", 0);
    row("before the start", R"({"view": {"at": -1}})", 0);
    row("beyond all times", R"({"view": {"at": 1e300}})", qint64{3'600'000'000});
}

void TestBookmarks::theMomentIsRead()
{
    QFETCH(Document, document);
    QFETCH(qint64, milliseconds);

    QCOMPARE(qint64{viewedAt(document).time_since_epoch().count()}, milliseconds);
}

void TestBookmarks::theMomentIsWritten_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a new one") << QByteArray(R"({"name":"a"})") << qint64{137'000}
                               << QByteArray(R"({"name":"a","view":{"at":137}})");
    QTest::newRow("a fraction") << QByteArray("{}") << qint64{92'500} << QByteArray(R"({"view":{"at":92.5}})");
    QTest::newRow("at the start there is nothing to write")
        << QByteArray(R"({"name":"a"})") << qint64{0} << QByteArray(R"({"name":"a"})");
    QTest::newRow("back to the start") << QByteArray(R"({"view":{"at":5,"notes":"n"}})") << qint64{0}
                                       << QByteArray(R"({"view":{"at":0,"notes":"n"}})");
    QTest::newRow("beside a view that is null")
        << QByteArray(R"({"view":null})") << qint64{1'000} << QByteArray(R"({"view":{"at":1}})");
}

void TestBookmarks::theMomentIsWritten()
{
    QFETCH(QByteArray, before);
    QFETCH(qint64, milliseconds);
    QFETCH(QByteArray, after);

    const Document saved =
        savedAt(Document::parse(before.toStdString()), SimTime{std::chrono::milliseconds{milliseconds}});

    QCOMPARE(QByteArray::fromStdString(saved.dump()), after);
}

void TestBookmarks::bookmarksAreEdited_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<std::vector<Edit>>("edits");
    QTest::addColumn<QByteArray>("after");
    const Document none = Document::object();
    const Document noList = Document::parse(R"({"view": {"bookmarks": 5}})");
    const QByteArray two = R"({"view":{"bookmarks":[{"at":1,"text":"a"},{"at":2,"text":"b","more":0}]}})";
    QTest::newRow("the first one") << QByteArray("{}") << edits::addBookmark(none, SimTime{92500ms}, "here")
                                   << QByteArray(R"({"view":{"bookmarks":[{"at":92.5,"text":"here"}]}})");
    QTest::newRow("in place of what is no list")
        << QByteArray::fromStdString(noList.dump()) << edits::addBookmark(noList, SimTime{1s}, "a")
        << QByteArray(R"({"view":{"bookmarks":[{"at":1,"text":"a"}]}})");
    QTest::newRow("another name")
        << two << edits::nameBookmark(none, 1, "new")
        << QByteArray(R"({"view":{"bookmarks":[{"at":1,"text":"a"},{"at":2,"text":"new","more":0}]}})");
    QTest::newRow("taken away") << two << edits::removeBookmark(none, 0)
                                << QByteArray(R"({"view":{"bookmarks":[{"at":2,"text":"b","more":0}]}})");
}

void TestBookmarks::bookmarksAreEdited()
{
    QFETCH(QByteArray, before);
    QFETCH(std::vector<Edit>, edits);
    QFETCH(QByteArray, after);

    const auto result = edited(Document::parse(before.toStdString()), edits);

    QVERIFY(std::holds_alternative<Document>(result));
    QCOMPARE(QByteArray::fromStdString(std::get<Document>(result).dump()), after);
}

QTEST_GUILESS_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"
