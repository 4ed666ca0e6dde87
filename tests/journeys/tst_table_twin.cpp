// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus_keys.h"
#include "app/main_window.h"
#include "app/picture_pages.h"
#include "views/cluster_grid/cluster_grid_view.h"
#include "views/inspector/inspector.h"
#include "views/moment_tables/moment_table.h"
#include "views/moment_tables/moment_tables.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QtTest>

#include <memory>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The cluster as tables, for who reads numbers or has it read out: opened by a key, walked through by arrows, with the
/// selection of the grid. The run is that of 'Two tasks, 50 / 200': at 92 s t-3 and t-4 wait for their health checks.
class TestTableTwin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aKeyOpensTheTablesAndAnotherTheGrid();
    void theMenuSaysWhichPageIsOpen();
    void aRowOpensTheInspector();
    void whatIsSelectedInTheGridIsSelectedInTheTables();
    void timeGoesOnUnderTheTables();
    void aRowThatGoesClosesTheInspector();
    void closingTheInspectorLeavesTheKeysToTheTable();
    void aSmallWindowHasRoom_data();
    void aSmallWindowHasRoom();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name = {}) const
    {
        return m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] MomentTable *taskTable() const { return find<MomentTable>(u"taskTable"_s); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<Languages> m_languages{};
    std::unique_ptr<MainWindow> m_window{};
};

void TestTableTwin::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    qApp->installEventFilter(new FocusKeys(this));
}

void TestTableTwin::init()
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

void TestTableTwin::aKeyOpensTheTablesAndAnotherTheGrid()
{
    QVERIFY(find<ClusterGridView>()->isVisible());

    key(Qt::Key_F3);
    QVERIFY(taskTable()->isVisible());
    QVERIFY(taskTable()->hasFocus());
    QVERIFY(!find<ClusterGridView>()->isVisible());

    key(Qt::Key_F2);
    QVERIFY(find<ClusterGridView>()->isVisible());
    QVERIFY(find<ClusterGridView>()->hasFocus());
}

void TestTableTwin::theMenuSaysWhichPageIsOpen()
{
    QVERIFY(m_window->windowActions()->gridPage->isChecked());

    m_window->windowActions()->tablesPage->trigger();

    QVERIFY(m_window->windowActions()->tablesPage->isChecked());
    QVERIFY(!m_window->windowActions()->gridPage->isChecked());
    QVERIFY(taskTable()->isVisible());
}

void TestTableTwin::aRowOpensTheInspector()
{
    key(Qt::Key_F3);
    key(Qt::Key_End);

    const std::optional<quint32> last = taskTable()->selected();
    QVERIFY(last.has_value());
    QCOMPARE(find<ClusterGridView>()->selection(), Subject{TaskId{*last}});
    QVERIFY(find<Inspector>()->isVisible());
    const QString name = taskTable()->model()->index(taskTable()->model()->rowCount() - 1, 0).data().toString();
    QVERIFY(find<QLabel>(u"inspectorTitle"_s)->text().startsWith(name));

    key(Qt::Key_Escape);
    QVERIFY(!find<Inspector>()->isVisible());
}

void TestTableTwin::whatIsSelectedInTheGridIsSelectedInTheTables()
{
    find<ClusterGridView>()->select(TargetId{1});

    key(Qt::Key_F3);

    QVERIFY(find<MomentTable>(u"targetTable"_s)->isVisible());
    QCOMPARE(find<MomentTable>(u"targetTable"_s)->selected(), std::optional<quint32>{1});
}

void TestTableTwin::timeGoesOnUnderTheTables()
{
    key(Qt::Key_F3);
    const auto waits = [this] { return taskTable()->model()->index(2, TaskTableModel::Wait).data().toString(); };
    QTRY_COMPARE(waits(), u"health check in 13 s"_s);

    m_window->player().setPlaying(true);
    m_window->player().advance(1s);
    m_window->player().setPlaying(false);
    m_window->player().seek(SimTime{95s});

    QTRY_COMPARE(waits(), u"health check in 10 s"_s);
    key(Qt::Key_Right); // steps: a table uses only the keys up and down
    QVERIFY(m_window->player().cursor().at > SimTime{95s});
}

void TestTableTwin::aRowThatGoesClosesTheInspector()
{
    key(Qt::Key_F3);
    find<ClusterGridView>()->select(TaskId{3});
    QVERIFY(find<Inspector>()->isVisible());

    m_window->player().seek(SimTime{30s}); // before it was created

    QVERIFY(!find<Inspector>()->isVisible());
    QTRY_COMPARE(taskTable()->model()->rowCount(), 2);
    QCOMPARE(taskTable()->selected(), std::nullopt);
}

void TestTableTwin::closingTheInspectorLeavesTheKeysToTheTable()
{
    key(Qt::Key_F3);
    key(Qt::Key_Down);
    auto *const close = find<QToolButton>(u"closeInspector"_s);
    close->setFocus();

    close->click();

    QVERIFY(taskTable()->hasFocus());
    QCOMPARE(taskTable()->selected(), std::nullopt);
}

void TestTableTwin::aSmallWindowHasRoom_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Language>("language");
    QTest::newRow("light, English") << Theme::Light << Language::English;
    QTest::newRow("projector, Korean") << Theme::Projector << Language::Korean;
}

void TestTableTwin::aSmallWindowHasRoom()
{
    QFETCH(Theme, theme);
    QFETCH(Language, language);
    m_window->setTheme(theme);
    m_languages->set(language);
    m_window->resize(1024, 768);

    key(Qt::Key_F3);
    QCoreApplication::processEvents();

    QCOMPARE(m_window->size(), QSize(1024, 768));
    QVERIFY(taskTable()->rowHeight(0) * 4 < taskTable()->viewport()->height());
}

QTEST_MAIN(TestTableTwin)
#include "tst_table_twin.moc"
