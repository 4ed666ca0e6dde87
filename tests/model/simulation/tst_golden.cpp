// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_text.h"

#include "scenario/reading.h"
#include "simulation/simulate.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace deployscope;

/// The runs of the built-in scenarios, and of those beside the logs, event by event, against the logs that are kept. A
/// change of one is a change of behaviour: read the difference before the log is made anew with
/// DEPLOYSCOPE_WRITE_GOLDEN=1.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runIsTheOneKept_data();
    void runIsTheOneKept();
};

namespace {

const QString source = QStringLiteral(DEPLOYSCOPE_SOURCE_DIR);

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

void TestGolden::runIsTheOneKept_data()
{
    QTest::addColumn<QString>("scenario");
    int count = 0;
    for (const QString &place : {QStringLiteral("/resources/scenarios"), QStringLiteral("/tests/golden")}) {
        const QDir folder(source + place);
        for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
            ++count;
        }
    }
    QVERIFY(count >= 5);
}

void TestGolden::runIsTheOneKept()
{
    QFETCH(QString, scenario);
    const ReadResult read = readScenario({{scenario.toStdString(), contents(scenario).toStdString()}});
    QVERIFY(std::holds_alternative<Reading>(read));

    const auto text = QByteArray::fromStdString(test::eventText(*simulate(std::get<Reading>(read).scenario)));

    const QString golden =
        source + QStringLiteral("/tests/golden/") + QFileInfo(scenario).baseName() + QStringLiteral(".events.txt");
    if (qEnvironmentVariableIsSet("DEPLOYSCOPE_WRITE_GOLDEN")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    QCOMPARE(text, contents(golden));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
