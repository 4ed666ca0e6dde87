// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"

namespace deployscope {

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
