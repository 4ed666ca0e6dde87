// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/service_event_list_model.h"
#include "model/simulation/scenario_builder.h"
#include "simulation/simulate.h"
#include "timeline/service_events.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Model = ServiceEventListModel;

namespace {

ScenarioBuilder updatedAt(SimDuration at)
{
    ScenarioBuilder builder;
    builder.instances(4).revision().revision();
    builder.service(2, 50, 200).targetGroup(30s).securityGroups({32768}, {61000}).update(at);
    return builder;
}

std::shared_ptr<const Timeline> run(SimDuration updateAt)
{
    return simulate(updatedAt(updateAt).make());
}

/// The run with an update at 60 s, and three tasks wanted from 300 s on.
std::shared_ptr<const Timeline> longerRun()
{
    UpdateService scaleOut;
    scaleOut.desiredCount = 3;
    return simulate(updatedAt(60s).action(300s, scaleOut).make());
}

int messagesIn(const Timeline &timeline)
{
    int count = 0;
    for (std::size_t place = 0; place < timeline.events.size(); ++place)
        count += serviceEventMessage(timeline, idAt<EventId>(place)).has_value() ? 1 : 0;
    return count;
}

int pastRows(const Model &model)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.index(row).data(Model::PastRole).toBool() ? 1 : 0;
    return count;
}

} // namespace

class TestServiceEventListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyEventsWithASentenceAreRows();
    void aRowTellsTimeSentenceKindAndId();
    void theCursorDividesPastFromFuture();
    void aStepWithinAnInstantMovesOneRow();
    void movingTheCursorAnnouncesTheRowsBetween();
    void aCursorThatPassesNoRowAnnouncesNothing();
    void anotherRunKeepsTheRowsThatAreTheSame();
    void aVeryDifferentRunIsAReset();
    void noRunHasNoRows();
};

void TestServiceEventListModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestServiceEventListModel::onlyEventsWithASentenceAreRows()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto timeline = run(60s);

    model.setTimeline(timeline);

    QCOMPARE(model.rowCount(), messagesIn(*timeline));
    QVERIFY(model.rowCount() > 5);
}

void TestServiceEventListModel::aRowTellsTimeSentenceKindAndId()
{
    Model model;
    const auto timeline = run(60s);
    model.setTimeline(timeline);
    const QModelIndex last = model.index(model.rowCount() - 1);

    QCOMPARE(last.data(Model::TimeTextRole).toString(), u"2:17"_s);
    QCOMPARE(last.data(Model::AtRole).toLongLong(), 137'000);
    QCOMPARE(last.data(Model::MessageRole).toString(), u"(service web) has reached a steady state."_s);
    QCOMPARE(last.data().toString(), last.data(Model::MessageRole).toString());
    QCOMPARE(last.data(Model::KindRole).toString(), u"service.steadyState"_s);
    const EventId id{last.data(Model::IdRole).toUInt()};
    QCOMPARE(serviceEventMessage(*timeline, id).value_or(""), "(service web) has reached a steady state.");
}

void TestServiceEventListModel::theCursorDividesPastFromFuture()
{
    Model model;
    const auto timeline = run(60s);
    model.setTimeline(timeline);

    model.setCursor(cursorAt(*timeline, SimTime{92s}));

    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        QCOMPARE(index.data(Model::PastRole).toBool(), index.data(Model::AtRole).toLongLong() <= 92'000);
    }
    QCOMPARE(model.pastCount(), pastRows(model));
}

void TestServiceEventListModel::aStepWithinAnInstantMovesOneRow()
{
    Model model;
    const auto timeline = run(60s);
    model.setTimeline(timeline);
    Cursor cursor = firstCursor(*timeline);

    for (int past = 0; past <= model.rowCount(); ++past) {
        while (model.pastCount() < past && cursor.applied < timeline->events.size()) {
            cursor = stepForward(*timeline, cursor);
            model.setCursor(cursor);
        }
        QCOMPARE(model.pastCount(), past);
    }
}

void TestServiceEventListModel::movingTheCursorAnnouncesTheRowsBetween()
{
    Model model;
    const auto timeline = run(60s);
    model.setTimeline(timeline);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy counts(&model, &Model::pastCountChanged);

    model.setCursor(lastCursor(*timeline));
    model.setCursor(firstCursor(*timeline));

    QCOMPARE(changes.size(), 2);
    for (const QList<QVariant> &change : changes) {
        QCOMPARE(change.at(0).toModelIndex(), model.index(0));
        QCOMPARE(change.at(1).toModelIndex(), model.index(model.rowCount() - 1));
        QCOMPARE(change.at(2).value<QList<int>>(), QList<int>{Model::PastRole});
    }
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts.at(0).at(0).toInt(), model.rowCount());
}

void TestServiceEventListModel::aCursorThatPassesNoRowAnnouncesNothing()
{
    Model model;
    const auto timeline = run(60s);
    model.setTimeline(timeline);
    model.setCursor(cursorAt(*timeline, SimTime{62s}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    model.setCursor(cursorAt(*timeline, SimTime{63s}));

    QCOMPARE(changes.size(), 0);
}

void TestServiceEventListModel::anotherRunKeepsTheRowsThatAreTheSame()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTimeline(run(60s));
    const int before = model.rowCount();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);

    model.setTimeline(longerRun());

    QCOMPARE(resets.size(), 0);
    QCOMPARE(removals.size(), 0);
    QCOMPARE(insertions.size(), 1);
    QCOMPARE(insertions.at(0).at(1).toInt(), before);
    QCOMPARE(model.rowCount(), messagesIn(*longerRun()));

    model.setTimeline(run(60s));

    QCOMPARE(removals.size(), 1);
    QCOMPARE(model.rowCount(), before);
}

void TestServiceEventListModel::aVeryDifferentRunIsAReset()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTimeline(run(60s));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    Timeline many = *run(60s);
    const Event steady = many.events.back(); // some 250 more sentences of one kind
    many.events.insert(many.events.end(), 250, steady);

    model.setTimeline(std::make_shared<const Timeline>(std::move(many)));

    QCOMPARE(resets.size(), 1);
    QCOMPARE(insertions.size(), 0);
    QVERIFY(model.rowCount() > 250);
}

void TestServiceEventListModel::noRunHasNoRows()
{
    Model model;
    model.setTimeline(run(60s));

    model.setTimeline(nullptr);

    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.pastCount(), 0);
}

QTEST_GUILESS_MAIN(TestServiceEventListModel)
#include "tst_service_event_list_model.moc"
