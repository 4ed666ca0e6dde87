// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus_keys.h"
#include "app/main_window.h"
#include "app/picture_pages.h"
#include "views/cluster_grid/cluster_grid_view.h"
#include "views/timeline_chart/timeline_chart.h"
#include "views/timeline_page/timeline_page.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QtTest>

#include <memory>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A teacher shows the whole run in the place of the cluster: opened by a key, made nearer and moved, and followed into a
/// task. The run is that of 'Two tasks, 50 / 200': web:2 comes at 60 s, t-3 and t-4 are healthy at 105 s, all is steady at
/// 137 s.
class TestTimelineJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aKeyOpensItAndTheGridComesBack();
    void itShowsTheMomentOfTheGrid();
    void theKeysOfTimeWorkOnIt();
    void itZoomsAndMovesByKeys();
    void aLaneOpensItsTaskInTheInspector();
    void whatIsSelectedInTheGridIsSelectedInItsLane();
    void lanesAreWalkedThroughByKeys();
    void aMarkIsOneClickAway();
    void anEditShowsAtOnce();
    void theLanguageChangesWhileItIsShown();
    void aSmallWindowHasRoom_data();
    void aSmallWindowHasRoom();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name = {}) const
    {
        return m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] TimelinePage *page() const { return find<TimelinePage>(); }
    void open();
    void clickLane(int place, SimTime at);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<Languages> m_languages{};
    std::unique_ptr<MainWindow> m_window{};
};

void TestTimelineJourney::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    qApp->installEventFilter(new FocusKeys(this));
}

void TestTimelineJourney::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_window.reset();
    m_languages = std::make_unique<Languages>();
    m_window = std::make_unique<MainWindow>(m_languages.get(), Settings{});
    m_window->start({u"two-tasks-50-200"_s});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->player().seek(SimTime{92s});
    find<ClusterGridView>()->setFocus();
}

void TestTimelineJourney::open()
{
    key(Qt::Key_F4);
    QCoreApplication::processEvents();
    QVERIFY(page()->isVisible());
}

void TestTimelineJourney::clickLane(int place, SimTime at)
{
    const QPoint point{qRound(page()->xOf(at)), qRound(page()->pageLayout().lane(place).center().y())};
    QTest::mouseClick(page()->viewport(), Qt::LeftButton, {}, point);
}

void TestTimelineJourney::aKeyOpensItAndTheGridComesBack()
{
    open();
    QVERIFY(page()->hasFocus());
    QVERIFY(!find<ClusterGridView>()->isVisible());
    QVERIFY(!find<TimelineChart>()->isVisible()); // it says all that the small chart says
    QVERIFY(m_window->windowActions()->timelinePage->isChecked());
    QVERIFY(find<QLabel>(u"narration"_s)->isVisible());

    key(Qt::Key_F2);

    QVERIFY(find<ClusterGridView>()->isVisible());
    QVERIFY(find<TimelineChart>()->isVisible());
}

void TestTimelineJourney::itShowsTheMomentOfTheGrid()
{
    open();
    QVERIFY(page()->accessibleDescription().startsWith(u"At 1:32: healthy 1, running 3"_s));
    QCOMPARE(page()->view().run->lanes.size(), std::size_t{4});

    m_window->player().seek(SimTime{110s});

    QVERIFY(page()->accessibleDescription().startsWith(u"At 1:50: healthy 2"_s));
}

void TestTimelineJourney::theKeysOfTimeWorkOnIt()
{
    open();
    const Cursor before = m_window->player().cursor();

    key(Qt::Key_Right);
    QVERIFY(m_window->player().cursor() > before);
    key(Qt::Key_Left);
    QVERIFY(m_window->player().cursor().applied == before.applied);
    key(Qt::Key_End);
    QVERIFY(m_window->player().cursor() == lastCursor(m_window->player().timeline()));
    key(Qt::Key_Home);
    QCOMPARE(m_window->player().cursor().at, SimTime{});
    key(Qt::Key_Space);
    QVERIFY(m_window->player().isPlaying());
    key(Qt::Key_Space);
}

