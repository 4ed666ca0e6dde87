// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"
#include "items/instance_item.h"
#include "items/subject.h"
#include "items/target_item.h"
#include "items/task_item.h"

#include <QString>

#include <vector>

namespace deployscope {

/// One thing that is so, such as `created` and `1:00`; a value may take several lines.
struct Fact
{
    QString name{};
    QString value{};
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// All that is to be said of one thing at one moment, in the reader's language.
struct Inspection
{
    QString title{};
    QString explanation{}; ///< of its state, for who meets it for the first time; may be empty
    std::vector<Fact> facts{};
    friend bool operator==(const Inspection &, const Inspection &) = default;
};

/// The lists of one moment.
struct MomentItems
{
    const std::vector<InstanceItem> &instances;
    const std::vector<TaskItem> &tasks;
    const std::vector<TargetItem> &targets;
};

/// State, resources, ports, and when what began or will end; of security groups their rules in force.
/// \param items   those of `state` at `now`
/// \returns nothing to be said where the subject is nothing, or is not among the items
[[nodiscard]] Inspection inspectionOf(const State &state, const MomentItems &items, const Subject &subject,
                                      SimTime now);

} // namespace deployscope
