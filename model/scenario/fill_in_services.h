// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <vector>

namespace deployscope {

/// Gives AWS's own files what they name and do not hold: families, services, revisions, target groups.
void fillInServices(Document &document, std::vector<FilledIn> &list);

} // namespace deployscope
