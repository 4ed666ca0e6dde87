// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deployment_controls/deployment_controls.h"

#include "cluster/bounds.h"
#include "views/deployment_controls/bound_setting.h"
#include "views/deployment_controls/gesture_slider.h"
#include "views/deployment_controls/verdict_card.h"
#include "views/deployment_controls/wrapping_check_box.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostTyped = 100'000; ///< of the desired count

/// Where the slider of the desired count ends: it must not run away under the hand, so it grows only with a
/// count that lies past it.
int sliderEnd(qint64 count)
{
    for (const int end : {10, 20, 50, 100, 200, 500, 1'000, 2'000, 5'000, 10'000, 20'000, 50'000}) {
        if (count <= end)
            return end;
    }
    return mostTyped;
}

/// The one button that stands out: light on dark, or dark on light.
QPalette strongButton(const Style &style)
{
    QPalette palette = paletteFor(style.theme);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Button, style.text);
        palette.setColor(group, QPalette::ButtonText, style.surface);
    }
    return palette;
}

int typed(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace

DeploymentControls::DeploymentControls(QWidget *parent)
    : QWidget(parent)
    , m_service(new QLabel(this))
    , m_standing(new QLabel(this))
    , m_desiredName(new QLabel(this))
    , m_desired(new QSpinBox(this))
    , m_desiredSlider(new GestureSlider(this))
    , m_minimum(new BoundSetting(0, 100, this))
    , m_maximum(new BoundSetting(100, 200, this))
    , m_fromNow(new WrappingCheckBox(WrappingCheckBox::Look::Box, this))
    , m_verdict(new VerdictCard(this))
    , m_nextName(new QLabel(this))
    , m_next(new QComboBox(this))
    , m_deploy(new QPushButton(this))
    , m_letIn(new WrappingCheckBox(WrappingCheckBox::Look::Switch, this))
{
    setObjectName("deploymentControls"_L1);
    m_desired->setObjectName("desiredCountSpin"_L1);
    m_desiredSlider->setObjectName("desiredCountSlider"_L1);
    m_minimum->slider()->setObjectName("minimumHealthySlider"_L1);
    m_maximum->slider()->setObjectName("maximumSlider"_L1);
    m_fromNow->setObjectName("fromNowBox"_L1);
    m_next->setObjectName("revisionCombo"_L1);
    m_deploy->setObjectName("deployButton"_L1);
    m_letIn->setObjectName("letInSwitch"_L1);
    m_desired->setRange(0, mostTyped);
    m_desired->setKeyboardTracking(false); // 12 is one number, and not 1 and then 12
    m_desiredSlider->setRange(0, sliderEnd(0));
    arrange();
    connectAll();
    setStyle(styleFor(Theme::Light, font()));
}

void DeploymentControls::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::medium);
    m_service->setWordWrap(true);
    m_standing->setWordWrap(true);
    layout->addWidget(m_service);
    layout->addWidget(m_standing);
    arrangeDesired();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_minimum, m_maximum, m_fromNow, m_verdict})
        layout->addWidget(widget);
    auto *next = new QHBoxLayout;
    next->addWidget(m_nextName, 1);
    next->addWidget(m_next);
    layout->addLayout(next);
    layout->addWidget(m_deploy);
    layout->addSpacing(space::small);
    layout->addWidget(m_letIn);
    layout->addStretch(1);
    m_nextName->setBuddy(m_next);
}

void DeploymentControls::arrangeDesired()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_desiredName, 1);
    row->addWidget(m_desired);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::tiny);
    column->addLayout(row);
    column->addWidget(m_desiredSlider);
    static_cast<QVBoxLayout *>(layout())->addLayout(column);
    m_desiredName->setBuddy(m_desired);
}

void DeploymentControls::connectAll()
{
    for (const GestureSlider *slider : {m_desiredSlider, m_minimum->slider(), m_maximum->slider()})
        connectGestures(slider);
    connect(m_desiredSlider, &GestureSlider::valueAsked, this, &DeploymentControls::askDesired);
    connect(m_minimum->slider(), &GestureSlider::valueAsked, this, &DeploymentControls::askMinimum);
    connect(m_maximum->slider(), &GestureSlider::valueAsked, this, &DeploymentControls::askMaximum);
    connect(m_desired, &QSpinBox::valueChanged, this, &DeploymentControls::askTypedDesired);
    connect(m_next, &QComboBox::currentIndexChanged, this, &DeploymentControls::showDeployButton);
    connect(m_deploy, &QPushButton::clicked, this, [this] { Q_EMIT deployAsked(chosenTaskDefinition()); });
    connect(m_fromNow, &QCheckBox::toggled, this, &DeploymentControls::fromNowToggled);
    connect(m_letIn, &QCheckBox::toggled, this, &DeploymentControls::letInAsked);
}

void DeploymentControls::connectGestures(const GestureSlider *slider)
{
    connect(slider, &GestureSlider::gestureBegan, this, &DeploymentControls::gestureBegan);
    connect(slider, &GestureSlider::gestureEnded, this, &DeploymentControls::gestureEnded);
}

// What is asked is shown at once: the counts are arithmetic, and need not wait for a simulation.

void DeploymentControls::askDesired(int count)
{
    m_state.desiredCount = count;
    showValues();
    showBoundWords();
    Q_EMIT desiredCountAsked(count);
}

