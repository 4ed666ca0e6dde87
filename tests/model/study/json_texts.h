// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/document.h"

#include <QByteArray>

namespace deployscope::test {

/// Keeps the order of keys, so that tests see it.
using Json = Document;

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
