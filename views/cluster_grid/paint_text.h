// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace deployscope {

/// How one line of text is written.
struct Lettering
{
    QFont font{};
    QColor colour{};
    Qt::Alignment alignment = Qt::AlignLeft;  ///< horizontally; vertically it stands in the middle
    Qt::TextElideMode elide = Qt::ElideRight; ///< where the ellipsis goes
};

/// Width of the text on one line, in pixels.
[[nodiscard]] double textWidth(const QString &text, const QFont &font);

/// The largest of the sizes up to `most` in which the text fits into `width`; the smallest where none does.
[[nodiscard]] QFont fittingFont(const QString &text, double width, TextSize most, TextWeight weight,
                                const Style &style);

/// One line of text, with an ellipsis where it is too long. Nothing where not even that fits.
void drawText(QPainter &painter, const QRectF &area, const QString &text, const Lettering &lettering);

/// The same text where it fits as a whole; else nothing. \returns whether it fitted
bool drawWholeText(QPainter &painter, const QRectF &area, const QString &text, const Lettering &lettering);

} // namespace deployscope
