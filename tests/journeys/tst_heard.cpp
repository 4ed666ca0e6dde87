// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcer.h"
#include "app/focus_keys.h"
#include "app/main_window.h"

#include <QAccessible>
#include <QLabel>
#include <QtTest>

#include <memory>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What who does not see the window hears of a run: the sentence under the picture, at interesting events and at no
/// others. The run is that of 'Two tasks, 50 / 200': web:2 comes at 60 s, the new tasks are healthy at 105 s.
class TestHeard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anInterestingEventIsAnnounced();
    void othersAreNot();
    void whatPlayingPassesIsAnnounced();
    void goingBackIsAnnouncedToo();
    void whatIsAnnouncedIsTheSentence();
    void anotherRunIsNoEvent();

private:
    [[nodiscard]] QLabel *narration() const { return m_window->findChild<QLabel *>(u"narration"_s); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    std::unique_ptr<Languages> m_languages{};
    std::unique_ptr<MainWindow> m_window{};
    std::unique_ptr<QSignalSpy> m_alerts{}; ///< an alert itself is sent only where a screen reader listens
};

void TestHeard::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    qApp->installEventFilter(new FocusKeys(this));
}

void TestHeard::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_window.reset();
    m_languages = std::make_unique<Languages>();
    m_window = std::make_unique<MainWindow>(m_languages.get(), Settings{});
    m_window->start({u"two-tasks-50-200"_s});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->player().seek(SimTime{30s});
    m_alerts = std::make_unique<QSignalSpy>(m_window->findChild<Announcer *>(), &Announcer::announced);
}

void TestHeard::anInterestingEventIsAnnounced()
{
    key(Qt::Key_Right, Qt::ControlModifier);

    QCOMPARE(m_window->player().cursor().at, SimTime{60s});
    QCOMPARE(m_alerts->size(), 1);
}

void TestHeard::othersAreNot()
{
    m_window->player().seek(SimTime{62s});
    m_alerts->clear();

    key(Qt::Key_Right);
    key(Qt::Key_Right);

    QVERIFY(m_window->player().cursor().at > SimTime{62s});
    QVERIFY(m_window->player().cursor().at < SimTime{105s});
    QCOMPARE(m_alerts->size(), 0);
}

void TestHeard::whatPlayingPassesIsAnnounced()
{
    m_window->player().seek(SimTime{104s});
    m_alerts->clear();

    m_window->player().setPlaying(true);
    for (int i = 0; i < 20; ++i)
        m_window->player().advance(16ms);
    m_window->player().setPlaying(false);

    QVERIFY(m_window->player().cursor().at >= SimTime{105s});
    QCOMPARE(m_alerts->size(), 1);
}

void TestHeard::goingBackIsAnnouncedToo()
{
    m_window->player().seek(SimTime{104s});
    m_alerts->clear();

    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_alerts->size(), 1);
}

void TestHeard::whatIsAnnouncedIsTheSentence()
{
    key(Qt::Key_Right, Qt::ControlModifier);

    QAccessibleInterface *const label = QAccessible::queryAccessibleInterface(narration());
    QCOMPARE(label->text(QAccessible::Name), narration()->text());
    QCOMPARE(label->text(QAccessible::Description), u"What is happening"_s);
}

void TestHeard::anotherRunIsNoEvent()
{
    m_window->player().seek(SimTime{92s});
    m_alerts->clear();

    m_window->start({u"five-instances-20-100"_s});

    QCOMPARE(m_alerts->size(), 0);
}

QTEST_MAIN(TestHeard)
#include "tst_heard.moc"
