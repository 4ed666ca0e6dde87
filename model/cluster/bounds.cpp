// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/bounds.h"

#include <cassert>

namespace deployscope {

Bounds bounds(std::int64_t desiredCount, Percent minimumHealthy, Percent maximum)
{
    assert(desiredCount >= 0);
    assert(minimumHealthy >= Percent{0});
    assert(maximum >= Percent{0});
    return {
        .fewestHealthy = (desiredCount * minimumHealthy.value + 99) / 100,
        .mostTasks = desiredCount * maximum.value / 100,
    };
}

bool stuckByBounds(std::int64_t desiredCount, Bounds bounds)
{
    return bounds.fewestHealthy >= desiredCount && bounds.mostTasks <= desiredCount;
}

} // namespace deployscope