void TestTimelineJourney::itZoomsAndMovesByKeys()
{
    open();
    const TimeWindow whole = page()->view().window;
    QCOMPARE(whole, TimeWindow::whole(m_window->player().timeline().end));
    const double gridZoom = find<ClusterGridView>()->zoom().factor;

    key(Qt::Key_Plus, Qt::ControlModifier);
    key(Qt::Key_Plus, Qt::ControlModifier);
    const TimeWindow near = page()->view().window;
    QVERIFY(near.length() < whole.length());
    QVERIFY(near.from < SimTime{92s} && near.to > SimTime{92s}); // around the cursor
    key(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(page()->view().window.from < near.from);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(page()->view().window.length() > near.length());
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(page()->view().window, whole);
    QCOMPARE(find<ClusterGridView>()->zoom().factor, gridZoom);
}

void TestTimelineJourney::aLaneOpensItsTaskInTheInspector()
{
    open();

    clickLane(2, SimTime{100s});

    QVERIFY(find<QWidget>(u"inspector"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"inspectorTitle"_s)->text(), u"t-3, web:2"_s);
    QVERIFY(find<ClusterGridView>()->selection() == Subject{TaskId{2}});
    QVERIFY(page()->view().selected == TaskId{2});
    QVERIFY(std::chrono::abs(m_window->player().cursor().at - SimTime{100s}) < 500ms);

    clickLane(3, SimTime{10s}); // t-4 does not exist yet: at its start
    QCOMPARE(find<QLabel>(u"inspectorTitle"_s)->text(), u"t-4, web:2"_s);
    QCOMPARE(m_window->player().cursor().at, SimTime{60s});
}

void TestTimelineJourney::whatIsSelectedInTheGridIsSelectedInItsLane()
{
    find<ClusterGridView>()->select(TaskId{1});

    open();
    QVERIFY(page()->view().selected == TaskId{1});
    QTest::mouseClick(find<QToolButton>(u"closeInspector"_s), Qt::LeftButton);
    QVERIFY(!page()->view().selected);
}

void TestTimelineJourney::lanesAreWalkedThroughByKeys()
{
    open();

    key(Qt::Key_Down);
    QVERIFY(page()->view().selected == TaskId{0});
    QVERIFY(find<QWidget>(u"inspector"_s)->isVisible());
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QVERIFY(page()->view().selected == TaskId{2});
    QVERIFY(page()->accessibleDescription().contains(u"t-3, web:2, "_s));
    key(Qt::Key_Escape);

    QVERIFY(!page()->view().selected);
    QVERIFY(!find<QWidget>(u"inspector"_s)->isVisible());
}

void TestTimelineJourney::aMarkIsOneClickAway()
{
    open();
    const QPoint mark{qRound(page()->xOf(SimTime{60s})), qRound(page()->pageLayout().events.center().y())};

    QTest::mouseClick(page()->viewport(), Qt::LeftButton, {}, mark);

    QCOMPARE(m_window->player().cursor().at, SimTime{60s});
}

void TestTimelineJourney::anEditShowsAtOnce()
{
    open();
    const auto before = page()->view().run;

    m_window->windowActions()->deploy->trigger();
    m_window->player().setPlaying(false);

    QVERIFY(page()->view().run != before);
    QVERIFY(page()->view().run->lanes.size() > before->lanes.size());
}

void TestTimelineJourney::theLanguageChangesWhileItIsShown()
{
    open();
    const QString english = page()->accessibleDescription();
    const QImage before = page()->picture().toImage();

    m_languages->set(Language::Korean);
    QCoreApplication::processEvents();
    QVERIFY(page()->accessibleDescription() != english);
    QVERIFY(page()->picture().toImage() != before);
    m_languages->set(Language::English);
    QCoreApplication::processEvents();

    QCOMPARE(page()->accessibleDescription(), english);
}

void TestTimelineJourney::aSmallWindowHasRoom_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Language>("language");
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Projector}) {
        for (const Language language : {Language::English, Language::Korean})
            QTest::addRow("theme %d, %s", static_cast<int>(theme), qPrintable(codeOf(language)))
                << theme << language;
    }
}

/// All rows have their place at 1024 x 768.
void TestTimelineJourney::aSmallWindowHasRoom()
{
    QFETCH(Theme, theme);
    QFETCH(Language, language);
    m_window->setTheme(theme);
    m_languages->set(language);
    m_window->resize(1024, 768);

    open();

    QCOMPARE(m_window->size(), QSize(1024, 768));
    const PageLayout &layout = page()->pageLayout();
    for (const QRectF &row : {layout.events, layout.tasks, layout.targets, layout.capacity, layout.lanes})
        QVERIFY(!row.isNull());
    QVERIFY(layout.lanesSeen() >= 4);
    QVERIFY(layout.right - layout.left > 250);
}

QTEST_MAIN(TestTimelineJourney)
#include "tst_timeline_journey.moc"
