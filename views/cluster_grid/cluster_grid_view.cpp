// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/cluster_grid_view.h"

#include "items/row_changes.h"
#include "views/cluster_grid/grid_accessible.h"
#include "views/cluster_grid/grid_texts.h"
#include "views/cluster_grid/paint_grid.h"
#include "views/cluster_grid/task_cells.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

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

/// How far a key moves the picture: an eighth of the window.
QPointF stepTowards(Towards direction, QSizeF window)
{
    switch (direction) {
    case Towards::Left:
        return {-window.width() / 8, 0};
    case Towards::Right:
        return {window.width() / 8, 0};
    case Towards::Up:
        return {0, -window.height() / 8};
    case Towards::Down:
        return {0, window.height() / 8};
    }
    return {};
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
    grabGesture(Qt::PinchGesture);
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
    if (m_zoom.factor > 1 && wanted != GridSelection{})
        setZoom(m_zoom.showing(placeOf(gridLayout(), scene(), wanted), size()));
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
    return pinch(event) || QWidget::event(event);
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
    painter.translate(-m_zoom.origin);
    paintGrid(painter, scene(), gridLayout(), m_style,
              {.selection = m_selection, .stale = m_stale, .exposed = m_zoom.exposedIn(size())});
}

void ClusterGridView::resizeEvent(QResizeEvent *event)
{
    m_zoom = m_zoom.movedTo(m_zoom.origin, {}, size());
    changed();
    QWidget::resizeEvent(event);
}

void ClusterGridView::wheelEvent(QWheelEvent *event)
{
    constexpr double stepsForTwice = 4;
    constexpr double anglePerStep = 120; // of a mouse
    zoomBy(std::exp2(event->angleDelta().y() / (stepsForTwice * anglePerStep)), event->position());
    event->accept();
}

void ClusterGridView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_drag = {event->position(), m_zoom.origin, false};
    else
        QWidget::mousePressEvent(event);
}

/// Drags a picture that is larger than the window.
void ClusterGridView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag || m_zoom.factor <= 1)
        return QWidget::mouseMoveEvent(event);
    const QPointF way = event->position() - m_drag->from;
    m_drag->moved = m_drag->moved || way.manhattanLength() >= QApplication::startDragDistance();
    if (m_drag->moved)
        setZoom(m_zoom.movedTo(m_drag->origin, way, size()));
}

/// A click selects, a drag does not.
void ClusterGridView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<Drag> drag = std::exchange(m_drag, std::nullopt);
    if (event->button() != Qt::LeftButton || !drag)
        QWidget::mouseReleaseEvent(event);
    else if (!drag->moved)
        select(selectionAt(gridLayout(), scene(), event->position() + m_zoom.origin));
}

/// Two fingers on a touch pad or on the screen.
bool ClusterGridView::pinch(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomBy(1 + gesture->value(), gesture->position());
        return true;
    }
    if (event->type() != QEvent::Gesture)
        return false;
    const QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture);
    if (gesture == nullptr)
        return false;
    const auto *pinch = static_cast<const QPinchGesture *>(gesture);
    zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
    return true;
}

void ClusterGridView::zoomBy(double factor, QPointF at)
{
    const double wanted = std::clamp(m_zoom.factor * factor, 1.0, GridZoom::mostFactor);
    if (wanted == m_zoom.factor || !std::isfinite(factor))
        return;
    // A larger picture is arranged anew: what is held is a thing, and no point.
    const QPointF point = at + m_zoom.origin;
    const GridSelection held = selectionAt(gridLayout(), scene(), point);
    const bool isThing = held != GridSelection{};
    const QRectF from = isThing ? placeOf(gridLayout(), scene(), held) : m_zoom.pictureIn(size());
    m_zoom.factor = wanted;
    changed();
    const QRectF to = isThing ? placeOf(gridLayout(), scene(), held) : m_zoom.pictureIn(size());
    setZoom(m_zoom.movedTo(carriedOver(point, from, to), at, size()));
}

void ClusterGridView::zoomBy(double factor)
{
    const QRectF place = placeOf(gridLayout(), scene(), m_selection).translated(-m_zoom.origin);
    const QRectF seen = place & QRectF{rect()};
    zoomBy(factor, seen.isEmpty() ? QRectF{rect()}.center() : seen.center());
}

