// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/export_options.h"
#include "app/exports/moving_picture.h"
#include "timeline/timeline.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>
#include <variant>

namespace deployscope {

/// Writes what `file` asks for by its ending, whole or not at all: the timeline chart (SVG, PNG, PDF), its numbers (CSV,
/// JSON), the run as a Chrome trace, or the cluster grid as a moving picture (GIF). All but a CSV carry the scenario's name,
/// the settings, the seed and the program's version; twice the same is the same bytes.
/// \param progress told of the pictures of a GIF, which take their time
/// \returns why it could not be written, in the reader's language, or nothing
[[nodiscard]] std::optional<QString> exportRun(const Timeline &timeline, const QString &file,
                                               const ExportOptions &options, const Progress &progress = {});

/// Writes the cluster grid at `cursor` (SVG, PNG), likewise.
[[nodiscard]] std::optional<QString> exportGrid(const Timeline &timeline, Cursor cursor, const QString &file,
                                                const PictureOptions &options);

/// The size that `file` has by its ending where nobody asks for another.
[[nodiscard]] QSize usualSizeOf(const QString &file);

} // namespace deployscope
