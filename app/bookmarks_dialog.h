// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/bookmarks.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace deployscope {

/// All bookmarks of a scenario: to go to one, name it anew, or take it away. It changes nothing itself: it tells what
/// was asked, and shows what it is given.
class BookmarksDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BookmarksDialog(QWidget *parent);

    /// The row that was chosen stays chosen, or the one that has taken its place.
    void setBookmarks(const std::vector<Bookmark> &bookmarks);

Q_SIGNALS:
    void goAsked(deployscope::SimTime at);
    /// \param place in view.bookmarks
    void nameAsked(qsizetype place, const QString &text);
    void removeAsked(qsizetype place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void showButtons();
    void go();
    void remove();
    void tellName(const QListWidgetItem *item);
    [[nodiscard]] const Bookmark *chosen() const;

    std::vector<Bookmark> m_bookmarks{}; ///< by row
    // All of these are children.
    QListWidget *m_list;
    QPushButton *m_go;
    QPushButton *m_name;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace deployscope
