// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <cstdint>
#include <map>
#include <vector>

namespace deployscope {

/// How many new instances of a capacity provider's group it takes for so many tasks, by first fit, the largest first (R9.7).
/// What daemon services run on each instance takes its part of it. A static host port, or distinctInstance, allows one
/// task of a definition on an instance. For a scenario whose group has an instance, or may launch one.
class TaskPacking
{
public:
    explicit TaskPacking(const State &state);

    /// It fits on a new instance where nothing but daemon tasks stands.
    [[nodiscard]] bool fits(TaskId task);
    /// Those that do not fit count for nothing: a new instance would not help them.
    /// \param tasks of any services
    [[nodiscard]] std::int64_t instancesFor(const std::vector<TaskId> &tasks);

private:
    /// What is left on an instance.
    struct Room
    {
        std::int64_t cpu = 0;
        std::int64_t memory = 0;
        std::int64_t interfaces = 0; ///< for tasks of awsvpc (R4.7)
    };
    /// Tasks of one service and one definition: alike for placement.
    struct Kind
    {
        ServiceId service{};
        TaskDefinitionId definition{};
        friend auto operator<=>(const Kind &, const Kind &) = default;
    };
    /// How tasks of a kind are placed.
    struct Terms
    {
        bool mayStand = false; ///< the constraints are met by such an instance
        bool onePerInstance = false;
    };

    [[nodiscard]] const TaskDefinition &definition(const Kind &kind) const
    {
        return m_state.scenario->taskDefinitions[indexOf(kind.definition)];
    }
    [[nodiscard]] bool takesInterface(const Kind &kind) const
    {
        return definition(kind).networkMode == NetworkMode::Awsvpc;
    }
    [[nodiscard]] Kind kindOf(TaskId task) const;
    [[nodiscard]] const Terms &termsOf(const Kind &kind);
    [[nodiscard]] Room emptyRoom();
    [[nodiscard]] std::int64_t fitting(const Room &room, const Kind &kind);
    void pack(std::vector<Room> &rooms, const Kind &kind, std::int64_t count);

    const State &m_state;
    InstanceId m_template;
    std::map<Kind, Terms> m_terms{};
    Room m_empty;
};

} // namespace deployscope
