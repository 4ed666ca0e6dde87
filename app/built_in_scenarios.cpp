// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in_scenarios.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/scenarios/"_s;

/// `/lesson/title` by language where the scenario has one, else its name.
QString titleOf(const NamedText &text, Language language)
{
    const Document document = Document::parse(text.text);
    const Document::json_pointer title("/lesson/title/" + codeOf(language).toStdString());
    const Document::json_pointer name("/name");
    return QString::fromStdString(document.contains(title) ? document[title] : document.value(name, text.name));
}

} // namespace

QList<BuiltInScenario> builtInScenarios(Language language)
{
    QList<BuiltInScenario> scenarios;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString id = file.completeBaseName();
        scenarios.append({id, titleOf(builtInScenario(id).value(), language)});
    }
    std::ranges::stable_partition(
        scenarios, [](const BuiltInScenario &scenario) { return scenario.id == QLatin1StringView(firstLesson); });
    return scenarios;
}

std::optional<NamedText> builtInScenario(const QString &id)
{
    QFile file(folder + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return NamedText{(id + u".json"_s).toStdString(), file.readAll().toStdString()};
}

} // namespace deployscope
