// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recent_files.h"

#include <QDir>
#include <QFileInfo>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

QStringList absolute(const QStringList &paths)
{
    QStringList absolute;
    for (const QString &path : paths)
        absolute.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    return absolute;
}

/// As a person writes it: the home folder is ~.
QString folderText(const QString &folder)
{
    const QString home = QDir::homePath();
    const bool isInHome = folder == home || folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(isInHome ? u'~' + folder.mid(home.size()) : folder);
}

} // namespace

RecentFiles::RecentFiles(const QList<QStringList> &entries)
{
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry)
        add(*entry);
}

void RecentFiles::add(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    remove(paths);
    m_entries.prepend(absolute(paths));
    if (m_entries.size() > most)
        m_entries.resize(most);
}

void RecentFiles::remove(const QStringList &paths)
{
    m_entries.removeAll(absolute(paths));
}

QString menuText(const QStringList &entry)
{
    QStringList names;
    for (const QString &path : entry)
        names.append(QFileInfo(path).fileName());
    const QString folder = entry.isEmpty() ? QString() : folderText(QFileInfo(entry.first()).path());
    QString text = names.join(u" + "_s) + u" — "_s + folder;
    return text.replace(u'&', u"&&"_s);
}

} // namespace deployscope
