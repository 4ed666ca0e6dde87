// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/wait_words.h"

#include <QTest>

using namespace deployscope;

class TestWaitWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWaitHasWords();
    void timeToGoIsRoundedUp_data();
    void timeToGoIsRoundedUp();
    void aMismatchNamesTheCode();
    void everyObstacleHasAWord();
};

void TestWaitWords::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestWaitWords::everyWaitHasWords()
{
    QVERIFY(waitWord(TaskWait::None).isEmpty());
    for (int wait = 1; wait <= static_cast<int>(TaskWait::ContainerCheck); ++wait) {
        const auto what = static_cast<TaskWait>(wait);
        QVERIFY(!waitWord(what).isEmpty());
        QVERIFY(!shortWaitWord(what).isEmpty());
        QVERIFY(shortWaitWord(what).size() <= waitWord(what).size());
    }
}

void TestWaitWords::timeToGoIsRoundedUp_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("over") << -5 << QStringLiteral("0 s");
    QTest::newRow("now") << 0 << QStringLiteral("0 s");
    QTest::newRow("a moment") << 1 << QStringLiteral("1 s");
    QTest::newRow("whole seconds") << 13000 << QStringLiteral("13 s");
    QTest::newRow("a little more") << 13001 << QStringLiteral("14 s");
    QTest::newRow("minutes") << 245000 << QStringLiteral("4 min 5 s");
}

void TestWaitWords::timeToGoIsRoundedUp()
{
    QFETCH(int, milliseconds);
    QFETCH(QString, words);

    QCOMPARE(timeToGo(std::chrono::milliseconds{milliseconds}), words);
}

void TestWaitWords::aMismatchNamesTheCode()
{
    TargetItem target;
    target.reason = TargetReason::ResponseCodeMismatch;
    target.code = 404;

    QCOMPARE(reasonWord(target), QStringLiteral("answered 404"));
}

void TestWaitWords::everyObstacleHasAWord()
{
    QVERIFY(obstacleWord(PlacementObstacle::None).isEmpty());
    for (const PlacementObstacle obstacle :
         {PlacementObstacle::NoInstances, PlacementObstacle::Attribute, PlacementObstacle::DistinctInstance,
          PlacementObstacle::Port, PlacementObstacle::Cpu, PlacementObstacle::Memory})
        QVERIFY(!obstacleWord(obstacle).isEmpty());
}

QTEST_GUILESS_MAIN(TestWaitWords)
#include "tst_wait_words.moc"
