// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/instance_list_model.h"
#include "items/target_list_model.h"
#include "items/task_list_model.h"
#include "views/style/style.h"

#include <QStackedWidget>

namespace deployscope {

class ClusterGridView;
class MomentTables;
class TimelinePage;

/// What stands in the middle of the window: the cluster as a picture, the same as tables, or the whole run as rows with one
/// time axis. All have one selection, that of the picture, and one moment.
class PicturePages : public QStackedWidget
{
    Q_OBJECT

public:
    enum Page { Grid, Tables, Timeline };
    Q_ENUM(Page)

    /// The models are owned elsewhere and must outlive the pages.
    PicturePages(const InstanceListModel *instances, const TaskListModel *tasks, const TargetListModel *targets,
                 QWidget *parent);

    [[nodiscard]] ClusterGridView *grid() const { return m_grid; }
    [[nodiscard]] Page page() const { return static_cast<Page>(currentIndex()); }
    [[nodiscard]] TimelinePage *timeline() const { return m_timeline; }
    /// Shows it, and gives it the keys.
    void showPage(Page page);

    /// Shows what the models hold, at `now`. Call it after the models' setMoment().
    /// \param state      of that moment; owned elsewhere, it must stay until the next call
    /// \param transition simulated length of one motion, 0 or more; 0 shows each motion at its end
    void setMoment(const State &state, SimTime now, SimDuration transition);
    void setStyle(const Style &style);
    /// Makes the page that is seen so many times as large as it is; the tables have no other size.
    void zoomBy(double factor);
    /// The whole of each page again.
    void fit();
    /// Marks what is shown as that of an older scenario.
    void setStale(bool stale);
    using QWidget::setStyle;

Q_SIGNALS:
    void pageChanged(deployscope::PicturePages::Page page);

private:
    void shareSelection();

    ClusterGridView *m_grid; ///< a child, and so are the others
    MomentTables *m_tables;
    TimelinePage *m_timeline;
};

} // namespace deployscope
