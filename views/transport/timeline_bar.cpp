// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transport/timeline_bar.h"

#include "items/interest_words.h"
#include "items/time_words.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Pixels, for type of the usual size.
constexpr double laneHeight = 13;
constexpr double signSide = 11;
constexpr double trackHeight = 6;
constexpr double headRadius = 6;
constexpr double nearby = 5; ///< of a pointer to a mark
constexpr int leastWidth = 96;

constexpr int bookmarkLane = 0;
constexpr int markLane = 1;
constexpr int trackLane = 2;

/// The slider counts in milliseconds, or, for a run of weeks, which would not fit, in seconds.
SimDuration unitFor(SimTime end)
{
    return end.time_since_epoch().count() <= std::numeric_limits<int>::max() ? SimDuration{1ms} : SimDuration{1s};
}

int inUnits(SimDuration duration, SimDuration unit)
{
    return static_cast<int>(duration / unit);
}

} // namespace

TimelineBar::TimelineBar(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    connect(this, &QSlider::valueChanged, this, [this](int value) { Q_EMIT seekAsked(momentOf(value)); });
    setStyle(styleFor(Theme::Light, font()));
    retranslate();
}

void TimelineBar::setMoment(SimTime now, SimTime end)
{
    const bool hasOtherEnd = end != m_end;
    m_now = now;
    m_end = end;
    const SimDuration unit = unitFor(end);
    const QSignalBlocker blocker(this);
    setRange(0, inUnits(end.time_since_epoch(), unit));
    setSingleStep(inUnits(1s, unit));
    setPageStep(inUnits(10s, unit));
    if (!isSliderDown()) // the hand knows better than a moment that is late
        setValue(valueOf(now));
    if (hasOtherEnd)
        arrangeSigns();
    describe();
    update();
}

SimTime TimelineBar::momentOf(int value) const
{
    return std::min(SimTime{unitFor(m_end) * value}, m_end);
}

void TimelineBar::setLandmarks(std::vector<Landmark> landmarks)
{
    m_landmarks = std::move(landmarks);
    arrangeSigns();
    update();
}

void TimelineBar::setBookmarks(const QList<NamedMoment> &bookmarks)
{
    m_bookmarks = bookmarks;
    update();
}

void TimelineBar::setJump(std::optional<SimDuration> jump)
{
    m_jump = jump;
    describe();
    update();
}

void TimelineBar::setStyle(const Style &style)
{
    m_style = style;
    setFont(style.font(TextSize::Small, TextWeight::Bold));
    updateGeometry();
    arrangeSigns();
    update();
}

void TimelineBar::retranslate()
{
    setAccessibleName(tr("Moment of the run"));
    setToolTip(tr("Moment of the run"));
    describe();
}

void TimelineBar::describe()
{
    //: the time of the cursor and the end of the run, such as 01:32 / 02:17
    const QString time = tr("%1 / %2").arg(clockText(m_now, m_end), clockText(m_end, m_end));
    //: %1 is the time of the cursor and the end of the run, %2 a length of time
    setAccessibleDescription(m_jump ? tr("%1, jumps %2").arg(time, durationWords(*m_jump)) : time);
}

double TimelineBar::xOf(SimTime at) const
{
    const double radius = headRadius * m_style.scale;
    const double run = std::max(1.0, static_cast<double>(m_end.time_since_epoch().count()));
    const double share = static_cast<double>(std::clamp(at, SimTime{}, m_end).time_since_epoch().count()) / run;
    return radius + share * (width() - 2 * radius);
}

void TimelineBar::arrangeSigns()
{
    m_signs = placedMarks(m_landmarks, signSide * m_style.scale, [this](SimTime at) { return xOf(at); });
}

const PlacedMark *TimelineBar::signNear(double x) const
{
    const auto distance = [x](const PlacedMark &sign) { return std::abs(sign.x - x); };
    const auto nearest = std::ranges::min_element(m_signs, {}, distance);
    return nearest == m_signs.end() || distance(*nearest) > nearby * m_style.scale ? nullptr : &*nearest;
}

const NamedMoment *TimelineBar::bookmarkNear(double x) const
{
    const auto distance = [&](const NamedMoment &moment) { return std::abs(xOf(moment.at) - x); };
    const auto nearest = std::ranges::min_element(m_bookmarks, {}, distance);
    return nearest == m_bookmarks.end() || distance(*nearest) > nearby * m_style.scale ? nullptr : &*nearest;
}

QString TimelineBar::wordsAt(double x) const
{
    QStringList lines;
    if (const NamedMoment *bookmark = bookmarkNear(x))
        //: a bookmark: %1 is a time, %2 its name
        lines.append(tr("%1  %2").arg(clockText(bookmark->at, m_end), bookmark->name).trimmed());
    if (const PlacedMark *sign = signNear(x))
        //: an interesting event: %1 is a time, %2 what it is, such as "Health transition"
        lines.append(
            tr("%1: %2").arg(clockText(sign->landmark.cursor.at, m_end), wordsFor(sign->landmark.interest)));
    return lines.join(u'\n');
}

