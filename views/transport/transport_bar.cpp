// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transport/transport_bar.h"

#include "items/time_words.h"
#include "views/transport/jump_slider.h"
#include "views/transport/transport_icons.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int buttonIcon = 20; ///< pixels, for type of the usual size
constexpr int playIcon = 28;
constexpr int speedSliderWidth = 80;
constexpr std::array presets{PlaybackSpeed::slow, PlaybackSpeed::normal, PlaybackSpeed::fast};
constexpr std::array presetNames{"slowButton"_L1, "normalButton"_L1, "fastButton"_L1};

/// A text and the name by which a screen reader calls the button; the same words for both.
void setWords(QToolButton *button, const QString &words)
{
    button->setToolTip(words);
    button->setAccessibleName(words);
}

} // namespace

TransportBar::TransportBar(QWidget *parent)
    : QWidget(parent)
    , m_toStart(addButton("toStartButton"_L1))
    , m_previousLandmark(addButton("previousLandmarkButton"_L1))
    , m_stepBack(addButton("stepBackButton"_L1))
    , m_play(addButton("playButton"_L1))
    , m_stepForward(addButton("stepForwardButton"_L1))
    , m_nextLandmark(addButton("nextLandmarkButton"_L1))
    , m_toEnd(addButton("toEndButton"_L1))
    , m_byEvent(addButton("byEventButton"_L1))
    , m_runUntil(addButton("runUntilButton"_L1))
    , m_bookmarks(addButton("bookmarksButton"_L1))
    , m_scrub(new TimelineBar(this))
    , m_time(new QLabel(this))
    , m_speeds{addButton(presetNames[0]), addButton(presetNames[1]), addButton(presetNames[2])}
    , m_speedSlider(new JumpSlider(this))
    , m_speedText(new QLabel(this))
{
    setObjectName("transportBar"_L1);
    m_scrub->setObjectName("scrubSlider"_L1);
    m_time->setObjectName("timeText"_L1);
    m_speedSlider->setObjectName("speedSlider"_L1);
    m_speedSlider->setRange(0, speedSteps);
    for (QToolButton *step : {m_previousLandmark, m_stepBack, m_stepForward, m_nextLandmark})
        step->setAutoRepeat(true);
    for (QToolButton *toggle : {m_byEvent, m_speeds[0], m_speeds[1], m_speeds[2]})
        toggle->setCheckable(true);
    for (QToolButton *opener : {m_runUntil, m_bookmarks})
        opener->setPopupMode(QToolButton::InstantPopup);
    arrange();
    connectAll();
    setMoment({}, {});
    setSpeed(PlaybackSpeed::normal);
    setStyle(styleFor(Theme::Light, font()));
}

QToolButton *TransportBar::addButton(QLatin1StringView name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they were
    return button;
}

void TransportBar::arrange()
{
    auto *time = new QHBoxLayout;
    time->setSpacing(space::medium);
    time->addWidget(m_scrub, 1);
    time->addWidget(m_time);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::small, 0, space::small, 0);
    rows->setSpacing(0);
    rows->addLayout(time);
    rows->addLayout(rowOfButtons());
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_speedText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QBoxLayout *TransportBar::rowOfButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    for (QToolButton *button :
         {m_toStart, m_previousLandmark, m_stepBack, m_play, m_stepForward, m_nextLandmark, m_toEnd})
        row->addWidget(button);
    row->addSpacing(space::small);
    for (QToolButton *button : {m_byEvent, m_runUntil, m_bookmarks})
        row->addWidget(button);
    row->addStretch(1);
    for (QToolButton *button : m_speeds)
        row->addWidget(button);
    row->addWidget(m_speedSlider);
    row->addWidget(m_speedText);
    return row;
}

void TransportBar::connectAll()
{
    connect(m_toStart, &QToolButton::clicked, this, &TransportBar::toStartAsked);
    connect(m_stepBack, &QToolButton::clicked, this, &TransportBar::stepBackwardAsked);
    connect(m_play, &QToolButton::clicked, this, [this] { Q_EMIT playToggled(!m_playing); });
    connect(m_stepForward, &QToolButton::clicked, this, &TransportBar::stepForwardAsked);
    connect(m_toEnd, &QToolButton::clicked, this, &TransportBar::toEndAsked);
    connect(m_previousLandmark, &QToolButton::clicked, this, &TransportBar::previousLandmarkAsked);
    connect(m_nextLandmark, &QToolButton::clicked, this, &TransportBar::nextLandmarkAsked);
    connect(m_byEvent, &QToolButton::clicked, this, &TransportBar::byEventToggled);
    connect(m_scrub, &TimelineBar::seekAsked, this, &TransportBar::seekAsked);
    for (std::size_t i = 0; i < presets.size(); ++i)
        connect(m_speeds[i], &QToolButton::clicked, this, [this, i] { ask(presets[i]); });
    connect(m_speedSlider, &QSlider::valueChanged, this, [this](int step) { ask(speedAt(step)); });
}

void TransportBar::ask(double speed)
{
    setSpeed(speed);
    Q_EMIT speedAsked(m_speed);
}

void TransportBar::setPlaying(bool playing)
{
    m_playing = playing;
    showPlaying();
}

void TransportBar::setPlaysByEvent(bool byEvent)
{
    m_byEvent->setChecked(byEvent);
    showSpeed();
}

void TransportBar::setMoment(SimTime now, SimTime end)
{
    m_now = now;
    m_end = end;
    m_scrub->setMoment(now, end);
    showTime();
}

void TransportBar::setJump(std::optional<SimDuration> jump)
{
    m_scrub->setJump(jump);
}

void TransportBar::setLandmarks(std::vector<Landmark> landmarks)
{
    m_scrub->setLandmarks(std::move(landmarks));
}

