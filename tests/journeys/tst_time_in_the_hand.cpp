// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus_keys.h"
#include "app/main_window.h"
#include "views/transport/timeline_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a teacher does with the time, through the real window and by the keyboard: steps to what matters, runs until it,
/// marks it and comes back to it. The run is that of 'Two tasks, 50 / 200': web:2 comes at 60 s, the new tasks are healthy
/// at 105 s, all is steady at 137 s.
class TestTimeInTheHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void interestingEventsAreOneKeyAway();
    void aRemoteGoesFromOneToTheNext();
    void aRemoteGoesOnWhereNothingIsInteresting();
    void itRunsUntilAndBack();
    void whatDoesNotComeIsSaid();
    void aTimeIsTyped();
    void theSpeedHasKeys();
    void byEventIsOneKey();
    void aBookmarkIsAddedUndoneAndFound();
    void theListOfBookmarksNamesAndRemoves();
    void theMomentAndTheBookmarksAreSaved();
    void theBarIsScrubbed();
    void allKeysAreShown();
    void theKeysFitOnASmallScreen_data();
    void theKeysFitOnASmallScreen();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] qint64 second() const { return m_window->player().cursor().at.time_since_epoch() / 1s; }
    [[nodiscard]] std::vector<Bookmark> bookmarks() const { return bookmarksOf(m_window->document().document()); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void enter(const QString &text);
    void addBookmark(SimTime at, const QString &name);

    std::unique_ptr<Languages> m_languages{};
    std::unique_ptr<MainWindow> m_window{};
    QTemporaryDir m_folder{};
};

void TestTimeInTheHand::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    qApp->installEventFilter(new FocusKeys(this));
}

void TestTimeInTheHand::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_window.reset();
    m_languages = std::make_unique<Languages>();
    m_window = std::make_unique<MainWindow>(m_languages.get(), Settings{});
    m_window->start({u"two-tasks-50-200"_s});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->player().seek(SimTime{});
}

void TestTimeInTheHand::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
}

/// Into the dialog that has just been opened by a key.
void TestTimeInTheHand::enter(const QString &text)
{
    auto *const dialog = find<QDialog>(u"lineDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *const line = dialog->findChild<QLineEdit *>(u"line"_s);
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestTimeInTheHand::addBookmark(SimTime at, const QString &name)
{
    m_window->player().seek(at);
    key(Qt::Key_B, Qt::ControlModifier);
    enter(name);
}

void TestTimeInTheHand::interestingEventsAreOneKeyAway()
{
    QList<qint64> forward;
    for (int i = 0; i < 6; ++i) {
        key(Qt::Key_Right, Qt::ControlModifier);
        forward.append(second());
    }
    QCOMPARE(forward, (QList<qint64>{60, 60, 105, 105, 137, 137}));
    QVERIFY(!find<QAbstractButton>(u"nextLandmarkButton"_s)->isEnabled());

    QTest::mouseClick(find<QAbstractButton>(u"previousLandmarkButton"_s), Qt::LeftButton);
    QCOMPARE(second(), 105);
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(second(), 60);
}

/// With each press of a presenter's remote there is something to tell.
void TestTimeInTheHand::aRemoteGoesFromOneToTheNext()
{
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    QCOMPARE(second(), 105);

    key(Qt::Key_PageUp);
    QCOMPARE(second(), 60);
}

/// Before a deployment there is no interesting event, and the person with the remote sees that it works all the same.
void TestTimeInTheHand::aRemoteGoesOnWhereNothingIsInteresting()
{
    m_window->start({u"first-deployment"_s});
    m_window->player().seek(SimTime{});

    key(Qt::Key_PageDown);
    QVERIFY(m_window->player().cursor() == lastCursor(m_window->player().timeline()));
    key(Qt::Key_PageUp);
    QVERIFY(m_window->player().cursor() == firstCursor(m_window->player().timeline()));
}

void TestTimeInTheHand::itRunsUntilAndBack()
{
    key(Qt::Key_1, Qt::ControlModifier); // healthy drops below desired
    QCOMPARE(second(), 60);
    key(Qt::Key_3, Qt::ControlModifier); // the first new task is healthy
    QCOMPARE(second(), 105);
    key(Qt::Key_5, Qt::ControlModifier); // steady again
    QCOMPARE(second(), 137);
    key(Qt::Key_4, Qt::AltModifier); // back to where the traffic has moved
    QCOMPARE(second(), 105);
    key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(second(), 60);
    m_window->windowActions()->time->runUntil(RunGoal::SteadyAgain, RunDirection::Forward)->trigger();
    QCOMPARE(second(), 137);
}

void TestTimeInTheHand::whatDoesNotComeIsSaid()
{
    auto *const message = find<QLabel>(u"messageText"_s);
    m_window->player().seek(SimTime{90s});

    key(Qt::Key_2, Qt::ControlModifier); // something is blocked
    QCOMPARE(second(), 90);
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), u"In this run nothing is blocked."_s);

    key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(second(), 90);
    QVERIFY(message->text().contains(u"1:00"_s));

    key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(!message->isVisible());
}

void TestTimeInTheHand::aTimeIsTyped()
{
    key(Qt::Key_G, Qt::ControlModifier);
    enter(u"1:32"_s);
    QCOMPARE(second(), 92);

    key(Qt::Key_G, Qt::ControlModifier);
    enter(u"9:00"_s); // past the end
    auto *const dialog = find<QDialog>(u"lineDialog"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"refusal"_s)->text().contains(u"2:17"_s));
    QCOMPARE(second(), 92);
    enter(u"60"_s);
    QCOMPARE(second(), 60);
}

