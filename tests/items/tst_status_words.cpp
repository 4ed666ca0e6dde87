// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/status_words.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace deployscope;

namespace {

constexpr std::array looks{TaskLook::Starting, TaskLook::Unproven, TaskLook::Healthy, TaskLook::Unhealthy,
                           TaskLook::Draining, TaskLook::Stopping, TaskLook::Stopped};

} // namespace

Q_DECLARE_METATYPE(deployscope::TaskStatus)
Q_DECLARE_METATYPE(deployscope::TaskHealth)
Q_DECLARE_METATYPE(deployscope::TaskLook)

class TestStatusWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looks_data();
    void looks();
    void lettersTellStatesApart();
    void everyLookHasWords();
    void everyTargetStateHasWords();
};

void TestStatusWords::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestStatusWords::looks_data()
{
    QTest::addColumn<TaskStatus>("status");
    QTest::addColumn<TaskHealth>("health");
    QTest::addColumn<TaskLook>("look");
    QTest::newRow("PROVISIONING") << TaskStatus::Provisioning << TaskHealth::Unknown << TaskLook::Starting;
    QTest::newRow("PENDING") << TaskStatus::Pending << TaskHealth::Unknown << TaskLook::Starting;
    QTest::newRow("ACTIVATING") << TaskStatus::Activating << TaskHealth::Unknown << TaskLook::Unproven;
    QTest::newRow("RUNNING") << TaskStatus::Running << TaskHealth::Unknown << TaskLook::Unproven;
    QTest::newRow("healthy") << TaskStatus::Running << TaskHealth::Healthy << TaskLook::Healthy;
    QTest::newRow("unhealthy") << TaskStatus::Running << TaskHealth::Unhealthy << TaskLook::Unhealthy;
    QTest::newRow("DEACTIVATING") << TaskStatus::Deactivating << TaskHealth::Healthy << TaskLook::Draining;
    QTest::newRow("STOPPING") << TaskStatus::Stopping << TaskHealth::Unknown << TaskLook::Stopping;
    QTest::newRow("DEPROVISIONING") << TaskStatus::Deprovisioning << TaskHealth::Unknown << TaskLook::Stopping;
    QTest::newRow("STOPPED") << TaskStatus::Stopped << TaskHealth::Unknown << TaskLook::Stopped;
}

void TestStatusWords::looks()
{
    QFETCH(TaskStatus, status);
    QFETCH(TaskHealth, health);
    QFETCH(TaskLook, look);

    QCOMPARE(lookOf(status, health), look);
}

void TestStatusWords::lettersTellStatesApart()
{
    QString letters;
    for (const TaskLook look : ::looks)
        letters.append(letterOf(look));

    QCOMPARE(letters, QStringLiteral("PRHUDS–"));
}

void TestStatusWords::everyLookHasWords()
{
    QSet<QString> words;
    for (const TaskLook look : ::looks) {
        words.insert(shortWord(look));
        QVERIFY(explanation(look).endsWith(u'.'));
    }

    QCOMPARE(words.size(), qsizetype{7});
}

void TestStatusWords::everyTargetStateHasWords()
{
    QSet<QString> words;
    for (const TargetState state : {TargetState::Initial, TargetState::Healthy, TargetState::Unhealthy,
                                    TargetState::Unused, TargetState::Draining, TargetState::Removed}) {
        words.insert(shortWord(state));
        QVERIFY(explanation(state).endsWith(u'.'));
    }

    QCOMPARE(words.size(), qsizetype{6});
}

QTEST_GUILESS_MAIN(TestStatusWords)
#include "tst_status_words.moc"