void ClusterGridView::fit()
{
    if (m_zoom.factor > 1)
        zoomBy(1 / m_zoom.factor, {});
}

void ClusterGridView::moveBy(QPointF distance)
{
    setZoom(m_zoom.movedTo(m_zoom.origin + distance, {}, size()));
}

void ClusterGridView::setZoom(const GridZoom &zoom)
{
    m_zoom = zoom;
    changed(); // other tiles are seen, and have something to say
}

void ClusterGridView::keyPressEvent(QKeyEvent *event)
{
    const std::optional<Towards> direction = towards(event->key());
    if (direction && event->modifiers().testFlag(Qt::ShiftModifier))
        moveBy(stepTowards(*direction, size()));
    else if (direction)
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
                                     m_transition, m_requests, TileWords::None);
        m_picture->layout =
            deployscope::gridLayout(m_picture->scene, m_zoom.pictureIn(size()), m_style.scale, m_layouts);
        addWordsSeen(*m_picture);
    }
    return *m_picture;
}

void ClusterGridView::addWordsSeen(GridFrame &frame) const
{
    const QRectF exposed = m_zoom.exposedIn(size());
    const bool cardsHaveWords = frame.layout.arrangement.card > CardDetail::Plain;
    for (std::size_t i = 0; i < frame.scene.instances.size() && cardsHaveWords; ++i) {
        if (exposed.intersects(frame.layout.cards[i].card))
            addWordsOfInstance(frame.scene.instances[i]);
    }
    const TileDetail detail = frame.layout.arrangement.tile;
    for (std::size_t i = 0; i < frame.scene.tasks.size() && detail >= TileDetail::Letter; ++i) {
        const bool travels = frame.scene.tasks[i].motion.arrival < 1;
        if (travels || (detail >= TileDetail::Compact && exposed.intersects(frame.layout.tiles[i])))
            addWordsOfTask(frame.scene, i);
    }
}

// Where something is not found, the models are at another moment already.

void ClusterGridView::addWordsOfInstance(InstanceCell &cell) const
{
    const auto item = findById(m_instances->items(), cell.id);
    if (item != m_instances->items().end())
        addWords(cell, *item);
}

void ClusterGridView::addWordsOfTask(GridScene &scene, std::size_t task) const
{
    const auto item = findById(m_tasks->items(), scene.tasks[task].id);
    if (item == m_tasks->items().end())
        return;
    std::vector<const TargetItem *> targets;
    auto cell = std::ranges::lower_bound(scene.targets, task, {}, &TargetCell::task);
    for (; cell != scene.targets.end() && cell->task == task; ++cell) {
        const auto target = findById(m_targets->items(), cell->id);
        if (target != m_targets->items().end())
            targets.push_back(&*target);
    }
    addWords(scene.tasks[task], *item, targets, m_now);
}

void ClusterGridView::addWordsOfTarget(TargetCell &cell) const
{
    const auto item = findById(m_targets->items(), cell.id);
    if (item != m_targets->items().end())
        addWords(cell, *item);
}

const GridScene &ClusterGridView::worded(const GridSelection &what) const
{
    static_cast<void>(picture());
    GridScene &scene = m_picture->scene;
    for (InstanceCell &cell : scene.instances) {
        if (GridSelection{cell.id} == what && cell.name.isEmpty())
            addWordsOfInstance(cell);
    }
    for (std::size_t i = 0; i < scene.tasks.size(); ++i) {
        if (GridSelection{scene.tasks[i].id} == what && scene.tasks[i].name.isEmpty())
            addWordsOfTask(scene, i);
    }
    for (TargetCell &cell : scene.targets) {
        if (GridSelection{cell.id} == what && cell.name.isEmpty())
            addWordsOfTarget(cell);
    }
    return scene;
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
    const QPointF point = event->pos() + m_zoom.origin;
    const GridSelection hit = selectionAt(gridLayout(), scene(), point);
    const QString text = toolTipAt(gridLayout(), worded(hit), point);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), text, this);
}

} // namespace deployscope
