// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/announcer.h"
#include "app/controls_column.h"
#include "app/controls_reading.h"
#include "items/inspection.h"
#include "items/narration.h"
#include "items/request_flow.h"
#include "items/subject_events.h"
#include "simulation/requests.h"
#include "views/cluster_grid/cluster_grid_view.h"
#include "views/deployment_controls/deployment_controls.h"
#include "views/inspector/inspector.h"
#include "views/service_events/service_event_list.h"
#include "views/timeline_chart/timeline_chart.h"
#include "views/timeline_page/timeline_page.h"
#include "views/transport/transport_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastControlsWidth = 280; // pixels, at the base size of type

QSplitter *splitterOf(Qt::Orientation orientation, QWidget *first, QWidget *second, int firstStretch,
                      int secondStretch)
{
    auto *splitter = new QSplitter(orientation);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setStretchFactor(0, firstStretch);
    splitter->setStretchFactor(1, secondStretch);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

Workspace::Workspace(Player *player, ServiceEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_editor(editor)
    , m_style(styleFor(Theme::Light, font()))
    , m_pages(new PicturePages(&m_instances, &m_tasks, &m_targets, this))
    , m_grid(m_pages->grid())
    , m_narration(new QLabel(this))
    , m_chart(new TimelineChart(this))
    , m_eventList(new ServiceEventList(this))
    , m_transport(new TransportBar(this))
    , m_controls(new DeploymentControls(this))
    , m_controlsColumn(new ControlsColumn(m_controls, this))
    , m_inspector(new Inspector(this))
    , m_side(new QStackedWidget(this))
    , m_reset(new QPushButton(this))
{
    m_grid->setObjectName("clusterGrid"_L1);
    m_narration->setObjectName("narration"_L1);
    m_reset->setObjectName("reset"_L1);
    m_narration->setWordWrap(true);
    m_narration->setTextFormat(Qt::PlainText);
    m_narration->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_narration->setContentsMargins(16, 4, 16, 4);
    m_eventList->setEvents(&m_events);
    m_inspector->setHistory(&m_history);

    layOut();
    setFocusPolicies();
    connectControls();
    connectTime();
    new Announcer(m_player, m_narration, this); // after showMoment() has been connected
    retranslate();
}

void Workspace::layOut()
{
    m_inspector->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the controls
    m_inspector->setMinimumWidth(1);
    m_side->addWidget(m_controlsColumn);
    m_side->addWidget(m_inspector);
    m_chartAndEvents = splitterOf(Qt::Horizontal, m_chart, m_eventList, 3, 2);
    m_pictureAndTime = splitterOf(Qt::Vertical, picture(), m_chartAndEvents, 3, 1);
    m_chartAndEvents->setSizes({600, 400}); // shares, and not what each would like
    m_chart->setMinimumWidth(320);          // with a projector's type they would like more than 1024 pixels have
    m_eventList->setMinimumWidth(200);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_pictureAndTime, 1);
    above->addWidget(m_side);
    auto *below = new QHBoxLayout;
    below->setSpacing(16);
    below->addWidget(m_transport, 1);
    below->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 4);
    column->setSpacing(4);
    column->addLayout(above, 1);
    column->addLayout(below);
}

QWidget *Workspace::picture()
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_pages, 1);
    column->addWidget(m_narration);
    return widget;
}

/// A click leaves the keys to the window: after *Deploy* the space bar is pause, and after a drag of the time an
/// arrow is the next event. The sliders of the service take the focus by a click, so that arrows can set them fine.
void Workspace::setFocusPolicies()
{
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    for (QComboBox *choice : findChildren<QComboBox *>())
        choice->setFocusPolicy(Qt::TabFocus);
    for (QSlider *slider : m_transport->findChildren<QSlider *>())
        slider->setFocusPolicy(Qt::TabFocus);
}

void Workspace::connectControls()
{
    connect(m_controls, &DeploymentControls::gestureBegan, m_editor, &ServiceEditor::beginGesture);
    connect(m_controls, &DeploymentControls::gestureEnded, m_editor, &ServiceEditor::endGesture);
    connect(m_controls, &DeploymentControls::desiredCountAsked, m_editor, &ServiceEditor::askDesiredCount);
    connect(m_controls, &DeploymentControls::minimumHealthyAsked, m_editor, &ServiceEditor::askMinimumHealthy);
    connect(m_controls, &DeploymentControls::maximumAsked, m_editor, &ServiceEditor::askMaximum);
    connect(m_controls, &DeploymentControls::deployAsked, m_editor, &ServiceEditor::deploy);
    connect(m_controls, &DeploymentControls::deployAsked, this, &Workspace::leaveControls);
    connect(m_controls, &DeploymentControls::letInAsked, m_editor, &ServiceEditor::letLoadBalancerIn);
    connect(m_controls, &DeploymentControls::fromNowToggled, m_editor, &ServiceEditor::setFromNow);
    connect(m_reset, &QPushButton::clicked, this, &Workspace::resetAsked);
    connect(m_editor, &ServiceEditor::fromNowChanged, this, &Workspace::showControls);
    // A control goes back to what holds where its edit was refused.
    connect(m_editor, &ServiceEditor::refused, this, &Workspace::showControls);
}

