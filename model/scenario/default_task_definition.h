// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <optional>
#include <string>
#include <vector>

namespace deployscope {

/// A family and its revision, as a service names them.
struct RevisionName
{
    std::string family{};
    std::int64_t revision = 1;
};

/// \param reference `family`, `family:revision` or an ARN; a family alone means its first revision
[[nodiscard]] RevisionName revisionNamed(const std::string &reference);

/// `family:revision`
[[nodiscard]] std::string textOf(const RevisionName &name);

/// The names of the task definitions, in their order; what is not said is the position in the family, as the reader
/// counts.
[[nodiscard]] std::vector<RevisionName> revisionsIn(const Document &document);

/// Which container and port a load balancer is to send to.
struct ContainerPort
{
    std::string container{};
    Document port{};
};

/// The first TCP port that a task definition maps.
[[nodiscard]] std::optional<ContainerPort> firstPortOf(const Document &definition);

/// A revision with these containers and ports, small enough that three of its tasks fit on a t2.micro.
[[nodiscard]] Document defaultTaskDefinition(const RevisionName &name, const std::vector<ContainerPort> &ports);

} // namespace deployscope
