// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/interface_limits.h"

#include <algorithm>
#include <array>

namespace deployscope {

namespace {

struct Limit
{
    std::string_view size;
    int plain = 0;
    int trunked = 0; ///< 0: not known
};

/// EC2's limits for an instance less the primary interface, and those of ECS with trunking (R4.7).
constexpr std::array general{
    Limit{"medium", 1, 10},   Limit{"large", 2, 10},    Limit{"xlarge", 3, 20},  Limit{"2xlarge", 3, 40},
    Limit{"3xlarge", 7, 0},   Limit{"4xlarge", 7, 60},  Limit{"6xlarge", 7, 0},  Limit{"8xlarge", 7, 0},
    Limit{"9xlarge", 7, 0},   Limit{"10xlarge", 7, 0},  Limit{"12xlarge", 7, 0}, Limit{"16xlarge", 14, 0},
    Limit{"18xlarge", 14, 0}, Limit{"24xlarge", 14, 0},
};
constexpr std::array burstableLimits{
    Limit{"nano", 1, 0},  Limit{"micro", 1, 0},  Limit{"small", 2, 0},   Limit{"medium", 2, 0},
    Limit{"large", 2, 0}, Limit{"xlarge", 3, 0}, Limit{"2xlarge", 3, 0},
};
/// Those that differ from others of their size.
constexpr std::array exceptions{
    Limit{"m4.large", 1, 0},  Limit{"t2.xlarge", 2, 0},   Limit{"t2.2xlarge", 2, 0},
    Limit{"a1.large", 2, 10}, Limit{"m4.16xlarge", 7, 0},
};

template <typename Limits>
std::optional<int> limitIn(const Limits &limits, std::string_view name, bool trunked)
{
    const auto found = std::ranges::find(limits, name, &Limit::size);
    if (found == limits.end())
        return {};
    return trunked && found->trunked > 0 ? found->trunked : found->plain;
}

} // namespace

std::optional<int> interfaceLimit(std::string_view instanceType, bool trunked)
{
    const std::size_t point = instanceType.find('.');
    if (point == std::string_view::npos)
        return {};
    if (const auto limit = limitIn(exceptions, instanceType, trunked))
        return limit;
    const std::string_view size = instanceType.substr(point + 1);
    return instanceType.front() == 't' ? limitIn(burstableLimits, size, trunked) : limitIn(general, size, trunked);
}

} // namespace deployscope
