// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_page/timeline_page.h"

#include "items/interest_words.h"
#include "items/lane_words.h"
#include "items/time_words.h"
#include "views/timeline_chart/cursor_line.h"
#include "views/timeline_chart/timeline_chart.h"
#include "views/timeline_page/lane_painting.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

constexpr double staleOpacity = 0.45;
constexpr double nearMark = 7;         ///< of a pointer to a mark; pixels, for type of the usual size
constexpr int scrollSteps = 1'000'000; ///< the length of a run, for the scroll bar
constexpr double anglePerStep = 120;   ///< of a mouse's wheel
constexpr double stepsForTwice = 4;

int inSteps(SimDuration part, SimDuration whole)
{
    return static_cast<int>(part.count() * scrollSteps / std::max<SimClock::rep>(whole.count(), 1));
}

} // namespace

TimelinePage::TimelinePage(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_style(styleFor(Theme::Light, font()))
    , m_cursorLine(new CursorLine(viewport()))
{
    setObjectName("timelinePage"_L1);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    retranslate();
}

void TimelinePage::setRun(std::shared_ptr<const RunChart> run)
{
    const bool wasWhole = m_view.window == TimeWindow::whole(m_view.run->end);
    m_view.run = std::move(run);
    m_view.window = wasWhole ? TimeWindow::whole(m_view.run->end)
                             : m_view.window.zoomedBy(1, m_view.window.from, m_view.run->end);
    arrange();
}

void TimelinePage::setLandmarks(std::vector<Landmark> landmarks)
{
    m_view.landmarks = std::move(landmarks);
    paintAnew();
}

void TimelinePage::setCursor(SimTime at)
{
    const bool hasMoved = at != m_cursor;
    m_cursor = at;
    if (hasMoved && m_drag == Drag::None)
        setWindow(m_view.window.showing(withinRun(at), m_view.run->end));
    placeCursor();
    describe();
}

void TimelinePage::setSelected(std::optional<TaskId> task)
{
    if (task == m_view.selected)
        return;
    m_view.selected = task;
    const auto lane = task ? m_view.run->laneOf(*task) : std::nullopt;
    if (lane)
        scrollTo(*lane);
    paintAnew();
}

void TimelinePage::setStyle(const Style &style)
{
    m_style = style;
    m_cursorLine->setStyle(style);
    updateGeometry();
    arrange();
}

void TimelinePage::setStale(bool stale)
{
    m_stale = stale;
    viewport()->update();
}

/// Everything that depends on the run, the size and the style.
void TimelinePage::arrange()
{
    m_layout = deployscope::pageLayout(*m_view.run, QSizeF{viewport()->size()}, m_style);
    arrangeScrollBars();
    paintAnew();
}

void TimelinePage::arrangeScrollBars()
{
    m_arranging = true;
    const int lanes = static_cast<int>(m_view.run->lanes.size());
    const int seen = m_layout.lanesSeen();
    verticalScrollBar()->setRange(0, m_layout.lanes.isNull() ? 0 : std::max(lanes - seen, 0));
    verticalScrollBar()->setPageStep(std::max(seen, 1));
    verticalScrollBar()->setValue(m_view.firstLane);
    m_view.firstLane = verticalScrollBar()->value();
    const SimDuration whole = TimeWindow::whole(m_view.run->end).length();
    const int shown = inSteps(m_view.window.length(), whole);
    horizontalScrollBar()->setRange(0, std::max(scrollSteps - shown, 0));
    horizontalScrollBar()->setPageStep(shown);
    horizontalScrollBar()->setSingleStep(std::max(shown / 10, 1));
    horizontalScrollBar()->setValue(inSteps(m_view.window.from.time_since_epoch(), whole));
    m_arranging = false;
}

/// A scroll bar was moved by the person.
void TimelinePage::scrollContentsBy(int dx, int)
{
    if (m_arranging)
        return;
    m_view.firstLane = verticalScrollBar()->value();
    if (dx != 0) {
        const SimDuration whole = TimeWindow::whole(m_view.run->end).length();
        const SimTime from{whole * horizontalScrollBar()->value() / scrollSteps};
        m_view.window = m_view.window.movedBy(from - m_view.window.from, m_view.run->end);
    }
    paintAnew();
}

/// After a change of anything but the cursor.
void TimelinePage::paintAnew()
{
    m_picture = {};
    m_marks = eventMarks(m_view, m_layout, m_style);
    placeCursor();
    describe();
    viewport()->update();
}

void TimelinePage::placeCursor()
{
    const SimTime at = withinRun(m_cursor);
    m_cursorLine->setVisible(at >= m_view.window.from && at <= m_view.window.to);
    m_cursorLine->setMoment(TimelineChart::flagAt(*m_view.run, at), xOf(at), m_layout.plots());
}

SimTime TimelinePage::withinRun(SimTime at) const
{
    return std::clamp(at, SimTime{}, m_view.run->end);
}

double TimelinePage::xOf(SimTime at) const
{
    return laneGeometry(m_view, m_layout, 0).xOf(withinRun(at));
}

SimTime TimelinePage::momentAt(double x) const
{
    return withinRun(laneGeometry(m_view, m_layout, 0).timeAt(x));
}

QPixmap TimelinePage::picture()
{
    const double ratio = devicePixelRatioF();
    if (!m_picture.isNull() && m_picture.devicePixelRatio() == ratio)
        return m_picture;
    m_picture = QPixmap{viewport()->size() * ratio};
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(m_style.surface);
    QPainter painter{&m_picture};
    paintRun(painter, m_view, m_layout, m_style);
    return m_picture;
}

void TimelinePage::paintEvent(QPaintEvent *event)
{
    QPainter painter{viewport()};
    const QPixmap all = picture();
    const double ratio = all.devicePixelRatio();
    const QRectF part = event->rect();
    painter.fillRect(part, m_style.surface);
    painter.setOpacity(m_stale ? staleOpacity : 1.0);
    painter.drawPixmap(part, all, QRectF{part.topLeft() * ratio, part.size() * ratio});
    painter.setOpacity(1.0);
    paintFrame(painter);
}

/// What lies over the picture: that it is old, which the paleness alone would not tell, and where the keys go.
void TimelinePage::paintFrame(QPainter &painter) const
{
    if (m_stale) {
        painter.setFont(m_style.font(TextSize::Base, TextWeight::Bold));
        painter.setPen(m_style.text);
        painter.drawText(m_layout.plots(), Qt::AlignCenter, TimelineChart::tr("Simulating anew …"));
    }
    if (hasFocus() && m_keyboardFocus) {
        painter.setPen({m_style.selection, m_style.mediumLine()});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF{viewport()->rect()}.adjusted(1, 1, -1, -1));
    }
}

