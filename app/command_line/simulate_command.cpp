// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/exit_status.h"
#include "app/command_line/result.h"
#include "app/command_line/run_summary.h"
#include "app/command_line/scenario_argument.h"
#include "app/command_line/verbs.h"
#include "app/whole_file.h"
#include "items/event_words.h"
#include "study/events_json.h"
#include "study/report_json.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct Simulate
{
    Q_DECLARE_TR_FUNCTIONS(SimulateCommand)
};

void addOptions(VerbArguments &arguments)
{
    arguments.addFlag(u"json"_s, Simulate::tr("Writes JSON for other programs."));
    arguments.addOption(u"events"_s, Simulate::tr("Writes all events too, one JSON object a line."),
                        u"FILE.jsonl"_s);
    arguments.addOption(u"until"_s, Simulate::tr("Ends the run at this many seconds; or: steady."), u"T"_s);
    arguments.addOption(
        u"at"_s, Simulate::tr("Adds to the JSON how things stand at this many seconds. Any number of times."),
        u"T"_s);
    addSetOption(arguments);
    arguments.addOutput(Simulate::tr("Writes the result to a file in place of standard output."));
}

/// `--until` as an edit of the scenario: `simulation.until`.
[[nodiscard]] Given<std::vector<Edit>> untilEdit(const VerbArguments &arguments)
{
    const QString until = arguments.value(u"until"_s);
    if (!arguments.has(u"until"_s)) {
        return std::vector<Edit>{};
    }
    if (until == "steady"_L1) {
        return std::vector<Edit>{{"/simulation/until", Document("steady")}};
    }
    const Given<SimTime> at = readTime(u"--until"_s, until);
    if (const QString *wrong = std::get_if<QString>(&at)) {
        return *wrong;
    }
    const std::chrono::duration<double> seconds = std::get<SimTime>(at).time_since_epoch();
    return std::vector<Edit>{{"/simulation/until", Document(seconds.count())}};
}

[[nodiscard]] Given<std::vector<SimTime>> momentsAsked(const VerbArguments &arguments)
{
    std::vector<SimTime> moments;
    for (const QString &text : arguments.values(u"at"_s)) {
        const Given<SimTime> at = readTime(u"--at"_s, text);
        if (const QString *wrong = std::get_if<QString>(&at)) {
            return *wrong;
        }
        moments.push_back(std::get<SimTime>(at));
    }
    return moments;
}

/// Speaks English as long as it lives: what is for programs is the same in every language.
class InEnglish
{
public:
    explicit InEnglish(Languages &languages)
        : m_languages(languages)
        , m_before(languages.current())
    {
        m_languages.set(Language::English);
    }
    ~InEnglish() { m_languages.set(m_before); }
    Q_DISABLE_COPY_MOVE(InEnglish)

private:
    Languages &m_languages;
    Language m_before;
};

/// The lines of `--events`.
[[nodiscard]] QByteArray eventLines(const std::shared_ptr<const Timeline> &timeline, Languages &languages)
{
    const InEnglish english(languages);
    const EventWords words(timeline);
    return QByteArray::fromStdString(
        eventsJsonl(*timeline, [&words](EventId event) { return words.sentenceFor(event).toStdString(); }));
}

[[nodiscard]] int tell(const VerbArguments &arguments, const std::shared_ptr<const Timeline> &timeline,
                       const std::vector<SimTime> &moments, Languages &languages)
{
    if (arguments.has(u"events"_s)) {
        const std::optional<QString> error =
            writeWhole(arguments.value(u"events"_s), eventLines(timeline, languages));
        if (error) {
            return refuse(*error);
        }
    }
    const RunReport report = reportOf(*timeline, moments);
    const QByteArray text = arguments.has(u"json"_s) ? QByteArray::fromStdString(simulateJson(report))
                                                     : runSummary(report).toLocal8Bit();
    return deliver(arguments, text, report.outcome == Outcome::Steady ? exitStatus::good : exitStatus::bad);
}

} // namespace

QString simulateSummary()
{
    return Simulate::tr("Runs a scenario and says how it went.");
}

int simulateCommand(const QStringList &all, Languages &languages)
{
    VerbArguments arguments(u"simulate"_s, simulateSummary(), u"SCENARIO"_s, scenarioHelp());
    addOptions(arguments);
    if (const std::optional<int> status = arguments.read(all, 1, 1)) {
        return *status;
    }
    const Given<std::vector<SimTime>> moments = momentsAsked(arguments);
    const Given<std::vector<Edit>> until = untilEdit(arguments);
    for (const QString *wrong : {std::get_if<QString>(&moments), std::get_if<QString>(&until)}) {
        if (wrong != nullptr) {
            return refuse(*wrong);
        }
    }
    const auto timeline = runScenarioArgument(arguments, std::get<std::vector<Edit>>(until));
    if (const QString *wrong = std::get_if<QString>(&timeline)) {
        return refuse(*wrong);
    }
    return tell(arguments, std::get<std::shared_ptr<const Timeline>>(timeline),
                std::get<std::vector<SimTime>>(moments), languages);
}

} // namespace deployscope
