// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in_scenarios.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/scenarios/"_s;
const QString ending = u".json"_s;

struct BuiltIn
{
    const char *id;
    const char *name; ///< as in the file; here for the translator
};

/// In the order in which they teach.
constexpr std::array builtIns{
    BuiltIn{firstLesson, QT_TRANSLATE_NOOP("Scenario", "Your first deployment")},
    BuiltIn{"two-tasks-50-200", QT_TRANSLATE_NOOP("Scenario", "Two tasks, 50 / 200")},
    BuiltIn{"five-instances-20-100", QT_TRANSLATE_NOOP("Scenario", "Five instances, 20 / 100")},
    BuiltIn{"closed-security-group", QT_TRANSLATE_NOOP("Scenario", "The security group is closed")},
};

} // namespace

QStringList builtInIds()
{
    QStringList ids;
    for (const BuiltIn &builtIn : builtIns)
        ids.append(QString::fromLatin1(builtIn.id));
    return ids;
}

std::optional<NamedText> builtInText(const QString &id)
{
    QFile file(folder + id + ending);
    if (!builtInIds().contains(id) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return NamedText{(id + ending).toStdString(), file.readAll().toStdString()};
}

QString builtInTitle(const QString &id)
{
    const auto *const found =
        std::ranges::find(builtIns, id, [](const BuiltIn &builtIn) { return QString::fromLatin1(builtIn.id); });
    return found == builtIns.end() ? QString() : QCoreApplication::translate("Scenario", found->name);
}

QString scenarioTitle(const Document &document)
{
    const auto name = document.find("name");
    const bool isText = name != document.end() && name->is_string();
    return isText ? QCoreApplication::translate("Scenario", name->get<std::string>().c_str()) : QString();
}

} // namespace deployscope
