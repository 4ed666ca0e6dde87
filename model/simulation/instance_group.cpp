// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/instance_group.h"

#include "simulation/provisioning.h"
#include "simulation/task_packing.h"

#include <algorithm>
#include <optional>

namespace deployscope {

std::vector<TaskId> tasksThatKeep(const State &state, InstanceId instance)
{
    std::vector<TaskId> found;
    for (TaskId id = state.instances[indexOf(instance)].oldestTask; id != noTask;
         id = state.tasks[indexOf(id)].nextHere) {
        if (!state.scenario->services[indexOf(state.tasks[indexOf(id)].service)].daemon)
            found.push_back(id);
    }
    return found;
}

/// Tasks stay where they run. So where some wait, the instances that hold tasks are needed, those that can take none do not
/// help, and new ones are needed for those that wait, even if all tasks together would fit on fewer.
InstanceGroup::InstanceGroup(const State &state)
    : m_state(state)
    , m_provider(*state.scenario->capacityProvider)
{
    if (m_provider.instances.empty())
        return;
    TaskPacking packing{state};
    const std::vector<TaskId> waiting = waitingTasks(state);
    std::vector<TaskId> all = waiting;
    std::int64_t taken = 0;
    std::int64_t ofOtherSize = 0; // with tasks that need an instance larger than those that are launched
    for (const InstanceId id : m_provider.instances) {
        const InstanceState &instance = state.instances[indexOf(id)];
        m_denied += instance.denied ? 1 : 0;
        if (!instance.registered)
            continue;
        ++m_numbers.running;
        const std::vector<TaskId> here = tasksThatKeep(state, id);
        if (here.empty())
            m_empty.push_back(id);
        taken += here.empty() && instance.isActive() && instance.agentConnected ? 0 : 1;
        if (std::ranges::all_of(here, [&](TaskId task) { return packing.fits(task); }))
            all.insert(all.end(), here.begin(), here.end());
        else
            ++ofOtherSize;
    }
    m_numbers.booting = static_cast<std::int64_t>(state.capacity.booting.size());
    m_waiting = static_cast<std::int64_t>(waiting.size());
    m_numbers.needed = ofOtherSize + packing.instancesFor(all);
    if (const std::int64_t forWaiting = packing.instancesFor(waiting); forWaiting > 0)
        m_numbers.needed = std::max(m_numbers.needed, taken + forWaiting);
}

/// With which the reservation is at the target capacity; within the sizes of the group.
std::int64_t InstanceGroup::wantedSize() const
{
    const std::int64_t target = m_provider.targetCapacity.value;
    return std::clamp((m_numbers.needed * 100 + target - 1) / target, m_provider.minSize, m_provider.maxSize);
}

std::int64_t InstanceGroup::toLaunch() const
{
    const std::int64_t missing = wantedSize() - m_numbers.running - m_numbers.booting;
    const std::int64_t room = m_provider.maxSize - size();
    if (missing <= 0 || room <= 0)
        return 0;
    return std::min(std::clamp(missing, m_provider.minimumStep, m_provider.maximumStep), room);
}

std::int64_t InstanceGroup::toTerminate() const
{
    if (m_numbers.booting > 0 || m_waiting > 0)
        return 0;
    const std::int64_t surplus = m_numbers.running - wantedSize();
    const auto empty = static_cast<std::int64_t>(m_empty.size());
    return std::max<std::int64_t>(std::min({surplus, empty, m_provider.maximumStep}), 0);
}

/// It has been launched and has not gone.
bool InstanceGroup::isThere(InstanceId id) const
{
    const InstanceState &instance = m_state.instances[indexOf(id)];
    return instance.registered || instance.denied ||
           std::ranges::find(m_state.capacity.booting, id, &BootingInstance::instance) !=
               m_state.capacity.booting.end();
}

std::vector<std::int64_t> InstanceGroup::sizeByZone() const
{
    std::vector<std::int64_t> sizes(m_state.scenario->zones.size());
    for (const InstanceId id : m_provider.instances)
        sizes[indexOf(zoneOf(id))] += isThere(id) ? 1 : 0;
    return sizes;
}

std::vector<InstanceId> InstanceGroup::chosenToLaunch(std::int64_t count) const
{
    std::vector<std::vector<InstanceId>> free(m_state.scenario->zones.size());
    for (std::size_t i = m_provider.instances.size(); i > m_provider.ofFile; --i) {
        const InstanceId id = m_provider.instances[i - 1];
        const bool zoneIsLost = m_state.zonesLost[indexOf(zoneOf(id))] != 0;
        if (!isThere(id) && !m_state.instances[indexOf(id)].lostWithZone && !zoneIsLost)
            free[indexOf(zoneOf(id))].push_back(id);
    }
    std::vector<std::int64_t> sizes = sizeByZone();
    std::vector<InstanceId> chosen;
    while (static_cast<std::int64_t>(chosen.size()) < count) {
        std::optional<std::size_t> best;
        for (std::size_t zone = 0; zone < free.size(); ++zone) {
            if (!free[zone].empty() && (!best || sizes[zone] < sizes[*best]))
                best = zone;
        }
        if (!best)
            break;
        chosen.push_back(free[*best].back());
        free[*best].pop_back();
        ++sizes[*best];
    }
    return chosen;
}

std::vector<InstanceId> InstanceGroup::chosenToTerminate(std::int64_t count) const
{
    std::vector<InstanceId> left = m_empty;
    std::vector<std::int64_t> sizes = sizeByZone();
    std::vector<InstanceId> chosen;
    while (static_cast<std::int64_t>(chosen.size()) < count) {
        auto best = left.begin();
        for (auto each = left.begin(); each != left.end(); ++each) {
            if (sizes[indexOf(zoneOf(*each))] >= sizes[indexOf(zoneOf(*best))])
                best = each;
        }
        --sizes[indexOf(zoneOf(*best))];
        chosen.push_back(*best);
        left.erase(best);
    }
    return chosen;
}

} // namespace deployscope
