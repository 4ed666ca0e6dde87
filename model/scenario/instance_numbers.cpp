// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/instance_numbers.h"

#include "scenario/values.h"

#include <unordered_set>

namespace deployscope {

namespace {

/// 10.0.128.0 and above belong to tasks.
constexpr std::int64_t mostNumbers = 126L * 256L;

/// K of `i-K`; nothing for another id, and for a number that is no address of ours.
std::optional<std::uint32_t> numberIn(const std::string &id)
{
    if (!id.starts_with("i-"))
        return std::nullopt;
    const auto number = wholeNumber(std::string_view{id}.substr(2));
    const bool plain = number && *number >= 1 && *number <= mostNumbers && id == "i-" + std::to_string(*number);
    return plain ? std::optional{static_cast<std::uint32_t>(*number)} : std::nullopt;
}

} // namespace

std::optional<std::string> numberInstances(std::vector<ContainerInstance> &instances)
{
    std::unordered_set<std::uint32_t> given;
    std::unordered_set<std::string> ids;
    for (const ContainerInstance &instance : instances) {
        if (!instance.id.empty() && !ids.insert(instance.id).second)
            return instance.id;
        if (const auto number = numberIn(instance.id))
            given.insert(*number);
    }
    std::uint32_t next = 1;
    for (ContainerInstance &instance : instances) {
        auto number = numberIn(instance.id);
        if (!number) {
            while (given.contains(next))
                ++next;
            number = next++;
        }
        if (instance.id.empty())
            instance.id = "i-" + std::to_string(*number);
        instance.address = ipv4(10, 0, 1, 0) + *number;
    }
    return std::nullopt;
}

} // namespace deployscope
