// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/picture_notes.h"

#include "app/program.h"
#include "study/run_notes.h"

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

[[nodiscard]] std::string_view nameOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return "light";
    case Theme::Dark:
        return "dark";
    case Theme::Projector:
        break;
    }
    return "projector";
}

using Layout = JsonWriter::Layout;

void writePicture(JsonWriter &json, const PictureOptions &options)
{
    json.key("size").text(std::to_string(options.size.width()) + 'x' + std::to_string(options.size.height()));
    json.key("scale").number(options.scale);
    json.key("theme").text(nameOf(options.theme));
}

/// \param json with an open object of settings, which is closed here
[[nodiscard]] PictureNotes notes(const Scenario &scenario, JsonWriter json)
{
    writeServiceSettings(json.key("services"), scenario);
    json.endObject();
    return {
        .title = QString::fromStdString(scenario.name),
        .settings = QString::fromStdString(json.take()),
        .seed = QString::number(scenario.simulation.seed),
        .program = programName() + u' ' + programVersion(),
    };
}

} // namespace

QString PictureNotes::description() const
{
    return uR"({"settings": %1, "seed": %2, "program": "%3"})"_s.arg(settings, seed, program);
}

PictureNotes notesOfGrid(const Timeline &timeline, SimTime at, const PictureOptions &options)
{
    JsonWriter json;
    json.beginObject(Layout::OneLine);
    writePicture(json, options);
    json.key("at").seconds(at);
    return notes(*timeline.scenario, std::move(json));
}

PictureNotes notesOfChart(const Timeline &timeline, const ExportOptions &options)
{
    JsonWriter json;
    json.beginObject(Layout::OneLine);
    writePicture(json, options.picture);
    json.key("from").seconds(options.stretch.from);
    json.key("to").seconds(options.stretch.end(timeline));
    return notes(*timeline.scenario, std::move(json));
}

QString xmlText(QString text)
{
    for (QChar &letter : text) {
        const bool allowed = letter >= u' ' || letter == u'\t' || letter == u'\n';
        letter = allowed ? letter : QChar(QChar::ReplacementCharacter);
    }
    return text.toHtmlEscaped();
}

} // namespace deployscope
