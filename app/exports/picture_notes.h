// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/export_options.h"
#include "timeline/timeline.h"

#include <QString>

namespace deployscope {

/// What a picture says of itself, so that it can be made again byte for byte: in a PNG as text chunks, in an SVG
/// as title and description, in a PDF as title and metadata, in a GIF as a comment. English and free of locale.
struct PictureNotes
{
    QString title{};    ///< the scenario's name
    QString settings{}; ///< JSON
    QString seed{};
    QString program{}; ///< with its version

    /// All but the title, in one JSON object.
    [[nodiscard]] QString description() const;
};

[[nodiscard]] PictureNotes notesOfGrid(const Timeline &timeline, SimTime at, const PictureOptions &options);
/// Also those of a moving picture.
[[nodiscard]] PictureNotes notesOfChart(const Timeline &timeline, const ExportOptions &options);

/// A text as it may stand in XML. A character that XML does not allow is replaced.
[[nodiscard]] QString xmlText(QString text);

} // namespace deployscope
