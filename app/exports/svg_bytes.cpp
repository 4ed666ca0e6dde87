// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/svg_bytes.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace deployscope {

namespace {

/// Of CSS. QSvgGenerator gives the size in millimetres, and so a point is a pixel where it is shown.
constexpr int pixelsInAnInch = 96;

} // namespace

QByteArray svgBytes(QSize size, const PictureNotes &notes, const PaintPicture &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsInAnInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    // QSvgGenerator writes these two as they are.
    generator.setTitle(xmlText(notes.title));
    generator.setDescription(xmlText(notes.description()));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

} // namespace deployscope
