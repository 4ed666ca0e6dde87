// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/event_words.h"

#include "items/container_words.h"
#include "items/fault_words.h"
#include "items/image_words.h"
#include "items/load_balancer_words.h"
#include "items/pipeline_words.h"
#include "items/scaling_words.h"
#include "items/security_group_words.h"
#include "items/service_words.h"
#include "items/target_words.h"
#include "items/task_words.h"
#include "timeline/service_events.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace deployscope {

namespace {

/// All sentences of ours; the kinds that ECS words itself are left to its catalogue.
class AllWords : private ServiceWords,
                 private SecurityGroupWords,
                 private TaskWords,
                 private ContainerWords,
                 private TargetWords,
                 private ImageWords,
                 private PipelineWords,
                 private FaultWords,
                 private ScalingWords,
                 private LoadBalancerWords
{
public:
    explicit AllWords(const EventNames &names)
        : ServiceWords(names)
        , SecurityGroupWords(names)
        , TaskWords(names)
        , ContainerWords(names)
        , TargetWords(names)
        , ImageWords(names)
        , PipelineWords(names)
        , FaultWords(names)
        , ScalingWords(names)
        , LoadBalancerWords(names)
    {}

    using ContainerWords::operator();
    using FaultWords::operator();
    using ImageWords::operator();
    using PipelineWords::operator();
    using ScalingWords::operator();
    using LoadBalancerWords::operator();
    using SecurityGroupWords::operator();
    using ServiceWords::operator();
    using TargetWords::operator();
    using TaskWords::operator();

    [[nodiscard]] QString operator()(const DeploymentCompleted & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const DeploymentFailed & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const StartImpaired & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const RollbackStarted & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const SteadyStateReached & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const DeploymentStuck & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const PlacementFailed & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const ImagePullReported & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const ServiceStartedTasks & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const ServiceStoppedTasks & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const ServiceRegisteredTargets & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const ServiceDeregisteredTargets & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const ServiceBeganDraining & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const AzRebalancingBegan & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const AzRebalancingStartedTasks & /*what*/) const { return {}; }
    [[nodiscard]] QString operator()(const AzBalanced & /*what*/) const { return {}; }
};

bool changesTargetGroup(const Action &action)
{
    return std::holds_alternative<ModifyTargetGroup>(action.what) ||
           std::holds_alternative<ModifyTargetGroupAttributes>(action.what);
}

} // namespace

EventWords::EventWords(std::shared_ptr<const Timeline> timeline)
    : m_timeline(std::move(timeline))
    , m_last(stateAt(*m_timeline, lastCursor(*m_timeline)))
    , m_groupsChange(std::ranges::any_of(m_timeline->scenario->actions, changesTargetGroup))
{}

QString EventWords::sentenceFor(EventId event) const
{
    if (const std::optional<std::string> message = serviceEventMessage(*m_timeline, event)) {
        return QString::fromStdString(*message);
    }
    const Event &happened = m_timeline->events[indexOf(event)];
    const auto told = [&](const State &state) {
        const EventNames names(*m_timeline->scenario, state);
        return happened.what.visit(AllWords(names));
    };
    return m_groupsChange ? told(stateAt(*m_timeline, {happened.at, indexOf(event) + 1})) : told(m_last);
}

} // namespace deployscope
