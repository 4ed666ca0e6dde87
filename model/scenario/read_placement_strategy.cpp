// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/readers.h"

namespace deployscope {

namespace {

PlacementStrategy::Type readStrategyType(const Members &strategy)
{
    const Document &value = strategy.need("type");
    const std::string &type = textOf(value);
    if (type == "spread")
        return PlacementStrategy::Type::Spread;
    if (type == "binpack")
        return PlacementStrategy::Type::Binpack;
    if (type == "random")
        return PlacementStrategy::Type::Random;
    throw Refusal{Fault::UnknownValue, &value, excerpt(value), "spread, binpack, random"};
}

std::string smallLetters(std::string text)
{
    for (char &letter : text)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return text;
}

std::string readField(const Members &strategy, PlacementStrategy::Type type)
{
    if (type == PlacementStrategy::Type::Random) {
        static_cast<void>(strategy.find("field"));
        return {};
    }
    const Document &value = strategy.need("field");
    const std::string field = textOf(value);
    if (type == PlacementStrategy::Type::Binpack) {
        if (smallLetters(field) != "cpu" && smallLetters(field) != "memory")
            throw Refusal{Fault::UnknownValue, &value, excerpt(field), "cpu, memory"};
        return smallLetters(field);
    }
    if (field == "host" || field == "instanceId")
        return "instanceId";
    if (!field.starts_with("attribute:"))
        throw Refusal{Fault::UnknownValue, &value, excerpt(field), "attribute:ecs.availability-zone, instanceId"};
    return field;
}

} // namespace

std::vector<PlacementStrategy> readPlacementStrategy(const Members &members)
{
    std::vector<PlacementStrategy> read;
    for (const Document &element : members.array("placementStrategy")) {
        const Members strategy{element, keys::placementStrategy, members.used()};
        const PlacementStrategy::Type type = readStrategyType(strategy);
        read.push_back({.type = type, .field = readField(strategy, type)});
    }
    return read;
}

} // namespace deployscope
