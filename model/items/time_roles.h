// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <QVariant>

namespace deployscope {

/// A time as a role holds it: milliseconds from the start of the run.
[[nodiscard]] inline QVariant milliseconds(SimTime time)
{
    return qint64{time.time_since_epoch().count()};
}

/// The same; invalid for a time that never comes.
[[nodiscard]] inline QVariant millisecondsIfEver(SimTime time)
{
    return time == SimTime::max() ? QVariant{} : milliseconds(time);
}

} // namespace deployscope
