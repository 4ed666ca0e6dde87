// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window_actions.h"
#include "views/style/style.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace deployscope {

/// The line at the top: the lessons, what is open, the language, the theme, and help.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// A lesson as the menu lists it.
    struct Lesson
    {
        QString id{};
        QString title{};
    };

    /// \param actions owned elsewhere, and outliving this bar
    TopBar(WindowActions *actions, QWidget *parent);

    void setLessons(const QList<Lesson> &lessons);
    /// \param title name of the scenario that is open
    void setTitle(const QString &title);
    /// There is something to read about it.
    void setHasNotes(bool has);
    void setStyle(const Style &style);
    using QWidget::setStyle;

Q_SIGNALS:
    void lessonAsked(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();

    WindowActions *m_actions; ///< owned elsewhere
    QMenu *m_lessonMenu;      ///< a child, and so are those that follow
    QMenu *m_themeMenu;
    QToolButton *m_lessons;
    QLabel *m_title;
    QToolButton *m_notes;
    QToolButton *m_theme;
    QToolButton *m_help;
};

} // namespace deployscope
