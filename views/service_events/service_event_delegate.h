// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace deployscope {

/// Where the parts of a row stand.
struct EventRowGeometry
{
    QRectF time{};
    QRectF dot{}; ///< on the rail that joins the rows
    QRectF message{};
};

/// \param row the row's rectangle
[[nodiscard]] EventRowGeometry eventRowGeometry(const QRectF &row, const Style &style);

/// All that painting one service event needs.
struct EventRow
{
    QString time{};
    QString message{};
    bool past = false;
    bool newest = false; ///< the last one that has happened
    bool first = false;  ///< nothing joins it from above
    bool last = false;   ///< nor from below
    bool selected = false;
};

void paintEventRow(QPainter &painter, const QRectF &area, const EventRow &row, const Style &style);

/// Rows as wide as the view and as high as their sentences need.
class ServiceEventDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ServiceEventDelegate(QObject *parent);

    void setStyle(const Style &style);
    void setWidth(int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int heightFor(const QString &message) const;

    Style m_style{};
    int m_width = 0;
    /// Heights by sentence with all digits made 0: digits are equally wide, so a run has few of these.
    mutable QHash<QString, int> m_heights{};
};

} // namespace deployscope
