// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"
#include "items/moment_list_model.h"

#include <QCoreApplication>
#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace deployscope {

/// Translates the headings of the tables.
struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

/// Roles of all tables beside Qt's own: DisplayRole has words, and ToolTipRole explains a state.
enum TableRole {
    TableIdRole = Qt::UserRole, ///< quint32, of the row's instance, task or target
    TableSortRole,              ///< what its column is sorted by: a number, or a text
    TableSignRole,              ///< int, the state that a sign tells; invalid in columns without signs
    TableGoneRole,              ///< bool, the thing of this row exists no longer
};

/// The rows of one moment as a table. A column says what it is called, what it says of a thing, and what it is sorted by.
template <typename Item>
class MomentTableModel : public MomentListModel<Item, QAbstractTableModel>
{
public:
    using MomentListModel<Item, QAbstractTableModel>::MomentListModel;

    /// Shows `items`, which are those of `state` at `now`. Views hear only of what differs.
    void setMoment(const State &state, std::vector<Item> items, SimTime now)
    {
        m_state = state;
        m_now = now;
        this->showItems(std::move(items));
        announceTimes();
    }

    /// Announces all texts anew.
    void retranslate()
    {
        MomentListModel<Item, QAbstractTableModel>::retranslate();
        Q_EMIT this->headerDataChanged(Qt::Horizontal, 0, this->columnCount() - 1);
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns();
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool isHeading = orientation == Qt::Horizontal && role == Qt::DisplayRole;
        return isHeading && section >= 0 && section < columns() ? heading(section) : QVariant{};
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid |
                                         QAbstractItemModel::CheckIndexOption::ParentIsInvalid))
            return {};
        const Item &item = this->items()[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return text(item, index.column());
        case Qt::ToolTipRole:
            return explained(item, index.column());
        case TableIdRole:
            return static_cast<quint32>(item.id);
        case TableSortRole:
            return sortKey(item, index.column());
        case TableSignRole:
            return index.column() == signColumn() ? QVariant{sign(item)} : QVariant{};
        case TableGoneRole:
            return isGone(item);
        default:
            return {};
        }
    }

    /// The column of the state.
    [[nodiscard]] virtual int signColumn() const = 0;

protected:
    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] SimTime now() const { return m_now; }
    /// Of the instance with this id; empty where there is none yet.
    [[nodiscard]] QString nameOf(InstanceId instance) const
    {
        return instance == noInstance ? QString{}
                                      : QString::fromStdString(m_state.scenario->instances[indexOf(instance)].id);
    }

    [[nodiscard]] virtual int columns() const = 0;
    /// The column whose texts change with the time alone; -1: none does.
    [[nodiscard]] virtual int timeColumn() const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual QString text(const Item &item, int column) const = 0;
    [[nodiscard]] virtual QVariant sortKey(const Item &item, int column) const = 0;
    [[nodiscard]] virtual int sign(const Item &item) const = 0;
    [[nodiscard]] virtual bool isGone(const Item &item) const = 0;
    /// Longer than `text`, for who points at it; may be empty.
    [[nodiscard]] virtual QString explained(const Item &item, int column) const = 0;

private:
    void announceTimes()
    {
        if (this->rowCount() > 0 && timeColumn() >= 0)
            Q_EMIT this->dataChanged(this->index(0, timeColumn()), this->index(this->rowCount() - 1, timeColumn()),
                                     {Qt::DisplayRole});
    }

    State m_state{};
    SimTime m_now{};
};

} // namespace deployscope
