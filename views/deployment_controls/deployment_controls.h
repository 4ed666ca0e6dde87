// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/deployment_controls/controls_state.h"
#include "views/style/style.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace deployscope {

class BoundSetting;
class GestureSlider;
class VerdictCard;
class WrappingCheckBox;

/// What a person sets of a deployment, and the button that starts it. It changes nothing itself: it tells what
/// was asked, and shows what it is given. Values that it is given are announced by no signal.
class DeploymentControls : public QWidget
{
    Q_OBJECT

public:
    explicit DeploymentControls(QWidget *parent = nullptr);

    /// The revision that a person has chosen stays chosen until `next` or the revisions are others.
    void setControls(const ControlsState &state);
    void setStyle(const Style &style);

    /// The task definition that *Deploy* would deploy, `family:revision`.
    [[nodiscard]] QString chosenTaskDefinition() const;
    [[nodiscard]] bool fromNow() const;

Q_SIGNALS:
    void desiredCountAsked(qint64 count);
    void minimumHealthyAsked(deployscope::Percent percent);
    void maximumAsked(deployscope::Percent percent);
    void deployAsked(const QString &taskDefinition);
    void letInAsked(bool letIn);
    void fromNowToggled(bool fromNow);
    /// What is asked until gestureEnded() is one step for undo. Each asked signal of the desired count and the
    /// percents lies in a gesture; a drag is one, a key, a wheel notch or a typed number is one each.
    void gestureBegan();
    void gestureEnded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void arrangeDesired();
    void connectAll();
    void connectGestures(const GestureSlider *slider);
    void retranslate();
    void showRevisions();
    void showValues();
    void showWords();
    void showBoundWords();
    void showDeployButton();
    void askDesired(int count);
    void askTypedDesired(int count);
    void askMinimum(int percent);
    void askMaximum(int percent);

    // All of these are children.
    QLabel *m_service;
    QLabel *m_standing;
    QLabel *m_desiredName;
    QSpinBox *m_desired;
    GestureSlider *m_desiredSlider;
    BoundSetting *m_minimum;
    BoundSetting *m_maximum;
    WrappingCheckBox *m_fromNow;
    VerdictCard *m_verdict;
    QLabel *m_nextName;
    QComboBox *m_next;
    QPushButton *m_deploy;
    WrappingCheckBox *m_letIn;
    ControlsState m_state{};
    Style m_style{};
};

} // namespace deployscope
