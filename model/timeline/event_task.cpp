// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/event_task.h"

namespace deployscope {

namespace {

struct TaskOf
{
    const State &after;

    template <typename What>
    std::optional<TaskId> operator()(const What &what) const
    {
        if constexpr (requires { what.task; })
            return what.task;
        else if constexpr (requires { what.target; })
            return after.targets[indexOf(what.target)].task;
        else
            return std::nullopt;
    }
};

} // namespace

std::optional<TaskId> taskOf(const State &after, const Happening &what)
{
    return what.visit(TaskOf{after});
}

} // namespace deployscope
