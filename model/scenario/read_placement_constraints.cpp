// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/readers.h"

namespace deployscope {

namespace {

PlacementConstraint::Type readConstraintType(const Members &constraint, bool ofService)
{
    const Document &value = constraint.need("type");
    const std::string &type = textOf(value);
    if (type == "memberOf")
        return PlacementConstraint::Type::MemberOf;
    if (type == "distinctInstance" && ofService)
        return PlacementConstraint::Type::DistinctInstance;
    throw Refusal{Fault::UnknownValue, &value, excerpt(value),
                  ofService ? "distinctInstance, memberOf" : "memberOf"};
}

/// What is found is told from the first mistake on.
Refusal refusalOf(const QueryError &error, const Document &value)
{
    const std::string rest = textOf(value).substr(error.at);
    const Fault fault = error.kind == QueryError::Kind::NotSimulated ? Fault::NotSimulated
                        : rest.empty()                               ? Fault::Missing
                                                                     : Fault::UnknownValue;
    return {fault, &value, excerpt(rest.empty() ? textOf(value) : rest), error.expected};
}

void readExpression(const Members &constraint, PlacementConstraint &read)
{
    const Document &value = constraint.need("expression");
    read.expression = textOf(value);
    if (read.expression.size() > static_cast<std::size_t>(limits::lengthOfExpression))
        throw Refusal{Fault::OutOfRange, &value, excerpt(read.expression),
                      textOf(Range{.last = limits::lengthOfExpression})};
    auto query = clusterQuery(read.expression);
    if (const auto *error = std::get_if<QueryError>(&query))
        throw refusalOf(*error, value);
    read.query = std::get<ClusterQuery>(std::move(query));
}

} // namespace

std::vector<PlacementConstraint> readPlacementConstraints(const Members &members, bool ofService)
{
    std::vector<PlacementConstraint> constraints;
    for (const Document &element : members.array("placementConstraints", limits::constraintsOfTask)) {
        const Members constraint{element, keys::placementConstraint, members.used()};
        PlacementConstraint read;
        read.type = readConstraintType(constraint, ofService);
        if (read.type == PlacementConstraint::Type::MemberOf)
            readExpression(constraint, read);
        else
            static_cast<void>(constraint.find("expression")); // AWS prints an empty one
        constraints.push_back(std::move(read));
    }
    return constraints;
}

} // namespace deployscope
