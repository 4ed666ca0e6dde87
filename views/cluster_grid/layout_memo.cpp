// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/layout_memo.h"

namespace deployscope {

LayoutQuestion layoutQuestion(const GridScene &scene, const QRectF &area, double scale, int places)
{
    LayoutQuestion question{
        .area = area,
        .scale = scale,
        .places = places,
        .room = roomToShow(scene),
        .hasLoadBalancer = scene.loadBalancer.exists,
        .hasBar = scene.bar.exists,
        .hasServices = !scene.services.empty(),
    };
    for (const ZoneCell &zone : scene.zones)
        question.instances.push_back(zone.instances);
    return question;
}

} // namespace deployscope
