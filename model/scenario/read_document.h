// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/refusal.h"

#include <memory>
#include <vector>

namespace deployscope {

/// What the readers make of a whole document.
struct ReadDocument
{
    std::shared_ptr<const Scenario> scenario{};
    std::vector<NotUsed> notUsed{};
};

/// \param document in the shape of a scenario file, filled in
/// \throws Refusal, whose `where` stands in `document`
[[nodiscard]] ReadDocument readWhole(const Document &document);

} // namespace deployscope
