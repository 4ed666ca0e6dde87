// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_text.h"

#include <QFontMetricsF>

namespace deployscope {

namespace {

void write(QPainter &painter, const QRectF &area, const QString &text, const Lettering &lettering)
{
    painter.setFont(lettering.font);
    painter.setPen(lettering.colour);
    painter.drawText(area, static_cast<int>(lettering.alignment | Qt::AlignVCenter | Qt::TextSingleLine), text);
}

} // namespace

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF{font}.horizontalAdvance(text);
}

QFont fittingFont(const QString &text, double width, TextSize most, TextWeight weight, const Style &style)
{
    for (const TextSize size : {TextSize::Huge, TextSize::Large, TextSize::Base}) {
        if (size <= most && textWidth(text, style.font(size, weight)) <= width)
            return style.font(size, weight);
    }
    return style.font(TextSize::Small, weight);
}

void drawText(QPainter &painter, const QRectF &area, const QString &text, const Lettering &lettering)
{
    if (text.isEmpty() || area.width() < 8)
        return;
    // A pixel more than measured: scaled and vector output measure a little wider.
    const QString fitting = QFontMetricsF{lettering.font}.elidedText(text, lettering.elide, area.width() + 0.5);
    write(painter, area, fitting, lettering);
}

bool drawWholeText(QPainter &painter, const QRectF &area, const QString &text, const Lettering &lettering)
{
    if (text.isEmpty() || textWidth(text, lettering.font) > area.width() + 0.5)
        return false;
    write(painter, area, text, lettering);
    return true;
}

} // namespace deployscope
