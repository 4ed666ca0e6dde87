// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/change.h"
#include "app/languages.h"
#include "app/picture_pages.h"
#include "app/time_actions.h"
#include "views/style/style.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace deployscope {

/// Everything that can be done from a menu or by a key: names, keys and menus, and no more. Who does it,
/// connects. All are children.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent);

    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *exportChart;
    QAction *exportGrid;
    QAction *exportMovingPicture;
    QAction *print;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *reset;
    QAction *notes;
    QAction *copyChart;
    QAction *copyGrid;
    QAction *deploy;
    QAction *playPause;
    QAction *stepForward;
    QAction *stepBackward;
    QAction *toStart;
    QAction *toEnd;
    QAction *faster;
    QAction *slower;
    QAction *gridPage;
    QAction *tablesPage;
    QAction *timelinePage;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *fit;
    QAction *reduceMotion;
    QAction *fullScreen;
    QAction *keys;
    TimeActions *time;

    /// Adds the menus; they change language with the actions.
    void fill(QMenuBar *bar);
    /// Those that have keys, in the order in which a person should learn them.
    [[nodiscard]] QList<QAction *> withKeys() const;
    [[nodiscard]] QList<QAction *> themes() const;
    [[nodiscard]] QList<QAction *> languages() const;

    void setPage(PicturePages::Page page);
    void setTheme(Theme theme);
    void setLanguage(Language language);
    void setPlaying(bool playing);
    /// Lists them in their menu, the latest first.
    void setRecentFiles(const QList<QStringList> &entries);
    void setUndo(const std::optional<Change> &undoable, const std::optional<Change> &redoable);
    void retranslate();

Q_SIGNALS:
    void pageAsked(deployscope::PicturePages::Page page);
    void themeAsked(deployscope::Theme theme);
    void languageAsked(deployscope::Language language);
    /// To open these files together again.
    void recentFilesAsked(const QStringList &paths);
    void forgetRecentFilesAsked();

private:
    void addPage(QAction *action, PicturePages::Page page);
    QAction *themeAction(Theme theme);
    QAction *languageAction(Language language, const QString &name, const QString &shortName);
    void setKeys();
    void makeGroups();
    void nameFiles();
    void nameEdits();
    void namePlayback();
    void nameViews();

    QActionGroup *m_pages;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
    QAction *m_forgetRecentFiles;
    QMenu *m_recentFilesMenu = nullptr; ///< a child of the file menu
    QList<QMenu *> m_menus{}; ///< children of the menu bar: File, Edit, View, Theme, Language, Playback, Help
    bool m_isPlaying = false;
    std::optional<Change> m_undoable{};
    std::optional<Change> m_redoable{};
};

} // namespace deployscope