void Workspace::connectTime()
{
    connect(m_transport, &TransportBar::playToggled, m_player, &Player::setPlaying);
    connect(m_transport, &TransportBar::stepForwardAsked, m_player, &Player::stepForward);
    connect(m_transport, &TransportBar::stepBackwardAsked, m_player, &Player::stepBackward);
    connect(m_transport, &TransportBar::toStartAsked, m_player, &Player::toStart);
    connect(m_transport, &TransportBar::toEndAsked, m_player, &Player::toEnd);
    connect(m_transport, &TransportBar::seekAsked, m_player, &Player::seek);
    connect(m_transport, &TransportBar::speedAsked, m_player, &Player::setSpeed);
    connect(m_transport, &TransportBar::byEventToggled, m_player, &Player::setPlaysByEvent);
    connect(m_transport, &TransportBar::nextLandmarkAsked, m_player, &Player::toNextLandmark);
    connect(m_transport, &TransportBar::previousLandmarkAsked, m_player, &Player::toPreviousLandmark);
    connect(m_chart, &TimelineChart::seekAsked, m_player, &Player::seek);
    connect(m_eventList, &ServiceEventList::eventActivated, m_player, &Player::showEvent);
    connect(m_grid, &ClusterGridView::selectionChanged, this, &Workspace::showSelected);
    connect(m_pages, &PicturePages::pageChanged, this, &Workspace::makeRoom);
    connect(m_pages, &PicturePages::pageChanged, this, &Workspace::pageChanged);
    connect(m_pages->timeline(), &TimelinePage::seekAsked, m_player, &Player::seek);
    connect(m_pages->timeline(), &TimelinePage::eventAsked, m_player, &Player::showEvent);
    connect(m_inspector, &Inspector::eventActivated, m_player, &Player::showEvent);
    connect(m_inspector, &Inspector::closeAsked, this, [this] { m_grid->select({}); });
    connect(m_player, &Player::timelineChanged, this, &Workspace::showRun);
    connect(m_player, &Player::momentChanged, this, &Workspace::showMoment);
    connect(m_player, &Player::playingChanged, m_transport, &TransportBar::setPlaying);
    connect(m_player, &Player::speedChanged, m_transport, &TransportBar::setSpeed);
    connect(m_player, &Player::paceChanged, m_transport, &TransportBar::setPlaysByEvent);
    connect(m_player, &Player::signsChanged, this, &Workspace::showSigns);
}

void Workspace::setTimeMenus(QMenu *runUntil, QMenu *bookmarks)
{
    m_transport->setMenus(runUntil, bookmarks);
}

void Workspace::setBookmarks(const std::vector<Bookmark> &bookmarks)
{
    QList<NamedMoment> moments;
    for (const Bookmark &bookmark : bookmarks)
        moments.append({bookmark.at, QString::fromStdString(bookmark.text)});
    m_transport->setBookmarks(moments);
}

void Workspace::showSigns()
{
    const auto landmarks = m_player->signs() == nullptr ? std::vector<Landmark>{} : m_player->signs()->landmarks;
    m_transport->setLandmarks(landmarks);
    m_pages->timeline()->setLandmarks(landmarks);
    showLandmarksPossible();
}

void Workspace::showRun()
{
    const Timeline &timeline = m_player->timeline();
    m_verdict = verdict(timeline, *m_run.series);
    m_chart->setRun(m_run.chart);
    m_chart->setMarks(m_run.chart->marks);
    m_pages->timeline()->setRun(m_run.chart);
    m_events.setTimeline(m_player->sharedTimeline());
    m_history.setTimeline(m_player->sharedTimeline(), eventsAbout(timeline, m_grid->selection()));
    m_shown.reset();
}

void Workspace::setCounts(const SimulatedRun &run)
{
    m_run = run;
}

/// The timeline says all that the small chart and the list below it say, and needs their room.
void Workspace::makeRoom(PicturePages::Page page)
{
    m_chartAndEvents->setVisible(page != PicturePages::Timeline);
}

void Workspace::setStale(bool stale)
{
    m_isStale = stale;
    m_pages->setStale(stale);
    m_chart->setStale(stale);
}

void Workspace::showPage(PicturePages::Page page)
{
    m_pages->showPage(page);
}

void Workspace::zoomBy(double factor)
{
    m_pages->zoomBy(factor);
}

void Workspace::fit()
{
    m_pages->fit();
}

