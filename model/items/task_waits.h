// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/task_item.h"

namespace deployscope {

/// What a task waits for, since when and until when.
struct Wait
{
    TaskWait what = TaskWait::None;
    SimTime since{};
    SimTime until = SimTime::max();
    friend bool operator==(const Wait &, const Wait &) = default;
};

/// The wait of `task` at `now` that ends first; None where nothing will end by itself.
[[nodiscard]] Wait waitOf(const State &state, const Task &task, SimTime now);

} // namespace deployscope
