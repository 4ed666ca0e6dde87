// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recent_files.h"

#include <QDir>
#include <QTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

class TestRecentFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theLatestIsFirst();
    void whatIsOpenedAgainIsThereOnce();
    void filesOpenedTogetherAreOneEntry();
    void onlySoManyAreKept();
    void relativePathsBecomeAbsolute();
    void aRemovedOneIsGone();
    void whatIsReadAnewIsTheSame();
    void anEmptyEntryIsLeftOut();
    void theMenuNamesThem_data();
    void theMenuNamesThem();
};

void TestRecentFiles::theLatestIsFirst()
{
    RecentFiles files;
    files.add({u"/a.json"_s});
    files.add({u"/b.json"_s});

    QCOMPARE(files.entries(), (QList<QStringList>{{u"/b.json"_s}, {u"/a.json"_s}}));
}

void TestRecentFiles::whatIsOpenedAgainIsThereOnce()
{
    RecentFiles files;
    files.add({u"/a.json"_s});
    files.add({u"/b.json"_s});
    files.add({u"/x/../a.json"_s});

    QCOMPARE(files.entries(), (QList<QStringList>{{u"/a.json"_s}, {u"/b.json"_s}}));
}

void TestRecentFiles::filesOpenedTogetherAreOneEntry()
{
    RecentFiles files;
    files.add({u"/a.json"_s});
    files.add({u"/a.json"_s, u"/b.json"_s});

    QCOMPARE(files.entries(), (QList<QStringList>{{u"/a.json"_s, u"/b.json"_s}, {u"/a.json"_s}}));
}

void TestRecentFiles::onlySoManyAreKept()
{
    RecentFiles files;
    for (int i = 0; i <= RecentFiles::most; ++i)
        files.add({u"/%1.json"_s.arg(i)});

    QCOMPARE(files.entries().size(), RecentFiles::most);
    QCOMPARE(files.entries().last(), QStringList{u"/1.json"_s});
}

void TestRecentFiles::relativePathsBecomeAbsolute()
{
    RecentFiles files;
    files.add({u"a.json"_s});

    QCOMPARE(files.entries().first(), QStringList{QDir::current().filePath(u"a.json"_s)});
}

void TestRecentFiles::aRemovedOneIsGone()
{
    RecentFiles files;
    files.add({u"/a.json"_s});
    files.add({u"/b.json"_s});
    files.remove({u"/a.json"_s});

    QCOMPARE(files.entries(), (QList<QStringList>{{u"/b.json"_s}}));
}

void TestRecentFiles::whatIsReadAnewIsTheSame()
{
    const QList<QStringList> entries{{u"/b.json"_s}, {u"/a.json"_s, u"/c.json"_s}};

    QCOMPARE(RecentFiles(entries).entries(), entries);
}

void TestRecentFiles::anEmptyEntryIsLeftOut()
{
    QCOMPARE(RecentFiles({{}, {u"/a.json"_s}}).entries(), (QList<QStringList>{{u"/a.json"_s}}));
}

void TestRecentFiles::theMenuNamesThem_data()
{
    QTest::addColumn<QStringList>("entry");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QStringList{u"/lessons/web.json"_s} << u"web.json — /lessons"_s;
    QTest::newRow("two") << QStringList{u"/lessons/web.json"_s, u"/x/service.json"_s}
                         << u"web.json + service.json — /lessons"_s;
    QTest::newRow("at home") << QStringList{QDir::home().filePath(u"lessons/web.json"_s)}
                             << u"web.json — ~/lessons"_s;
    QTest::newRow("right at home") << QStringList{QDir::home().filePath(u"web.json"_s)} << u"web.json — ~"_s;
    QTest::newRow("a folder that begins like home")
        << QStringList{QDir::homePath() + u"-old/web.json"_s} << u"web.json — %1-old"_s.arg(QDir::homePath());
    QTest::newRow("an ampersand is no mnemonic") << QStringList{u"/R&D/web.json"_s} << u"web.json — /R&&D"_s;
}

void TestRecentFiles::theMenuNamesThem()
{
    QFETCH(QStringList, entry);
    QFETCH(QString, text);

    QCOMPARE(menuText(entry), text);
}

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recent_files.moc"
