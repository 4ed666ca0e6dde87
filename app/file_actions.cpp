// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_actions.h"

#include "app/built_in_scenarios.h"
#include "app/file_questions.h"
#include "app/suggested_path.h"
#include "items/read_error_words.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

/// What a reader should know about how a file was taken, one sentence a line.
QString wordsFor(const Reading &reading)
{
    QStringList lines;
    for (const FilledIn &filledIn : reading.filledIn)
        lines.append(deployscope::wordsFor(filledIn));
    for (const NotUsed &notUsed : reading.notUsed)
        lines.append(deployscope::wordsFor(notUsed));
    return lines.join(u'\n');
}

} // namespace

FileActions::FileActions(WindowActions *actions, OpenDocument *document, Player *player, MessageBar *messages,
                         QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_document(document)
    , m_player(player)
    , m_messages(messages)
    , m_window(window)
{
    connect(actions->open, &QAction::triggered, this, &FileActions::askToOpen);
    connect(actions, &WindowActions::recentFilesAsked, this, &FileActions::openRecent);
    connect(actions, &WindowActions::forgetRecentFilesAsked, this, [this] { setRecentFiles({}); });
    connect(actions->save, &QAction::triggered, this, &FileActions::save);
    connect(actions->saveAs, &QAction::triggered, this, &FileActions::askToSaveAs);
}

bool FileActions::openFiles(const QStringList &paths)
{
    if (!tell(m_document->openFiles(paths)))
        return false;
    tellAboutReading();
    used(paths);
    return true;
}

bool FileActions::openInstead(const QStringList &paths)
{
    return mayLeave() && openFiles(paths);
}

/// What is not there any more is said once, and not offered again.
void FileActions::openRecent(const QStringList &paths)
{
    const bool areThere = std::ranges::all_of(paths, [](const QString &path) { return QFileInfo::exists(path); });
    if (!mayLeave() || openFiles(paths) || areThere)
        return;
    m_recentFiles.remove(paths);
    m_actions->setRecentFiles(m_recentFiles.entries());
}

void FileActions::used(const QStringList &paths)
{
    m_recentFiles.add(paths);
    m_actions->setRecentFiles(m_recentFiles.entries());
}

void FileActions::setRecentFiles(const RecentFiles &files)
{
    m_recentFiles = files;
    m_actions->setRecentFiles(m_recentFiles.entries());
}

bool FileActions::openBuiltIn(const QString &id)
{
    const auto text = builtInText(id);
    return text.has_value() && tell(m_document->openBuiltIn(*text));
}

bool FileActions::saveAs(const QString &path)
{
    const auto shown = m_player->hasTimeline() ? std::optional(m_player->cursor().at) : std::nullopt;
    if (!tell(m_document->saveAs(path, shown)))
        return false;
    used({path});
    return true;
}

bool FileActions::mayLeave()
{
    // A lesson can be had again at any time; who only tried things out in it is not to be asked.
    if (!m_document->isModified() || m_document->isBuiltIn())
        return true;
    switch (askAboutUnsaved(m_window, QString::fromStdString(m_document->scenario()->name))) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

void FileActions::askToOpen()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_window, tr("Open a scenario, or files from AWS"),
                                      suggestedPath(*m_document, {}), tr("JSON files (*.json);;All files (*)"));
    if (!paths.isEmpty())
        openInstead(paths);
}

bool FileActions::save()
{
    const QString path = m_document->path();
    if (path.isEmpty())
        return askToSaveAs();
    if (!m_document->savingLosesComments())
        return saveAs(path);
    switch (askAboutComments(m_window, path)) {
    case CommentsAnswer::OtherName:
        return askToSaveAs();
    case CommentsAnswer::LoseThem:
        return saveAs(path);
    case CommentsAnswer::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

bool FileActions::askToSaveAs()
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save the scenario"), suggestedPath(*m_document, u".json"_s), tr("JSON files (*.json)"));
    return !path.isEmpty() && saveAs(path);
}

bool FileActions::tell(const std::optional<ReadError> &error)
{
    if (error)
        m_messages->showMessage(MessageBar::Kind::Error, [error = *error] { return wordsFor(error); });
    else
        m_messages->hide();
    return !error;
}

bool FileActions::tell(const std::optional<QString> &failure)
{
    if (failure)
        m_messages->showMessage(MessageBar::Kind::Error, [failure = *failure] { return failure; });
    else
        m_messages->hide();
    return !failure;
}

void FileActions::tellAboutReading()
{
    const Reading &reading = m_document->reading();
    if (reading.filledIn.empty() && reading.notUsed.empty())
        return;
    Reading told; // without its document
    told.filledIn = reading.filledIn;
    told.notUsed = reading.notUsed;
    m_messages->showMessage(MessageBar::Kind::Note, [told] { return wordsFor(told); });
}

} // namespace deployscope