void TimelinePage::resizeEvent(QResizeEvent *)
{
    arrange();
}

void TimelinePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractScrollArea::changeEvent(event);
}

void TimelinePage::retranslate()
{
    setAccessibleName(tr("Timeline"));
    horizontalScrollBar()->setAccessibleName(tr("Time shown"));
    verticalScrollBar()->setAccessibleName(tr("Lanes of the tasks"));
    arrange();
}

/// For those who cannot see the rows: the counts at the cursor, and the lane that is selected.
void TimelinePage::describe()
{
    QString text = TimelineChart::sentenceAt(*m_view.run, withinRun(m_cursor));
    const auto lane = m_view.selected ? m_view.run->laneOf(*m_view.selected) : std::nullopt;
    if (lane)
        text += u'\n' + laneWords(m_view.run->lanes[*lane], withinRun(m_cursor));
    setAccessibleDescription(text);
}

/// \param at nothing: all that the task does
QString TimelinePage::laneWords(const ChartLane &lane, std::optional<SimTime> at) const
{
    QStringList lines{QStringList{lane.name, lane.revision, lane.place}.join(u", "_s)};
    lines.back().replace(u", , "_s, u", "_s);
    for (const LaneSpan &span : lane.spans) {
        if (at && (*at < span.from || *at >= span.to))
            continue;
        //: what a task does for a time: %1 such as "pulling", %2 and %3 moments such as 1:00, %4 a length of time
        lines.append(tr("%1: %2 to %3 (%4)")
                         .arg(shortWord(span.state), clockText(span.from), clockText(span.to),
                              durationWords(span.to - span.from)));
    }
    return lines.join(u'\n');
}

