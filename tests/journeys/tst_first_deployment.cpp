// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus_keys.h"
#include "app/main_window.h"
#include "views/cluster_grid/cluster_grid_view.h"
#include "views/deployment_controls/deployment_controls.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a student does in the first minutes, through the real window: with its buttons, its sliders and its keys.
class TestFirstDeployment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itOpensOnALivingCluster();
    void deployPlaysTheDeployment();
    void aStepForwardAndBackShowTheSameState();
    void theKeysStepToo();
    void aSliderChangesTheRunAtOnce();
    void oneDragIsOneStepForUndo();
    void aSliderFromNowWritesAnAction();
    void theSecurityGroupClosesAndHeals();
    void resetBringsTheStartBack();
    void exportsAreWritten();
    void withReducedMotionNothingIsOnItsWay();
    void theInspectorTellsOfWhatIsSelected();
    void theLanguageChangesWhileItRuns();
    void aFileOpensAtItsName();
    void aBrokenFileIsNamedWithItsPlace();
    void theKeysAreListed();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] State state() const;
    [[nodiscard]] QString narrationText() const;
    void pressDeploy();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<Languages> m_languages{};
    std::unique_ptr<MainWindow> m_window{};
    QTemporaryDir m_folder{};
};

void TestFirstDeployment::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    qApp->installEventFilter(new FocusKeys(this));
}

void TestFirstDeployment::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_window.reset();
    m_languages = std::make_unique<Languages>();
    m_window = std::make_unique<MainWindow>(m_languages.get(), Settings{});
    m_window->start({});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

State TestFirstDeployment::state() const
{
    return stateAt(m_window->player().timeline(), m_window->player().cursor());
}

QString TestFirstDeployment::narrationText() const
{
    return find<QLabel>(u"narration"_s)->text();
}

void TestFirstDeployment::pressDeploy()
{
    QTest::mouseClick(find<QPushButton>(u"deployButton"_s), Qt::LeftButton);
    QVERIFY(m_window->player().isPlaying());
    m_window->player().setPlaying(false);
}

void TestFirstDeployment::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
}

void TestFirstDeployment::itOpensOnALivingCluster()
{
    const State shown = state();

    QVERIFY(shown.instances.size() >= 2);
    QVERIFY(shown.services.at(0).tasks.healthy >= 2);
    QVERIFY(!narrationText().isEmpty());
    QVERIFY(find<QPushButton>(u"deployButton"_s)->isEnabled());
    QVERIFY(!m_window->document().isModified());
}

void TestFirstDeployment::deployPlaysTheDeployment()
{
    const std::int32_t before = state().services.at(0).tasks.existing();

    pressDeploy();
    m_window->player().setPlaying(true);
    m_window->player().advance(3s);
    QVERIFY(state().services.at(0).deploying);
    QVERIFY(m_window->player().cursor().at > SimTime{});
    m_window->player().advance(1h);

    const State last = state();
    QVERIFY(!last.services.at(0).deploying);
    QCOMPARE(last.services.at(0).tasks.healthy, before);
    QCOMPARE(last.deployments.size(), std::size_t{2});
}

void TestFirstDeployment::aStepForwardAndBackShowTheSameState()
{
    pressDeploy();
    m_window->player().toStart();
    const State before = state();
    const QImage pictureBefore = find<QWidget>(u"clusterGrid"_s)->grab().toImage();

    auto *const forward = find<QAbstractButton>(u"stepForwardButton"_s);
    auto *const backward = find<QAbstractButton>(u"stepBackButton"_s);
    for (int i = 0; i < 20; ++i)
        QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(m_window->player().cursor().applied, firstCursor(m_window->player().timeline()).applied + 20);
    for (int i = 0; i < 20; ++i)
        QTest::mouseClick(backward, Qt::LeftButton);

    QVERIFY(state() == before);
    QCOMPARE(find<QWidget>(u"clusterGrid"_s)->grab().toImage(), pictureBefore);
}

