// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/exit_status.h"
#include "app/command_line/picture_arguments.h"
#include "app/command_line/progress_line.h"
#include "app/command_line/result.h"
#include "app/command_line/scenario_argument.h"
#include "app/command_line/verbs.h"
#include "app/exports.h"

#include <QCoreApplication>

#include <algorithm>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

void addOptions(VerbArguments &arguments)
{
    addPictureOptions(arguments, Export::tr("1200x840, of a GIF 960x600"));
    arguments.addOption(u"from"_s, Export::tr("The first moment, in seconds; usually 0."), u"T"_s);
    arguments.addOption(u"to"_s, Export::tr("The last moment, in seconds; usually the end of the run."), u"T"_s);
    arguments.addFlag(u"bom"_s, Export::tr("Begins a CSV with a byte order mark."));
    addSetOption(arguments);
    arguments.addOutput(
        Export::tr("What to write: the chart as FILE.svg, FILE.png or FILE.pdf; its numbers as FILE.csv, "
                   "or with the tasks' lanes as FILE.json; a Chrome trace as FILE.trace.json; the "
                   "cluster as a moving picture as FILE.gif."));
}

/// Reads `--from` or `--to`; `usual` where it is not given.
[[nodiscard]] Given<SimTime> timeOr(const VerbArguments &arguments, const QString &option, SimTime usual)
{
    return arguments.has(option) ? readTime(u"--"_s + option, arguments.value(option)) : Given<SimTime>(usual);
}

/// What is wrong with the kind of file that is asked for; empty for nothing.
[[nodiscard]] QString mistake(const VerbArguments &arguments, SimTime from, SimTime to)
{
    const std::optional<ExportFormat> format = exportFormat(arguments.output());
    if (!format) {
        return Export::tr(
                   "Found %1 for -o, expected a file that ends in .svg, .png, .pdf, .csv, .json, .trace.json "
                   "or .gif.")
            .arg(arguments.output().isEmpty() ? Export::tr("nothing") : arguments.output());
    }
    if (arguments.has(u"bom"_s) && format != ExportFormat::Csv) {
        return Export::tr("Found --bom for a file that is no .csv. Leave it out.");
    }
    return to < from ? Export::tr("Found a --to that lies before --from. Exchange the two.") : QString();
}

[[nodiscard]] Given<ExportOptions> exportOptions(const VerbArguments &arguments)
{
    ExportOptions options;
    const Given<PictureOptions> picture = pictureOptions(arguments, {.size = usualSizeOf(arguments.output())});
    const Given<SimTime> from = timeOr(arguments, u"from"_s, {});
    const Given<SimTime> to = timeOr(arguments, u"to"_s, SimTime::max());
    for (const QString *wrong :
         {std::get_if<QString>(&picture), std::get_if<QString>(&from), std::get_if<QString>(&to)}) {
        if (wrong != nullptr) {
            return *wrong;
        }
    }
    options.picture = std::get<PictureOptions>(picture);
    options.stretch = {std::get<SimTime>(from), std::get<SimTime>(to)};
    options.byteOrderMark = arguments.has(u"bom"_s);
    const QString wrong = mistake(arguments, options.stretch.from, *options.stretch.to);
    return wrong.isEmpty() ? Given<ExportOptions>(options) : Given<ExportOptions>(wrong);
}

} // namespace

QString exportSummary()
{
    return Export::tr("Writes the timeline chart (SVG, PNG, PDF), its numbers (CSV, JSON), a Chrome trace, or the "
                      "cluster as a moving picture (GIF).");
}

int exportCommand(const QStringList &all, Languages & /*languages*/)
{
    VerbArguments arguments(u"export"_s, exportSummary(), u"SCENARIO"_s, scenarioHelp());
    addOptions(arguments);
    if (const std::optional<int> status = arguments.read(all, 1, 1)) {
        return *status;
    }
    Given<ExportOptions> given = exportOptions(arguments);
    if (const QString *wrong = std::get_if<QString>(&given)) {
        return refuse(*wrong);
    }
    const auto run = runScenarioArgument(arguments);
    if (const QString *wrong = std::get_if<QString>(&run)) {
        return refuse(*wrong);
    }
    const Timeline &timeline = *std::get<std::shared_ptr<const Timeline>>(run);
    auto &options = std::get<ExportOptions>(given);
    options.stretch.from = std::min(options.stretch.from, timeline.end);
    options.stretch.to = std::min(*options.stretch.to, timeline.end);
    const std::optional<QString> error = exportRun(timeline, arguments.output(), options, progressLine());
    return error ? refuse(*error) : exitStatus::good;
}

} // namespace deployscope
