// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/svg_bytes.h"

namespace deployscope {

/// A PDF of one page of that size, in vectors and with its fonts in it. The notes are its title and its metadata (XMP). Its
/// date is always the same one, so that the same picture has the same bytes.
/// \param size in points, each side 1 or more
[[nodiscard]] QByteArray pdfBytes(QSize size, const PictureNotes &notes, const PaintPicture &paint);

/// A PDF of Qt's with `D:20000101000000Z` for its date, whatever the length of the one before: the table of its objects
/// is brought up to date.
[[nodiscard]] QByteArray withFixedDate(QByteArray pdf);

} // namespace deployscope
