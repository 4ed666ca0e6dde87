// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

namespace deployscope {

/// CPU units: a number, `"512"`, `".5 vCPU"`. \throws Refusal
[[nodiscard]] CpuUnits cpuUnitsOf(const Document &value);

/// MiB, 4 or more: a number, `"1024"`, `"1 GB"`, `"512 MB"`. \throws Refusal
[[nodiscard]] Mebibytes mebibytesOf(const Document &value);

} // namespace deployscope
