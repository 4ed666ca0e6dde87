// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <memory>
#include <utility>
#include <vector>

namespace deployscope {

/// Target groups and listeners as they are at a moment: those of the scenario, until actions change them.
struct LoadBalancing
{
    std::vector<TargetGroup> targetGroups{}; ///< by TargetGroupId
    std::vector<Listener> listeners{};       ///< by ListenerId
    friend bool operator==(const LoadBalancing &, const LoadBalancing &) = default;
};

/// Shared by all states between two changes, so that copying a state costs nothing for it.
class LoadBalancingInForce
{
public:
    LoadBalancingInForce()
        : LoadBalancingInForce(LoadBalancing{})
    {}
    explicit LoadBalancingInForce(LoadBalancing value)
        : m_value(std::make_shared<const LoadBalancing>(std::move(value)))
    {}

    [[nodiscard]] const LoadBalancing &operator*() const { return *m_value; }
    [[nodiscard]] const LoadBalancing *operator->() const { return m_value.get(); }

    /// Other states keep what they have.
    template <typename Change>
    void change(Change &&changeValue)
    {
        LoadBalancing changed = *m_value;
        changeValue(changed);
        m_value = std::make_shared<const LoadBalancing>(std::move(changed));
    }

    friend bool operator==(const LoadBalancingInForce &left, const LoadBalancingInForce &right)
    {
        return left.m_value == right.m_value || *left.m_value == *right.m_value;
    }

private:
    std::shared_ptr<const LoadBalancing> m_value;
};

} // namespace deployscope
