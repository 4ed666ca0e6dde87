// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/interest_words.h"
#include "items/run_goal_words.h"

#include <QSet>
#include <QTest>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRunGoalWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundNeedsNoWords();
    void theNearestTimeIsNamed();
    void eachGoalSaysWhyItIsNeverReached();
    void eachInterestHasWordsOfItsOwn();
};

void TestRunGoalWords::whatIsFoundNeedsNoWords()
{
    QVERIFY(sentenceFor(RunGoal::SteadyAgain, {RunUntil::Missing::None, SimTime{137s}}).isEmpty());
}

void TestRunGoalWords::theNearestTimeIsNamed()
{
    QVERIFY(sentenceFor(RunGoal::SteadyAgain, {RunUntil::Missing::NotLater, SimTime{137s}}).contains(u"2:17"_s));
    QVERIFY(sentenceFor(RunGoal::SteadyAgain, {RunUntil::Missing::NotEarlier, SimTime{92s}}).contains(u"1:32"_s));
}

void TestRunGoalWords::eachGoalSaysWhyItIsNeverReached()
{
    QSet<QString> sentences;
    QSet<QString> names;
    for (const RunGoal goal : runGoals) {
        sentences.insert(sentenceFor(goal, {RunUntil::Missing::Never, {}}));
        names.insert(wordsFor(goal));
    }
    sentences.insert(sentenceFor(RunGoal::TrafficMoved, {RunUntil::Missing::NoLoadBalancer, {}}));
    sentences.insert(sentenceFor(RunGoal::TrafficMoved, {RunUntil::Missing::NothingDeployed, {}}));

    QCOMPARE(names.size(), qsizetype{5});
    QCOMPARE(sentences.size(), qsizetype{7});
    QVERIFY(!sentences.contains(QString()));
}

void TestRunGoalWords::eachInterestHasWordsOfItsOwn()
{
    QSet<QString> words;
    for (const Interest interest : {Interest::Change, Interest::Decision, Interest::Health, Interest::Milestone,
                                    Interest::Bounds, Interest::Blocked})
        words.insert(wordsFor(interest));

    QCOMPARE(words.size(), qsizetype{6});
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(TestRunGoalWords)
#include "tst_run_goal_words.moc"
