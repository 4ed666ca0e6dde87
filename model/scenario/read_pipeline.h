// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

/// `pipeline` (R10.5 to R10.7); after the services and their task definitions. What its deployments may need beyond the
/// revisions of the file is made like the highest one of the service's family.
/// Deployments by CodeDeploy are refused later, unless their artifact lets them fail anyway.
void readPipeline(ReadContext &context);

} // namespace deployscope
