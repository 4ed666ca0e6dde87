// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/subject_events.h"

#include "cluster/event.h"

#include <type_traits>

namespace deployscope {

namespace {

/// What an event is about; nothing where its kind is not about one.
template <typename What>
const TaskId *taskOf(const What &what)
{
    if constexpr (requires { what.task; })
        return &what.task;
    else
        return nullptr;
}

template <typename What>
const TargetId *targetOf(const What &what)
{
    if constexpr (requires { what.target; })
        return &what.target;
    else
        return nullptr;
}

template <typename What>
const InstanceId *instanceOf(const What &what)
{
    if constexpr (requires { what.instance; })
        return &what.instance;
    else
        return nullptr;
}

/// Is an event about a subject? `last` knows all tasks and targets of the run.
class IsAbout
{
public:
    IsAbout(const State &last, const Subject &subject)
        : m_last(last)
        , m_subject(subject)
    {}

    template <typename What>
    bool operator()(const What &what) const
    {
        if (const TaskId *task = std::get_if<TaskId>(&m_subject))
            return isOfTask(what, *task);
        if (const TargetId *target = std::get_if<TargetId>(&m_subject))
            return targetOf(what) != nullptr && *targetOf(what) == *target;
        if (const InstanceId *instance = std::get_if<InstanceId>(&m_subject))
            return isOfInstance(what, *instance);
        return std::holds_alternative<FrontSecurityGroups>(m_subject) && isPermission<What>();
    }

private:
    template <typename What>
    static constexpr bool isPermission()
    {
        return std::is_same_v<What, PermissionAuthorized> || std::is_same_v<What, PermissionRevoked>;
    }

    template <typename What>
    bool isOfTask(const What &what, TaskId task) const
    {
        if (const TaskId *its = taskOf(what))
            return *its == task;
        const TargetId *target = targetOf(what);
        return target != nullptr && m_last.targets[indexOf(*target)].task == task;
    }

    template <typename What>
    bool isOfInstance(const What &what, InstanceId instance) const
    {
        if (const InstanceId *its = instanceOf(what))
            return *its == instance;
        const TaskId *task = std::is_same_v<What, TaskStopped> ? taskOf(what) : nullptr;
        return task != nullptr && m_last.tasks[indexOf(*task)].instance == instance;
    }

    const State &m_last;
    const Subject &m_subject;
};

} // namespace

std::vector<EventId> eventsAbout(const Timeline &timeline, const Subject &subject)
{
    std::vector<EventId> found;
    if (std::holds_alternative<std::monostate>(subject))
        return found;
    const State last = stateAt(timeline, lastCursor(timeline));
    const IsAbout isAbout(last, subject);
    for (std::size_t i = 0; i < timeline.events.size(); ++i) {
        if (timeline.events[i].what.visit(isAbout))
            found.push_back(idAt<EventId>(i));
    }
    return found;
}

} // namespace deployscope
