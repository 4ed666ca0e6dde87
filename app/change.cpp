// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/change.h"

#include "items/time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace deployscope {

namespace {

QString fromTheStart(const Change &change)
{
    const QString number = QLocale().toString(qlonglong{change.number});
    switch (change.kind) {
    case Change::Kind::DesiredCount:
        return QCoreApplication::translate("Change", "Change desired count to %1").arg(number);
    case Change::Kind::MinimumHealthy:
        return QCoreApplication::translate("Change", "Change minimum healthy percent to %1 %").arg(number);
    case Change::Kind::Maximum:
        return QCoreApplication::translate("Change", "Change maximum percent to %1 %").arg(number);
    case Change::Kind::Deploy:
        return QCoreApplication::translate("Change", "Deploy %1").arg(change.name);
    case Change::Kind::OpenSecurityGroup:
        return QCoreApplication::translate("Change", "Let the load balancer in");
    case Change::Kind::CloseSecurityGroup:
        return QCoreApplication::translate("Change", "Keep the load balancer out");
    case Change::Kind::AddBookmark:
        return QCoreApplication::translate("Change", "Add a bookmark");
    case Change::Kind::NameBookmark:
        return QCoreApplication::translate("Change", "Rename a bookmark");
    case Change::Kind::RemoveBookmark:
        return QCoreApplication::translate("Change", "Remove a bookmark");
    case Change::Kind::WriteNotes:
        return QCoreApplication::translate("Change", "Write notes");
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordsFor(const Change &change)
{
    if (!change.at)
        return fromTheStart(change);
    //: %1 is a change such as "Deploy web:2", %2 a time such as "1:32"
    return QCoreApplication::translate("Change", "%1 at %2").arg(fromTheStart(change), clockText(*change.at));
}

} // namespace deployscope
