// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_pages.h"

#include "views/cluster_grid/cluster_grid_view.h"
#include "views/moment_tables/moment_tables.h"
#include "views/timeline_page/timeline_page.h"

#include <optional>
#include <variant>

namespace deployscope {

PicturePages::PicturePages(const InstanceListModel *instances, const TaskListModel *tasks,
                           const TargetListModel *targets, QWidget *parent)
    : QStackedWidget(parent)
    , m_grid(new ClusterGridView(instances, tasks, targets, this))
    , m_tables(new MomentTables(instances, tasks, targets, this))
    , m_timeline(new TimelinePage(this))
{
    insertWidget(Grid, m_grid);
    insertWidget(Tables, m_tables);
    insertWidget(Timeline, m_timeline);
    connect(m_tables, &MomentTables::selectionAsked, m_grid, &ClusterGridView::select);
    connect(m_timeline, &TimelinePage::taskAsked, m_grid, [this](TaskId task) { m_grid->select(task); });
    connect(m_timeline, &TimelinePage::selectionClearAsked, m_grid, [this] { m_grid->select({}); });
    connect(m_grid, &ClusterGridView::selectionChanged, this, &PicturePages::shareSelection);
    connect(this, &QStackedWidget::currentChanged, this, [this] { Q_EMIT pageChanged(page()); });
}

void PicturePages::shareSelection()
{
    const Subject selected = m_grid->selection();
    const TaskId *task = std::get_if<TaskId>(&selected);
    m_tables->select(selected);
    m_timeline->setSelected(task == nullptr ? std::nullopt : std::optional(*task));
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
    m_timeline->setCursor(now);
}

void PicturePages::setStyle(const Style &style)
{
    m_grid->setStyle(style);
    m_tables->setStyle(style);
    m_timeline->setStyle(style);
}

void PicturePages::zoomBy(double factor)
{
    if (page() == Grid)
        m_grid->zoomBy(factor);
    else if (page() == Timeline)
        m_timeline->zoomBy(factor);
}

void PicturePages::fit()
{
    m_grid->fit();
    m_timeline->fit();
}

void PicturePages::setStale(bool stale)
{
    m_grid->setStale(stale);
    m_timeline->setStale(stale);
}

} // namespace deployscope
