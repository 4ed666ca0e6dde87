// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/moment_tables/table_signs.h"

#include <QStyledItemDelegate>

namespace deployscope {

/// Draws the cells of a table: a state with its sign in front, and struck through what exists no longer.
class SignDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SignDelegate(DrawSign draw, QObject *parent);

    void setStyle(const Style &style) { m_style = style; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int sideOfSign() const;

    DrawSign m_draw;
    Style m_style;
};

} // namespace deployscope
