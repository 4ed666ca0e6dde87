// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in_scenarios.h"

#include "app/languages.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/scenarios"_s;
const QString ending = u".json"_s;

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
    const Language language = languageOfCode(QLocale().name()).value_or(Language::English);
    const Document::json_pointer title("/lesson/title/" + codeOf(language).toStdString());
    const Document::json_pointer name("/name");
    for (const auto &pointer : {title, name}) {
        if (document.contains(pointer) && document[pointer].is_string())
            return QString::fromStdString(document[pointer].get<std::string>());
    }
    return {};
}

} // namespace deployscope
