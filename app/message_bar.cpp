// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 4;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_style(styleFor(Theme::Light, font()))
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_close(new QToolButton(this))
{
    setObjectName("messageBar"_L1);
    m_text->setObjectName("messageText"_L1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // file names and texts of a file are shown as they are
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_area->setWidget(m_text);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    m_close->setObjectName("closeMessage"_L1);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setAutoFillBackground(true);
    retranslate();
    hide();
}

void MessageBar::showMessage(Kind kind, std::function<QString()> words)
{
    m_kind = kind;
    m_words = std::move(words);
    m_mark->setText(kind == Kind::Error ? u"⚠"_s : u"ℹ"_s);
    retranslate();
    colour();
    show();
    fit();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::setStyle(const Style &style)
{
    m_style = style;
    colour();
}

void MessageBar::colour()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_kind == Kind::Error ? m_style.troubleTint : m_style.surface);
    colours.setColor(QPalette::WindowText, m_style.text);
    colours.setColor(QPalette::Text, m_style.text);
    setPalette(colours);
}

void MessageBar::fit()
{
    const int wanted = m_text->heightForWidth(m_area->viewport()->width()); // -1 for no text
    m_area->setFixedHeight(std::clamp(wanted, 0, mostLines * m_text->fontMetrics().lineSpacing()));
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    if (m_words) {
        m_text->setText(m_words());
        fit();
    }
    setAccessibleName(m_kind == Kind::Error ? tr("Error") : tr("Note"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace deployscope
