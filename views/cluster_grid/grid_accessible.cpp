// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_accessible.h"

#include "views/cluster_grid/cluster_grid_view.h"
#include "views/cluster_grid/grid_texts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <map>

namespace deployscope {

namespace {

/// What stands in the grid, instances first, the security groups last.
std::vector<GridSelection> childrenOf(const GridScene &scene)
{
    std::vector<GridSelection> children;
    for (const InstanceCell &instance : scene.instances)
        children.push_back(instance.id);
    for (const TaskCell &task : scene.tasks)
        children.push_back(task.id);
    for (const TargetCell &target : scene.targets)
        children.push_back(target.id);
    if (scene.bar.exists)
        children.push_back(FrontSecurityGroups{});
    return children;
}

int placeOfChild(const GridScene &scene, const GridSelection &child)
{
    const std::vector<GridSelection> children = childrenOf(scene);
    const auto found = std::ranges::find(children, child);
    return found == children.end() ? -1 : static_cast<int>(found - children.begin());
}

/// One instance, task or target, or the security groups.
class GridElement : public QAccessibleInterface
{
public:
    GridElement(ClusterGridView *view, GridSelection what)
        : m_view(view)
        , m_what(what)
    {}

    [[nodiscard]] bool isValid() const override
    {
        return !m_view.isNull() && placeOfChild(m_view->scene(), m_what) >= 0;
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

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

    [[nodiscard]] QAccessible::Role role() const override
    {
        return std::holds_alternative<InstanceId>(m_what) ? QAccessible::Grouping : QAccessible::ListItem;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.selected = !m_view.isNull() && m_view->selection() == m_what;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

private:
    [[nodiscard]] QString words(QAccessible::Text kind) const
    {
        const TaskId *own = std::get_if<TaskId>(&m_what);
        const GridScene &scene = own == nullptr ? m_view->scene() : m_view->worded(*own);
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
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {}
    GridAccessible(const GridAccessible &) = delete;
    GridAccessible &operator=(const GridAccessible &) = delete;
    ~GridAccessible() override
    {
        for (const auto &[what, id] : m_elements)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(childrenOf(m_view->scene()).size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const std::vector<GridSelection> children = childrenOf(m_view->scene());
        if (index < 0 || index >= static_cast<int>(children.size()))
            return nullptr;
        return element(children[static_cast<std::size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[what, id] : m_elements) {
            if (QAccessible::accessibleInterface(id) == child)
                return placeOfChild(m_view->scene(), what);
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_view->mapFromGlobal(QPoint{x, y});
        const GridSelection hit =
            selectionAt(m_view->gridLayout(), m_view->scene(), point + m_view->zoom().origin);
        return hit == GridSelection{} ? nullptr : element(hit);
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const bool selected = placeOfChild(m_view->scene(), m_view->selection()) >= 0;
        return selected && m_view->hasFocus() ? element(m_view->selection()) : QAccessibleWidget::focusChild();
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? summaryOf(m_view->scene()) : QAccessibleWidget::text(kind);
    }

private:
    QAccessibleInterface *element(const GridSelection &what) const
    {
        const auto known = m_elements.find(what);
        if (known != m_elements.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new GridElement(m_view, what); // owned by QAccessible from here on
        m_elements[what] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    ClusterGridView *m_view; ///< outlives its interface
    mutable std::map<GridSelection, QAccessible::Id> m_elements{};
};

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
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(placeOfChild(view->scene(), view->selection()));
    QAccessible::updateAccessibility(&event);
}

} // namespace deployscope
