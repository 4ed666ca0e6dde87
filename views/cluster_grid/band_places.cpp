// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/band_places.h"

#include <algorithm>

namespace deployscope {

namespace {

constexpr double clientsWidth = 84;
constexpr double leastWidthWithClients = 620;
constexpr double groupHeight = 26;
constexpr double gap = 16;

void divideGroups(BandPlace &place, std::size_t count, double unit)
{
    const QRectF &whole = place.loadBalancer;
    const QRectF strip{whole.left(), whole.bottom() - groupHeight * unit, whole.width(), groupHeight * unit};
    place.heading = {whole.left(), whole.top(), whole.width(), whole.height() - strip.height()};
    const double width = strip.width() / static_cast<double>(std::max<std::size_t>(count, 1));
    for (std::size_t i = 0; i < count; ++i)
        place.groups.push_back(
            {strip.left() + static_cast<double>(i) * width, strip.top(), width, strip.height()});
}

} // namespace

BandPlace bandPlace(const GridScene &scene, const QRectF &band, double unit)
{
    BandPlace place;
    if (!scene.loadBalancer.exists) {
        const double width = std::min(band.width(), 460 * unit);
        place.services = {band.center().x() - width / 2, band.top(), width, band.height()};
        return place;
    }
    const double services = std::clamp(band.width() * 0.31, std::min(224 * unit, band.width() * 0.42), 330 * unit);
    place.services = {band.right() - services, band.top(), services, band.height()};
    double left = band.left();
    if (band.width() >= leastWidthWithClients * unit) {
        place.clients = {left, band.top(), clientsWidth * unit, band.height()};
        left = place.clients.right();
    }
    place.loadBalancer = {left, band.top(), std::max(place.services.left() - gap * unit - left, 1.0),
                          band.height()};
    divideGroups(place, scene.loadBalancer.groups.size(), unit);
    return place;
}

} // namespace deployscope
