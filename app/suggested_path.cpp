// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/suggested_path.h"

#include <QDir>
#include <QFileInfo>

namespace deployscope {

QString suggestedPath(const OpenDocument &document, const QString &ending)
{
    const QString path = document.path();
    const QDir folder = path.isEmpty() ? QDir::home() : QFileInfo(path).dir();
    if (ending.isEmpty())
        return folder.path();
    const QString name =
        path.isEmpty() ? QString::fromStdString(document.scenario()->name) : QFileInfo(path).completeBaseName();
    return folder.filePath(QString(name).replace(u'/', u'-') + ending);
}

} // namespace deployscope
