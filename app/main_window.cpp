// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/built_in_scenarios.h"
#include "app/keys_dialog.h"
#include "app/notes_dialog.h"
#include "app/program.h"
#include "items/read_error_words.h"
#include "scenario/bookmarks.h"
#include "scenario/notes.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double speedStep = 1.5;
constexpr double zoomStep = 1.4;

/// The files that are dragged; none where something else is among them.
QStringList filesIn(const QMimeData &dragged)
{
    QStringList paths;
    for (const QUrl &url : dragged.urls()) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Languages *languages, const Settings &settings)
    : m_languages(languages)
    , m_actions(new WindowActions(this))
    , m_topBar(new TopBar(m_actions, this))
    , m_messages(new MessageBar(this))
    , m_workspace(new Workspace(&m_player, &m_editor, this))
    , m_files(new FileActions(m_actions, &m_document, &m_player, m_messages, this))
    , m_exports(new ExportActions(m_actions, &m_document, &m_player, m_messages, this))
    , m_time(new TimeControl(m_actions->time, &m_document, &m_player, m_messages, this))
{
    layOut();
    connectDocument();
    connectActions();
    connectPlayback();
    setTheme(settings.theme);
    setAcceptDrops(true);
    m_files->setRecentFiles(RecentFiles(settings.recentFiles));
    m_player.setSpeed(settings.speed);
    m_player.setPlaysByEvent(settings.playsByEvent);
    m_actions->reduceMotion->setChecked(settings.reduceMotion);
    m_actions->setLanguage(languages->current());
    m_actions->setPage(PicturePages::Grid);
    retranslate();
    restoreGeometry(settings.windowGeometry);
    m_actions->fullScreen->setChecked(isFullScreen());
    m_workspace->restoreSplitters(settings.pictureAndTime, settings.chartAndEvents);
}

void MainWindow::layOut()
{
    setObjectName("mainWindow"_L1);
    m_actions->fill(menuBar());
    m_workspace->setTimeMenus(m_actions->time->runUntilMenu(), m_actions->time->bookmarkMenu());
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_messages);
    column->addWidget(m_workspace, 1);
    setCentralWidget(centre);
    resize(1280, 800);
}

void MainWindow::connectDocument()
{
    connect(&m_document, &OpenDocument::opened, this, &MainWindow::openAt);
    connect(&m_document, &OpenDocument::scenarioChanged, &m_simulator, &Simulator::run);
    connect(&m_document, &OpenDocument::statusChanged, this, &MainWindow::showStatus);
    connect(&m_document, &OpenDocument::viewChanged, this, &MainWindow::showStatus);
    connect(&m_simulator, &Simulator::busyChanged, m_workspace, &Workspace::setStale);
    connect(&m_simulator, &Simulator::runChanged, this, &MainWindow::showRun);
    connect(&m_editor, &ServiceEditor::refused, this, [this](const ReadError &error) {
        m_messages->showMessage(MessageBar::Kind::Error, [error] { return wordsFor(error); });
    });
}

void MainWindow::connectActions()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, &m_document, &OpenDocument::undo);
    connect(m_actions->redo, &QAction::triggered, &m_document, &OpenDocument::redo);
    connect(m_actions->reset, &QAction::triggered, this, &MainWindow::reset);
    connect(m_actions->deploy, &QAction::triggered, m_workspace, &Workspace::deployChosen);
    connect(m_actions->notes, &QAction::triggered, this, &MainWindow::showNotes);
    connect(m_actions->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    connect(m_actions, &WindowActions::pageAsked, m_workspace, &Workspace::showPage);
    connect(m_workspace, &Workspace::pageChanged, m_actions, &WindowActions::setPage);
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { m_workspace->zoomBy(zoomStep); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { m_workspace->zoomBy(1 / zoomStep); });
    connect(m_actions->fit, &QAction::triggered, m_workspace, &Workspace::fit);
    connect(m_actions->reduceMotion, &QAction::toggled, m_workspace, &Workspace::setReduceMotion);
    connect(m_actions, &WindowActions::themeAsked, this, &MainWindow::setTheme);
    connect(m_actions, &WindowActions::languageAsked, m_languages, &Languages::set);
    connect(m_languages, &Languages::changed, m_actions, &WindowActions::setLanguage);
    connect(m_workspace, &Workspace::resetAsked, this, &MainWindow::reset);
    connect(m_topBar, &TopBar::lessonAsked, this, [this](const QString &id) {
        if (m_files->mayLeave())
            m_files->openBuiltIn(id);
    });
}