void TransportBar::setBookmarks(const QList<NamedMoment> &bookmarks)
{
    m_scrub->setBookmarks(bookmarks);
}

void TransportBar::setMenus(QMenu *runUntil, QMenu *bookmarks)
{
    m_runUntil->setMenu(runUntil);
    m_bookmarks->setMenu(bookmarks);
}

void TransportBar::setSpeed(double speed)
{
    m_speed = std::clamp(speed, PlaybackSpeed::least, PlaybackSpeed::most);
    const QSignalBlocker blocker(m_speedSlider);
    m_speedSlider->setValue(stepFor(m_speed));
    showSpeed();
}

void TransportBar::setStepsPossible(bool back, bool forward)
{
    m_toStart->setEnabled(back);
    m_stepBack->setEnabled(back);
    m_stepForward->setEnabled(forward);
    m_toEnd->setEnabled(forward);
}

void TransportBar::setLandmarksPossible(bool back, bool forward)
{
    m_previousLandmark->setEnabled(back);
    m_nextLandmark->setEnabled(forward);
}

void TransportBar::setStyle(const Style &style)
{
    m_style = style;
    m_time->setFont(style.font(TextSize::Large, TextWeight::Bold));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_speeds[0], m_speeds[1], m_speeds[2], m_speedText,
                                                            m_byEvent, m_runUntil})
        widget->setFont(style.font(TextSize::Base));
    m_scrub->setStyle(style);
    m_speedSlider->setFixedWidth(qRound(speedSliderWidth * style.scale));
    showIcons();
    retranslate();
}

void TransportBar::showIcons()
{
    const int side = qRound(buttonIcon * m_style.scale);
    const std::initializer_list<std::pair<QToolButton *, TransportSign>> signs{
        {m_toStart, TransportSign::ToStart},           {m_previousLandmark, TransportSign::PreviousLandmark},
        {m_stepBack, TransportSign::StepBack},         {m_stepForward, TransportSign::StepForward},
        {m_nextLandmark, TransportSign::NextLandmark}, {m_toEnd, TransportSign::ToEnd},
        {m_bookmarks, TransportSign::Bookmark}};
    for (const auto &[button, sign] : signs) {
        button->setIcon(transportIcon(sign, side, m_style));
        button->setIconSize({side, side});
    }
    showPlaying();
}

void TransportBar::showPlaying()
{
    const int side = qRound(playIcon * m_style.scale);
    const TransportSign sign = m_playing ? TransportSign::Pause : TransportSign::Play;
    m_play->setIcon(transportIcon(sign, side, m_style));
    m_play->setIconSize({side, side});
    setWords(m_play, m_playing ? tr("Pause") : tr("Play"));
}

void TransportBar::showTime()
{
    //: the time of the cursor and the end of the run, such as 01:32 / 02:17
    const QString pattern = tr("%1 / %2");
    const QString widest = pattern.arg(clockText(m_end, m_end), clockText(m_end, m_end));
    m_time->setText(pattern.arg(clockText(m_now, m_end), clockText(m_end, m_end)));
    // As wide as at the end of the run: the bar must not tremble while time goes on.
    m_time->setMinimumWidth(QFontMetrics{m_time->font()}.horizontalAdvance(widest));
}

void TransportBar::showSpeed()
{
    const bool byEvent = m_byEvent->isChecked();
    const QString number = QLocale().toString(byEvent ? timeForAnEvent(m_speed).count() : m_speed, 'g', 3);
    //: the speed when playing by event: %1 seconds of real time for each
    const QString ofAnEvent = tr("%1 s");
    //: the speed: %1 times as fast as reality
    const QString times = tr("×%1");
    m_speedText->setText((byEvent ? ofAnEvent : times).arg(number));
    m_speedText->setMinimumWidth(QFontMetrics{m_speedText->font()}.horizontalAdvance(times.arg("00.00"_L1)));
    const QString words = byEvent ? tr("%1 s of real time for each interesting event").arg(number)
                                  : tr("%1 simulated seconds in one second").arg(number);
    m_speedSlider->setToolTip(words);
    m_speedSlider->setAccessibleDescription(words);
    for (std::size_t i = 0; i < presets.size(); ++i)
        m_speeds[i]->setChecked(stepFor(m_speed) == stepFor(presets[i]));
}

void TransportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TransportBar::retranslate()
{
    setWords(m_toStart, tr("To the start"));
    setWords(m_stepBack, tr("One event back"));
    setWords(m_stepForward, tr("One event forward"));
    setWords(m_toEnd, tr("To the end"));
    setWords(m_previousLandmark, tr("Previous interesting event"));
    setWords(m_nextLandmark, tr("Next interesting event"));
    setWords(m_byEvent, tr("Play by event"));
    //: a switch: plays by event, and not by time
    m_byEvent->setText(tr("By event"));
    m_byEvent->setToolTip(
        tr("Play by event: each interesting event takes the same time, and a long wait is a short jump"));
    setWords(m_bookmarks, tr("Bookmarks"));
    setWords(m_runUntil, tr("Run until"));
    m_runUntil->setText(tr("Run until"));
    m_runUntil->setToolTip(tr("Go to the next moment, or the one before, at which something comes true"));
    m_speedSlider->setAccessibleName(tr("Speed"));
    m_speeds[0]->setText(tr("Slow"));
    //: the usual speed
    m_speeds[1]->setText(tr("Normal"));
    m_speeds[2]->setText(tr("Fast"));
    m_scrub->retranslate();
    showPlaying();
    showTime();
    showSpeed();
}

void TransportBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        Q_EMIT playToggled(!m_playing);
    else
        QWidget::keyPressEvent(event);
}

} // namespace deployscope