void DeploymentControls::askTypedDesired(int count)
{
    Q_EMIT gestureBegan();
    askDesired(count);
    Q_EMIT gestureEnded();
}

void DeploymentControls::askMinimum(int percent)
{
    m_state.minimumHealthy = {percent};
    showBoundWords();
    Q_EMIT minimumHealthyAsked({percent});
}

void DeploymentControls::askMaximum(int percent)
{
    m_state.maximum = {percent};
    showBoundWords();
    Q_EMIT maximumAsked({percent});
}

void DeploymentControls::setControls(const ControlsState &state)
{
    const bool otherRevisions = state.next != m_state.next || state.taskDefinitions != m_state.taskDefinitions;
    m_state = state;
    if (otherRevisions)
        showRevisions();
    showValues();
    showWords();
}

void DeploymentControls::showRevisions()
{
    const QSignalBlocker blocker(m_next);
    m_next->clear();
    m_next->addItems(m_state.taskDefinitions);
    m_next->setCurrentIndex(std::max<int>(0, static_cast<int>(m_state.taskDefinitions.indexOf(m_state.next))));
}

void DeploymentControls::showValues()
{
    const QSignalBlocker typing(m_desired);
    const QSignalBlocker fromNow(m_fromNow);
    const QSignalBlocker letIn(m_letIn);
    m_desired->setMaximum(std::max(mostTyped, typed(m_state.desiredCount)));
    m_desired->setValue(typed(m_state.desiredCount));
    if (m_state.desiredCount > m_desiredSlider->maximum()) {
        const QSignalBlocker sliding(m_desiredSlider);
        m_desiredSlider->setMaximum(sliderEnd(m_state.desiredCount));
    }
    m_desiredSlider->setShown(m_state.desiredCount);
    m_minimum->slider()->setShown(m_state.minimumHealthy.value);
    m_maximum->slider()->setShown(m_state.maximum.value);
    m_fromNow->setChecked(m_state.fromNow);
    m_letIn->setChecked(m_state.letsIn);
    m_letIn->setVisible(m_state.hasSecurityGroup);
}

QString DeploymentControls::chosenTaskDefinition() const
{
    return m_next->currentText();
}

bool DeploymentControls::fromNow() const
{
    return m_fromNow->isChecked();
}

void DeploymentControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeploymentControls::retranslate()
{
    m_desiredName->setText(tr("Desired tasks"));
    m_desired->setAccessibleName(tr("Desired tasks"));
    m_desiredSlider->setAccessibleName(tr("Desired tasks"));
    m_fromNow->setText(tr("Change from this moment on, not from the start"));
    m_nextName->setText(tr("New revision"));
    m_next->setAccessibleName(tr("New revision"));
    m_letIn->setText(tr("The security group lets the load balancer in"));
    m_verdict->retranslate();
    showWords();
}

void DeploymentControls::showWords()
{
    //: %1 is the name of a service
    m_service->setText(tr("Service %1").arg(m_state.service));
    //: under the name of the service; %1 is a task definition such as web:1
    m_standing->setText(tr("Runs %1. Deployed by a rolling update.").arg(m_state.runs));
    m_verdict->setVerdict(m_state.verdict);
    showBoundWords();
    showDeployButton();
}

void DeploymentControls::showBoundWords()
{
    const Bounds counts = bounds(m_state.desiredCount, m_state.minimumHealthy, m_state.maximum);
    //: a percent and what it is taken of, such as 50 % of 2
    const QString percentOf = tr("%1 % of %2");
    const auto share = [&](Percent percent) { return percentOf.arg(percent.value).arg(m_state.desiredCount); };
    m_minimum->setWords(tr("Minimum healthy percent"), share(m_state.minimumHealthy),
                        //: the lower bound; %n is a number of tasks
                        tr("at least %n healthy", nullptr, typed(counts.fewestHealthy)));
    m_maximum->setWords(tr("Maximum percent"), share(m_state.maximum),
                        //: the upper bound
                        tr("at most %n task(s)", nullptr, typed(counts.mostTasks)));
}

void DeploymentControls::showDeployButton()
{
    const QString next = chosenTaskDefinition();
    //: on the button; %1 is a task definition such as web:2
    m_deploy->setText(next == m_state.runs ? tr("Deploy %1 again").arg(next)
                                           //: on the button; %1 is a task definition such as web:2
                                           : tr("Deploy %1").arg(next));
    m_deploy->setEnabled(!next.isEmpty());
}

void DeploymentControls::setStyle(const Style &style)
{
    m_style = style;
    m_service->setFont(style.font(TextSize::Large, TextWeight::Bold));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_standing, m_desiredName, m_nextName, m_next, m_desiredSlider})
        widget->setFont(style.font(TextSize::Base));
    m_desired->setFont(style.font(TextSize::Large, TextWeight::Bold));
    m_minimum->setStyle(style);
    m_maximum->setStyle(style);
    m_fromNow->setStyle(style);
    m_verdict->setStyle(style);
    m_letIn->setStyle(style);
    m_deploy->setFont(style.font(TextSize::Huge, TextWeight::Bold));
    m_deploy->setMinimumHeight(qRound(48 * style.scale));
    m_deploy->setPalette(strongButton(style));
    retranslate();
}

} // namespace deployscope
