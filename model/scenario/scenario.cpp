// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/scenario.h"

namespace deployscope {

Scenario::Scenario() = default;
Scenario::Scenario(const Scenario &) = default;
Scenario::Scenario(Scenario &&) noexcept = default;
Scenario &Scenario::operator=(const Scenario &) = default;
Scenario &Scenario::operator=(Scenario &&) noexcept = default;
Scenario::~Scenario() = default;

} // namespace deployscope
