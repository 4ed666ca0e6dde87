// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace deployscope {

/// Writes a file whole or not at all: one that was there before stays as it was where this fails.
/// A device or a pipe, which has no whole, is written to as it is.
/// \returns why it could not be written, in the reader's language, or nothing
[[nodiscard]] std::optional<QString> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace deployscope
