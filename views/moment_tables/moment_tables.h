// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/instance_list_model.h"
#include "items/instance_table_model.h"
#include "items/subject.h"
#include "items/target_list_model.h"
#include "items/target_table_model.h"
#include "items/task_list_model.h"
#include "items/task_table_model.h"
#include "views/style/style.h"

#include <QTabWidget>
#include <QTimer>

class QMenu;
class QToolButton;

namespace deployscope {

class MomentTable;

/// The container instances, tasks and targets of one moment as tables, each on a page of its own. They follow the moment
/// at most ten times a second, and only while they are seen.
class MomentTables : public QTabWidget
{
    Q_OBJECT

public:
    /// The models are owned elsewhere and must outlive the tables.
    MomentTables(const InstanceListModel *instances, const TaskListModel *tasks, const TargetListModel *targets,
                 QWidget *parent = nullptr);

    /// Shows what the models hold, at `now`. Call it after the models' setMoment().
    /// \param state of that moment; owned elsewhere, it must stay until the next call
    void setMoment(const State &state, SimTime now);
    void setStyle(const Style &style);
    using QWidget::setStyle;
    /// Shows it as selected, on its page; of what has no row, nothing. Says nothing.
    void select(const Subject &subject);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person has selected this, or nothing.
    void selectionAsked(const deployscope::Subject &subject);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Page { Instances, Tasks, Targets, PageCount };

    void addTable(MomentTable *table, QLatin1StringView name);
    void follow();
    void refresh();
    void showSubject();
    void tellSelected();
    void retranslate();
    void nameTabs();
    void fillSortMenu();
    [[nodiscard]] MomentTable *table(int page) const;

    const InstanceListModel *m_instances; ///< owned elsewhere
    const TaskListModel *m_tasks;         ///< owned elsewhere
    const TargetListModel *m_targets;     ///< owned elsewhere
    InstanceTableModel m_instanceRows{};
    TaskTableModel m_taskRows{};
    TargetTableModel m_targetRows{};
    const State *m_state = nullptr; ///< owned elsewhere; null before the first moment
    SimTime m_now{};
    Subject m_subject{};
    bool m_isBehind = false; ///< another moment than that of the tables is to be shown
    QTimer m_pause{};        ///< runs after each refresh; before it ends there is no other
    QToolButton *m_sort;     ///< a child
    QMenu *m_sortMenu;       ///< a child
};

} // namespace deployscope
