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

#include <algorithm>
#include <limits>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int buttonIcon = 20; ///< pixels, for type of the usual size
constexpr int playIcon = 28;
constexpr int speedSliderWidth = 96;
constexpr int leastScrubWidth = 96;

/// A text and the name by which a screen reader calls the button; the same words for both.
void setWords(QToolButton *button, const QString &words)
{
    button->setToolTip(words);
    button->setAccessibleName(words);
}

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

TransportBar::TransportBar(QWidget *parent)
    : QWidget(parent)
    , m_toStart(addButton("toStartButton"_L1))
    , m_stepBack(addButton("stepBackButton"_L1))
    , m_play(addButton("playButton"_L1))
    , m_stepForward(addButton("stepForwardButton"_L1))
    , m_toEnd(addButton("toEndButton"_L1))
    , m_scrub(new JumpSlider(this))
    , m_time(new QLabel(this))
    , m_slow(new QLabel(this))
    , m_speedSlider(new JumpSlider(this))
    , m_fast(new QLabel(this))
    , m_speedText(new QLabel(this))
{
    setObjectName("transportBar"_L1);
    m_scrub->setObjectName("scrubSlider"_L1);
    m_time->setObjectName("timeText"_L1);
    m_speedSlider->setObjectName("speedSlider"_L1);
    m_speedSlider->setRange(0, speedSteps);
    m_stepBack->setAutoRepeat(true);
    m_stepForward->setAutoRepeat(true);
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
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    layout->setSpacing(space::tiny);
    for (QToolButton *button : {m_toStart, m_stepBack, m_play, m_stepForward, m_toEnd})
        layout->addWidget(button);
    layout->addSpacing(space::small);
    layout->addWidget(m_scrub, 1);
    layout->addSpacing(space::small);
    layout->addWidget(m_time);
    layout->addSpacing(space::large);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_slow, m_speedSlider, m_fast, m_speedText})
        layout->addWidget(widget);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_speedText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void TransportBar::connectAll()
{
    connect(m_toStart, &QToolButton::clicked, this, &TransportBar::toStartAsked);
    connect(m_stepBack, &QToolButton::clicked, this, &TransportBar::stepBackwardAsked);
    connect(m_play, &QToolButton::clicked, this, [this] { Q_EMIT playToggled(!m_playing); });
    connect(m_stepForward, &QToolButton::clicked, this, &TransportBar::stepForwardAsked);
    connect(m_toEnd, &QToolButton::clicked, this, &TransportBar::toEndAsked);
    connect(m_scrub, &QSlider::valueChanged, this, [this](int value) { Q_EMIT seekAsked(scrubbedTo(value)); });
    connect(m_speedSlider, &QSlider::valueChanged, this, [this](int step) {
        setSpeed(speedAt(step));
        Q_EMIT speedAsked(m_speed);
    });
}

void TransportBar::setPlaying(bool playing)
{
    m_playing = playing;
    showPlaying();
}

void TransportBar::setMoment(SimTime now, SimTime end)
{
    m_now = now;
    m_end = end;
    const SimDuration unit = unitFor(end);
    const QSignalBlocker blocker(m_scrub);
    m_scrub->setRange(0, inUnits(end.time_since_epoch(), unit));
    m_scrub->setSingleStep(inUnits(1s, unit));
    m_scrub->setPageStep(inUnits(10s, unit));
    if (!m_scrub->isSliderDown()) // the hand knows better than a moment that is late
        m_scrub->setValue(inUnits(now.time_since_epoch(), unit));
    showTime();
}

SimTime TransportBar::scrubbedTo(int value) const
{
    return std::min(SimTime{unitFor(m_end) * value}, m_end);
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

void TransportBar::setStyle(const Style &style)
{
    m_style = style;
    m_time->setFont(style.font(TextSize::Large, TextWeight::Bold));
    for (QLabel *label : {m_slow, m_fast, m_speedText})
        label->setFont(style.font(TextSize::Base));
    m_scrub->setMinimumWidth(qRound(leastScrubWidth * style.scale));
    m_speedSlider->setFixedWidth(qRound(speedSliderWidth * style.scale));
    showIcons();
    retranslate();
}

void TransportBar::showIcons()
{
    const int side = qRound(buttonIcon * m_style.scale);
    m_toStart->setIcon(transportIcon(TransportSign::ToStart, side, m_style));
    m_stepBack->setIcon(transportIcon(TransportSign::StepBack, side, m_style));
    m_stepForward->setIcon(transportIcon(TransportSign::StepForward, side, m_style));
    m_toEnd->setIcon(transportIcon(TransportSign::ToEnd, side, m_style));
    for (QToolButton *button : {m_toStart, m_stepBack, m_stepForward, m_toEnd})
        button->setIconSize({side, side});
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
    m_scrub->setAccessibleDescription(m_time->text());
}

void TransportBar::showSpeed()
{
    const QString number = QLocale().toString(m_speed, 'g', 3);
    //: the speed: %1 times as fast as reality
    m_speedText->setText(tr("×%1").arg(number));
    m_speedText->setMinimumWidth(QFontMetrics{m_speedText->font()}.horizontalAdvance(tr("×%1").arg("00.00"_L1)));
    const QString words = tr("%1 simulated seconds in one second").arg(number);
    m_speedSlider->setToolTip(words);
    m_speedSlider->setAccessibleDescription(words);
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
    m_scrub->setAccessibleName(tr("Moment of the run"));
    m_scrub->setToolTip(tr("Moment of the run"));
    m_speedSlider->setAccessibleName(tr("Speed"));
    //: the lower end of the speed slider
    m_slow->setText(tr("Slow"));
    //: the upper end of the speed slider
    m_fast->setText(tr("Fast"));
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
