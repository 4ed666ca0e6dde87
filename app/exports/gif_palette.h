// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QList>

namespace deployscope {

/// What colours there are in pictures, and how many pixels have each.
class GifColours
{
public:
    /// \param picture opaque
    void add(const QImage &picture);
    [[nodiscard]] const QHash<QRgb, qint64> &counts() const { return m_counts; }

private:
    QHash<QRgb, qint64> m_counts{};
};

/// The colours of a moving picture: at most 255, the same for all of its pictures and each time. Plain surfaces keep their
/// exact colour, which the quantiser of giflib does not give (it counts in steps of 8); the smoothed edges of letters
/// and lines share what is left.
class GifPalette
{
public:
    static constexpr int most = 255;

    /// \param samples of its pictures
    explicit GifPalette(const GifColours &samples);

    [[nodiscard]] const QList<QRgb> &colours() const { return m_colours; }
    /// The place of the colour that is nearest. Remembers what it was asked.
    [[nodiscard]] quint8 placeOf(QRgb colour);

private:
    QList<QRgb> m_colours{};
    QHash<QRgb, quint8> m_places{};
};

} // namespace deployscope
