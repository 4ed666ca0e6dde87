// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/scenario_argument.h"

#include "app/built_in_scenarios.h"
#include "items/read_error_words.h"
#include "simulation/simulate.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct ScenarioArgument
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioArgument)
};

/// It may have been meant for an id.
[[nodiscard]] bool isWord(const QString &argument)
{
    return !argument.contains(u'/') && !argument.contains(u'.') && argument != "-"_L1;
}

[[nodiscard]] QString lessonsHint()
{
    return ScenarioArgument::tr("Built-in scenarios are listed by: deployscope lessons.");
}

/// The edits of all `--set`, or why one of them is none.
[[nodiscard]] Given<std::vector<Edit>> editsOf(const QStringList &texts)
{
    std::vector<Edit> edits;
    for (const QString &text : texts) {
        std::variant<Edit, ReadError> edit = readEdit(text.toStdString());
        if (const auto *error = std::get_if<ReadError>(&edit)) {
            return u"--set %1: "_s.arg(text) + wordsFor(*error);
        }
        edits.push_back(std::get<Edit>(std::move(edit)));
    }
    return edits;
}

/// \param file whose places the messages name
[[nodiscard]] QString editError(ReadError error, const std::string &file)
{
    error.place.file = file;
    return wordsFor(error);
}

[[nodiscard]] Given<Reading> changed(Reading reading, const std::vector<Edit> &edits, const std::string &file)
{
    if (edits.empty()) {
        return reading;
    }
    std::variant<Document, ReadError> document = edited(std::move(reading.document), edits);
    if (const auto *error = std::get_if<ReadError>(&document)) {
        return editError(*error, file);
    }
    ReadResult again = readDocument(std::get<Document>(document));
    if (const auto *error = std::get_if<ReadError>(&again)) {
        return editError(*error, file);
    }
    return std::get<Reading>(std::move(again));
}

} // namespace

QString scenarioHelp()
{
    return ScenarioArgument::tr("A scenario or AWS file, - for standard input, or an id that deployscope lessons "
                                "prints.");
}

void addSetOption(VerbArguments &arguments)
{
    arguments.addOption(
        u"set"_s,
        ScenarioArgument::tr("Changes the scenario before it runs; POINTER is a JSON pointer such as "
                             "/services/0/desiredCount, VALUE is JSON or else a text. Any number of "
                             "times."),
        u"POINTER=VALUE"_s);
}

Given<NamedText> scenarioText(const QString &argument)
{
    if (!QFile::exists(argument)) {
        if (std::optional<NamedText> builtIn = builtInText(argument)) {
            return std::move(*builtIn);
        }
    }
    std::variant<NamedText, ReadError> file = readFile(QFile::encodeName(argument).toStdString());
    if (const auto *error = std::get_if<ReadError>(&file)) {
        return wordsFor(*error) + (isWord(argument) ? u' ' + lessonsHint() : QString());
    }
    return std::get<NamedText>(std::move(file));
}

Given<Reading> readScenarioArgument(const VerbArguments &arguments, const std::vector<Edit> &further)
{
    Given<std::vector<Edit>> edits = editsOf(arguments.values(u"set"_s));
    if (const QString *wrong = std::get_if<QString>(&edits)) {
        return *wrong;
    }
    auto &all = std::get<std::vector<Edit>>(edits);
    all.insert(all.end(), further.begin(), further.end());
    Given<NamedText> text = scenarioText(arguments.operands().constFirst());
    if (const QString *wrong = std::get_if<QString>(&text)) {
        return *wrong;
    }
    const auto &file = std::get<NamedText>(text);
    ReadResult reading = readScenario({file});
    if (const auto *error = std::get_if<ReadError>(&reading)) {
        return wordsFor(*error);
    }
    return changed(std::get<Reading>(std::move(reading)), all, file.name);
}

Given<std::shared_ptr<const Timeline>> runScenarioArgument(const VerbArguments &arguments,
                                                           const std::vector<Edit> &further)
{
    const Given<Reading> reading = readScenarioArgument(arguments, further);
    if (const QString *wrong = std::get_if<QString>(&reading)) {
        return *wrong;
    }
    return simulate(std::get<Reading>(reading).scenario);
}

} // namespace deployscope
