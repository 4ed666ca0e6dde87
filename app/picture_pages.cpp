// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_pages.h"

#include "views/cluster_grid/cluster_grid_view.h"
#include "views/moment_tables/moment_tables.h"

namespace deployscope {

PicturePages::PicturePages(const InstanceListModel *instances, const TaskListModel *tasks,
                           const TargetListModel *targets, QWidget *parent)
    : QStackedWidget(parent)
    , m_grid(new ClusterGridView(instances, tasks, targets, this))
    , m_tables(new MomentTables(instances, tasks, targets, this))
{
    insertWidget(Grid, m_grid);
    insertWidget(Tables, m_tables);
    connect(m_tables, &MomentTables::selectionAsked, m_grid, &ClusterGridView::select);
    connect(m_grid, &ClusterGridView::selectionChanged, m_tables,
            [this] { m_tables->select(m_grid->selection()); });
    connect(this, &QStackedWidget::currentChanged, this, [this] { Q_EMIT pageChanged(page()); });
}

void PicturePages::showPage(Page page)
{
    setCurrentIndex(page);
    currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PicturePages::setMoment(const State &state, SimTime now, SimDuration transition)
{
    m_grid->setMoment(now, transition);
    m_tables->setMoment(state, now);
}

void PicturePages::setStyle(const Style &style)
{
    m_grid->setStyle(style);
    m_tables->setStyle(style);
}

} // namespace deployscope
