// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/picture_notes.h"

#include <QByteArray>
#include <QImage>

namespace deployscope {

/// A PNG with the notes as text chunks.
[[nodiscard]] QByteArray pngBytes(QImage image, const PictureNotes &notes);

} // namespace deployscope
