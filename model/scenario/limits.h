// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace deployscope::limits {

// How many of a thing a scenario may have. Each is far past what AWS allows or a person looks at; together they
// keep a hostile file from asking for more time or memory than there is.

inline constexpr std::int64_t instances = 10'000;
inline constexpr std::int64_t services = 200;
inline constexpr std::int64_t tasksOfService = 100'000;
inline constexpr std::int64_t taskDefinitions = 1'000;
inline constexpr std::int64_t containersOfTask = 100;
inline constexpr std::int64_t portMappingsOfContainer = 100;
inline constexpr std::int64_t loadBalancersOfService = 20;
inline constexpr std::int64_t targetGroups = 1'000;
inline constexpr std::int64_t listeners = 100;
inline constexpr std::int64_t rulesOfListener = 1'000;
inline constexpr std::int64_t pathsOfRule = 100;
inline constexpr std::int64_t streamsOfTraffic = 100;
inline constexpr std::int64_t stretchesOfTraffic = 10'000;
inline constexpr std::int64_t requestsPerSecond = 1'000'000;
inline constexpr std::int64_t cpuPerRequest = 10'000;
inline constexpr std::int64_t securityGroups = 1'000;
inline constexpr std::int64_t rulesOfGroup = 1'000;
inline constexpr std::int64_t sourcesOfRule = 1'000;
inline constexpr std::int64_t alarmsOfService = 1'000;
inline constexpr std::int64_t actions = 10'000;
inline constexpr std::int64_t faults = 10'000;
inline constexpr std::int64_t elementsOfSequence = 1'000;
inline constexpr std::int64_t scalingPolicies = 50; ///< of a service; AWS's own
inline constexpr std::int64_t metrics = 1'000;
inline constexpr std::int64_t stepsOfMetric = 10'000;
inline constexpr std::int64_t stagesOfPipeline = 50;
inline constexpr std::int64_t actionsOfStage = 50;
inline constexpr std::int64_t artifactsOfAction = 10;
inline constexpr std::int64_t filesOfArtifact = 1'000;
inline constexpr std::int64_t roles = 1'000;
inline constexpr std::int64_t permissionsOfRole = 1'000;
/// Images that faults name, together.
inline constexpr std::int64_t imagesOfFaults = 100'000;
/// Elements of all sequences that faults make, together.
inline constexpr std::int64_t changedBehaviours = 100'000;
inline constexpr std::int64_t constraintsOfTask = 10;           ///< AWS's own
inline constexpr std::int64_t lengthOfExpression = 2'000;       ///< likewise
inline constexpr std::int64_t lengthOfAttribute = 128;          ///< likewise
inline constexpr std::int64_t behavioursOfContainers = 100'000; ///< of all sequences together

} // namespace deployscope::limits
