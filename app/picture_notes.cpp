// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_notes.h"

#include "app/program.h"
#include "study/json_values.h"

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

[[nodiscard]] Json pictureJson(const PictureOptions &options)
{
    Json object;
    object["size"] = std::to_string(options.size.width()) + 'x' + std::to_string(options.size.height());
    object["scale"] = options.scale;
    object["theme"] = nameOf(options.theme);
    return object;
}

[[nodiscard]] Json servicesJson(const Scenario &scenario)
{
    Json list = Json::array();
    for (const Service &service : scenario.services) {
        Json element;
        element["serviceName"] = service.name;
        element["desiredCount"] = service.desiredCount;
        element["minimumHealthyPercent"] = service.minimumHealthy.value;
        element["maximumPercent"] = service.maximum.value;
        list.push_back(std::move(element));
    }
    return list;
}

[[nodiscard]] PictureNotes notes(const Scenario &scenario, Json settings)
{
    settings["services"] = servicesJson(scenario);
    return {
        .title = QString::fromStdString(scenario.name),
        .settings = QString::fromStdString(textOf(settings, -1)),
        .seed = QString::number(scenario.simulation.seed),
        .program = programName() + u' ' + programVersion(),
    };
}

} // namespace

QString PictureNotes::description() const
{
    return uR"({"settings":%1,"seed":%2,"program":"%3"})"_s.arg(settings, seed, program);
}

PictureNotes notesOfGrid(const Timeline &timeline, SimTime at, const PictureOptions &options)
{
    Json settings = pictureJson(options);
    settings["at"] = secondsJson(at);
    return notes(*timeline.scenario, std::move(settings));
}

PictureNotes notesOfChart(const Timeline &timeline, const ExportOptions &options)
{
    Json settings = pictureJson(options.picture);
    settings["from"] = secondsJson(options.from);
    settings["to"] = secondsJson(options.to.value_or(timeline.end));
    return notes(*timeline.scenario, std::move(settings));
}

} // namespace deployscope
