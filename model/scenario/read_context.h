// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/limits.h"
#include "scenario/members.h"
#include "scenario/refusal.h"
#include "scenario/used_members.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace deployscope {

/// Names of the document's things, and where in the scenario they are.
template <typename Id>
using Names = std::unordered_map<std::string, Id>;

/// What the readers of one document share: what they read from, what they have made of it, and what they noticed.
struct ReadContext
{
    /// \throws Refusal where the document is no object
    explicit ReadContext(const Document &document)
        : root(document)
        , top(document, keys::scenario, used)
    {}
    ReadContext(const ReadContext &) = delete; // `top` refers to `used`
    ReadContext &operator=(const ReadContext &) = delete;

    /// Something that the API knows and that would make the run another kind of run. The reading goes on, so
    /// that a real mistake is told first; the first of these is thrown at the end.
    void refuseLater(const Document &where, std::string found, std::string expected)
    {
        if (!notSimulated)
            notSimulated = Refusal{Fault::NotSimulated, &where, std::move(found), std::move(expected)};
    }

    const Document &root;
    UsedMembers used{};
    Members top;
    Scenario scenario{};
    std::optional<Refusal> notSimulated{};

    Names<SecurityGroupId> securityGroups{};
    Names<TargetGroupId> targetGroups{};       ///< by ARN and by name
    Names<TaskDefinitionId> taskDefinitions{}; ///< by `family:revision`, and the highest one by `family`
    Names<ServiceId> services{};
    Names<AlarmId> alarms{};
    Names<std::vector<ImageId>> images{}; ///< by name, and by repository: all its tags
    Names<RoleId> roles{};
};

/// \throws Refusal (UnknownReference) that says of what kind `value` must name one
template <typename Id>
[[nodiscard]] Id named(const Names<Id> &names, const std::string &name, const Document &value,
                       std::string_view kind)
{
    const auto found = names.find(name);
    if (found == names.end())
        throw Refusal{Fault::UnknownReference, &value, excerpt(name), std::string{kind}};
    return found->second;
}

/// What follows the last `/` of an ARN; the whole of any other text.
[[nodiscard]] std::string lastPartOfArn(const std::string &text);

} // namespace deployscope