void Workspace::setReduceMotion(bool reduced)
{
    m_reducesMotion = reduced;
    if (m_shown)
        showMoment();
}

void Workspace::setStyle(const Style &style)
{
    m_style = style;
    m_pages->setStyle(style);
    m_chart->setStyle(style);
    m_eventList->setStyle(style);
    m_inspector->setStyle(style);
    m_transport->setStyle(style);
    m_controls->setStyle(style);
    m_narration->setFont(style.font(TextSize::Large));
    m_controlsColumn->setLeastWidth(qRound(leastControlsWidth * style.scale));
    m_narration->setMinimumHeight(3 * QFontMetrics(m_narration->font()).lineSpacing() + 8);
}

void Workspace::deployChosen()
{
    m_editor->deploy(m_controls->chosenTaskDefinition());
}

QByteArray Workspace::pictureAndTime() const
{
    return m_pictureAndTime->saveState();
}

QByteArray Workspace::chartAndEvents() const
{
    return m_chartAndEvents->saveState();
}

void Workspace::restoreSplitters(const QByteArray &pictureAndTime, const QByteArray &chartAndEvents)
{
    m_pictureAndTime->restoreState(pictureAndTime);
    m_chartAndEvents->restoreState(chartAndEvents);
}

void Workspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Workspace::retranslate()
{
    m_narration->setAccessibleDescription(tr("What is happening")); // its name is what it says
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Goes back to the scenario as it was opened, and to its start"));
    m_instances.retranslate();
    m_tasks.retranslate();
    m_targets.retranslate();
    if (m_shown) {
        showNarration();
        showSelected();
    }
}

void Workspace::showMoment()
{
    const Cursor cursor = m_player->cursor();
    if (!m_shown || m_shown->applied != cursor.applied)
        takeState(cursor);
    m_shown = cursor;
    m_instances.setMoment(m_state, cursor.at);
    m_tasks.setMoment(m_state, cursor.at);
    m_targets.setMoment(m_state, cursor.at);
    showRequests(cursor.at);
    m_pages->setMoment(m_state, cursor.at, m_reducesMotion ? SimDuration{} : m_player->transition());
    m_chart->setCursor(cursor.at);
    m_transport->setMoment(cursor.at, m_player->timeline().end);
    m_transport->setJump(m_player->jump());
    m_transport->setStepsPossible(m_player->canStepBackward(), m_player->canStepForward());
    showLandmarksPossible();
    showNarration();
    showInspection();
}

/// Where there is none any more, the start or the end of the run is gone to.
void Workspace::showLandmarksPossible()
{
    const bool areKnown = m_player->signs() != nullptr;
    m_transport->setLandmarksPossible(areKnown && m_player->canStepBackward(),
                                      areKnown && m_player->canStepForward());
}

/// What changes only with an event, and not with the time between two.
void Workspace::takeState(Cursor cursor)
{
    m_state = stateAt(m_player->timeline(), cursor);
    m_summary = clusterSummary(m_state);
    m_requestsFrom = SimTime::max();
    m_grid->setSummary(m_summary);
    m_events.setCursor(cursor);
    m_history.setCursor(cursor);
    showControls();
}

/// Between two events they change only at moments that are known before.
void Workspace::showRequests(SimTime at)
{
    if (m_requestsFrom <= at && at < m_requestsUntil)
        return;
    m_grid->setRequests(requestFlow(m_state, at));
    m_requestsFrom = at;
    m_requestsUntil = nextShareChange(m_state, at);
}

void Workspace::showControls()
{
    // An older run knows nothing of what has just been asked: a slider would jump back under the mouse.
    if (m_isStale)
        return;
    m_controls->setControls(controlsState(m_editor->scenario(), m_state, m_editor->service(), m_summary, m_verdict,
                                          m_editor->fromNow()));
}

void Workspace::showNarration()
{
    m_narration->setText(narration(m_state, m_shown->at, m_editor->service()));
}

/// The inspector takes the place of the controls while something is selected.
void Workspace::showSelected()
{
    const Subject selected = m_grid->selection();
    const bool isAny = selected != Subject{};
    if (!isAny && m_inspector->isAncestorOf(QApplication::focusWidget()))
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    m_side->setCurrentWidget(isAny ? static_cast<QWidget *>(m_inspector) : m_controlsColumn);
    m_history.setTimeline(m_player->sharedTimeline(), eventsAbout(m_player->timeline(), selected));
    showInspection();
}

void Workspace::showInspection()
{
    const Subject selected = m_grid->selection();
    if (selected == Subject{})
        return;
    m_inspector->setInspection(
        inspectionOf(m_state, {m_instances.items(), m_tasks.items(), m_targets.items()}, selected, m_shown->at));
}

/// So that the keys that step do not move the slider that was used last.
void Workspace::leaveControls()
{
    if (m_controls->isAncestorOf(QApplication::focusWidget()))
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace deployscope