void TestFirstDeployment::theKeysStepToo()
{
    pressDeploy();
    key(Qt::Key_Home);
    const std::size_t first = m_window->player().cursor().applied;

    key(Qt::Key_Right);
    QCOMPARE(m_window->player().cursor().applied, first + 1);
    key(Qt::Key_Left);
    QCOMPARE(m_window->player().cursor().applied, first);

    key(Qt::Key_Space);
    QVERIFY(m_window->player().isPlaying());
    key(Qt::Key_Space);
    QVERIFY(!m_window->player().isPlaying());
    key(Qt::Key_End);
    QVERIFY(m_window->player().cursor() == lastCursor(m_window->player().timeline()));
    const double speed = m_window->player().speed();
    key(Qt::Key_Plus);
    QVERIFY(m_window->player().speed() > speed);
}

void TestFirstDeployment::aSliderChangesTheRunAtOnce()
{
    pressDeploy();
    const auto before = m_window->player().sharedTimeline();
    auto *const minimum = find<QSlider>(u"minimumHealthySlider"_s);
    minimum->setFocus();

    QTest::keyClick(minimum, Qt::Key_End);

    QCOMPARE(m_window->document().scenario()->services.at(0).minimumHealthy.value, 100);
    QVERIFY(m_window->player().sharedTimeline() != before);
    QVERIFY(m_window->player().timeline().scenario == m_window->document().scenario());
}

