// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/row_changes.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace deployscope {

/// A model over rows that are values sorted by `id`. Announces only what differs, as merged ranges, and beyond 200
/// differing rows a reset.
/// \tparam Base QAbstractListModel or QAbstractTableModel
template <typename Item, typename Base = QAbstractListModel>
class MomentListModel : public Base
{
public:
    using Base::Base;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }

    /// The rows as values, for who paints or counts them all.
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }

    /// Announces all texts anew.
    void retranslate()
    {
        if (!m_items.empty())
            announceRows({0, rowCount() - 1});
    }

protected:
    void showItems(std::vector<Item> items)
    {
        if (differInMoreThan(mostAnnouncedRows, m_items, items))
            replaceAll(std::move(items));
        else
            announce(items);
    }

private:
    void announceRows(RowRange range)
    {
        const QAbstractItemModel &model = *this; // a list hides its one column
        Q_EMIT this->dataChanged(model.index(range.first, 0), model.index(range.last, model.columnCount() - 1));
    }

    static constexpr std::size_t mostAnnouncedRows = 200;

    void replaceAll(std::vector<Item> items)
    {
        this->beginResetModel();
        m_items = std::move(items);
        this->endResetModel();
    }

    void announce(const std::vector<Item> &items)
    {
        removeMissing(items);
        updateChanged(items);
        insertNew(items);
    }

    void removeMissing(const std::vector<Item> &items)
    {
        for (const RowRange range : rangesFromTheEnd(rowsWithout(m_items, items))) {
            this->beginRemoveRows({}, range.first, range.last);
            m_items.erase(m_items.begin() + range.first, m_items.begin() + range.last + 1);
            this->endRemoveRows();
        }
    }

    void updateChanged(const std::vector<Item> &items)
    {
        for (const RowRange range : ranges(takeChanged(m_items, items)))
            announceRows(range);
    }

    void insertNew(const std::vector<Item> &items)
    {
        for (const RowRange range : ranges(rowsWithout(items, m_items))) {
            this->beginInsertRows({}, range.first, range.last);
            m_items.insert(m_items.begin() + range.first, items.begin() + range.first,
                           items.begin() + range.last + 1);
            this->endInsertRows();
        }
    }

    std::vector<Item> m_items{};
};

} // namespace deployscope
