// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/json_values.h"

#include <QByteArray>

namespace deployscope::test {

/// A value as compact JSON text.
[[nodiscard]] inline QByteArray dumped(const Json &value)
{
    return QByteArray::fromStdString(value.dump());
}

/// What a JSON string says.
[[nodiscard]] inline QByteArray textIn(const Json &value)
{
    return QByteArray::fromStdString(value.get<std::string>());
}

} // namespace deployscope::test
