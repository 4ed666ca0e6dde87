// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/png_bytes.h"

#include <QBuffer>

namespace deployscope {

using namespace Qt::StringLiterals;

QByteArray pngBytes(QImage image, const PictureNotes &notes)
{
    image.setText(u"Title"_s, notes.title);
    image.setText(u"Software"_s, notes.program);
    image.setText(u"Seed"_s, notes.seed);
    image.setText(u"Settings"_s, notes.settings);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace deployscope
