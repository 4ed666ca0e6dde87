// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rooms.h"

#include <algorithm>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

const QStringList upToSimulation{u"scenario/"_s, u"cluster/"_s, u"timeline/"_s, u"simulation/"_s};
const QStringList wholeModel = upToSimulation + QStringList{u"study/"_s, u"items/"_s};

/// What a view may know of the model besides the item models: plain values, no rule and no reader.
const QStringList valueHeaders{
    u"scenario/units.h"_s,
    u"scenario/ids.h"_s,
    u"scenario/cluster_query.h"_s,
    u"scenario/scenario.h"_s,
    u"scenario/regular_expression.h"_s,
    u"cluster/chunks.h"_s,
    u"cluster/load_balancing.h"_s,
    u"cluster/one_of.h"_s,
    u"cluster/task_set.h"_s,
    u"cluster/state.h"_s,
    u"cluster/event.h"_s,
    u"cluster/bounds.h"_s,
    u"timeline/landmark.h"_s,
    u"timeline/timeline.h"_s,
    u"timeline/run_walk.h"_s,
    u"timeline/series.h"_s,
    u"timeline/steps.h"_s,
    u"timeline/task_lanes.h"_s,
};

const QStringList paintingModules{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s};

} // namespace

const std::vector<Room> &rooms()
{
    static const std::vector<Room> all{
        {.folder = u"model/scenario/"_s, .headers = {u"scenario/"_s}, .json = true},
        {.folder = u"model/cluster/"_s, .headers = upToSimulation.first(2), .json = true},
        {.folder = u"model/timeline/"_s, .headers = upToSimulation.first(3), .json = true},
        {.folder = u"model/simulation/"_s, .headers = upToSimulation, .json = true},
        {.folder = u"model/study/"_s, .headers = upToSimulation + QStringList{u"study/"_s}, .json = true},
        {.folder = u"model/items/"_s, .headers = wholeModel, .modules = {u"QtCore"_s}, .json = true},
        {.folder = u"views/"_s,
         .headers = QStringList{u"views/"_s, u"items/"_s} + valueHeaders,
         .modules = paintingModules},
        {.folder = u"app/"_s,
         .headers = wholeModel + QStringList{u"views/"_s, u"app/"_s},
         .modules = paintingModules + QStringList{u"QtConcurrent"_s, u"QtPrintSupport"_s},
         .json = true,
         .platform = true},
    };
    return all;
}

const Room *roomOf(const QString &file)
{
    const auto room = std::ranges::find_if(rooms(), [&](const Room &r) { return file.startsWith(r.folder); });
    return room == rooms().end() ? nullptr : &*room;
}

QString includeName(const QString &file)
{
    constexpr auto model = "model/"_L1;
    return file.startsWith(model) ? file.sliced(model.size()) : file;
}

} // namespace deployscope
