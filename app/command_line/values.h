// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"
#include "views/style/style.h"

#include <QSize>
#include <QString>

#include <variant>

namespace deployscope {

/// A value of an option, or why it cannot be one, in the reader's language.
template <typename Value>
using Given = std::variant<Value, QString>;

/// Seconds of 0 or more, with at most three decimals: `92.5`.
/// \param option for the message, such as `--at`
[[nodiscard]] Given<SimTime> readTime(const QString &option, const QString &text);

/// `1280x720`; each side 16 to 8192.
[[nodiscard]] Given<QSize> readSize(const QString &text);

/// `1` or `2`.
[[nodiscard]] Given<int> readScale(const QString &text);

/// `light`, `dark` or `projector`.
[[nodiscard]] Given<Theme> readTheme(const QString &text);

} // namespace deployscope
