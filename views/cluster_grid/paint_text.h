// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    Qt::Alignment alignment = Qt::AlignLeft; ///< horizontally; vertically it stands in the middle
};

/// Width of the text on one line, in pixels.
[[nodiscard]] double textWidth(const QString &text, const QFont &font);

/// One line of text, with an ellipsis where it is too long. Nothing where not even that fits.
void drawText(QPainter &painter, const QRectF &area, const QString &text, const Lettering &lettering);

/// The same text where it fits as a whole; else nothing. \returns whether it fitted
bool drawWholeText(QPainter &painter, const QRectF &area, const QString &text, const Lettering &lettering);

} // namespace deployscope
