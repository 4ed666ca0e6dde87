// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/moment_tables/table_signs.h"
#include "views/style/style.h"

#include <QSortFilterProxyModel>
#include <QTableView>

#include <functional>
#include <optional>

namespace deployscope {

class SignDelegate;

/// One table of the things of a moment, which can be sorted by each column. At most one row is selected; it is known by
/// the id of its thing, and so stays selected when rows move, come and go.
class MomentTable : public QTableView
{
    Q_OBJECT

public:
    /// \param model with the roles of TableRole; owned elsewhere, and outliving this table
    MomentTable(QAbstractItemModel *model, DrawSign draw, QWidget *parent);

    void setStyle(const Style &style);
    using QWidget::setStyle;
    /// \param whenEmpty is said where there are no rows
    void setWords(const QString &name, const QString &whenEmpty);

    /// Lets `change` change the model. What is selected and seen stays where it is; a thing that is gone is not replaced
    /// by its neighbour. Nobody hears of it.
    void letChange(const std::function<void()> &change);
    /// Selects the row of this id and brings it into view; nothing, or an id that has no row: selects none. Says nothing.
    void showSelected(std::optional<quint32> id);
    [[nodiscard]] std::optional<quint32> selected() const;

Q_SIGNALS:
    /// The person has selected another row, or none.
    void selectedByPerson();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitColumns();
    void widenColumns();
    void selectQuietly(std::optional<quint32> id, bool intoView);
    [[nodiscard]] QModelIndex indexOf(quint32 id) const;

    QSortFilterProxyModel *m_sorted; ///< a child
    SignDelegate *m_delegate;        ///< a child
    Style m_style;
    QString m_whenEmpty{};
    bool m_isQuiet = false;
};

} // namespace deployscope
