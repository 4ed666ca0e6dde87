// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_page/band_look.h"

#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace deployscope {

namespace {

// Distances of lines, in pixels, for type of the usual size.
constexpr double flatDistance = 5;
constexpr double slantDistance = 8;

/// So many lines at most lie beside each other and may go on: those of a row of a screen's height.
constexpr qsizetype mostBeside = 200;

/// Darker under white text and lighter under black, so that text stays readable beside it.
QColor inkOn(const RevisionColours &colours)
{
    return colours.text.lightness() > 128 ? colours.fill.darker(190) : colours.fill.lighter(165);
}

RevisionColours neutral(const Style &style)
{
    return {.fill = style.strongLine, .text = style.surface, .tint = style.line, .outline = style.strongLine};
}

BandLook lookOf(TaskBand band, const RevisionColours &colours, int rank, const Style &style)
{
    BandLook look{.ground = colours.fill, .ink = inkOn(colours), .text = colours.text};
    if (band != TaskBand::Healthy) {
        look.ink = colours.outline;
        look.text = style.text;
    }
    switch (band) {
    case TaskBand::Healthy:
        break;
    case TaskBand::Unhealthy:
        look.ground = colours.tint;
        look.isBarred = true;
        break;
    case TaskBand::Pending:
        look.ground = style.surface;
        look.isDotted = true;
        break;
    case TaskBand::Stopping:
        look.ground = style.sunken;
        look.isLined = true;
        break;
    }
    look.rises = rank % 4 == 1 || rank % 4 == 3;
    look.falls = rank % 4 >= 2;
    return look;
}

double firstMultiple(double from, double distance)
{
    return std::ceil(from / distance) * distance;
}

/// A line goes on where the area before ends: so there are few, whatever the number of areas.
void addLying(QList<QLineF> &lines, const QRectF &area, double distance)
{
    const qsizetype recent = std::max<qsizetype>(lines.size() - mostBeside, 0);
    for (double y = firstMultiple(area.top() + 1, distance); y < area.bottom(); y += distance) {
        const auto goesOn = [&](const QLineF &line) { return line.y1() == y && line.x2() == area.left(); };
        const auto before = std::find_if(lines.begin() + recent, lines.end(), goesOn);
        if (before != lines.end())
            before->setP2({area.right(), y});
        else
            lines.append({area.left(), y, area.right(), y});
    }
}

void addStanding(QList<QLineF> &lines, const QRectF &area, double distance)
{
    for (double x = firstMultiple(area.left() + 1, distance); x < area.right(); x += distance)
        lines.append({x, area.top(), x, area.bottom()});
}

/// Those on which x + y is a multiple of the distance.
void addRising(QList<QLineF> &lines, const QRectF &area, double distance)
{
    const double last = area.right() + area.bottom();
    for (double sum = firstMultiple(area.left() + area.top(), distance); sum < last; sum += distance) {
        const double left = std::max(area.left(), sum - area.bottom());
        const double right = std::min(area.right(), sum - area.top());
        lines.append({left, sum - left, right, sum - right});
    }
}

/// Those on which x - y is.
void addFalling(QList<QLineF> &lines, const QRectF &area, double distance)
{
    const double last = area.right() - area.top();
    for (double gap = firstMultiple(area.left() - area.bottom(), distance); gap < last; gap += distance) {
        const double left = std::max(area.left(), gap + area.top());
        const double right = std::min(area.right(), gap + area.bottom());
        lines.append({left, left - gap, right, right - gap});
    }
}

} // namespace

BandLook lookOf(TaskBand band, int rank, const Style &style)
{
    return lookOf(band, style.revision(rank), rank, style);
}

BandLook lookOf(TaskBand band, const Style &style)
{
    return lookOf(band, neutral(style), 0, style);
}

BandLook lookOf(TargetState state, const Style &style)
{
    switch (state) {
    case TargetState::Healthy:
        return {.ground = style.traffic, .ink = style.trafficOutline, .text = style.attentionText};
    case TargetState::Unhealthy:
        return {.ground = style.trouble,
                .ink = style.troubleText,
                .text = style.troubleText,
                .rises = true,
                .falls = true};
    case TargetState::Draining:
        return {.ground = style.sunken, .ink = style.strongLine, .text = style.text, .isLined = true};
    default:
        return {.ground = style.surface, .ink = style.strongLine, .text = style.text, .isDotted = true};
    }
}

void paintLines(QPainter &painter, const std::vector<QRectF> &areas, const BandLook &look, const Style &style)
{
    QList<QLineF> plain;
    QList<QLineF> dotted;
    const double flat = flatDistance * style.scale;
    const double slant = slantDistance * style.scale;
    for (const QRectF &area : areas) {
        if (look.isDotted)
            addLying(dotted, area, flat);
        if (look.isLined)
            addLying(plain, area, flat);
        if (look.isBarred)
            addStanding(plain, area, flat);
        if (look.rises)
            addRising(plain, area, slant);
        if (look.falls)
            addFalling(plain, area, slant);
    }
    QPen pen{look.ink, style.thinLine(), Qt::SolidLine, Qt::FlatCap};
    painter.setPen(pen);
    painter.drawLines(plain);
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    painter.drawLines(dotted);
}

void paintSwatch(QPainter &painter, const QRectF &area, const BandLook &look, const Style &style)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area, look.ground);
    paintLines(painter, {area}, look, style);
    painter.setPen({style.strongLine, style.thinLine()});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

} // namespace deployscope
