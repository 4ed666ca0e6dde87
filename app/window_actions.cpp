// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_actions.h"

#include "app/recent_files.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

QAction *named(QLatin1StringView name, QObject *parent)
{
    auto *action = new QAction(parent);
    action->setObjectName(name);
    return action;
}

void addAll(QMenu *menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action == nullptr)
            menu->addSeparator();
        else
            menu->addAction(action);
    }
}

} // namespace

WindowActions::WindowActions(QObject *parent)
    : QObject(parent)
    , open(named("open"_L1, this))
    , save(named("save"_L1, this))
    , saveAs(named("saveAs"_L1, this))
    , exportChart(named("exportChart"_L1, this))
    , exportGrid(named("exportGrid"_L1, this))
    , exportMovingPicture(named("exportMovingPicture"_L1, this))
    , print(named("print"_L1, this))
    , quit(named("quit"_L1, this))
    , undo(named("undo"_L1, this))
    , redo(named("redo"_L1, this))
    , reset(named("reset"_L1, this))
    , notes(named("notes"_L1, this))
    , copyChart(named("copyChart"_L1, this))
    , copyGrid(named("copyGrid"_L1, this))
    , deploy(named("deploy"_L1, this))
    , playPause(named("playPause"_L1, this))
    , stepForward(named("stepForward"_L1, this))
    , stepBackward(named("stepBackward"_L1, this))
    , toStart(named("toStart"_L1, this))
    , toEnd(named("toEnd"_L1, this))
    , faster(named("faster"_L1, this))
    , slower(named("slower"_L1, this))
    , gridPage(named("gridPage"_L1, this))
    , tablesPage(named("tablesPage"_L1, this))
    , timelinePage(named("timelinePage"_L1, this))
    , zoomIn(named("zoomIn"_L1, this))
    , zoomOut(named("zoomOut"_L1, this))
    , fit(named("fit"_L1, this))
    , reduceMotion(named("reduceMotion"_L1, this))
    , fullScreen(named("fullScreen"_L1, this))
    , keys(named("keys"_L1, this))
    , time(new TimeActions(this))
    , m_pages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
    , m_forgetRecentFiles(named("forgetRecentFiles"_L1, this))
{
    setKeys();
    makeGroups();
    connect(m_forgetRecentFiles, &QAction::triggered, this, &WindowActions::forgetRecentFilesAsked);
    retranslate();
}

void WindowActions::setKeys()
{
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportChart->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    exportGrid->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exportMovingPicture->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    reset->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    notes->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    copyChart->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyGrid->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    deploy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    playPause->setShortcut(QKeySequence(Qt::Key_Space));
    stepForward->setShortcut(QKeySequence(Qt::Key_Right));
    stepBackward->setShortcut(QKeySequence(Qt::Key_Left));
    toStart->setShortcut(QKeySequence(Qt::Key_Home));
    toEnd->setShortcut(QKeySequence(Qt::Key_End));
    faster->setShortcuts({QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    slower->setShortcut(QKeySequence(Qt::Key_Minus));
    gridPage->setShortcut(QKeySequence(Qt::Key_F2));
    tablesPage->setShortcut(QKeySequence(Qt::Key_F3));
    timelinePage->setShortcut(QKeySequence(Qt::Key_F4));
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    fit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    reduceMotion->setCheckable(true);
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
}

void WindowActions::makeGroups()
{
    addPage(gridPage, PicturePages::Grid);
    addPage(tablesPage, PicturePages::Tables);
    addPage(timelinePage, PicturePages::Timeline);
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Projector})
        m_themes->addAction(themeAction(theme));
    // Each language is called by its own name, whatever the language of the program.
    m_languages->addAction(languageAction(Language::English, u"English"_s, u"EN"_s));
    m_languages->addAction(languageAction(Language::Korean, u"한국어"_s, u"한국어"_s));
}

void WindowActions::addPage(QAction *action, PicturePages::Page page)
{
    action->setCheckable(true);
    m_pages->addAction(action);
    connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageAsked(page); });
}

QAction *WindowActions::themeAction(Theme theme)
{
    auto *action = new QAction(this);
    action->setCheckable(true);
    action->setData(static_cast<int>(theme));
    connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeAsked(theme); });
    return action;
}

QAction *WindowActions::languageAction(Language language, const QString &name, const QString &shortName)
{
    auto *action = new QAction(name, this);
    action->setObjectName(codeOf(language));
    action->setIconText(shortName);
    action->setCheckable(true);
    action->setData(static_cast<int>(language));
    connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageAsked(language); });
    return action;
}

void WindowActions::fill(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(QString());
    QMenu *edit = bar->addMenu(QString());
    QMenu *view = bar->addMenu(QString());
    addAll(view, m_pages->actions() + QList<QAction *>{nullptr});
    QMenu *theme = view->addMenu(QString());
    QMenu *language = view->addMenu(QString());
    addAll(view, {nullptr, zoomIn, zoomOut, fit, nullptr, reduceMotion, fullScreen});
    QMenu *playback = bar->addMenu(QString());
    QMenu *help = bar->addMenu(QString());
    addAll(file, {open});
    m_recentFilesMenu = file->addMenu(QString());
    m_recentFilesMenu->setObjectName("recentFiles"_L1);
    setRecentFiles({});
    addAll(file,
           {save, saveAs, nullptr, exportChart, exportGrid, exportMovingPicture, nullptr, print, nullptr, quit});
    addAll(edit, {undo, redo, reset, nullptr, copyChart, copyGrid, nullptr, deploy, nullptr, notes});
    addAll(theme, m_themes->actions());
    addAll(language, m_languages->actions());
    addAll(playback, {playPause, nullptr, stepForward, stepBackward, toStart, toEnd, nullptr, faster, slower});
    time->fill(playback);
    addAll(help, {keys});
    m_menus = {file, edit, view, theme, language, playback, help};
    nameViews();
}

