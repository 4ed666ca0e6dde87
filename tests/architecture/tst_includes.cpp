// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/includes.h"
#include "architecture/project_files.h"
#include "architecture/rooms.h"

#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

/// Who may include whom: the table of the design, tried on made-up includes and on the project itself.
class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void includesAreFoundWithTheirLines();
    void headersAreFoundInTheirQtModule_data();
    void headersAreFoundInTheirQtModule();
    void anIncludeIsAllowed_data();
    void anIncludeIsAllowed();
    void anIncludeIsRefused_data();
    void anIncludeIsRefused();
    void aViolationNamesFileAndLine();
    void anArrowThroughAnotherHeaderIsFound();
    void aHeaderBesideIsFollowed();
    void circlesEnd();
    void eachRoomHasFiles_data();
    void eachRoomHasFiles();
    void theProjectKeepsTheArrows();
};

namespace {

/// The one include of a line.
Include includeIn(const QString &line)
{
    const QList<Include> includes = includesOf(line);
    return includes.isEmpty() ? Include{} : includes.first();
}

void addRow(const char *name, const QString &file, const QString &line)
{
    QTest::newRow(name) << file << line;
}

void addColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
}

} // namespace

void TestIncludes::includesAreFoundWithTheirLines()
{
    const QString text = u"// #include \"no/comment.h\"\n#include \"a/b.h\"\n\n  #  include <vector> // why\n"_s;

    const QList<Include> expected{{u"a/b.h"_s, true, 2}, {u"vector"_s, false, 4}};
    QCOMPARE(includesOf(text), expected);
}

void TestIncludes::headersAreFoundInTheirQtModule_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("module");
    QTest::newRow("class of QtCore") << u"QString"_s << u"QtCore"_s;
    QTest::newRow("class with its module") << u"QtCharts/QChart"_s << u"QtCharts"_s;
    QTest::newRow("file of QtGui") << u"qcolor.h"_s << u"QtGui"_s;
    QTest::newRow("not installed") << u"QNoSuchThing"_s << u"Qt"_s;
    QTest::newRow("standard C++") << u"vector"_s << QString();
    QTest::newRow("a room") << u"cluster/state.h"_s << QString();
}

void TestIncludes::headersAreFoundInTheirQtModule()
{
    QFETCH(QString, header);
    QFETCH(QString, module);

    QCOMPARE(qtModuleOf(header), module);
}

void TestIncludes::anIncludeIsAllowed_data()
{
    addColumns();
    addRow("standard C++ in the model", u"model/scenario/a.h"_s, u"#include <stop_token>"_s);
    addRow("JSON in the model", u"model/scenario/a.h"_s, u"#include <nlohmann/json.hpp>"_s);
    addRow("a room knows itself", u"model/cluster/a.cpp"_s, u"#include \"cluster/a.h\""_s);
    addRow("cluster knows scenario", u"model/cluster/a.h"_s, u"#include \"scenario/units.h\""_s);
    addRow("timeline knows cluster", u"model/timeline/a.h"_s, u"#include \"cluster/event.h\""_s);
    addRow("simulation knows timeline", u"model/simulation/a.h"_s, u"#include \"timeline/timeline.h\""_s);
    addRow("study knows simulation", u"model/study/a.h"_s, u"#include \"simulation/simulate.h\""_s);
    addRow("items know simulation", u"model/items/a.cpp"_s, u"#include \"simulation/reasons.h\""_s);
    addRow("items know QtCore", u"model/items/a.h"_s, u"#include <QAbstractListModel>"_s);
    addRow("a moc file", u"views/grid/a.cpp"_s, u"#include \"a.moc\""_s);
    addRow("views know values", u"views/grid/a.h"_s, u"#include \"cluster/state.h\""_s);
    addRow("views know items", u"views/grid/a.h"_s, u"#include \"items/task_list_model.h\""_s);
    addRow("views know each other", u"views/grid/a.h"_s, u"#include \"views/style/style.h\""_s);
    addRow("views know Qt Charts", u"views/chart/a.h"_s, u"#include <QtCharts/QChartView>"_s);
    addRow("app knows simulation", u"app/a.h"_s, u"#include \"simulation/simulate.h\""_s);
    addRow("app knows threads", u"app/a.h"_s, u"#include <QtConcurrent>"_s);
    addRow("app knows the system", u"app/a.cpp"_s, u"#include <unistd.h>"_s);
    addRow("tests lie in no room", u"tests/app/a.cpp"_s, u"#include \"app/a.h\""_s);
}

void TestIncludes::anIncludeIsAllowed()
{
    QFETCH(QString, file);
    QFETCH(QString, line);

    QCOMPARE(objection(file, includeIn(line)), QString());
}

