// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/top_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

QToolButton *button(QLatin1StringView name, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setObjectName(name);
    result->setFocusPolicy(Qt::TabFocus); // after a click, Space is still play and pause
    result->setAutoRaise(true);
    return result;
}

QToolButton *menuButton(QLatin1StringView name, QMenu *menu, QWidget *parent)
{
    auto *result = button(name, parent);
    result->setMenu(menu);
    result->setPopupMode(QToolButton::InstantPopup);
    return result;
}

} // namespace

TopBar::TopBar(WindowActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_lessonMenu(new QMenu(this))
    , m_themeMenu(new QMenu(this))
    , m_lessons(menuButton("lessons"_L1, m_lessonMenu, this))
    , m_title(new QLabel(this))
    , m_notes(button("notesButton"_L1, this))
    , m_theme(menuButton("theme"_L1, m_themeMenu, this))
    , m_help(button("help"_L1, this))
{
    setObjectName("topBar"_L1);
    m_title->setObjectName("title"_L1);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name must not widen the window
    m_themeMenu->addActions(actions->themes());
    m_theme->setText(u"☾"_s);
    m_help->setText(u"?"_s);
    m_notes->hide();
    connect(m_notes, &QToolButton::clicked, actions->notes, &QAction::trigger);
    connect(m_help, &QToolButton::clicked, actions->keys, &QAction::trigger);
    layOut();
    retranslate();
}

void TopBar::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_lessons);
    row->addWidget(m_title, 1);
    row->addWidget(m_notes);
    for (QAction *language : m_actions->languages()) {
        auto *choice = button("language"_L1, this);
        choice->setDefaultAction(language);
        row->addWidget(choice);
    }
    row->addWidget(m_theme);
    row->addWidget(m_help);
}

void TopBar::setLessons(const QList<Lesson> &lessons)
{
    m_lessonMenu->clear();
    for (const Lesson &lesson : lessons) {
        QAction *action = m_lessonMenu->addAction(lesson.title);
        action->setObjectName(lesson.id);
        connect(action, &QAction::triggered, this, [this, id = lesson.id] { Q_EMIT lessonAsked(id); });
    }
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

void TopBar::setHasNotes(bool has)
{
    m_notes->setVisible(has);
}

void TopBar::setStyle(const Style &style)
{
    m_title->setFont(style.font(TextSize::Large, TextWeight::Bold));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_lessons->setText(tr("Lessons"));
    m_lessons->setToolTip(tr("Opens one of the scenarios that come with the program"));
    m_notes->setText(tr("Notes"));
    m_notes->setToolTip(tr("Shows what was written down about this scenario"));
    m_theme->setToolTip(tr("Light, dark, or for a projector"));
    m_theme->setAccessibleName(tr("Theme"));
    m_help->setToolTip(tr("Shows all keys"));
    m_help->setAccessibleName(tr("Keys"));
    m_title->setAccessibleName(tr("Scenario"));
}

} // namespace deployscope
