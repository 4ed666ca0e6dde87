// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/scenario_builder.h"
#include "simulation/simulate.h"
#include "views/service_events/event_row.h"
#include "views/service_events/service_event_list.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Model = ServiceEventListModel;

namespace {

std::shared_ptr<const Timeline> run(SimDuration until = 0s)
{
    ScenarioBuilder builder;
    builder.instances(4).revision().revision();
    builder.service(2, 50, 200).targetGroup(30s).securityGroups({32768}, {61000}).update(60s);
    if (until > 0s)
        builder.action(until, ChangeSecurityGroup{false, {PermissionId{0}}});
    return simulate(builder.make());
}

/// A small list, so that not all rows are in view at once.
struct Fixture
{
    explicit Fixture(std::shared_ptr<const Timeline> shown)
        : timeline(std::move(shown))
    {
        model.setTimeline(timeline);
        list.resize(260, 130);
        list.setEvents(&model);
        list.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QRect rectOf(int row) const { return list.visualRect(model.index(row)); }
    [[nodiscard]] bool isInView(int row) const
    {
        return list.viewport()->rect().intersects(rectOf(row).adjusted(0, 1, 0, -1));
    }

    std::shared_ptr<const Timeline> timeline;
    Model model{};
    ServiceEventList list{};
};

QImage painted(const EventRow &row)
{
    QImage image(300, 60, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paintEventRow(painter, QRectF(image.rect()), row, u"00:00"_s, styleFor(Theme::Light, QFont()));
    return image;
}

} // namespace

class TestServiceEventList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestEventIsKeptInView();
    void aClickTellsTheEvent();
    void returnTellsTheEvent();
    void arrowsGoFromRowToRow();
    void rowsAreAsHighAsTheirSentences();
    void rowsAreMeasuredAnewAtOnce();
    void aNameLongerThanALineIsBroken();
    void pastAndFutureDifferInShape();
    void whatIsSelectedStaysAfterAReset();
    void aListWithoutEventsSaysSo();
};

void TestServiceEventList::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
}

void TestServiceEventList::theNewestEventIsKeptInView()
{
    Fixture fixture(run(300s));
    QVERIFY(fixture.model.rowCount() > 10);

    for (const SimDuration at : std::initializer_list<SimDuration>{60s, 137s, 500s, 0s}) {
        fixture.model.setCursor(cursorAt(*fixture.timeline, SimTime{at}));
        QVERIFY2(fixture.isInView(std::max(0, fixture.model.pastCount() - 1)),
                 qPrintable(QString::number(at.count())));
    }
}

void TestServiceEventList::aClickTellsTheEvent()
{
    Fixture fixture(run());
    QSignalSpy activations(&fixture.list, &ServiceEventList::eventActivated);

    QTest::mouseClick(fixture.list.viewport(), Qt::LeftButton, {}, fixture.rectOf(1).center());

    QCOMPARE(activations.size(), 1);
    QCOMPARE(activations.at(0).at(0).value<EventId>(),
             EventId{fixture.model.index(1).data(Model::IdRole).toUInt()});
}

void TestServiceEventList::returnTellsTheEvent()
{
    Fixture fixture(run());
    QSignalSpy activations(&fixture.list, &ServiceEventList::eventActivated);

    fixture.list.setCurrentIndex(fixture.model.index(2));
    QTest::keyClick(&fixture.list, Qt::Key_Return);

    QCOMPARE(activations.size(), 1);
    QCOMPARE(activations.at(0).at(0).value<EventId>(),
             EventId{fixture.model.index(2).data(Model::IdRole).toUInt()});
}

void TestServiceEventList::arrowsGoFromRowToRow()
{
    Fixture fixture(run());
    fixture.list.setCurrentIndex(fixture.model.index(0));

    QTest::keyClick(&fixture.list, Qt::Key_Down);

    QCOMPARE(fixture.list.currentIndex().row(), 1);
}

void TestServiceEventList::rowsAreAsHighAsTheirSentences()
{
    const Style style = styleFor(Theme::Light, QFont());
    const QString sentence = u"(service web) has started 2 tasks: (task t-3) (task t-4)."_s;

    const int wide = eventRowHeight(sentence, 2000, u"0:00"_s, style);
    const int narrow = eventRowHeight(sentence, 200, u"0:00"_s, style);

    QVERIFY(narrow > 2 * wide - 8); // at least two lines more
    QVERIFY(wide < 40);
}

void TestServiceEventList::rowsAreMeasuredAnewAtOnce()
{
    Fixture fixture(run());
    const int before = fixture.rectOf(0).height();

    fixture.list.resize(130, 130);
    QCoreApplication::processEvents();

    QVERIFY(fixture.rectOf(0).height() > before);
}

void TestServiceEventList::aNameLongerThanALineIsBroken()
{
    const Style style = styleFor(Theme::Light, QFont());
    const QString name(300, u'x');

    QVERIFY(eventRowHeight(name, 200, u"0:00"_s, style) > 5 * eventRowHeight(u"x"_s, 200, u"0:00"_s, style) / 2);
}

void TestServiceEventList::pastAndFutureDifferInShape()
{
    const EventRow row{.time = u"1:00"_s, .message = u"x"_s, .past = true};
    EventRow future = row;
    future.past = false;
    EventRow newest = row;
    newest.newest = true;
    const Style style = styleFor(Theme::Light, QFont());
    const QPoint dot = eventRowGeometry({0, 0, 300, 60}, u"00:00"_s, style).dot.center().toPoint();

    // A filled dot, and a ring with the ground in it.
    QCOMPARE(painted(row).pixelColor(dot), style.text);
    QCOMPARE(painted(future).pixelColor(dot), style.surface);
    QVERIFY(painted(newest) != painted(row));
}

void TestServiceEventList::whatIsSelectedStaysAfterAReset()
{
    Fixture fixture(run());
    fixture.list.setCurrentIndex(fixture.model.index(3));
    const quint32 id = fixture.model.index(3).data(Model::IdRole).toUInt();
    Timeline many = *run();
    const Event last = many.events.back();
    many.events.insert(many.events.end(), 250, last);
    QSignalSpy resets(&fixture.model, &QAbstractItemModel::modelReset);

    fixture.model.setTimeline(std::make_shared<const Timeline>(std::move(many)));

    QCOMPARE(resets.size(), 1);
    QCOMPARE(fixture.list.currentIndex().data(Model::IdRole).toUInt(), id);
}

void TestServiceEventList::aListWithoutEventsSaysSo()
{
    Model model;
    ServiceEventList list;
    list.resize(260, 130);
    list.setEvents(&model);
    list.show();

    const QImage image = list.grab().toImage();
    bool hasInk = false;
    for (int y = 0; y < image.height() && !hasInk; ++y) {
        for (int x = 0; x < image.width() && !hasInk; ++x)
            hasInk = image.pixelColor(x, y).lightness() < 140;
    }
    QVERIFY(hasInk);
}

QTEST_MAIN(TestServiceEventList)
#include "tst_service_event_list.moc"
