// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"

namespace deployscope {

/// Such as `tcp 80 from sg-alb` or `-1 to 0.0.0.0/0`.
[[nodiscard]] QString ruleText(const EventNames &names, const IpPermission &rule);

/// Sentences for rules of security groups that come and go.
class SecurityGroupWords
{
public:
    explicit SecurityGroupWords(const EventNames &names)
        : m_names(names)
    {}

    [[nodiscard]] QString operator()(const PermissionAuthorized &what) const;
    [[nodiscard]] QString operator()(const PermissionRevoked &what) const;

private:
    const EventNames &m_names;
};

} // namespace deployscope
