// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/exit_status.h"
#include "app/command_line/result.h"
#include "app/command_line/run_summary.h"
#include "app/command_line/scenario_argument.h"
#include "app/command_line/verbs.h"
#include "items/read_error_words.h"
#include "simulation/simulate.h"
#include "study/report_json.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

[[nodiscard]] Given<std::vector<NamedText>> textsOf(const QStringList &files)
{
    std::vector<NamedText> texts;
    for (const QString &file : files) {
        Given<NamedText> text = scenarioText(file);
        if (const QString *wrong = std::get_if<QString>(&text)) {
            return *wrong;
        }
        texts.push_back(std::get<NamedText>(std::move(text)));
    }
    return texts;
}

template <typename Thing>
[[nodiscard]] QString listOf(const QString &title, const std::vector<Thing> &things)
{
    QString text = things.empty() ? QString() : u'\n' + title + u'\n';
    for (const Thing &thing : things) {
        text += u"  "_s + wordsFor(thing) + u'\n';
    }
    return text;
}

[[nodiscard]] QString checkText(const RunReport &report, const Reading &reading)
{
    return runSummary(report) + listOf(Check::tr("Filled in, because the input lacks it:"), reading.filledIn) +
           listOf(Check::tr("Not used by the simulation:"), reading.notUsed);
}

} // namespace

QString checkSummary()
{
    return Check::tr("Reads scenario or AWS files together, runs the coming deployment, and says what was read.");
}

int checkCommand(const QStringList &all, Languages & /*languages*/)
{
    VerbArguments arguments(u"check"_s, checkSummary(), u"FILE…"_s, scenarioHelp());
    arguments.addFlag(u"json"_s, Check::tr("Writes JSON for other programs."));
    arguments.addOutput(Check::tr("Writes the result to a file in place of standard output."));
    if (const std::optional<int> status = arguments.read(all, 1, all.size())) {
        return *status;
    }
    const Given<std::vector<NamedText>> texts = textsOf(arguments.operands());
    if (const QString *wrong = std::get_if<QString>(&texts)) {
        return refuse(*wrong);
    }
    const ReadResult result = readScenario(std::get<std::vector<NamedText>>(texts), true);
    if (const auto *error = std::get_if<ReadError>(&result)) {
        return refuse(wordsFor(*error));
    }
    const auto &reading = std::get<Reading>(result);
    const RunReport report = reportOf(*simulate(reading.scenario));
    const QByteArray text = arguments.has(u"json"_s)
                                ? QByteArray::fromStdString(checkJson(report, reading.notUsed, reading.filledIn))
                                : checkText(report, reading).toLocal8Bit();
    return deliver(arguments, text, exitStatus::good); // 1 is for findings of severity `error`
}

} // namespace deployscope
