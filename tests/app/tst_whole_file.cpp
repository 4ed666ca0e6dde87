// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsWrittenAndReplaced();
    void whatCannotBeWrittenLeavesWhatWasThere();
    void aDeviceIsWrittenToAndStaysOne();

private:
    QTemporaryDir m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

void TestWholeFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestWholeFile::aFileIsWrittenAndReplaced()
{
    const QString path = m_folder.filePath(u"a.csv"_s);

    QCOMPARE(writeWhole(path, "first, and longer"), std::nullopt);
    QCOMPARE(writeWhole(path, "second"), std::nullopt);

    QCOMPARE(contentOf(path), QByteArray("second"));
}

void TestWholeFile::whatCannotBeWrittenLeavesWhatWasThere()
{
    const QString folder = m_folder.filePath(u"folder"_s);
    QVERIFY(QDir().mkdir(folder));

    const std::optional<QString> error = writeWhole(folder, "text");

    QVERIFY(error.has_value());
    QVERIFY(error->startsWith(folder));
    QVERIFY(QFileInfo(folder).isDir());
}

void TestWholeFile::aDeviceIsWrittenToAndStaysOne()
{
    QCOMPARE(writeWhole(u"/dev/null"_s, "text"), std::nullopt);
    QVERIFY(writeWhole(u"/dev/full"_s, "text").has_value());

    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
