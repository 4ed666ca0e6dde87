// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <cstddef>
#include <memory>

namespace deployscope::test {

/// A small cluster, a service and its revisions, put together in code, so that the rules are tested without the reader.
/// The defaults are those of a scenario file: pull 10, start 5, warm-up 5, stop 2 seconds.
class ScenarioBuilder
{
public:
    ScenarioBuilder();
    ~ScenarioBuilder();
    ScenarioBuilder(const ScenarioBuilder &);
    ScenarioBuilder(ScenarioBuilder &&) noexcept;
    ScenarioBuilder &operator=(const ScenarioBuilder &);
    ScenarioBuilder &operator=(ScenarioBuilder &&) noexcept;

    /// `count` instances with room for `tasksEach` tasks of the builder's revisions; zones are dealt in turn.
    ScenarioBuilder &instances(int count, int tasksEach = 1, int zones = 1);

    /// One more revision of `web`, port 80 mapped to `hostPort` (0: dynamic).
    ScenarioBuilder &revision(Port hostPort = {0}, const Behaviour &behaviour = {});

    /// `web` with its first revision; needs revision() first.
    ScenarioBuilder &service(std::int64_t desired, std::int64_t minimum, std::int64_t maximum);

    /// A target group for the service, with this deregistration delay and default health checks.
    ScenarioBuilder &targetGroup(SimDuration deregistrationDelay);

    /// sg-alb on the load balancer; sg-instances on all instances lets it in on first..last.
    ScenarioBuilder &securityGroups(Port first, Port last);

    /// A rule of sg-instances for tcp from sg-alb. \returns its id
    PermissionId permission(Port first, Port last, bool inForceAtStart);

    ScenarioBuilder &action(SimDuration at, const decltype(Action::what) &what);
    ScenarioBuilder &fault(SimDuration at, const decltype(TimedFault::what) &what);

    /// `i-K`, as an action or fault names it.
    [[nodiscard]] static InstanceName instanceName(std::size_t number);

    /// `t-K`, likewise.
    [[nodiscard]] static TaskName taskName(std::size_t number);

    /// UpdateService to the second revision.
    ScenarioBuilder &update(SimDuration at);

    Scenario &scenario() { return m_scenario; }
    [[nodiscard]] std::shared_ptr<const Scenario> make() const;

private:
    Scenario m_scenario{};
};

} // namespace deployscope::test
