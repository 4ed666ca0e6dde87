// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace deployscope {

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

/// Where the parts of a row stand.
struct EventRowGeometry
{
    QRectF time{};
    QRectF dot{}; ///< on the rail that joins the rows
    QRectF message{};
};

/// \param widestTime the longest text of any row's time
[[nodiscard]] EventRowGeometry eventRowGeometry(const QRectF &row, const QString &widestTime, const Style &style);

/// The height of a row of this width, its message in as many lines as it takes.
[[nodiscard]] int eventRowHeight(const QString &message, int width, const QString &widestTime, const Style &style);

void paintEventRow(QPainter &painter, const QRectF &area, const EventRow &row, const QString &widestTime,
                   const Style &style);

} // namespace deployscope