void TimelinePage::setWindow(const TimeWindow &window)
{
    if (window == m_view.window)
        return;
    m_view.window = window;
    arrangeScrollBars();
    paintAnew();
}

void TimelinePage::zoomBy(double factor)
{
    const double x = xOf(m_cursor);
    const bool isSeen = x >= m_layout.left && x <= m_layout.right;
    zoomBy(factor, isSeen ? x : (m_layout.left + m_layout.right) / 2);
}

void TimelinePage::zoomBy(double factor, double x)
{
    if (!std::isfinite(factor) || factor <= 0)
        return;
    const double held = std::clamp(x, m_layout.left, m_layout.right);
    const SimTime at = laneGeometry(m_view, m_layout, 0).timeAt(held);
    setWindow(m_view.window.zoomedBy(factor, at, m_view.run->end));
}

void TimelinePage::fit()
{
    setWindow(TimeWindow::whole(m_view.run->end));
}

void TimelinePage::moveBy(double pixels)
{
    const double perPixel =
        static_cast<double>(m_view.window.length().count()) / std::max(m_layout.right - m_layout.left, 1.0);
    setWindow(m_view.window.movedBy(SimDuration{std::llround(pixels * perPixel)}, m_view.run->end));
}

void TimelinePage::scrollTo(std::size_t lane)
{
    const int wanted = static_cast<int>(lane);
    const int seen = std::max(m_layout.lanesSeen(), 1);
    m_view.firstLane = std::clamp(m_view.firstLane, wanted - seen + 1, wanted);
    arrangeScrollBars();
}

bool TimelinePage::isInPlots(QPointF place) const
{
    return place.x() >= m_layout.left;
}

const ChartLane *TimelinePage::laneAt(QPointF place) const
{
    const bool isInLanes = place.y() >= m_layout.lanes.top() && place.y() < m_layout.lanes.bottom();
    if (!isInLanes || m_layout.lanes.isNull())
        return nullptr;
    const int seen = static_cast<int>((place.y() - m_layout.lanes.top()) / m_layout.laneHeight);
    const auto lane = static_cast<std::size_t>(m_view.firstLane + seen);
    return seen < m_layout.lanesSeen() && lane < m_view.run->lanes.size() ? &m_view.run->lanes[lane] : nullptr;
}

const PlacedMark *TimelinePage::markAt(QPointF place) const
{
    if (place.y() < m_layout.events.top() || place.y() > m_layout.events.bottom())
        return nullptr;
    const auto distance = [&](const PlacedMark &mark) { return std::abs(mark.x - place.x()); };
    const auto nearest = std::ranges::min_element(m_marks, {}, distance);
    return nearest == m_marks.end() || distance(*nearest) > nearMark * m_style.scale ? nullptr : &*nearest;
}

QString TimelinePage::wordsAt(QPointF place) const
{
    if (const PlacedMark *mark = markAt(place))
        //: an interesting event: %1 is a time, %2 what it is, such as "Health transition"
        return tr("%1: %2").arg(clockText(mark->landmark.cursor.at, m_view.run->end),
                                wordsFor(mark->landmark.interest));
    if (const ChartLane *lane = laneAt(place))
        return laneWords(*lane, isInPlots(place) ? std::optional(momentAt(place.x())) : std::nullopt);
    return {};
}

bool TimelinePage::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<const QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), wordsAt(QPointF{help->pos()}),
                           viewport()); // hides where it is empty
        return true;
    }
    return pinch(event) || QAbstractScrollArea::viewportEvent(event);
}

/// Two fingers on a touch pad or on the screen.
bool TimelinePage::pinch(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *const gesture = static_cast<const QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomBy(1 + gesture->value(), gesture->position().x());
        return true;
    }
    if (event->type() != QEvent::Gesture)
        return false;
    const QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture);
    if (gesture == nullptr)
        return false;
    const auto *const pinch = static_cast<const QPinchGesture *>(gesture);
    zoomBy(pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()).x());
    return true;
}

