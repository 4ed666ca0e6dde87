// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/project_files.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace deployscope;
using namespace Qt::StringLiterals;

/// What each file of the project must have, whatever it is about.
class TestProjectFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLicenceIsRecognised_data();
    void aLicenceIsRecognised();
    void aPrivatePathIsRecognised_data();
    void aPrivatePathIsRecognised();
    void aTestThatWouldNotRunIsRecognised_data();
    void aTestThatWouldNotRunIsRecognised();

    void eachSourceNamesItsLicence();
    void noFileNamesAPrivatePath();
    void eachTestProgramRuns();
    void eachTestProgramIsBuilt();

private:
    /// The project's files whose place matches; fails the test where there are none.
    static SourceTexts filesLike(const QString &pattern);
};

namespace {

/// What is wrong with a file; empty where nothing is.
using Check = std::function<QString(const QString &place, const QString &text)>;

/// `place: what is wrong` for each file with which something is.
QString complaints(const SourceTexts &files, const Check &check)
{
    QStringList all;
    for (auto file = files.constKeyValueBegin(); file != files.constKeyValueEnd(); ++file) {
        const QString wrong = check(file->first, file->second);
        if (!wrong.isEmpty())
            all += file->first + ": "_L1 + wrong;
    }
    return all.join(u'\n');
}

QString programName(const QString &place)
{
    return QFileInfo(place).baseName();
}

} // namespace

SourceTexts TestProjectFiles::filesLike(const QString &pattern)
{
    const QRegularExpression place(pattern);
    SourceTexts files = projectFiles(QStringLiteral(DEPLOYSCOPE_SOURCE_DIR));
    files.removeIf([&](const SourceTexts::iterator &file) { return !place.match(file.key()).hasMatch(); });
    if (files.isEmpty())
        QTest::qFail(qUtf8Printable(u"no file is like %1"_s.arg(pattern)), __FILE__, __LINE__);
    return files;
}

void TestProjectFiles::aLicenceIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("recognised");
    QTest::newRow("first line") << u"// SPDX-License-Identifier: GPL-3.0-or-later\nint a;\n"_s << true;
    QTest::newRow("second line of a script")
        << u"#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"_s << true;
    QTest::newRow("second line of a source") << u"\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s << false;
    QTest::newRow("another licence") << u"// SPDX-License-Identifier: MIT\n"_s << false;
    QTest::newRow("none") << u"int a;\n"_s << false;
}

void TestProjectFiles::aLicenceIsRecognised()
{
    QFETCH(QString, text);
    QFETCH(bool, recognised);

    QCOMPARE(namesItsLicence(text), recognised);
}

void TestProjectFiles::aPrivatePathIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    // %1 keeps this very file free of such paths
    const QString home = u"/%1/ann/scenarios"_s.arg("home"_L1);
    QTest::newRow("someone's home") << u"opens %1, for example"_s.arg(home) << home;
    QTest::newRow("in quotes") << u"\"%1\""_s.arg(home) << home;
    QTest::newRow("part of an address") << u"https://deployscope.example%1"_s.arg(home) << QString();
    QTest::newRow("a path in the project") << u"model/scenario/units.h"_s << QString();
    QTest::newRow("the word alone") << u"the path /%1 is checked"_s.arg("home"_L1) << QString();
}

void TestProjectFiles::aPrivatePathIsRecognised()
{
    QFETCH(QString, text);
    QFETCH(QString, path);

    QCOMPARE(privatePathIn(text), path);
}

void TestProjectFiles::aTestThatWouldNotRunIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("runs");
    const QString complete = u"class A\n{\n    Q_OBJECT\n};\n\nQTEST_GUILESS_MAIN(A)\n#include \"tst_a.moc\"\n"_s;
    QTest::newRow("complete") << complete << true;
    QTest::newRow("Q_OBJECT not alone in its line") << QString(complete).replace(u"{\n    Q"_s, u"{ Q"_s) << false;
    QTest::newRow("another moc") << QString(complete).replace("tst_a"_L1, "tst_b"_L1) << false;
    QTest::newRow("no main") << QString(complete).remove("QTEST_GUILESS_MAIN(A)\n"_L1) << false;
}

void TestProjectFiles::aTestThatWouldNotRunIsRecognised()
{
    QFETCH(QString, text);
    QFETCH(bool, runs);

    QCOMPARE(whyNotRun(u"tst_a"_s, text).isEmpty(), runs);
}

void TestProjectFiles::eachSourceNamesItsLicence()
{
    const SourceTexts sources = filesLike(u"\\.(cpp|h)$|^(app|tests|\\.ci)/[a-z-]+$"_s);

    const QString wrong = complaints(sources, [](const QString &, const QString &text) {
        return namesItsLicence(text) ? QString() : u"does not name its licence"_s;
    });
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
}

void TestProjectFiles::noFileNamesAPrivatePath()
{
    const QString wrong =
        complaints(filesLike(u"."_s), [](const QString &, const QString &text) { return privatePathIn(text); });

    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
}

void TestProjectFiles::eachTestProgramRuns()
{
    const SourceTexts programs = filesLike(u"^tests/.*/tst_\\w+\\.cpp$"_s);

    const QString wrong = complaints(
        programs, [](const QString &place, const QString &text) { return whyNotRun(programName(place), text); });
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
}

void TestProjectFiles::eachTestProgramIsBuilt()
{
    const SourceTexts programs = filesLike(u"^tests/.*/tst_\\w+\\.cpp$"_s);
    const SourceTexts lists = filesLike(u"^tests/.*/CMakeLists\\.txt$"_s);

    const QString wrong = complaints(programs, [&](const QString &place, const QString &) {
        const QString list = lists.value(QFileInfo(place).path() + "/CMakeLists.txt"_L1);
        const QRegularExpression name(u"\\b%1\\b"_s.arg(programName(place)));
        return list.contains(name) ? QString() : u"is in no CMakeLists.txt"_s;
    });
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
}

QTEST_GUILESS_MAIN(TestProjectFiles)
#include "tst_project_files.moc"
