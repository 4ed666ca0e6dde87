// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus_keys.h"
#include "app/main_window.h"
#include "app/small_scenario.h"
#include "scenario/notes.h"
#include "views/cluster_grid/cluster_grid_view.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <memory>

using namespace deployscope;
using namespace deployscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person does with files, through the real window: drops them, writes notes, saves a moment and finds it again.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aDroppedFileOpens();
    void awsFilesDroppedTogetherAreOneScenario();
    void whatIsNoFileIsNotTaken();
    void aFileIsOpenedAgainFromTheMenu();
    void aSavedFileIsRecent();
    void whatIsGoneIsSaidAndForgotten();
    void theRecentFilesAreRememberedAndForgotten();
    void notesAreOneStepAndAreSaved();
    void undoTakesNotesBackInTheirWindow();
    void whatIsSavedShowsTheSamePictureElsewhere();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] QString write(const QString &name, const Document &document) const;
    [[nodiscard]] QList<QAction *> recent() const;
    void makeWindow(const QStringList &paths);
    void drop(const QStringList &paths);
    [[nodiscard]] QString title() const { return find<QLabel>(u"title"_s)->text(); }

    std::unique_ptr<Languages> m_languages{};
    std::unique_ptr<MainWindow> m_window{};
    std::unique_ptr<QTemporaryDir> m_folder{};
};

void TestDocuments::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    qApp->installEventFilter(new FocusKeys(this));
}

void TestDocuments::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    makeWindow({});
}

