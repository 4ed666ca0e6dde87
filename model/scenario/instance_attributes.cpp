// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/instance_attributes.h"

#include <algorithm>

namespace deployscope {

namespace {

/// Graviton: the family's letter, its generation, and a `g` (`m6g`, `c7gn`, `t4g`); and a1.
std::string_view architectureOf(std::string_view instanceType)
{
    const std::string_view family = instanceType.substr(0, instanceType.find('.'));
    const auto generation = std::ranges::find_if(family, [](char c) { return c >= '0' && c <= '9'; });
    const bool graviton = generation != family.end() && generation + 1 != family.end() && generation[1] == 'g';
    return family == "a1" || graviton ? "arm64" : "x86_64";
}

} // namespace

std::optional<std::string_view> attributeOf(const Scenario &scenario, const ContainerInstance &instance,
                                            std::string_view name)
{
    if (name == "ecs.availability-zone")
        return scenario.zones[indexOf(instance.zone)];
    if (name == "ecs.instance-type" && !instance.instanceType.empty())
        return instance.instanceType;
    for (const auto &[key, value] : instance.attributes) {
        if (key == name)
            return value;
    }
    if (name == "ecs.os-type")
        return "linux";
    if (name == "ecs.os-family")
        return "LINUX";
    if (name == "ecs.cpu-architecture" && !instance.instanceType.empty())
        return architectureOf(instance.instanceType);
    return {};
}

} // namespace deployscope
