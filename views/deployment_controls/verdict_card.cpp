// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deployment_controls/verdict_card.h"

#include "views/deployment_controls/signs.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

constexpr double signSide = 24;
constexpr int leastLines = 3;

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
{
    m_sentence->setObjectName("verdict"_L1);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
}

void VerdictCard::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    retranslate();
    update();
}

void VerdictCard::retranslate()
{
    m_sentence->setText(sentenceFor(m_verdict));
    setAccessibleName(m_sentence->text());
}

void VerdictCard::setStyle(const Style &style)
{
    m_style = style;
    const QFont font = style.font(TextSize::Base, TextWeight::Bold);
    m_sentence->setFont(font);
    m_sentence->setMinimumHeight(leastLines * QFontMetrics{font}.lineSpacing());
    const int left = static_cast<int>(signSide * style.scale + 2 * space::medium);
    layout()->setContentsMargins(left, space::small, space::medium, space::small);
    update();
}

QRectF VerdictCard::signArea() const
{
    const double side = signSide * m_style.scale;
    return {space::medium, (height() - side) / 2, side, side};
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    const bool good = m_verdict.isGood();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        {good ? m_style.strongLine : m_style.trouble, good ? m_style.thinLine() : m_style.mediumLine()});
    painter.setBrush(good ? m_style.surface : m_style.troubleTint);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), cardCorner, cardCorner);

    painter.setPen(Qt::NoPen);
    painter.setBrush(good ? m_style.text : m_style.trouble);
    painter.drawEllipse(signArea());
    paintSign(painter, good ? Sign::Tick : Sign::Cross, signArea(), good ? m_style.surface : m_style.troubleText);
}

} // namespace deployscope
