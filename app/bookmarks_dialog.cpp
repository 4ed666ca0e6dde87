// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bookmarks_dialog.h"

#include "items/time_words.h"

#include <QAbstractItemDelegate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

/// Shows `1:32  name`, and lets the name be edited.
class BookmarkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data(Qt::UserRole).toString() + u"   "_s + index.data().toString();
    }
};

QListWidgetItem *itemOf(const Bookmark &bookmark)
{
    auto *item = new QListWidgetItem(QString::fromStdString(bookmark.text));
    item->setData(Qt::UserRole, clockText(bookmark.at));
    item->setData(Qt::AccessibleTextRole, clockText(bookmark.at) + u' ' + item->text());
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    return item;
}

} // namespace

BookmarksDialog::BookmarksDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_go(new QPushButton(tr("&Go There"), this))
    , m_name(new QPushButton(tr("&Rename"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName("bookmarksDialog"_L1);
    setWindowTitle(tr("Bookmarks"));
    m_list->setObjectName("bookmarkList"_L1);
    m_list->setAccessibleName(tr("Bookmarks"));
    m_list->setItemDelegate(new BookmarkDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_go->setObjectName("goThere"_L1);
    m_remove->setObjectName("remove"_L1);
    m_go->setDefault(true);
    arrange();
    connect(m_go, &QPushButton::clicked, this, &BookmarksDialog::go);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &BookmarksDialog::go);
    connect(m_name, &QPushButton::clicked, m_list, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &BookmarksDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemChanged, this, &BookmarksDialog::tellName);
    connect(m_list, &QListWidget::currentRowChanged, this, &BookmarksDialog::showButtons);
}

void BookmarksDialog::arrange()
{
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_go, m_name, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    resize(480, 320);
}

void BookmarksDialog::setBookmarks(const std::vector<Bookmark> &bookmarks)
{
    const int row = std::max(0, m_list->currentRow());
    m_bookmarks = bookmarks;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Bookmark &bookmark : m_bookmarks)
            m_list->addItem(itemOf(bookmark));
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    showButtons();
}

const Bookmark *BookmarksDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_bookmarks.at(static_cast<std::size_t>(row));
}

void BookmarksDialog::showButtons()
{
    for (QPushButton *button : {m_go, m_name, m_remove})
        button->setEnabled(chosen() != nullptr);
}

void BookmarksDialog::go()
{
    if (const Bookmark *bookmark = chosen())
        Q_EMIT goAsked(bookmark->at);
}

void BookmarksDialog::remove()
{
    if (const Bookmark *bookmark = chosen())
        Q_EMIT removeAsked(static_cast<qsizetype>(bookmark->place));
}

/// The list is filled anew once the name has been taken over, so not before its editor has closed.
void BookmarksDialog::tellName(const QListWidgetItem *item)
{
    const auto place = static_cast<qsizetype>(m_bookmarks.at(static_cast<std::size_t>(m_list->row(item))).place);
    const QString text = item->text();
    QMetaObject::invokeMethod(
        this, [this, place, text] { Q_EMIT nameAsked(place, text); }, Qt::QueuedConnection);
}

void BookmarksDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        remove();
    else
        QDialog::keyPressEvent(event);
}

} // namespace deployscope
