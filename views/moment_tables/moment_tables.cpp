// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_tables/moment_tables.h"

#include "views/moment_tables/moment_table.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds leastPause{100};

/// The page that has a row for it; -1: none has.
int pageOf(const Subject &subject)
{
    return static_cast<int>(subject.index()) - 1; // in the order of Subject: nothing, instance, task, target
}

std::optional<quint32> idOf(const Subject &subject, int page)
{
    if (page != pageOf(subject))
        return std::nullopt;
    if (const InstanceId *instance = std::get_if<InstanceId>(&subject))
        return static_cast<quint32>(*instance);
    if (const TaskId *task = std::get_if<TaskId>(&subject))
        return static_cast<quint32>(*task);
    if (const TargetId *target = std::get_if<TargetId>(&subject))
        return static_cast<quint32>(*target);
    return std::nullopt;
}

/// Qt says them only once, when it makes these buttons.
void nameScrollButtons(const QTabBar &bar)
{
    bar.findChild<QAbstractButton *>("ScrollLeftButton"_L1)->setAccessibleName(QTabBar::tr("Scroll Left"));
    bar.findChild<QAbstractButton *>("ScrollRightButton"_L1)->setAccessibleName(QTabBar::tr("Scroll Right"));
}

} // namespace

MomentTables::MomentTables(const InstanceListModel *instances, const TaskListModel *tasks,
                           const TargetListModel *targets, QWidget *parent)
    : QTabWidget(parent)
    , m_instances(instances)
    , m_tasks(tasks)
    , m_targets(targets)
    , m_sort(new QToolButton(this))
    , m_sortMenu(new QMenu(m_sort))
{
    setObjectName("momentTables"_L1);
    setDocumentMode(true);
    addTable(new MomentTable(&m_instanceRows, drawInstanceSign, this), "instanceTable"_L1);
    addTable(new MomentTable(&m_taskRows, drawTaskSignInTable, this), "taskTable"_L1);
    addTable(new MomentTable(&m_targetRows, drawTargetSignInTable, this), "targetTable"_L1);
    setCurrentIndex(Tasks);
    m_sort->setObjectName("sortTable"_L1);
    m_sort->setAutoRaise(true);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setMenu(m_sortMenu);
    setCornerWidget(m_sort);
    m_pause.setSingleShot(true);
    m_pause.setInterval(leastPause);
    connect(&m_pause, &QTimer::timeout, this, &MomentTables::follow);
    connect(this, &QTabWidget::currentChanged, this, &MomentTables::refresh);
    connect(m_sortMenu, &QMenu::aboutToShow, this, &MomentTables::fillSortMenu);
    retranslate();
}

void MomentTables::addTable(MomentTable *table, QLatin1StringView name)
{
    table->setObjectName(name);
    addTab(table, QString());
    connect(table, &MomentTable::selectedByPerson, this, &MomentTables::tellSelected);
}

MomentTable *MomentTables::table(int page) const
{
    return static_cast<MomentTable *>(widget(page)); // only addTable() adds pages
}

void MomentTables::setMoment(const State &state, SimTime now)
{
    m_state = &state;
    m_now = now;
    m_isBehind = true;
    if (isVisible() && !m_pause.isActive())
        refresh();
}

/// The last moment that was set is shown in any case.
void MomentTables::follow()
{
    if (m_isBehind && isVisible())
        refresh();
}

void MomentTables::refresh()
{
    if (m_state == nullptr)
        return;
    m_isBehind = false;
    m_pause.start();
    nameTabs();
    table(currentIndex())->letChange([this] {
        if (currentIndex() == Instances)
            m_instanceRows.setMoment(*m_state, m_instances->items(), m_now);
        else if (currentIndex() == Tasks)
            m_taskRows.setMoment(*m_state, m_tasks->items(), m_now);
        else
            m_targetRows.setMoment(*m_state, m_targets->items(), m_now);
    });
    showSubject();
}

void MomentTables::select(const Subject &subject)
{
    m_subject = subject;
    const int page = pageOf(subject);
    if (page >= 0 && page < PageCount)
        setCurrentIndex(page);
    if (m_isBehind && isVisible())
        refresh();
    else
        showSubject();
}

void MomentTables::showSubject()
{
    for (int page = 0; page < PageCount; ++page)
        table(page)->showSelected(idOf(m_subject, page));
}

void MomentTables::tellSelected()
{
    const std::optional<quint32> id = table(currentIndex())->selected();
    if (!id)
        m_subject = {};
    else if (currentIndex() == Instances)
        m_subject = InstanceId{*id};
    else if (currentIndex() == Tasks)
        m_subject = TaskId{*id};
    else
        m_subject = TargetId{*id};
    Q_EMIT selectionAsked(m_subject);
}

void MomentTables::setStyle(const Style &style)
{
    for (int page = 0; page < PageCount; ++page)
        table(page)->setStyle(style);
}

QSize MomentTables::minimumSizeHint() const
{
    return {420, 200};
}

void MomentTables::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void MomentTables::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    if (m_isBehind)
        refresh();
    setFocusProxy(currentWidget());
}

void MomentTables::retranslate()
{
    m_instanceRows.retranslate();
    m_taskRows.retranslate();
    m_targetRows.retranslate();
    table(Instances)->setWords(tr("Container instances"), tr("There is no container instance."));
    table(Tasks)->setWords(tr("Tasks"), tr("There is no task."));
    table(Targets)->setWords(tr("Targets"), tr("There is no target: no task is registered in a target group."));
    tabBar()->setAccessibleName(tr("Tables"));
    nameScrollButtons(*tabBar());
    m_sort->setText(tr("Sort by"));
    m_sort->setAccessibleName(tr("Sort by"));
    nameTabs();
}

void MomentTables::nameTabs()
{
    //: title of a table; %1 is how many rows it has
    setTabText(Instances, tr("Container instances (%1)").arg(m_instances->rowCount()));
    //: title of a table; %1 is how many rows it has
    setTabText(Tasks, tr("Tasks (%1)").arg(m_tasks->rowCount()));
    //: title of a table; %1 is how many rows it has
    setTabText(Targets, tr("Targets (%1)").arg(m_targets->rowCount()));
}

/// What a click on a heading does, for who has no mouse.
void MomentTables::fillSortMenu()
{
    MomentTable *sorted = table(currentIndex());
    const QHeaderView *header = sorted->horizontalHeader();
    m_sortMenu->clear();
    auto *columns = new QActionGroup(m_sortMenu);
    for (int column = 0; column < header->count(); ++column) {
        QAction *action = m_sortMenu->addAction(
            sorted->model()->headerData(column, Qt::Horizontal).toString(), this,
            [sorted, header, column] { sorted->sortByColumn(column, header->sortIndicatorOrder()); });
        action->setCheckable(true);
        action->setChecked(column == header->sortIndicatorSection());
        columns->addAction(action);
    }
    m_sortMenu->addSeparator();
    QAction *descending = m_sortMenu->addAction(tr("Descending"), this, [sorted, header](bool isDescending) {
        sorted->sortByColumn(header->sortIndicatorSection(),
                             isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    descending->setCheckable(true);
    descending->setChecked(header->sortIndicatorOrder() == Qt::DescendingOrder);
}

} // namespace deployscope
