// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/arrangement.h"
#include "views/cluster_grid/grid_scene.h"

#include <QRectF>

#include <cstddef>
#include <utility>
#include <vector>

namespace deployscope {

/// How large the type is, and how the cards stand.
struct LayoutShape
{
    double unit = 1;
    Arrangement arrangement{};
};

/// All that the search for the best shape reads: two scenes that do not differ in this have the same one.
struct LayoutQuestion
{
    QRectF area{};
    double scale = 1;
    int places = 1;                       ///< for tiles on each card, at least
    int room = 1;                         ///< places that a card could show where there is room for them, up to 2
    std::vector<std::size_t> instances{}; ///< by zone
    bool hasLoadBalancer = false;
    bool hasBar = false;
    bool hasServices = false;
    friend bool operator==(const LayoutQuestion &, const LayoutQuestion &) = default;
};

[[nodiscard]] LayoutQuestion layoutQuestion(const GridScene &scene, const QRectF &area, double scale, int places);

/// Remembers the last shapes. The search takes ten milliseconds with a thousand instances, and while tasks merely change
/// their states it always has the same result.
class LayoutMemo
{
public:
    /// The shape that was found for `question`, or the one that `search` finds.
    template <typename Search>
    [[nodiscard]] const LayoutShape &shapeFor(const LayoutQuestion &question, Search &&search)
    {
        for (const auto &[asked, shape] : m_shapes) {
            if (asked == question)
                return shape;
        }
        if (m_shapes.size() >= most)
            m_shapes.erase(m_shapes.begin());
        return m_shapes.emplace_back(question, search()).second;
    }

private:
    /// While a place more comes into view, two are asked for in turn.
    static constexpr std::size_t most = 4;

    std::vector<std::pair<LayoutQuestion, LayoutShape>> m_shapes{};
};

} // namespace deployscope
