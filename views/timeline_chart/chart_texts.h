// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QPen>

#include <vector>

namespace deployscope {

/// A text in the chart, and before it, where `key` is not empty, a piece of the line that it names.
struct ChartText
{
    QRectF area{};
    Qt::Alignment alignment = Qt::AlignCenter;
    QString text{};
    QFont font{};
    QColor colour{};
    QPen key{Qt::NoPen};
    double keyWidth = 0.0; ///< pixels at the left of `area`
};

/// A moment that is marked from the top to the bottom of the plot: a line with a triangle on top that points
/// down for a start, or a square for a completion.
struct ChartMark
{
    QLineF line{};
    bool completed = false;
};

void paintText(QPainter &painter, const ChartText &text);
/// \param radius half as wide as the sign on top is
void paintMark(QPainter &painter, const ChartMark &mark, double radius);
/// The usual radius of a sign, for lines of width 1.
inline constexpr double markRadius = 4.0;

/// All texts and marks of the chart as one item: Qt Charts draws the lines and grids below it.
class ChartTexts : public QGraphicsItem
{
public:
    void setTexts(std::vector<ChartText> texts);
    void setMarks(std::vector<ChartMark> marks, const QColor &colour, double width);
    void setSize(QSizeF size);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::vector<ChartText> m_texts{};
    std::vector<ChartMark> m_marks{};
    QColor m_markColour{};
    double m_markWidth = 1.0;
    QSizeF m_size{};
};

} // namespace deployscope
