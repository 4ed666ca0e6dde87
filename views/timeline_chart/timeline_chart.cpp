// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/timeline_chart.h"

#include "items/time_words.h"
#include "views/timeline_chart/count_chart.h"
#include "views/timeline_chart/cursor_line.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr QSize usualSize{640, 190};
constexpr QSize leastSize{280, 150};
constexpr double staleOpacity = 0.45;

} // namespace

TimelineChart::TimelineChart(QWidget *parent)
    : QWidget(parent)
    , m_chart(std::make_unique<CountChart>())
    , m_cursorLine(new CursorLine(this))
{
    setObjectName("timelineChart"_L1);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setStyle(styleFor(Theme::Light, font()));
    retranslate();
}

TimelineChart::~TimelineChart() = default;

void TimelineChart::setRun(std::shared_ptr<const RunChart> run)
{
    m_chart->setRun(std::move(run));
    paintAnew();
}

void TimelineChart::setMarks(const std::vector<DeploymentMark> &marks)
{
    if (marks == m_chart->marks())
        return;
    m_chart->setMarks(marks);
    paintAnew();
}

void TimelineChart::setStyle(const Style &style)
{
    m_style = style;
    m_chart->setStyle(style);
    m_cursorLine->setStyle(style);
    updateGeometry();
    paintAnew();
}

void TimelineChart::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void TimelineChart::setCursor(SimTime at)
{
    m_cursor = at;
    placeCursor();
    describe();
}

/// After a change of anything but the cursor.
void TimelineChart::paintAnew()
{
    m_picture = {};
    placeCursor();
    describe();
    update();
}

void TimelineChart::placeCursor()
{
    const SimTime shown = withinRun(m_cursor);
    m_cursorLine->setMoment(flagAt(m_chart->run(), shown), xOf(shown), m_chart->geometry().plot);
}

QString TimelineChart::flagAt(const RunChart &run, SimTime at)
{
    //: at the cursor in the chart; %1 is a time such as 01:32, %2 the number of healthy tasks; keep it short
    return tr("%1  healthy %2").arg(clockText(at, run.end), QLocale().toString(run.tasks.healthy.valueAt(at)));
}

SimTime TimelineChart::withinRun(SimTime at) const
{
    return std::clamp(at, SimTime{}, m_chart->run().end);
}

double TimelineChart::xOf(SimTime at) const
{
    return m_chart->geometry().xOf(withinRun(at));
}

QPixmap TimelineChart::picture()
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        paintPicture();
    return m_picture;
}

void TimelineChart::paintPicture()
{
    m_picture = QPixmap{size() * devicePixelRatioF()};
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(m_style.surface);
    QPainter painter{&m_picture};
    m_chart->paint(painter, QRectF{rect()});
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), m_style.surface);
    painter.setOpacity(m_stale ? staleOpacity : 1.0);
    painter.drawPixmap(0, 0, picture());
    painter.setOpacity(1.0);
    if (m_stale)
        paintStale(painter);
    if (hasFocus() && m_keyboardFocus)
        paintFocus(painter);
}

/// The paleness alone would not tell why.
void TimelineChart::paintStale(QPainter &painter) const
{
    painter.setFont(m_style.font(TextSize::Base, TextWeight::Bold));
    painter.setPen(m_style.text);
    //: over the chart, while a changed scenario is simulated
    painter.drawText(m_chart->geometry().plot, Qt::AlignCenter, tr("Simulating anew …"));
}

void TimelineChart::paintFocus(QPainter &painter) const
{
    painter.setPen({m_style.selection, m_style.mediumLine()});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF{rect()}.adjusted(1, 1, -1, -1));
}

void TimelineChart::resizeEvent(QResizeEvent *)
{
    m_chart->setSize(size());
    paintAnew();
}

void TimelineChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimelineChart::retranslate()
{
    setAccessibleName(tr("Task counts over time"));
    setToolTip(tr("Click or drag to go to a moment."));
    m_chart->retranslate();
    paintAnew();
}

void TimelineChart::describe()
{
    setAccessibleDescription(sentenceAt(m_chart->run(), m_cursor));
}

QString TimelineChart::sentenceAt(const RunChart &run, SimTime at)
{
    const auto count = [&](const Steps &steps) { return QLocale().toString(steps.valueAt(at)); };
    //: the chart as a screen reader says it; %1 is a time such as 1:32
    return tr("At %1: healthy %2, running %3, desired %4; at least %5 must be healthy, at most %6 may exist.")
        .arg(clockText(at), count(run.tasks.healthy), count(run.tasks.running), count(run.tasks.desired),
             count(run.tasks.atLeast), count(run.tasks.atMost));
}

void TimelineChart::ask(SimTime at)
{
    Q_EMIT seekAsked(withinRun(at));
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        ask(m_chart->geometry().timeAt(event->position().x()));
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        ask(m_chart->geometry().timeAt(event->position().x()));
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    if (const auto moment = momentFor(*event))
        ask(*moment);
    else
        QWidget::keyPressEvent(event);
}

/// A frame for those who go by Tab; who has clicked knows where.
void TimelineChart::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

std::optional<SimTime> TimelineChart::momentFor(const QKeyEvent &event) const
{
    switch (event.key()) {
    case Qt::Key_Left:
        return m_cursor - 1s;
    case Qt::Key_Right:
        return m_cursor + 1s;
    case Qt::Key_PageUp:
        return m_cursor - 10s;
    case Qt::Key_PageDown:
        return m_cursor + 10s;
    case Qt::Key_Home:
        return SimTime{};
    case Qt::Key_End:
        return m_chart->run().end;
    default:
        return std::nullopt;
    }
}

QSize TimelineChart::sizeHint() const
{
    return usualSize * std::max(m_style.scale, 1.0);
}

QSize TimelineChart::minimumSizeHint() const
{
    return leastSize * std::max(m_style.scale, 1.0);
}

} // namespace deployscope
