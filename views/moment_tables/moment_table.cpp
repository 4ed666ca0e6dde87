// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_tables/moment_table.h"

#include "items/moment_table_model.h"
#include "views/moment_tables/sign_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace deployscope {

namespace {

constexpr int widestColumn = 320; // pixels, at the base size of type

} // namespace

MomentTable::MomentTable(QAbstractItemModel *model, DrawSign draw, QWidget *parent)
    : QTableView(parent)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_delegate(new SignDelegate(draw, this))
{
    m_sorted->setSortRole(TableSortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSourceModel(model);
    setModel(m_sorted);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(0); // of the rows that are seen
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    setStyle(styleFor(Theme::Light, font()));
}

void MomentTable::setStyle(const Style &style)
{
    m_style = style;
    m_delegate->setStyle(style);
    setFont(style.font(TextSize::Base));
    horizontalHeader()->setFont(style.font(TextSize::Base, TextWeight::Bold));
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + qRound(space::small * style.scale));
    fitColumns();
    viewport()->update();
}

void MomentTable::setWords(const QString &name, const QString &whenEmpty)
{
    setAccessibleName(name);
    m_whenEmpty = whenEmpty;
    fitColumns();
    viewport()->update();
}

void MomentTable::letChange(const std::function<void()> &change)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const std::optional<quint32> id = selected();
    const int seen = verticalScrollBar()->value();
    change();
    selectQuietly(id, false);
    verticalScrollBar()->setValue(seen);
    widenColumns();
}

void MomentTable::showSelected(std::optional<quint32> id)
{
    selectQuietly(id, true);
}

void MomentTable::selectQuietly(std::optional<quint32> id, bool intoView)
{
    if (id == selected())
        return;
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QModelIndex index = id ? indexOf(*id) : QModelIndex();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (intoView && index.isValid())
        scrollTo(index);
}

std::optional<quint32> MomentTable::selected() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first().data(TableIdRole).toUInt());
}

QModelIndex MomentTable::indexOf(quint32 id) const
{
    return m_sorted->match(m_sorted->index(0, 0), TableIdRole, id, 1, Qt::MatchExactly).value(0);
}

void MomentTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isQuiet)
        Q_EMIT selectedByPerson();
}

/// Rows are what is walked through: Home is the first one, and not the first cell of a row.
QModelIndex MomentTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max(currentIndex().column(), 0);
    if (action == MoveHome)
        return m_sorted->index(0, column);
    if (action == MoveEnd)
        return m_sorted->index(m_sorted->rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void MomentTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && selected())
        clearSelection();
    else
        QTableView::keyPressEvent(event);
}

void MomentTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_sorted->rowCount() > 0)
        return;
    QPainter painter{viewport()};
    painter.setPen(m_style.mutedText);
    painter.setFont(m_style.font(TextSize::Base));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                     m_whenEmpty);
}

void MomentTable::fitColumns()
{
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        setColumnWidth(column, horizontalHeader()->minimumSectionSize());
    widenColumns();
}

/// A column is as wide as what was seen in it; that it becomes narrower again would be restless.
void MomentTable::widenColumns()
{
    const int widest = qRound(widestColumn * m_style.scale);
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        const int heading = horizontalHeader()->sectionSizeHint(column);
        const int wanted =
            std::max(heading, std::min(sizeHintForColumn(column) + qRound(space::small * m_style.scale), widest));
        if (wanted > columnWidth(column))
            setColumnWidth(column, wanted);
    }
}

} // namespace deployscope
