// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_accessible.h"

#include "views/cluster_grid/cluster_grid_view.h"
#include "views/cluster_grid/grid_elements.h"
#include "views/cluster_grid/grid_texts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace deployscope {

namespace {

/// The element of one thing of the grid; null for nothing.
QAccessibleInterface *elementOf(ClusterGridView *view, const GridSelection &what);
/// Likewise of what stands at a point of the screen.
QAccessibleInterface *elementAt(ClusterGridView *view, QPoint onScreen);

/// One instance with its tasks, task with its targets, target, or the security groups. It is known by its id and stays
/// the same while that exists.
class GridElement : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    GridElement(ClusterGridView *view, GridSelection what)
        : m_view(view)
        , m_what(what)
    {}

    [[nodiscard]] const GridSelection &what() const { return m_what; }

    [[nodiscard]] bool isValid() const override
    {
        return !m_view.isNull() && indexOf(m_view->scene(), m_what) >= 0;
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        if (m_view.isNull())
            return nullptr;
        const GridSelection above = parentOf(m_view->scene(), m_what);
        return above == GridSelection{} ? QAccessible::queryAccessibleInterface(m_view.data())
                                        : elementOf(m_view, above);
    }
    [[nodiscard]] int childCount() const override { return isValid() ? countBelow(m_view->scene(), m_what) : 0; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return isValid() ? elementOf(m_view, childOf(m_view->scene(), m_what, index)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        QAccessibleInterface *hit = isValid() ? elementAt(m_view, {x, y}) : nullptr;
        for (QAccessibleInterface *above = hit; above != nullptr; hit = above) {
            above = above->parent();
            if (above == this)
                return hit;
        }
        return nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return isValid() && child->parent() == this
                   ? indexOf(m_view->scene(), static_cast<const GridElement *>(child)->what())
                   : -1;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const bool described = kind == QAccessible::Name || kind == QAccessible::Description;
        return described && isValid() ? words(kind) : QString{};
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = placeOf(m_view->gridLayout(), m_view->scene(), m_what)
                                .translated(-m_view->zoom().origin)
                                .toAlignedRect();
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.selected = !m_view.isNull() && m_view->selection() == m_what;
        state.focused = state.selected && m_view->hasFocus();
        state.expandable = childCount() > 0;
        state.expanded = state.expandable;
        state.offscreen = isValid() && !QRect(m_view->mapToGlobal(QPoint()), m_view->size()).intersects(rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction())
            m_view->setFocus(Qt::OtherFocusReason);
        m_view->select(m_what);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    [[nodiscard]] QString words(QAccessible::Text kind) const
    {
        const GridScene &scene = m_view->worded(m_what);
        for (const TaskCell &task : scene.tasks) {
            if (GridSelection{task.id} == m_what)
                return kind == QAccessible::Name ? lineOf(task) : detailsOf(task);
        }
        for (const InstanceCell &instance : scene.instances) {
            if (GridSelection{instance.id} == m_what)
                return kind == QAccessible::Name ? instance.name : detailsOf(instance);
        }
        for (const TargetCell &target : scene.targets) {
            if (GridSelection{target.id} == m_what)
                return kind == QAccessible::Name ? lineOf(target) : detailsOf(target);
        }
        return kind == QAccessible::Name ? scene.bar.name : detailsOf(scene.bar);
    }

    QPointer<ClusterGridView> m_view;
    GridSelection m_what;
};

class GridAccessible : public QAccessibleWidget
{
public:
    explicit GridAccessible(ClusterGridView *view)
        : QAccessibleWidget(view, QAccessible::Tree)
        , m_view(view)
    {}
    GridAccessible(const GridAccessible &) = delete;
    GridAccessible &operator=(const GridAccessible &) = delete;
    ~GridAccessible() override
    {
        for (const auto &[what, id] : m_elements)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return countBelow(m_view->scene(), {}); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return element(childOf(m_view->scene(), {}, index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[what, id] : m_elements) {
            if (QAccessible::accessibleInterface(id) == child &&
                parentOf(m_view->scene(), what) == GridSelection{})
                return indexOf(m_view->scene(), what);
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_view->mapFromGlobal(QPoint{x, y});
        return element(selectionAt(m_view->gridLayout(), m_view->scene(), point + m_view->zoom().origin));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const bool selected = indexOf(m_view->scene(), m_view->selection()) >= 0;
        return selected && m_view->hasFocus() ? element(m_view->selection()) : QAccessibleWidget::focusChild();
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? summaryOf(m_view->scene()) : QAccessibleWidget::text(kind);
    }

    /// Null for nothing.
    QAccessibleInterface *element(const GridSelection &what) const
    {
        if (what == GridSelection{})
            return nullptr;
        const auto known = m_elements.find(what);
        if (known != m_elements.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new GridElement(m_view, what); // owned by QAccessible from here on
        m_elements[what] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

private:
    ClusterGridView *m_view; ///< outlives its interface
    mutable std::map<GridSelection, QAccessible::Id> m_elements{};
};

QAccessibleInterface *elementOf(ClusterGridView *view, const GridSelection &what)
{
    // makeInterface() has made it.
    return static_cast<const GridAccessible *>(QAccessible::queryAccessibleInterface(view))->element(what);
}

QAccessibleInterface *elementAt(ClusterGridView *view, QPoint onScreen)
{
    return QAccessible::queryAccessibleInterface(view)->childAt(onScreen.x(), onScreen.y());
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ClusterGridView *>(object);
    return view == nullptr ? nullptr : new GridAccessible(view); // QAccessible takes it
}

} // namespace

void installGridAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void announceGridFocus(ClusterGridView *view)
{
    QAccessibleInterface *element = elementOf(view, view->selection());
    if (element == nullptr)
        return;
    for (const QAccessible::Event what : {QAccessible::Selection, QAccessible::Focus}) {
        QAccessibleEvent event(element, what);
        if (what == QAccessible::Selection || view->hasFocus())
            QAccessible::updateAccessibility(&event);
    }
}

} // namespace deployscope
