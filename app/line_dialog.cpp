// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/line_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace deployscope {

using namespace Qt::StringLiterals;

LineDialog::LineDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_refusal(question.refusal)
    , m_line(new QLineEdit(question.text, this))
    , m_said(new QLabel(this))
{
    setObjectName("lineDialog"_L1);
    m_line->setObjectName("line"_L1);
    m_said->setObjectName("refusal"_L1);
    setWindowTitle(question.title);
    auto *label = new QLabel(question.label, this);
    label->setBuddy(m_line);
    m_line->setMinimumWidth(300);
    m_line->selectAll();
    m_said->setWordWrap(true);
    m_said->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &LineDialog::tryToAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_line, m_said, buttons})
        column->addWidget(widget);
}

void LineDialog::tryToAccept()
{
    const QString refusal = m_refusal(m_line->text());
    m_said->setText(refusal);
    m_said->setVisible(!refusal.isEmpty());
    if (!refusal.isEmpty())
        return;
    accept();
    Q_EMIT entered(m_line->text());
}

} // namespace deployscope
