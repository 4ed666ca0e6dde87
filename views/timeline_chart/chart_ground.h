// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QLineF>
#include <QList>
#include <QPen>
#include <QPointF>

#include <vector>

namespace deployscope {

/// A filled area between a step line and a horizontal edge.
struct ChartBand
{
    QList<QPointF> steps{}; ///< in pixels, by x
    double edge = 0.0;      ///< y in pixels
    QColor colour{};
};

/// What lies below the lines of the chart: filled areas, and over them the grid. Painted by hand: area series of
/// Qt Charts take 30 to 100 times as long for steps, and its axes make items for the ticks of each range on the way
/// to a new one.
class ChartGround : public QGraphicsItem
{
public:
    void setBands(std::vector<ChartBand> bands);
    /// \param lines  the grid
    /// \param axes   its left and lower edge
    void setGrid(QList<QLineF> lines, const QPen &gridPen, QList<QLineF> axes, const QPen &axisPen);
    void setSize(QSizeF size);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::vector<ChartBand> m_bands{};
    QList<QLineF> m_grid{};
    QList<QLineF> m_axes{};
    QPen m_gridPen{};
    QPen m_axisPen{};
    QSizeF m_size{};
};

} // namespace deployscope
