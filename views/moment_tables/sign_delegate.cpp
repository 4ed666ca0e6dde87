// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_tables/sign_delegate.h"

#include "items/moment_table_model.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace deployscope {

SignDelegate::SignDelegate(DrawSign draw, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_draw(draw)
    , m_style(styleFor(Theme::Light, {}))
{}

int SignDelegate::sideOfSign() const
{
    return qRound(14 * m_style.scale);
}

/// Keeps a place for the sign.
void SignDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(TableGoneRole).toBool()) {
        option->font.setStrikeOut(true);
        option->fontMetrics = QFontMetrics(option->font);
    }
    if (!index.data(TableSignRole).isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {sideOfSign(), sideOfSign()};
    option->icon = {};
}

void SignDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant sign = index.data(TableSignRole);
    if (!sign.isValid())
        return;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget == nullptr ? QApplication::style() : cell.widget->style();
    const QRectF place = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &cell, cell.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    m_draw(*painter, place.center(), place.width() / 2 - 1, sign.toInt(), {ink, m_style});
    painter->restore();
}

} // namespace deployscope
