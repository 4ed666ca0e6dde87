// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <optional>
#include <span>
#include <string_view>

namespace deployscope {

/// What an instance of a type registers with ECS (R6.4), before ECS_RESERVED_MEMORY.
struct InstanceType
{
    std::string_view name{};
    CpuUnits cpu{};
    Mebibytes memory{};
    bool estimated = false; ///< worked out as vCPU x 1024 and 94 % of the memory: nobody has measured it
};

/// The measured types of R6.4, from small to large.
[[nodiscard]] std::span<const InstanceType> measuredInstanceTypes();

/// \returns the type, measured or estimated; nothing for a name that no family and size is known of
[[nodiscard]] std::optional<InstanceType> instanceTypeNamed(std::string_view name);

} // namespace deployscope