void TestIncludes::anIncludeIsRefused_data()
{
    addColumns();
    addRow("Qt in the scenario", u"model/scenario/a.h"_s, u"#include <QString>"_s);
    addRow("Qt with its module", u"model/simulation/a.h"_s, u"#include <QtCore/qstring.h>"_s);
    addRow("Qt in quotes", u"model/cluster/a.h"_s, u"#include \"QString\""_s);
    addRow("scenario knows cluster", u"model/scenario/a.h"_s, u"#include \"cluster/state.h\""_s);
    addRow("cluster knows timeline", u"model/cluster/a.h"_s, u"#include \"timeline/timeline.h\""_s);
    addRow("timeline knows simulation", u"model/timeline/a.h"_s, u"#include \"simulation/simulate.h\""_s);
    addRow("simulation knows study", u"model/simulation/a.h"_s, u"#include \"study/outcome.h\""_s);
    addRow("study knows items", u"model/study/a.h"_s, u"#include \"items/words.h\""_s);
    addRow("a room in angle brackets", u"model/cluster/a.h"_s, u"#include <timeline/timeline.h>"_s);
    addRow("the system in the model", u"model/scenario/a.cpp"_s, u"#include <sys/stat.h>"_s);
    addRow("items know widgets", u"model/items/a.h"_s, u"#include <QWidget>"_s);
    addRow("items know colours", u"model/items/a.h"_s, u"#include <QtGui/QColor>"_s);
    addRow("items know views", u"model/items/a.h"_s, u"#include \"views/style/style.h\""_s);
    addRow("views know simulation", u"views/grid/a.h"_s, u"#include \"simulation/reasons.h\""_s);
    addRow("views know study", u"views/grid/a.h"_s, u"#include \"study/outcome.h\""_s);
    addRow("views know a reader", u"views/grid/a.h"_s, u"#include \"scenario/reading.h\""_s);
    addRow("views know JSON", u"views/grid/a.h"_s, u"#include <nlohmann/json.hpp>"_s);
    addRow("views know app", u"views/grid/a.h"_s, u"#include \"app/document.h\""_s);
    addRow("views know threads", u"views/grid/a.h"_s, u"#include <QtConcurrent>"_s);
    addRow("round about", u"views/grid/a.h"_s, u"#include \"../../model/simulation/simulate.h\""_s);
    addRow("from the root", u"views/grid/a.h"_s, u"#include \"model/simulation/simulate.h\""_s);
    addRow("a test of Qt", u"app/a.h"_s, u"#include <QTest>"_s);
}

void TestIncludes::anIncludeIsRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, line);

    QVERIFY(!objection(file, includeIn(line)).isEmpty());
}

void TestIncludes::aViolationNamesFileAndLine()
{
    const SourceTexts files{{u"model/cluster/a.h"_s, u"#pragma once\n\n#include \"timeline/b.h\"\n"_s}};

    const QStringList expected{u"model/cluster/a.h:3: timeline/b.h: model/cluster may not include it"_s};
    QCOMPARE(violations(files), expected);
}

void TestIncludes::anArrowThroughAnotherHeaderIsFound()
{
    const SourceTexts files{
        {u"model/items/words.h"_s, u"#include \"simulation/reasons.h\"\n"_s},
        {u"model/simulation/reasons.h"_s, u"#include <vector>\n"_s},
        {u"views/grid/a.h"_s, u"#include <QWidget>\n#include \"items/words.h\"\n"_s},
    };

    const QStringList expected{
        u"views/grid/a.h:2: simulation/reasons.h: views may not include it (through model/items/words.h:1)"_s};
    QCOMPARE(violations(files), expected);
}

void TestIncludes::aHeaderBesideIsFollowed()
{
    const SourceTexts files{
        {u"model/items/inner.h"_s, u"#include \"study/outcome.h\"\n"_s},
        {u"model/items/words.h"_s, u"#include \"inner.h\"\n"_s},
        {u"views/grid/a.h"_s, u"#include \"items/words.h\"\n"_s},
    };

    QCOMPARE(violations(files).size(), 1);
}

void TestIncludes::circlesEnd()
{
    const SourceTexts files{
        {u"model/cluster/a.h"_s, u"#include \"cluster/b.h\"\n"_s},
        {u"model/cluster/b.h"_s, u"#include \"cluster/a.h\"\n"_s},
    };

    QCOMPARE(violations(files), QStringList());
}

void TestIncludes::eachRoomHasFiles_data()
{
    QTest::addColumn<QString>("folder");
    for (const Room &room : rooms())
        QTest::newRow(qUtf8Printable(room.folder)) << room.folder;
}

void TestIncludes::eachRoomHasFiles()
{
    QFETCH(QString, folder);
    const QStringList files = projectFiles(QStringLiteral(DEPLOYSCOPE_SOURCE_DIR)).keys();

    QVERIFY(!files.filter(QRegularExpression(u"^%1.*\\.h$"_s.arg(folder))).isEmpty());
    QVERIFY(!files.filter(QRegularExpression(u"^%1.*\\.cpp$"_s.arg(folder))).isEmpty());
}

void TestIncludes::theProjectKeepsTheArrows()
{
    const QStringList found = violations(projectFiles(QStringLiteral(DEPLOYSCOPE_SOURCE_DIR)));

    QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
