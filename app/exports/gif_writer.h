// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/gif_palette.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QSize>

struct GifFileType;

namespace deployscope {

/// Writes an animated GIF that repeats for ever, with giflib: Qt reads GIF and does not write it.
class GifWriter
{
public:
    /// \param size    in pixels, each side 1 to 65,535
    /// \param comment for programs that read such things; UTF-8
    GifWriter(QSize size, GifPalette palette, const QByteArray &comment);
    ~GifWriter();
    Q_DISABLE_COPY_MOVE(GifWriter)

    /// \param picture opaque and of the size that was given
    /// \param delay   until the next one, in hundredths of a second, 2 or more: browsers take less for 10
    void add(const QImage &picture, int delay);

    /// The whole file; once only, and nothing can be added afterwards. Empty where memory ran out.
    [[nodiscard]] QByteArray take();

private:
    /// What differs from the picture before; never empty.
    [[nodiscard]] QRect changedPart(const QImage &indexed) const;
    [[nodiscard]] QImage indexed(const QImage &picture);
    void writeControl(int delay);
    void writePart(const QImage &indexed, QRect part);
    void note(int result) { m_works = m_works && result != 0; }

    QSize m_size;
    GifPalette m_palette;
    QByteArray m_bytes{};
    GifFileType *m_gif = nullptr; ///< giflib's; closed by take() or at the end
    QImage m_before{};            ///< indexed
    bool m_works = true;
};

} // namespace deployscope
