// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace deployscope {

/// Rows as wide as the view and as high as their sentences need.
class ServiceEventDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ServiceEventDelegate(QObject *parent);

    void setStyle(const Style &style);
    void setWidth(int width);
    /// The longest text that the time column must hold.
    void setWidestTime(const QString &time);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Style m_style{};
    int m_width = 0;
    QString m_widestTime{};
    /// Heights by sentence with all digits made 0: digits are equally wide, so a run has few of these.
    mutable QHash<QString, int> m_heights{};
};

} // namespace deployscope
