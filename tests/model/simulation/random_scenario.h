// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <cstdint>
#include <memory>

namespace deployscope::test {

/// A small scenario, other for each seed and the same for one, on every compiler: clusters, percentages, ports,
/// placement, crashes, wrong answers, updates in mid-run, closed and opened security groups, one or two services.
/// It is a scenario file, so that one that shows a mistake can be kept and opened.
[[nodiscard]] Document randomDocument(std::uint32_t seed);

/// The same as it is read. A document that cannot be read is a mistake of the generator and ends the program.
[[nodiscard]] std::shared_ptr<const Scenario> randomScenario(std::uint32_t seed);

} // namespace deployscope::test