QList<QAction *> WindowActions::withKeys() const
{
    const QList<QAction *> ofPlaying{playPause, stepForward, stepBackward, toStart, toEnd};
    const QList<QAction *> ofEditing{faster, slower, deploy, undo, redo, reset, notes};
    const QList<QAction *> ofFiles{open,      save,     saveAs, exportChart, exportGrid, exportMovingPicture,
                                   copyChart, copyGrid, print};
    const QList<QAction *> ofViews{gridPage, tablesPage, timelinePage, zoomIn, zoomOut,
                                   fit,      fullScreen, keys,         quit};
    return ofPlaying + time->withKeys() + ofEditing + ofFiles + ofViews;
}

QList<QAction *> WindowActions::themes() const
{
    return m_themes->actions();
}

QList<QAction *> WindowActions::languages() const
{
    return m_languages->actions();
}

void WindowActions::setPage(PicturePages::Page page)
{
    m_pages->actions().at(page)->setChecked(true);
}

void WindowActions::setTheme(Theme theme)
{
    m_themes->actions().at(static_cast<int>(theme))->setChecked(true);
}

void WindowActions::setLanguage(Language language)
{
    m_languages->actions().at(static_cast<int>(language))->setChecked(true);
}

void WindowActions::setPlaying(bool playing)
{
    m_isPlaying = playing;
    namePlayback();
}

void WindowActions::setRecentFiles(const QList<QStringList> &entries)
{
    m_recentFilesMenu->clear(); // of its own entries; what belongs to this stays
    for (const QStringList &entry : entries) {
        QAction *const action = m_recentFilesMenu->addAction(menuText(entry));
        connect(action, &QAction::triggered, this, [this, entry] { Q_EMIT recentFilesAsked(entry); });
    }
    addAll(m_recentFilesMenu, {nullptr, m_forgetRecentFiles});
    m_recentFilesMenu->setEnabled(!entries.isEmpty());
}

void WindowActions::setUndo(const std::optional<Change> &undoable, const std::optional<Change> &redoable)
{
    m_undoable = undoable;
    m_redoable = redoable;
    undo->setEnabled(undoable.has_value());
    redo->setEnabled(redoable.has_value());
    reset->setEnabled(undoable.has_value());
    nameEdits();
}

void WindowActions::retranslate()
{
    nameFiles();
    nameEdits();
    namePlayback();
    nameViews();
    time->retranslate();
}

void WindowActions::nameFiles()
{
    open->setText(tr("&Open…"));
    m_forgetRecentFiles->setText(tr("&Forget These Files"));
    save->setText(tr("&Save"));
    saveAs->setText(tr("Save &As…"));
    exportChart->setText(tr("Export &Chart…"));
    exportGrid->setText(tr("Export &Grid Picture…"));
    exportMovingPicture->setText(tr("Export &Moving Picture…"));
    print->setText(tr("&Print…"));
    quit->setText(tr("&Quit"));
}

void WindowActions::nameEdits()
{
    //: %1 is what is undone, such as "Change desired count to 3"
    undo->setText(m_undoable ? tr("&Undo: %1").arg(wordsFor(*m_undoable)) : tr("&Undo"));
    //: %1 is what is done again
    redo->setText(m_redoable ? tr("&Redo: %1").arg(wordsFor(*m_redoable)) : tr("&Redo"));
    reset->setText(tr("R&eset the Scenario"));
    copyChart->setText(tr("Copy &Chart"));
    copyGrid->setText(tr("Copy &Grid Picture"));
    deploy->setText(tr("&Deploy"));
    notes->setText(tr("&Notes…"));
}

void WindowActions::namePlayback()
{
    playPause->setText(m_isPlaying ? tr("&Pause") : tr("&Play"));
    stepForward->setText(tr("Next &Event"));
    stepBackward->setText(tr("P&revious Event"));
    toStart->setText(tr("To the &Start"));
    toEnd->setText(tr("To the E&nd"));
    faster->setText(tr("&Faster"));
    slower->setText(tr("S&lower"));
    gridPage->setText(tr("&Grid"));
    tablesPage->setText(tr("Ta&bles"));
    timelinePage->setText(tr("Ti&meline"));
    zoomIn->setText(tr("Zoom &In"));
    zoomOut->setText(tr("Zoom &Out"));
    fit->setText(tr("Fit to &Window"));
    reduceMotion->setText(tr("&Reduce Motion"));
    reduceMotion->setToolTip(tr("Shows each moment as it is, without movement from one to the next"));
    fullScreen->setText(tr("&Full Screen"));
    keys->setText(tr("&Keys"));
}

void WindowActions::nameViews()
{
    const QStringList themeNames{tr("&Light"), tr("&Dark"), tr("&Projector")};
    for (qsizetype i = 0; i < themeNames.size(); ++i)
        themes().at(i)->setText(themeNames.at(i));
    const QStringList menuNames{tr("&File"),     tr("&Edit"),     tr("&View"), tr("&Theme"),
                                tr("&Language"), tr("&Playback"), tr("&Help")};
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus.at(i)->setTitle(menuNames.at(i));
    if (m_recentFilesMenu != nullptr)
        m_recentFilesMenu->setTitle(tr("Open Re&cent"));
}

} // namespace deployscope
