// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/picture_pages.h"
#include "app/player.h"
#include "app/service_editor.h"
#include "app/simulator.h"
#include "items/cluster_summary.h"
#include "items/instance_list_model.h"
#include "items/service_event_list_model.h"
#include "items/target_list_model.h"
#include "items/task_list_model.h"
#include "items/verdict.h"
#include "scenario/bookmarks.h"
#include "views/style/style.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace deployscope {

class ClusterGridView;
class ControlsColumn;
class DeploymentControls;
class Inspector;
class ServiceEventList;
class TimelineChart;
class TransportBar;

/// The picture in the middle, the time below it, the controls at the right: lays the views out, shows each the
/// moment of the player, and passes on what is asked of them.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// Both are owned elsewhere and outlive this.
    Workspace(Player *player, ServiceEditor *editor, QWidget *parent);

    /// Marks what is shown as that of an older scenario.
    void setStale(bool stale);
    /// What is counted over the run that the player shows next.
    void setCounts(const SimulatedRun &run);
    /// In the middle: the cluster as a picture, or as tables, or the timeline.
    void showPage(PicturePages::Page page);
    /// Makes the picture of the cluster, or the timeline, so many times as large as it is.
    void zoomBy(double factor);
    /// The whole picture and the whole run again.
    void fit();
    /// Shows each motion at its end.
    void setReduceMotion(bool reduced);
    void setStyle(const Style &style);
    using QWidget::setStyle;

    /// What the buttons of the time open; owned elsewhere.
    void setTimeMenus(QMenu *runUntil, QMenu *bookmarks);
    void setBookmarks(const std::vector<Bookmark> &bookmarks);

    /// *Deploy*, with the revision that is chosen in the controls.
    void deployChosen();

    [[nodiscard]] QByteArray pictureAndTime() const;
    [[nodiscard]] QByteArray chartAndEvents() const;
    void restoreSplitters(const QByteArray &pictureAndTime, const QByteArray &chartAndEvents);

    [[nodiscard]] const State &state() const { return m_state; }

Q_SIGNALS:
    void resetAsked();
    void pageChanged(deployscope::PicturePages::Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *picture();
    void setFocusPolicies();
    void connectControls();
    void connectTime();
    void retranslate();
    void showRun();
    void makeRoom(PicturePages::Page page);
    void showSigns();
    void showLandmarksPossible();
    void showMoment();
    void takeState(Cursor cursor);
    void showRequests(SimTime at);
    void showControls();
    void showNarration();
    void showSelected();
    void showInspection();
    void leaveControls();

    Player *m_player;        ///< owned elsewhere
    ServiceEditor *m_editor; ///< owned elsewhere
    Style m_style;

    InstanceListModel m_instances{};
    TaskListModel m_tasks{};
    TargetListModel m_targets{};
    ServiceEventListModel m_events{};
    ServiceEventListModel m_history{}; ///< of what is selected
    State m_state{};
    ClusterSummary m_summary{};
    SimulatedRun m_run{}; ///< what is counted over the run shown
    Verdict m_verdict{};
    std::optional<Cursor> m_shown{};         ///< whose state `m_state` is; nothing: of an older run
    SimTime m_requestsFrom = SimTime::max(); ///< from when to when the requests shown hold in this state
    SimTime m_requestsUntil{};
    bool m_isStale = false;
    bool m_reducesMotion = false;

    PicturePages *m_pages; ///< a child, and so are those that follow
    ClusterGridView *m_grid;
    QLabel *m_narration;
    TimelineChart *m_chart;
    ServiceEventList *m_eventList;
    TransportBar *m_transport;
    DeploymentControls *m_controls;
    ControlsColumn *m_controlsColumn;
    Inspector *m_inspector;
    QStackedWidget *m_side; ///< the controls, or the inspector in their place
    QPushButton *m_reset;
    QSplitter *m_pictureAndTime;
    QSplitter *m_chartAndEvents;
};

} // namespace deployscope
