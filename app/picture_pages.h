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

/// What stands in the middle of the window: the cluster as a picture, or the same as tables. Both have one selection,
/// that of the picture.
class PicturePages : public QStackedWidget
{
    Q_OBJECT

public:
    enum Page { Grid, Tables };
    Q_ENUM(Page)

    /// The models are owned elsewhere and must outlive the pages.
    PicturePages(const InstanceListModel *instances, const TaskListModel *tasks, const TargetListModel *targets,
                 QWidget *parent);

    [[nodiscard]] ClusterGridView *grid() const { return m_grid; }
    [[nodiscard]] Page page() const { return static_cast<Page>(currentIndex()); }
    /// Shows it, and gives it the keys.
    void showPage(Page page);

    /// Shows what the models hold, at `now`. Call it after the models' setMoment().
    /// \param state      of that moment; owned elsewhere, it must stay until the next call
    /// \param transition simulated length of one motion, 0 or more; 0 shows each motion at its end
    void setMoment(const State &state, SimTime now, SimDuration transition);
    void setStyle(const Style &style);
    using QWidget::setStyle;

Q_SIGNALS:
    void pageChanged(deployscope::PicturePages::Page page);

private:
    ClusterGridView *m_grid; ///< a child, and so is the other
    MomentTables *m_tables;
};

} // namespace deployscope