/// Over lanes that do not all have room it scrolls them; else, and with Ctrl, it zooms; sidewards, and with Shift, it moves
/// the time.
void TimelinePage::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const bool isScroll = laneAt(event->position()) != nullptr && verticalScrollBar()->maximum() > 0;
    const double step = (m_layout.right - m_layout.left) / 8 / anglePerStep;
    event->accept();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || angle.y() == 0)
        moveBy(-step * (angle.x() != 0 ? angle.x() : angle.y()));
    else if (isScroll && !event->modifiers().testFlag(Qt::ControlModifier))
        QAbstractScrollArea::wheelEvent(event);
    else
        zoomBy(std::exp2(angle.y() / (stepsForTwice * anglePerStep)), event->position().x());
}

void TimelinePage::mousePressEvent(QMouseEvent *event)
{
    const bool isLeft = event->button() == Qt::LeftButton;
    const bool moves =
        event->button() == Qt::MiddleButton || (isLeft && event->modifiers().testFlag(Qt::ShiftModifier));
    m_dragFrom = event->position().x();
    if (moves)
        m_drag = Drag::Moves;
    else if (isLeft)
        press(event->position());
}

void TimelinePage::press(QPointF place)
{
    const PlacedMark *mark = markAt(place);
    const ChartLane *lane = laneAt(place);
    if (mark != nullptr) {
        Q_EMIT eventAsked(mark->landmark.event);
    } else if (lane != nullptr) {
        askForTask(*lane, isInPlots(place) ? momentAt(place.x()) : withinRun(m_cursor));
    } else if (isInPlots(place)) {
        m_drag = Drag::Scrubs;
        Q_EMIT seekAsked(momentAt(place.x()));
    }
}

/// At a moment at which the task exists, as near to `at` as can be.
void TimelinePage::askForTask(const ChartLane &lane, SimTime at)
{
    if (lane.spans.empty())
        return;
    const SimTime last = std::max(lane.spans.back().to - SimDuration{1}, lane.spans.front().from);
    const SimTime seen = at >= m_view.run->end && lane.spans.back().to == m_view.run->end
                             ? at
                             : std::clamp(at, lane.spans.front().from, last);
    const TaskId task = lane.task; // what comes of the first signal may bring another run
    if (seen != m_cursor)
        Q_EMIT seekAsked(seen);
    Q_EMIT taskAsked(task);
}

void TimelinePage::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_drag == Drag::Scrubs)
        Q_EMIT seekAsked(momentAt(x));
    else if (m_drag == Drag::Moves)
        moveBy(std::exchange(m_dragFrom, x) - x);
}

void TimelinePage::mouseReleaseEvent(QMouseEvent *)
{
    m_drag = Drag::None;
}

void TimelinePage::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers().testFlag(Qt::ShiftModifier);
    const double step = (m_layout.right - m_layout.left) / 8;
    if (isMove && event->key() == Qt::Key_Left)
        moveBy(-step);
    else if (isMove && event->key() == Qt::Key_Right)
        moveBy(step);
    else if (event->key() == Qt::Key_Up)
        stepLane(-1);
    else if (event->key() == Qt::Key_Down)
        stepLane(1);
    else if (event->key() == Qt::Key_Escape && m_view.selected)
        Q_EMIT selectionClearAsked();
    else
        QWidget::keyPressEvent(event);
}

/// From the selected lane, or from the first or last one that is seen.
void TimelinePage::stepLane(int by)
{
    const std::vector<ChartLane> &lanes = m_view.run->lanes;
    if (lanes.empty())
        return;
    const auto selected = m_view.selected ? m_view.run->laneOf(*m_view.selected) : std::nullopt;
    const int beside = by > 0 ? m_view.firstLane - 1 : m_view.firstLane + m_layout.lanesSeen();
    const int from = selected ? static_cast<int>(*selected) : beside;
    const int place = std::clamp(from + by, 0, static_cast<int>(lanes.size()) - 1);
    askForTask(lanes[static_cast<std::size_t>(place)], withinRun(m_cursor));
}

/// A frame for those who go by Tab; who has clicked knows where.
void TimelinePage::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void TimelinePage::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

QSize TimelinePage::sizeHint() const
{
    return {900, 520};
}

QSize TimelinePage::minimumSizeHint() const
{
    return {420, 300};
}

} // namespace deployscope
