// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/regular_expression.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace deployscope {

/// An expression of ECS's cluster query language, which says on what container instances a task may stand (R6.8):
/// `attribute:ecs.instance-type =~ t2.* and not (task:group == service:db)`.
struct ClusterQuery
{
    enum class Subject : std::uint8_t { Attribute, TaskGroup, InstanceId, AgentConnected };
    enum class Test : std::uint8_t { Equals, Matches, In, Exists };

    /// One comparison. An instance may have several values of a subject (the groups of its tasks) or none; a
    /// test holds if it holds for any of them.
    struct Term
    {
        Subject subject = Subject::Attribute;
        std::string attribute{}; ///< its name
        Test test = Test::Equals;
        bool negated = false;              ///< `!=`, `!~`, `!in`, `!exists`: true where the test does not hold
        std::vector<std::string> values{}; ///< one for Equals, any number for In
        std::optional<RegularExpression> pattern{}; ///< for Matches
    };

    /// The expression in the order in which it is worked out: operands before their operator.
    struct Step
    {
        enum class Kind : std::uint8_t { Term, Not, And, Or };
        Kind kind = Kind::Term;
        std::uint32_t term = 0; ///< place in `terms`
    };

    std::vector<Term> terms{};
    std::vector<Step> steps{}; ///< empty: true for every instance
};

/// Why an expression cannot be used.
struct QueryError
{
    enum class Kind : std::uint8_t {
        Malformed,    ///< found something else than `expected`
        NotSimulated, ///< the language has it, this version does not
    };
    Kind kind = Kind::Malformed;
    std::size_t at = 0;     ///< bytes before the place; at the end of the text something is missing
    std::string expected{}; ///< what could stand there
};

[[nodiscard]] std::variant<ClusterQuery, QueryError> clusterQuery(std::string_view expression);

} // namespace deployscope
