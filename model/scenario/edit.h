// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace deployscope {

/// One change of a document: the same for sliders, `--set`, lessons and mends.
struct Edit
{
    std::string pointer{};           ///< JSON pointer; a last `/-` appends to an array
    std::optional<Document> value{}; ///< absent: the member or element is taken away
};

/// The document after `edits`, in their order. Missing objects on the way are made.
/// \returns the error of the first edit whose pointer leads nowhere (through a number, past an array's end)
[[nodiscard]] std::variant<Document, ReadError> edited(Document document, const std::vector<Edit> &edits);

/// Reads `POINTER=VALUE` as the command line has it: VALUE is JSON, or else a string.
[[nodiscard]] std::variant<Edit, ReadError> readEdit(const std::string &text);

/// What the window's controls ask for, as edits of `document`. Each is one undo step, whatever its length.
namespace edits {

/// A value of the service's own setting, from the start.
[[nodiscard]] std::vector<Edit> desiredCount(const Document &document, ServiceId service, std::int64_t count);
[[nodiscard]] std::vector<Edit> minimumHealthy(const Document &document, ServiceId service, Percent percent);
[[nodiscard]] std::vector<Edit> maximum(const Document &document, ServiceId service, Percent percent);

/// An UpdateService at `at` with these parameters beside `service`. An UpdateService that already stands at
/// this very time for this service gets the parameters added, so that dragging a slider makes one action.
[[nodiscard]] std::vector<Edit> updateService(const Document &document, ServiceId service, SimTime at,
                                              const Document &parameters);

/// What *Deploy* does: an UpdateService at `at` to `taskDefinition` (`family:revision`); with forceNewDeployment
/// where `runs` is that one already.
[[nodiscard]] std::vector<Edit> deploy(const Document &document, ServiceId service, SimTime at,
                                       const std::string &taskDefinition, const std::string &runs);

/// The switch 'the security group lets the load balancer in', at `at`: revokes every ingress rule of the
/// instances' groups that is in force then, or authorizes those that were revoked. Closing and opening at one
/// and the same time takes the action away again.
[[nodiscard]] std::vector<Edit> letLoadBalancerIn(const Document &document, const Scenario &scenario, SimTime at,
                                                  bool open);

} // namespace edits

} // namespace deployscope
