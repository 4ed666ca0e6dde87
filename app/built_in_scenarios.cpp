// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in_scenarios.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/scenarios"_s;
const QString ending = u".json"_s;

/// The names of the scenarios in resources/scenarios, for the translator. A scenario of somebody else's is called
/// as its author called it.
[[maybe_unused]] constexpr std::array names{
    QT_TRANSLATE_NOOP("Scenario", "Your first deployment"),
    QT_TRANSLATE_NOOP("Scenario", "Two tasks, 50 / 200"),
    QT_TRANSLATE_NOOP("Scenario", "Five instances, 20 / 100"),
    QT_TRANSLATE_NOOP("Scenario", "The security group is closed"),
};

} // namespace

QStringList builtInIds()
{
    QStringList ids = QDir(folder).entryList({u'*' + ending}, QDir::Files, QDir::Name);
    ids.replaceInStrings(ending, QString());
    std::ranges::stable_partition(ids, [](const QString &id) { return id == QLatin1StringView(firstLesson); });
    return ids;
}

std::optional<NamedText> builtInText(const QString &id)
{
    QFile file(folder + u'/' + id + ending);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return NamedText{(id + ending).toStdString(), file.readAll().toStdString()};
}

QString builtInTitle(const QString &id)
{
    return scenarioTitle(Document::parse(builtInText(id).value().text));
}

QString scenarioTitle(const Document &document)
{
    const auto name = document.find("name");
    const bool isText = name != document.end() && name->is_string();
    return isText ? QCoreApplication::translate("Scenario", name->get<std::string>().c_str()) : QString();
}

} // namespace deployscope