void MainWindow::connectPlayback()
{
    connect(&m_player, &Player::playingChanged, m_actions, &WindowActions::setPlaying);
    connect(m_actions->playPause, &QAction::triggered, &m_player, &Player::togglePlaying);
    connect(m_actions->stepForward, &QAction::triggered, &m_player, &Player::stepForward);
    connect(m_actions->stepBackward, &QAction::triggered, &m_player, &Player::stepBackward);
    connect(m_actions->toStart, &QAction::triggered, &m_player, &Player::toStart);
    connect(m_actions->toEnd, &QAction::triggered, &m_player, &Player::toEnd);
    connect(m_actions->faster, &QAction::triggered, this, [this] { setSpeedBy(speedStep); });
    connect(m_actions->slower, &QAction::triggered, this, [this] { setSpeedBy(1 / speedStep); });
    connect(m_time, &TimeControl::bookmarksChanged, m_workspace, &Workspace::setBookmarks);
}

void MainWindow::start(const QStringList &paths)
{
    const bool isLesson = paths.size() == 1 && builtInIds().contains(paths.first());
    const bool isOpen =
        isLesson ? m_files->openBuiltIn(paths.first()) : !paths.isEmpty() && m_files->openFiles(paths);
    // The first lesson is opened without a word, so that an error of the files stays to be read.
    if (!isOpen)
        (void)m_document.openBuiltIn(builtInText(QLatin1StringView(firstLesson)).value());
}

Settings MainWindow::settings() const
{
    return {.language = m_languages->current(),
            .theme = m_theme,
            .speed = m_player.speed(),
            .playsByEvent = m_player.playsByEvent(),
            .reduceMotion = m_actions->reduceMotion->isChecked(),
            .recentFiles = m_files->recentFiles().entries(),
            .windowGeometry = saveGeometry(),
            .pictureAndTime = m_workspace->pictureAndTime(),
            .chartAndEvents = m_workspace->chartAndEvents()};
}

void MainWindow::setTheme(Theme theme)
{
    m_theme = theme;
    const Style style = styleFor(theme, QApplication::font());
    QApplication::setPalette(paletteFor(theme));
    setFont(style.font(TextSize::Base)); // of this window only: exports go from the application's font
    m_actions->setTheme(theme);
    m_topBar->setStyle(style);
    m_messages->setStyle(style);
    m_workspace->setStyle(style);
    m_exports->setTheme(theme);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_files->mayLeave());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// Whoever dragged them waits for the end of this event, so a question about what would be lost comes after it.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = filesIn(*event->mimeData());
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this,
        [this, paths] {
            activateWindow();
            m_files->openInstead(paths);
        },
        Qt::QueuedConnection);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    QList<TopBar::Lesson> lessons;
    for (const QString &id : builtInIds())
        lessons.append({id, builtInTitle(id)});
    m_topBar->setLessons(lessons);
    showStatus();
}

void MainWindow::showStatus()
{
    if (!m_document.isOpen())
        return;
    const QString name = scenarioTitle(m_document.document());
    m_topBar->setTitle(name);
    m_topBar->setHasNotes(!notesOf(m_document.document()).empty());
    //: %1 is a scenario's name, %2 the program's; [*] marks a scenario that is not saved
    setWindowTitle(tr("%1[*] — %2").arg(name, programName()));
    setWindowModified(m_document.isModified());
    setWindowFilePath(m_document.path());
    m_actions->setUndo(m_document.undoable(), m_document.redoable());
}

/// Before the first run of another scenario.
void MainWindow::openAt()
{
    m_simulator.expectAnother();
    m_editor.setFromNow(false);
    m_workspace->fit();
    m_player.restart(viewedAt(m_document.document()));
}

/// The counts first: the player shows the moment at once.
void MainWindow::showRun(const SimulatedRun &run)
{
    m_workspace->setCounts(run);
    m_player.setTimeline(run.timeline);
}

void MainWindow::reset()
{
    m_document.undoAll();
    m_player.seek(viewedAt(m_document.document()));
}

void MainWindow::setSpeedBy(double factor)
{
    m_player.setSpeed(std::clamp(m_player.speed() * factor, PlaybackSpeed::least, PlaybackSpeed::most));
}

void MainWindow::showNotes()
{
    if (m_notes == nullptr) {
        m_notes = new NotesDialog(&m_document, this);
        connect(m_notes, &NotesDialog::refused, this, [this](const ReadError &error) {
            m_messages->showMessage(MessageBar::Kind::Error, [error] { return wordsFor(error); });
        });
    }
    m_notes->show();
    m_notes->activateWindow();
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(m_actions->withKeys(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace deployscope
