// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/verdict.h"
#include "scenario/units.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace deployscope {

/// All that the deployment controls show.
struct ControlsState
{
    QString service{}; ///< its name
    std::int64_t desiredCount = 0;
    Percent minimumHealthy{100};   ///< in force; may lie outside of the slider
    Percent maximum{200};          ///< likewise
    QStringList taskDefinitions{}; ///< of the service's family, `web:1` first
    QString runs{};                ///< the one of the PRIMARY deployment
    QString next{};                ///< the one to offer for *Deploy*
    bool hasSecurityGroup = true;  ///< false: nothing that could be closed, and the switch is not shown
    bool letsIn = true;            ///< the security group lets the load balancer in
    bool fromNow = false;
    Verdict verdict{};
    friend bool operator==(const ControlsState &, const ControlsState &) = default;
};

} // namespace deployscope