void TestFirstDeployment::oneDragIsOneStepForUndo()
{
    const std::string before = m_window->document().document().dump();
    auto *const minimum = find<QSlider>(u"minimumHealthySlider"_s);
    const QPoint left(8, minimum->height() / 2);

    QTest::mousePress(minimum, Qt::LeftButton, {}, QPoint(minimum->width() / 2, minimum->height() / 2));
    QTest::mouseMove(minimum, QPoint(minimum->width() / 3, minimum->height() / 2));
    QTest::mouseMove(minimum, left);
    QTest::mouseRelease(minimum, Qt::LeftButton, {}, left);
    QVERIFY(m_window->document().document().dump() != before);
    key(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(m_window->document().document().dump(), before);
    QVERIFY(!m_window->document().undoable());
}

void TestFirstDeployment::aSliderFromNowWritesAnAction()
{
    pressDeploy();
    m_window->player().seek(SimTime{5s});
    QTest::mouseClick(find<QAbstractButton>(u"fromNowBox"_s), Qt::LeftButton);
    auto *const minimum = find<QSlider>(u"minimumHealthySlider"_s);
    minimum->setFocus();

    QTest::keyClick(minimum, Qt::Key_End);

    QCOMPARE(m_window->document().scenario()->services.at(0).minimumHealthy.value, 50);
    QCOMPARE(m_window->document().scenario()->actions.size(), std::size_t{2});
    QCOMPARE(state().services.at(0).minimumHealthy.value, 100);
}

void TestFirstDeployment::theSecurityGroupClosesAndHeals()
{
    auto *const letsIn = find<QAbstractButton>(u"letInSwitch"_s);
    QVERIFY(letsIn->isChecked());

    QTest::mouseClick(letsIn, Qt::LeftButton);
    QVERIFY(m_window->player().timeline().outcome == Outcome::Looping);
    m_window->player().seek(SimTime{120s});
    QTest::mouseClick(letsIn, Qt::LeftButton);

    QVERIFY(m_window->player().timeline().outcome == Outcome::Steady);
    m_window->player().toEnd();
    QCOMPARE(state().services.at(0).tasks.healthy, 3);
}

void TestFirstDeployment::resetBringsTheStartBack()
{
    const std::string before = m_window->document().document().dump();
    pressDeploy();
    m_window->player().toEnd();

    QTest::mouseClick(find<QPushButton>(u"reset"_s), Qt::LeftButton);

    QCOMPARE(m_window->document().document().dump(), before);
    QVERIFY(m_window->player().cursor().at == SimTime{});
}

void TestFirstDeployment::exportsAreWritten()
{
    pressDeploy();
    const QString svg = m_folder.filePath(u"chart.svg"_s);
    const QString csv = m_folder.filePath(u"chart.csv"_s);
    const QString png = m_folder.filePath(u"grid.png"_s);

    QVERIFY(m_window->exports()->exportChartTo(svg));
    QVERIFY(m_window->exports()->exportChartTo(csv));
    QVERIFY(m_window->exports()->exportGridTo(png));

    for (const QString &path : {svg, csv, png})
        QVERIFY2(QFileInfo(path).size() > 100, qPrintable(path));
    QVERIFY(!QImage(png).isNull());
    QVERIFY(!m_window->exports()->exportGridTo(m_folder.filePath(u"grid.bmp"_s)));
    QVERIFY(!find<QLabel>(u"messageText"_s)->text().isEmpty());
}

void TestFirstDeployment::withReducedMotionNothingIsOnItsWay()
{
    const auto isOnItsWay = [](const TaskCell &task) { return task.motion.arrival < 1; };
    const auto isAnyOnItsWay = [&] {
        return std::ranges::any_of(find<ClusterGridView>(u"clusterGrid"_s)->scene().tasks, isOnItsWay);
    };
    pressDeploy();
    m_window->player().setPlaying(true);
    m_window->player().advance(20ms);
    QVERIFY(isAnyOnItsWay());

    m_window->windowActions()->reduceMotion->trigger();

    QVERIFY(!isAnyOnItsWay());
    QVERIFY(m_window->settings().reduceMotion);
}

void TestFirstDeployment::theInspectorTellsOfWhatIsSelected()
{
    pressDeploy();
    m_window->player().toEnd();
    auto *const grid = find<ClusterGridView>(u"clusterGrid"_s);
    const TaskCell task = grid->scene().tasks.front();
    const QPoint tile = placeOf(grid->gridLayout(), grid->scene(), task.id).center().toPoint();

    QTest::mouseClick(grid, Qt::LeftButton, {}, tile);

    QVERIFY(find<QWidget>(u"inspector"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"deployButton"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"inspectorTitle"_s)->text(), task.name + u", "_s + task.revision);
    auto *const history = find<QListView>(u"history"_s);
    const QModelIndex first = history->model()->index(0, 0);
    QTest::mouseClick(history->viewport(), Qt::LeftButton, {}, history->visualRect(first).center());
    QCOMPARE(m_window->player().cursor().applied, first.data(ServiceEventListModel::IdRole).toUInt() + 1);
    QVERIFY(find<QLabel>(u"inspectorFacts"_s)->text().contains(u"PENDING"_s));

    QTest::mouseClick(find<QToolButton>(u"closeInspector"_s), Qt::LeftButton);
    QVERIFY(!find<QWidget>(u"inspector"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"deployButton"_s)->isVisible());
}

void TestFirstDeployment::theLanguageChangesWhileItRuns()
{
    const QString english = narrationText();
    const QString englishTitle = m_window->windowTitle();

    m_languages->set(Language::Korean);
    QCoreApplication::processEvents();
    QVERIFY(narrationText() != english);
    QVERIFY(m_window->windowTitle() != englishTitle);

    m_languages->set(Language::English);
    QCoreApplication::processEvents();
    QCOMPARE(narrationText(), english);
    QCOMPARE(m_window->windowTitle(), englishTitle);
}

void TestFirstDeployment::aFileOpensAtItsName()
{
    Document text = m_window->document().document();
    text["name"] = "Of my own";
    text["view"] = {{"at", 12.5}};
    text["actions"] = Document::parse(R"([{"at": 10, "action": "UpdateService",
                                           "parameters": {"service": "web", "taskDefinition": "web:2"}}])");
    const QString path = m_folder.filePath(u"own.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(text.dump()));
    file.close();

    QVERIFY(m_window->files()->openFiles({path}));

    QCOMPARE(find<QLabel>(u"title"_s)->text(), u"Of my own"_s);
    QCOMPARE(m_window->document().path(), path);
    QVERIFY(m_window->player().cursor().at == SimTime{12500ms});
}

void TestFirstDeployment::aBrokenFileIsNamedWithItsPlace()
{
    const QString path = m_folder.filePath(u"broken.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"services\": [{\"serviceName\": \"web\", \"desiredCount\": -1}]\n}\n");
    file.close();
    const auto before = m_window->document().scenario();

    m_window->start({path});

    auto *const message = find<QLabel>(u"messageText"_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(path));
    QVERIFY(message->text().contains(u":2:"_s));
    QVERIFY(message->text().contains(u"/services/0/desiredCount"_s));
    QVERIFY(message->textInteractionFlags() & Qt::TextSelectableByMouse);
    QCOMPARE(m_window->document().scenario()->name, before->name);
}

void TestFirstDeployment::theKeysAreListed()
{
    key(Qt::Key_F1);

    auto *const dialog = find<QDialog>(u"keysDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->close();
}

QTEST_MAIN(TestFirstDeployment)
#include "tst_first_deployment.moc"
