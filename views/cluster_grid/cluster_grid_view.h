// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cluster_summary.h"
#include "items/instance_list_model.h"
#include "items/request_flow.h"
#include "items/target_list_model.h"
#include "items/task_list_model.h"
#include "views/cluster_grid/grid_layout.h"
#include "views/cluster_grid/grid_scene.h"
#include "views/cluster_grid/grid_zoom.h"
#include "views/cluster_grid/layout_memo.h"
#include "views/style/style.h"

#include <QWidget>

#include <optional>

class QHelpEvent;

namespace deployscope {

/// What is painted: what to show, and where.
struct GridFrame
{
    GridScene scene{};
    GridLayout layout{};
};

/// The cluster at one moment: load balancer, security groups, instances and the tasks in them. What is painted
/// is a function of the models, the moment and the length of a motion; there is no clock in it.
class ClusterGridView : public QWidget
{
    Q_OBJECT

public:
    /// The models are owned elsewhere and must outlive the view.
    ClusterGridView(const InstanceListModel *instances, const TaskListModel *tasks, const TargetListModel *targets,
                    QWidget *parent = nullptr);

    /// Shows what the models hold, at `now`. Call it after the models' setMoment().
    /// \param transition simulated length of one motion, 0 or more; 0 shows each motion at its end
    void setMoment(SimTime now, SimDuration transition);
    void setSummary(const ClusterSummary &summary);
    /// Where the clients' requests go at the moment shown.
    void setRequests(const RequestFlow &requests);
    void setStyle(const Style &style);
    using QWidget::setStyle;
    /// Marks the picture as old, while a new run is computed.
    void setStale(bool stale);

    /// Cards and tiles that are not seen, or are too small, have no words in it; see worded().
    [[nodiscard]] const GridScene &scene() const { return picture().scene; }
    /// The same with the words of this instance, task or target.
    [[nodiscard]] const GridScene &worded(const GridSelection &what) const;
    [[nodiscard]] const GridLayout &gridLayout() const { return picture().layout; }
    [[nodiscard]] GridSelection selection() const { return m_selection; }
    /// Selects what the models hold; anything else clears the selection. Says so only where that changes.
    void select(const GridSelection &selection);

    [[nodiscard]] const GridZoom &zoom() const { return m_zoom; }
    /// Makes the picture so many times as large as it is; what stands at `at` in the window stays there.
    void zoomBy(double factor, QPointF at);
    /// Likewise, around the selection, or the middle of the window where nothing is selected.
    void zoomBy(double factor);
    /// The whole picture in the window.
    void fit();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void taskSelected(deployscope::TaskId task);
    void instanceSelected(deployscope::InstanceId instance);
    void selectionCleared();
    /// selection() is another one; one of the three above comes too where it is of their kind.
    void selectionChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void changed();
    [[nodiscard]] const GridFrame &picture() const;
    void addWordsSeen(GridFrame &frame) const;
    void addWordsOfInstance(InstanceCell &cell) const;
    void addWordsOfTask(GridScene &scene, std::size_t task) const;
    void addWordsOfTarget(TargetCell &cell) const;
    [[nodiscard]] bool holds(const GridSelection &selection) const;
    void showToolTip(QHelpEvent *event);
    bool pinch(QEvent *event);
    void moveBy(QPointF distance);
    void setZoom(const GridZoom &zoom);

    const InstanceListModel *m_instances; ///< owned elsewhere
    const TaskListModel *m_tasks;         ///< owned elsewhere
    const TargetListModel *m_targets;     ///< owned elsewhere
    ClusterSummary m_summary{};
    RequestFlow m_requests{};
    SimTime m_now{};
    SimDuration m_transition{};
    Style m_style;
    /// Worked out when it is first asked for: several settings between two frames cost one.
    mutable std::optional<GridFrame> m_picture{};
    mutable LayoutMemo m_layouts{};
    GridSelection m_selection{};
    GridZoom m_zoom{};
    /// Where the mouse was pressed, and what of the picture stood in the corner then.
    struct Drag
    {
        QPointF from;
        QPointF origin;
        bool moved;
    };
    std::optional<Drag> m_drag{};
    bool m_stale = false;
};

} // namespace deployscope