void TestDocuments::makeWindow(const QStringList &paths)
{
    m_window.reset();
    m_languages = std::make_unique<Languages>();
    m_window = std::make_unique<MainWindow>(m_languages.get(), Settings{});
    m_window->start(paths);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestDocuments::write(const QString &name, const Document &document) const
{
    QFile file(m_folder->filePath(name));
    const QByteArray text = QByteArray::fromStdString(document.dump(2));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return isWritten ? file.fileName() : QString();
}

/// Without what forgets them.
QList<QAction *> TestDocuments::recent() const
{
    QList<QAction *> entries = find<QMenu>(u"recentFiles"_s)->actions();
    entries.removeIf(
        [](const QAction *action) { return action->isSeparator() || !action->objectName().isEmpty(); });
    return entries;
}

void TestDocuments::drop(const QStringList &paths)
{
    QMimeData dragged;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    dragged.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    QCoreApplication::processEvents();
}

void TestDocuments::aDroppedFileOpens()
{
    const QString path = write(u"small.json"_s, smallDocument());

    drop({path});

    QCOMPARE(title(), u"Small"_s);
    QCOMPARE(m_window->document().path(), path);
}

void TestDocuments::awsFilesDroppedTogetherAreOneScenario()
{
    const Document whole = smallDocument();
    const QString definition = write(u"definition.json"_s, whole.at("taskDefinitions").at(0));
    const QString service = write(u"service.json"_s, whole.at("services").at(0));

    drop({definition, service});

    QCOMPARE(m_window->document().scenario()->services.at(0).name, std::string("web"));
    QVERIFY(m_window->document().path().isEmpty());
    QCOMPARE(recent().size(), 1);
    QCOMPARE(recent().first()->text(), u"definition.json + service.json — %1"_s.arg(m_folder->path()));
}

void TestDocuments::whatIsNoFileIsNotTaken()
{
    QMimeData dragged;
    dragged.setUrls({QUrl(u"https://example.com/small.json"_s)});
    QDragEnterEvent event({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);

    QApplication::sendEvent(m_window.get(), &event);

    QVERIFY(!event.isAccepted());
}

void TestDocuments::aFileIsOpenedAgainFromTheMenu()
{
    const QString path = write(u"small.json"_s, smallDocument());
    QVERIFY(recent().isEmpty());
    QVERIFY(!find<QMenu>(u"recentFiles"_s)->isEnabled());
    QVERIFY(m_window->files()->openFiles({path}));
    QVERIFY(m_window->files()->openBuiltIn(u"two-tasks-50-200"_s));

    QCOMPARE(recent().size(), 1);
    recent().first()->trigger();

    QCOMPARE(m_window->document().path(), path);
}

void TestDocuments::aSavedFileIsRecent()
{
    QVERIFY(m_window->files()->saveAs(m_folder->filePath(u"mine.json"_s)));

    QCOMPARE(m_window->settings().recentFiles, (QList<QStringList>{{m_folder->filePath(u"mine.json"_s)}}));
}

void TestDocuments::whatIsGoneIsSaidAndForgotten()
{
    const QString path = write(u"small.json"_s, smallDocument());
    QVERIFY(m_window->files()->openFiles({path}));
    QVERIFY(m_window->files()->openBuiltIn(u"two-tasks-50-200"_s));
    const QString before = title();
    QVERIFY(QFile::remove(path));

    recent().first()->trigger();

    QCOMPARE(title(), before);
    QVERIFY(find<MessageBar>(u"messageBar"_s)->text().contains(path));
    QVERIFY(recent().isEmpty());
}

void TestDocuments::theRecentFilesAreRememberedAndForgotten()
{
    const QString path = write(u"small.json"_s, smallDocument());
    QVERIFY(m_window->files()->openFiles({path}));
    const Settings settings = m_window->settings();
    m_window = std::make_unique<MainWindow>(m_languages.get(), settings);
    m_window->start({});
    QCOMPARE(recent().size(), 1);

    find<QAction>(u"forgetRecentFiles"_s)->trigger();

    QVERIFY(recent().isEmpty());
    QVERIFY(m_window->settings().recentFiles.isEmpty());
}

void TestDocuments::notesAreOneStepAndAreSaved()
{
    QVERIFY(!find<QToolButton>(u"notesButton"_s)->isVisible());
    find<QAction>(u"notes"_s)->trigger();
    auto *const notes = find<QPlainTextEdit>(u"notes"_s);
    QVERIFY(QTest::qWaitForWindowActive(notes->window()));
    QTRY_VERIFY(notes->hasFocus());

    QTest::keyClicks(notes, u"Ask who stops first"_s);

    QVERIFY(m_window->isWindowModified());
    QVERIFY(find<QToolButton>(u"notesButton"_s)->isVisible());
    const QString path = m_folder->filePath(u"lesson.json"_s);
    QVERIFY(m_window->files()->saveAs(path));
    makeWindow({path});
    QCOMPARE(notesOf(m_window->document().document()), std::string("Ask who stops first"));
    find<QToolButton>(u"notesButton"_s)->click();
    QCOMPARE(find<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"Ask who stops first"_s);
}

void TestDocuments::undoTakesNotesBackInTheirWindow()
{
    find<QAction>(u"notes"_s)->trigger();
    auto *const notes = find<QPlainTextEdit>(u"notes"_s);
    QVERIFY(QTest::qWaitForWindowActive(notes->window()));
    QTRY_VERIFY(notes->hasFocus());
    QTest::keyClicks(notes, u"one two"_s);
    QVERIFY(m_window->document().undoable().has_value());

    find<QAction>(u"undo"_s)->trigger();

    QVERIFY(notes->toPlainText().isEmpty());
    QVERIFY(!m_window->document().undoable());
    find<QAction>(u"redo"_s)->trigger();
    QCOMPARE(notes->toPlainText(), u"one two"_s);
}

void TestDocuments::whatIsSavedShowsTheSamePictureElsewhere()
{
    QVERIFY(m_window->files()->openBuiltIn(u"two-tasks-50-200"_s));
    QTRY_COMPARE(m_window->player().timeline().scenario, m_window->document().scenario());
    auto *const minimum = find<QSlider>(u"minimumHealthySlider"_s);
    minimum->setFocus();
    QTest::keyClick(minimum, Qt::Key_End);
    QVERIFY(m_window->document().isModified());
    m_window->player().seek(SimTime{92s});
    const QImage before = find<ClusterGridView>(u"clusterGrid"_s)->grab().toImage();
    const QString path = m_folder->filePath(u"elsewhere.json"_s);
    QVERIFY(m_window->files()->saveAs(path));

    makeWindow({path});

    QCOMPARE(m_window->player().cursor().at, SimTime{92s});
    QCOMPARE(find<ClusterGridView>(u"clusterGrid"_s)->grab().toImage(), before);
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
