// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document_patch.h"

#include <QtTest>

using namespace deployscope;

namespace {

/// The keys stand in no alphabetical order, so that a lost order shows.
Document sample()
{
    return Document::parse(R"({"name": "n", "services": [{"desiredCount": 2}], "more": {"b": 1, "a": 2}})");
}

Document after(const std::vector<Edit> &edits, const Document &document)
{
    return std::get<Document>(edited(document, edits));
}

} // namespace

class TestDocumentPatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsBackAndForthByteForByte_data();
    void leadsBackAndForthByteForByte();
    void twoEditsBecomeOne();
    void knowsWhenNothingChanged();
};

void TestDocumentPatch::leadsBackAndForthByteForByte_data()
{
    QTest::addColumn<std::vector<Edit>>("edits");
    QTest::newRow("a value deep inside") << std::vector<Edit>{{"/services/0/desiredCount", Document(3)}};
    QTest::newRow("a member that is new at the top") << std::vector<Edit>{{"/actions/-", Document::object()}};
    QTest::newRow("a member of the middle goes") << std::vector<Edit>{{"/services", std::nullopt}};
    QTest::newRow("a member inside goes") << std::vector<Edit>{{"/more/b", std::nullopt}};
    QTest::newRow("two in one") << std::vector<Edit>{{"/more/b", std::nullopt}, {"/name", Document("m")}};
    QTest::newRow("one member twice") << std::vector<Edit>{{"/more/b", Document(5)}, {"/more/a", Document(6)}};
}

void TestDocumentPatch::leadsBackAndForthByteForByte()
{
    QFETCH(std::vector<Edit>, edits);
    const Document before = sample();
    Document document = after(edits, before);
    const std::string changed = document.dump();
    DocumentPatch patch(before, edits);

    patch.swapWith(document);
    QCOMPARE(document.dump(), before.dump());

    patch.swapWith(document);
    QCOMPARE(document.dump(), changed);
}

void TestDocumentPatch::twoEditsBecomeOne()
{
    const std::vector<Edit> first{{"/services/0/desiredCount", Document(3)}};
    const std::vector<Edit> second{{"/services/0/desiredCount", Document(4)}, {"/actions/-", Document::object()}};
    const Document before = sample();
    const Document between = after(first, before);
    Document document = after(second, between);
    DocumentPatch patch(before, first);

    patch.absorb(DocumentPatch(between, second));
    const std::string changed = document.dump();
    patch.swapWith(document);
    QCOMPARE(document.dump(), before.dump());
    patch.swapWith(document);
    QCOMPARE(document.dump(), changed);
}

void TestDocumentPatch::knowsWhenNothingChanged()
{
    const std::vector<Edit> same{{"/services/0/desiredCount", Document(2)}};
    const std::vector<Edit> other{{"/services/0/desiredCount", Document(3)}};
    const Document before = sample();

    QVERIFY(DocumentPatch(before, same).isSameAs(after(same, before)));
    QVERIFY(!DocumentPatch(before, other).isSameAs(after(other, before)));
}

QTEST_GUILESS_MAIN(TestDocumentPatch)
#include "tst_document_patch.moc"
