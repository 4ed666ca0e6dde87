// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/exit_status.h"
#include "app/command_line/picture_arguments.h"
#include "app/command_line/result.h"
#include "app/command_line/scenario_argument.h"
#include "app/command_line/verbs.h"
#include "app/exports.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct Render
{
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

/// What is wrong with the arguments beside their values; empty for nothing.
[[nodiscard]] QString mistake(const VerbArguments &arguments)
{
    if (!arguments.has(u"at"_s)) {
        return Render::tr("Found no moment, expected --at with a number of seconds.");
    }
    const std::optional<ExportFormat> format = exportFormat(arguments.output());
    if (format != ExportFormat::Png && format != ExportFormat::Svg) {
        return Render::tr("Found %1 for -o, expected a file that ends in .png or .svg.")
            .arg(arguments.output().isEmpty() ? Render::tr("nothing") : arguments.output());
    }
    return {};
}

} // namespace

QString renderSummary()
{
    return Render::tr("Draws the cluster at a moment, as PNG or SVG.");
}

int renderCommand(const QStringList &all, Languages & /*languages*/)
{
    VerbArguments arguments(u"render"_s, renderSummary(), u"SCENARIO"_s, scenarioHelp());
    arguments.addOption(u"at"_s, Render::tr("The moment, in seconds; after the end it is the last one."), u"T"_s);
    addPictureOptions(arguments, u"1280x800"_s);
    addSetOption(arguments);
    arguments.addOutput(Render::tr("The picture: FILE.png or FILE.svg."));
    if (const std::optional<int> status = arguments.read(all, 1, 1)) {
        return *status;
    }
    if (const QString wrong = mistake(arguments); !wrong.isEmpty()) {
        return refuse(wrong);
    }
    const Given<SimTime> at = readTime(u"--at"_s, arguments.value(u"at"_s));
    const Given<PictureOptions> options = pictureOptions(arguments, {.size = usualGridSize});
    for (const QString *wrong : {std::get_if<QString>(&at), std::get_if<QString>(&options)}) {
        if (wrong != nullptr) {
            return refuse(*wrong);
        }
    }
    const auto run = runScenarioArgument(arguments);
    if (const QString *wrong = std::get_if<QString>(&run)) {
        return refuse(*wrong);
    }
    const Timeline &timeline = *std::get<std::shared_ptr<const Timeline>>(run);
    const Cursor cursor = cursorAt(timeline, std::get<SimTime>(at));
    const std::optional<QString> error =
        exportGrid(timeline, cursor, arguments.output(), std::get<PictureOptions>(options));
    return error ? refuse(*error) : exitStatus::good;
}

} // namespace deployscope
