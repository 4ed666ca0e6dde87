// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/picture_style.h"

#include <QGuiApplication>

namespace deployscope {

Style styleOf(const PictureOptions &options)
{
    return styleFor(options.theme, QGuiApplication::font());
}

} // namespace deployscope
