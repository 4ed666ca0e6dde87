// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/chart_texts.h"

#include <QPainter>

#include <utility>

namespace deployscope {

void paintText(QPainter &painter, const ChartText &text)
{
    QRectF area = text.area;
    if (text.key.style() != Qt::NoPen) {
        painter.setPen(text.key);
        painter.drawLine(QPointF{area.left(), area.center().y()},
                         QPointF{area.left() + text.keyWidth, area.center().y()});
        area.adjust(text.keyWidth * 1.25, 0, 0, 0);
    }
    painter.setFont(text.font);
    painter.setPen(text.colour);
    painter.drawText(area, text.alignment | Qt::TextSingleLine, text.text);
}

void paintMark(QPainter &painter, const ChartMark &mark, double radius)
{
    painter.drawLine(mark.line);
    const QPointF top = mark.line.p1();
    if (mark.completed)
        painter.drawRect(QRectF{top.x() - radius, top.y() - radius, 2 * radius, 2 * radius});
    else
        painter.drawPolygon(QPolygonF{{top.x() - radius, top.y() - radius},
                                      {top.x() + radius, top.y() - radius},
                                      {top.x(), top.y() + radius}});
}

void ChartTexts::setTexts(std::vector<ChartText> texts)
{
    m_texts = std::move(texts);
    update();
}

void ChartTexts::setMarks(std::vector<ChartMark> marks, const QColor &colour, double width)
{
    m_marks = std::move(marks);
    m_markColour = colour;
    m_markWidth = width;
    update();
}

void ChartTexts::setSize(QSizeF size)
{
    prepareGeometryChange();
    m_size = size;
}

QRectF ChartTexts::boundingRect() const
{
    return {{}, m_size};
}

void ChartTexts::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen{m_markColour, m_markWidth});
    painter->setBrush(m_markColour);
    for (const ChartMark &mark : m_marks)
        paintMark(*painter, mark, markRadius * m_markWidth);
    for (const ChartText &text : m_texts)
        paintText(*painter, text);
}

} // namespace deployscope
