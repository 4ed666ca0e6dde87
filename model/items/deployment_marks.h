// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <QString>

#include <vector>

namespace deployscope {

/// A moment of a deployment that is worth a mark on the time axis.
struct DeploymentMark
{
    enum class Kind : std::uint8_t { Started, Completed, Failed };
    SimTime at{};
    Kind kind = Kind::Started;
    QString taskDefinition{}; ///< `web:2`
    friend bool operator==(const DeploymentMark &, const DeploymentMark &) = default;
};

/// Those of `service`, by time. Deployments that stood at the start have none.
/// \param last the state at the end of the run, which knows them all
[[nodiscard]] std::vector<DeploymentMark> deploymentMarks(const State &last, ServiceId service);

} // namespace deployscope
