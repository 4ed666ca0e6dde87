// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/cluster_grid_view.h"

#include "items/row_changes.h"
#include "views/cluster_grid/grid_accessible.h"
#include "views/cluster_grid/grid_texts.h"
#include "views/cluster_grid/paint_grid.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <optional>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

std::optional<Towards> towards(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Towards::Left;
    case Qt::Key_Right:
        return Towards::Right;
    case Qt::Key_Up:
        return Towards::Up;
    case Qt::Key_Down:
        return Towards::Down;
    default:
        return std::nullopt;
    }
}

} // namespace

ClusterGridView::ClusterGridView(const InstanceListModel *instances, const TaskListModel *tasks,
                                 const TargetListModel *targets, QWidget *parent)
    : QWidget(parent)
    , m_instances(instances)
    , m_tasks(tasks)
    , m_targets(targets)
    , m_style(styleFor(Theme::Light, font()))
{
    installGridAccessibility();
    setObjectName("clusterGrid"_L1);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    retranslate();
}

void ClusterGridView::setMoment(SimTime now, SimDuration transition)
{
    m_now = now;
    m_transition = transition;
    changed();
    if (!holds(m_selection))
        select({});
}

void ClusterGridView::setSummary(const ClusterSummary &summary)
{
    m_summary = summary;
    changed();
}

void ClusterGridView::setRequests(const RequestFlow &requests)
{
    if (m_requests == requests)
        return;
    m_requests = requests;
    changed();
}

void ClusterGridView::setStyle(const Style &style)
{
    m_style = style;
    changed();
}

void ClusterGridView::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    update();
}

void ClusterGridView::select(const GridSelection &selection)
{
    const GridSelection wanted = holds(selection) ? selection : GridSelection{};
    if (m_selection == wanted)
        return;
    m_selection = wanted;
    update();
    if (const TaskId *task = std::get_if<TaskId>(&m_selection))
        Q_EMIT taskSelected(*task);
    else if (const InstanceId *instance = std::get_if<InstanceId>(&m_selection))
        Q_EMIT instanceSelected(*instance);
    else if (m_selection == GridSelection{})
        Q_EMIT selectionCleared();
    Q_EMIT selectionChanged();
    announceGridFocus(this);
}

QSize ClusterGridView::sizeHint() const
{
    return {900, 520};
}

QSize ClusterGridView::minimumSizeHint() const
{
    return {420, 300};
}

bool ClusterGridView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showToolTip(static_cast<QHelpEvent *>(event));
        return true;
    }
    return QWidget::event(event);
}

void ClusterGridView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClusterGridView::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintGrid(painter, scene(), gridLayout(), m_style, {.selection = m_selection, .stale = m_stale});
}

void ClusterGridView::resizeEvent(QResizeEvent *event)
{
    changed();
    QWidget::resizeEvent(event);
}

void ClusterGridView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(selectionAt(gridLayout(), scene(), event->position()));
    else
        QWidget::mousePressEvent(event);
}

void ClusterGridView::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<Towards> direction = towards(event->key()))
        select(neighbourOf(gridLayout(), scene(), m_selection, *direction));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        select(within(scene(), m_selection));
    else if (event->key() == Qt::Key_Escape && m_selection != GridSelection{})
        select({});
    else
        QWidget::keyPressEvent(event);
}

void ClusterGridView::retranslate()
{
    setAccessibleName(tr("Cluster"));
    changed();
}

void ClusterGridView::changed()
{
    m_picture.reset();
    update();
}

const GridFrame &ClusterGridView::picture() const
{
    if (!m_picture) {
        m_picture.emplace();
        m_picture->scene = gridScene(m_instances->items(), m_tasks->items(), m_targets->items(), m_summary, m_now,
                                     m_transition, m_requests);
        m_picture->layout = deployscope::gridLayout(m_picture->scene, QRectF{rect()}, m_style.scale);
    }
    return *m_picture;
}

bool ClusterGridView::holds(const GridSelection &selection) const
{
    if (const TaskId *task = std::get_if<TaskId>(&selection))
        return findById(m_tasks->items(), *task) != m_tasks->items().end();
    if (const InstanceId *instance = std::get_if<InstanceId>(&selection))
        return findById(m_instances->items(), *instance) != m_instances->items().end();
    if (const TargetId *target = std::get_if<TargetId>(&selection))
        return findById(m_targets->items(), *target) != m_targets->items().end();
    if (std::holds_alternative<FrontSecurityGroups>(selection))
        return !m_summary.instanceGroups.isEmpty();
    return true;
}

void ClusterGridView::showToolTip(QHelpEvent *event)
{
    const QString text = toolTipAt(gridLayout(), scene(), event->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), text, this);
}

} // namespace deployscope