int TimelineBar::valueOf(SimTime at) const
{
    return inUnits(at.time_since_epoch(), unitFor(m_end));
}

int TimelineBar::valueAt(double x) const
{
    const double radius = headRadius * m_style.scale;
    const double share = (x - radius) / std::max(1.0, width() - 2 * radius);
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * maximum()));
}

std::optional<SimTime> TimelineBar::markedNear(double x) const
{
    if (const NamedMoment *bookmark = bookmarkNear(x))
        return bookmark->at;
    const PlacedMark *sign = signNear(x);
    return sign == nullptr ? std::nullopt : std::optional(sign->landmark.cursor.at);
}

/// A press and the drag after it are one. Only the press goes to a mark nearby: a drag is to be even.
void TimelineBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const auto marked = markedNear(x);
    setSliderDown(true);
    setSliderPosition(marked ? valueOf(*marked) : valueAt(x));
}

void TimelineBar::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setSliderPosition(valueAt(event->position().x()));
}

void TimelineBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

bool TimelineBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QSlider::event(event);
    const auto *const help = static_cast<const QHelpEvent *>(event);
    const QString words = wordsAt(help->pos().x());
    if (words.isEmpty())
        return QSlider::event(event);
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

void TimelineBar::resizeEvent(QResizeEvent *event)
{
    QSlider::resizeEvent(event);
    arrangeSigns();
}

QRectF TimelineBar::lane(int number) const
{
    const double height = laneHeight * m_style.scale;
    const double top = (this->height() - 3 * height) / 2;
    return {0.0, top + number * height, static_cast<double>(width()), height};
}

void TimelineBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintTrack(painter);
    paintSigns(painter);
    paintHead(painter);
    if (m_jump)
        paintJump(painter);
}

void TimelineBar::paintTrack(QPainter &painter) const
{
    const double height = trackHeight * m_style.scale;
    const double y = lane(trackLane).center().y() - height / 2;
    const QRectF track{xOf({}), y, xOf(m_end) - xOf({}), height};
    painter.setPen({m_style.strongLine, m_style.thinLine()});
    painter.setBrush(m_style.sunken);
    painter.drawRoundedRect(track, height / 2, height / 2);
    painter.setBrush(m_style.strongLine);
    painter.drawRoundedRect(QRectF{track.topLeft(), QPointF{xOf(m_now), track.bottom()}}, height / 2, height / 2);
}

void TimelineBar::paintSigns(QPainter &painter) const
{
    const double side = signSide * m_style.scale;
    for (const PlacedMark &sign : m_signs)
        paintMark(painter, {sign.x, lane(markLane).center().y()}, side, sign.landmark.interest, m_style);
    for (const NamedMoment &bookmark : m_bookmarks)
        paintBookmark(painter, {xOf(bookmark.at), lane(bookmarkLane).center().y()}, side, m_style);
}

void TimelineBar::paintHead(QPainter &painter) const
{
    const double x = xOf(m_now);
    const double radius = headRadius * m_style.scale;
    painter.setPen({m_style.text, m_style.thinLine()});
    painter.drawLine(QPointF{x, lane(bookmarkLane).top()}, QPointF{x, lane(trackLane).center().y()});
    painter.setPen({hasFocus() ? m_style.selection : m_style.text, m_style.mediumLine()});
    painter.setBrush(m_style.surface);
    painter.drawEllipse(QPointF{x, lane(trackLane).center().y()}, radius - 1, radius - 1);
}

/// Right of the moment, or left of it where there is no room.
void TimelineBar::paintJump(QPainter &painter) const
{
    //: beside the moment while it jumps to the next interesting event; %1 is the length of the jump, such as 30 s
    const QString text = tr("→ %1").arg(durationWords(*m_jump));
    const double width = QFontMetrics{font()}.horizontalAdvance(text) + space::small;
    const double x = xOf(m_now) + space::tiny;
    const QRectF area{x + width <= this->width() ? x : xOf(m_now) - space::tiny - width, lane(bookmarkLane).top(),
                      width, lane(bookmarkLane).height()};
    painter.fillRect(area, m_style.surface);
    painter.setPen(m_style.text);
    painter.drawText(area, Qt::AlignCenter, text);
}

QSize TimelineBar::sizeHint() const
{
    return {qRound(3 * leastWidth * m_style.scale), qRound(3 * laneHeight * m_style.scale)};
}

QSize TimelineBar::minimumSizeHint() const
{
    return {qRound(leastWidth * m_style.scale), sizeHint().height()};
}

} // namespace deployscope
