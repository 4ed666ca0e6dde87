// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/project_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(const QString &file)
{
    return file.endsWith(".png"_L1) || file.endsWith(".svg"_L1) || file.endsWith(".ico"_L1);
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void addFiles(SourceTexts &files, const QDir &root, const QString &folder, QDirIterator::IteratorFlag depth)
{
    QDirIterator found(root.filePath(folder), QDir::Files | QDir::Hidden, depth);
    while (found.hasNext()) {
        const QString place = root.relativeFilePath(found.next());
        if (!isPicture(place))
            files.insert(place, textOf(found.filePath()));
    }
}

} // namespace

SourceTexts projectFiles(const QString &root)
{
    SourceTexts files;
    addFiles(files, root, u"."_s, QDirIterator::NoIteratorFlags);
    for (const QString &folder : {u".ci"_s, u"app"_s, u"model"_s, u"resources"_s, u"tests"_s, u"views"_s})
        addFiles(files, root, folder, QDirIterator::Subdirectories);
    return files;
}

bool namesItsLicence(const QString &text)
{
    static const QRegularExpression licence(
        u"\\A(#![^\n]*\n#|//) SPDX-License-Identifier: GPL-3\\.0-or-later\n"_s);
    return licence.match(text).hasMatch();
}

QString privatePathIn(const QString &text)
{
    static const QRegularExpression path(u"(?<![\\w.*~-])/(home|root|work|Users)/\\w[\\w./-]*"_s);
    return path.match(text).captured();
}

QString whyNotRun(const QString &name, const QString &text)
{
    static const QRegularExpression object(u"^ *Q_OBJECT$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression main(u"^QTEST_(GUILESS_|APPLESS_)?MAIN\\("_s,
                                         QRegularExpression::MultilineOption);
    if (!object.match(text).hasMatch())
        return u"Q_OBJECT does not stand on a line of its own"_s;
    if (!text.contains(u"\n#include \"%1.moc\"\n"_s.arg(name)))
        return u"it does not include %1.moc"_s.arg(name);
    return main.match(text).hasMatch() ? QString() : u"it has no QTEST_MAIN"_s;
}

} // namespace deployscope
