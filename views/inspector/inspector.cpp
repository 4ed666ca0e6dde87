// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspector.h"

#include "views/service_events/service_event_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrappingLabel(QLatin1StringView name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// A number stays on the line of its unit.
QString htmlOf(const QString &value)
{
    static const QRegularExpression number(u"(\\d) (?=\\S)"_s);
    return value.toHtmlEscaped().replace(number, u"\\1&nbsp;"_s).replace(u'\n', u"<br>"_s);
}

/// A table of names and values, which wraps and can be selected and copied.
QString tableOf(const std::vector<Fact> &facts, const QColor &nameColour)
{
    QString rows;
    for (const Fact &fact : facts) {
        rows += u"<tr><td style='color:%1;padding-right:10px'>%2</td><td>%3</td></tr>"_s.arg(
            nameColour.name(), fact.name.toHtmlEscaped(), htmlOf(fact.value));
    }
    return u"<table cellspacing='0' cellpadding='1' width='100%'>%1</table>"_s.arg(rows);
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_style(styleFor(Theme::Light, font()))
    , m_title(wrappingLabel("inspectorTitle"_L1, this))
    , m_explanation(wrappingLabel("inspectorExplanation"_L1, this))
    , m_facts(wrappingLabel("inspectorFacts"_L1, this))
    , m_historyTitle(wrappingLabel("inspectorHistoryTitle"_L1, this))
    , m_close(new QToolButton(this))
    , m_history(new ServiceEventList(ServiceEventList::Of::OneThing, this))
{
    setObjectName("inspector"_L1);
    m_close->setObjectName("closeInspector"_L1);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layOut();
    connect(m_history, &ServiceEventList::eventActivated, this, &Inspector::eventActivated);
    connect(m_close, &QToolButton::clicked, this, &Inspector::closeAsked);
    retranslate();
}

void Inspector::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);

    auto *now = new QWidget(this);
    auto *texts = new QVBoxLayout(now);
    texts->setContentsMargins(0, 0, 8, 0);
    texts->addWidget(m_explanation);
    texts->addWidget(m_facts);
    texts->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName("inspectorNow"_L1);
    scroll->setWidget(now);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 0, 0);
    column->addLayout(head);
    column->addWidget(scroll, 3);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history, 2);
}

void Inspector::setHistory(ServiceEventListModel *history)
{
    m_history->setEvents(history);
}

void Inspector::setInspection(const Inspection &inspection)
{
    if (inspection == m_inspection)
        return;
    m_inspection = inspection;
    showFacts();
}

void Inspector::setStyle(const Style &style)
{
    m_style = style;
    m_title->setFont(style.font(TextSize::Large, TextWeight::Bold));
    m_explanation->setFont(style.font(TextSize::Base));
    m_facts->setFont(style.font(TextSize::Base));
    m_historyTitle->setFont(style.font(TextSize::Base, TextWeight::Bold));
    m_history->setStyle(style);
    showFacts();
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Inspector::retranslate()
{
    setAccessibleName(tr("Inspector"));
    m_facts->setAccessibleName(tr("How it stands at this moment"));
    m_historyTitle->setText(tr("What happened to it"));
    m_close->setToolTip(tr("Back to the service (Esc)"));
    m_close->setAccessibleName(tr("Close the inspector"));
}

void Inspector::showFacts()
{
    m_title->setText(m_inspection.title);
    m_explanation->setText(m_inspection.explanation);
    m_explanation->setVisible(!m_inspection.explanation.isEmpty());
    m_facts->setText(m_inspection.facts.empty() ? QString() : tableOf(m_inspection.facts, m_style.mutedText));
}

} // namespace deployscope
