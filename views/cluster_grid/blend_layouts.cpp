// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/blend_layouts.h"

#include <algorithm>

namespace deployscope {

namespace {

class Blend
{
public:
    explicit Blend(double share)
        : m_share(share)
    {}

    [[nodiscard]] double operator()(double from, double to) const { return from + (to - from) * m_share; }

    [[nodiscard]] QRectF operator()(const QRectF &from, const QRectF &to) const
    {
        // What only one of the two shows comes and goes without a motion of its own.
        if (from.isNull() || to.isNull())
            return to;
        return {(*this)(from.x(), to.x()), (*this)(from.y(), to.y()), (*this)(from.width(), to.width()),
                (*this)(from.height(), to.height())};
    }

    [[nodiscard]] CardPlace operator()(const CardPlace &from, const CardPlace &to) const
    {
        return {
            .card = (*this)(from.card, to.card),
            .name = (*this)(from.name, to.name),
            .cpu = (*this)(from.cpu, to.cpu),
            .memory = (*this)(from.memory, to.memory),
            .ports = (*this)(from.ports, to.ports),
            .tiles = (*this)(from.tiles, to.tiles),
        };
    }

    [[nodiscard]] ZonePlace operator()(const ZonePlace &from, const ZonePlace &to) const
    {
        return {.frame = (*this)(from.frame, to.frame), .title = (*this)(from.title, to.title)};
    }

    template <typename Place>
    [[nodiscard]] std::vector<Place> operator()(const std::vector<Place> &from, const std::vector<Place> &to) const
    {
        std::vector<Place> mixed;
        std::ranges::transform(from, to, std::back_inserter(mixed), *this);
        return mixed;
    }

    [[nodiscard]] BandPlace operator()(const BandPlace &from, const BandPlace &to) const
    {
        return {
            .clients = (*this)(from.clients, to.clients),
            .loadBalancer = (*this)(from.loadBalancer, to.loadBalancer),
            .heading = (*this)(from.heading, to.heading),
            .groups = (*this)(from.groups, to.groups),
            .services = (*this)(from.services, to.services),
        };
    }

private:
    double m_share;
};

} // namespace

GridLayout blended(const GridLayout &from, const GridLayout &to, double share)
{
    const Blend blend{share};
    return {
        .area = to.area,
        .unit = blend(from.unit, to.unit),
        .arrangement = to.arrangement,
        .band = blend(from.band, to.band),
        .bar = blend(from.bar, to.bar),
        .legend = blend(from.legend, to.legend),
        .zones = blend(from.zones, to.zones),
        .cards = blend(from.cards, to.cards),
        .tiles = blend(from.tiles, to.tiles),
    };
}

} // namespace deployscope