void TestTimeInTheHand::theSpeedHasKeys()
{
    key(Qt::Key_1);
    QCOMPARE(m_window->player().speed(), PlaybackSpeed::slow);
    QVERIFY(find<QAbstractButton>(u"slowButton"_s)->isChecked());
    key(Qt::Key_3);
    QCOMPARE(m_window->player().speed(), PlaybackSpeed::fast);
    key(Qt::Key_2);
    QCOMPARE(m_window->player().speed(), PlaybackSpeed::normal);
}

void TestTimeInTheHand::byEventIsOneKey()
{
    key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_window->player().playsByEvent());
    QVERIFY(find<QAbstractButton>(u"byEventButton"_s)->isChecked());
    m_window->player().setPlaying(true);
    m_window->player().advance(1501ms);
    QCOMPARE(second(), 60);
    QVERIFY(find<TimelineBar>(u"scrubSlider"_s)->accessibleDescription().contains(u"45 s"_s));
    m_window->player().setPlaying(false);

    QTest::mouseClick(find<QAbstractButton>(u"byEventButton"_s), Qt::LeftButton);
    QVERIFY(!m_window->player().playsByEvent());
    QVERIFY(!m_window->windowActions()->time->playByEvent->isChecked());
}

void TestTimeInTheHand::aBookmarkIsAddedUndoneAndFound()
{
    const auto run = m_window->player().sharedTimeline();
    addBookmark(SimTime{92s}, u"look here"_s);
    QCOMPARE(bookmarks(), (std::vector<Bookmark>{{SimTime{92s}, "look here", 0}}));
    QVERIFY(m_window->player().sharedTimeline() == run); // it has no influence on it

    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bookmarks().empty());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bookmarks().size(), std::size_t{1});

    key(Qt::Key_Home);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(second(), 92);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(second(), 92);
    QVERIFY(find<QLabel>(u"messageText"_s)->isVisible());
    key(Qt::Key_End);
    key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(second(), 92);
}

void TestTimeInTheHand::theListOfBookmarksNamesAndRemoves()
{
    addBookmark(SimTime{92s}, u"second"_s);
    addBookmark(SimTime{30s}, u"first"_s);
    key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const dialog = find<QDialog>(u"bookmarksDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *const list = dialog->findChild<QListWidget *>(u"bookmarkList"_s);
    QCOMPARE(list->count(), 2);

    list->setCurrentRow(1);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"goThere"_s), Qt::LeftButton);
    QCOMPARE(second(), 92);
    list->item(1)->setText(u"renamed"_s); // as the editor in the row does
    QTRY_COMPARE(bookmarks().at(1).text, std::string("renamed"));
    QCOMPARE(list->item(1)->text(), u"renamed"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(bookmarks().size(), std::size_t{1});
    QCOMPARE(bookmarks().at(0).text, std::string("first"));
    QCOMPARE(list->count(), 1);
    dialog->close();
}

void TestTimeInTheHand::theMomentAndTheBookmarksAreSaved()
{
    const QString path = m_folder.filePath(u"prepared.json"_s);
    addBookmark(SimTime{92s}, u"look here"_s);
    m_window->player().seek(SimTime{137s});
    const QImage picture = find<QWidget>(u"clusterGrid"_s)->grab().toImage();
    QVERIFY(m_window->files()->saveAs(path));

    m_window->start({u"first-deployment"_s});
    m_window->start({path});

    QCOMPARE(second(), 137);
    QCOMPARE(bookmarks(), (std::vector<Bookmark>{{SimTime{92s}, "look here", 0}}));
    QCOMPARE(find<QWidget>(u"clusterGrid"_s)->grab().toImage(), picture);
}

void TestTimeInTheHand::theBarIsScrubbed()
{
    auto *const bar = find<TimelineBar>(u"scrubSlider"_s);
    const auto under = [bar](SimDuration at) { return QPoint(qRound(bar->xOf(SimTime{at})), bar->height() / 2); };

    QTest::mousePress(bar, Qt::LeftButton, {}, under(105s));
    QVERIFY(m_window->player().cursor().at == SimTime{105s}); // at the mark
    QTest::mouseMove(bar, under(30s));
    QVERIFY(m_window->player().cursor().at < SimTime{31s});
    QTest::mouseRelease(bar, Qt::LeftButton, {}, under(30s));
}

void TestTimeInTheHand::allKeysAreShown()
{
    key(Qt::Key_F1);

    auto *const dialog = find<QDialog>(u"keysDialog"_s);
    QStringList shown;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        shown.append(label->text());
    for (const QAction *action : m_window->windowActions()->time->withKeys()) {
        QVERIFY(!action->shortcuts().isEmpty());
        QVERIFY2(shown.join(u'\n').contains(action->shortcut().toString(QKeySequence::NativeText)),
                 qPrintable(action->text()));
    }
    dialog->close();
}

void TestTimeInTheHand::theKeysFitOnASmallScreen_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Language>("language");
    QTest::newRow("light, English") << Theme::Light << Language::English;
    QTest::newRow("projector, English") << Theme::Projector << Language::English;
    QTest::newRow("projector, Korean") << Theme::Projector << Language::Korean;
}

void TestTimeInTheHand::theKeysFitOnASmallScreen()
{
    QFETCH(Theme, theme);
    QFETCH(Language, language);
    m_window->setTheme(theme);
    m_languages->set(language);

    key(Qt::Key_F1);

    auto *const dialog = find<QDialog>(u"keysDialog"_s);
    QVERIFY2(dialog->sizeHint().height() <= 720, qPrintable(QString::number(dialog->sizeHint().height())));
    QVERIFY2(dialog->sizeHint().width() <= 1024, qPrintable(QString::number(dialog->sizeHint().width())));
    dialog->close();
}

QTEST_MAIN(TestTimeInTheHand)
#include "tst_time_in_the_hand.moc"
