// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys_dialog.h"

#include <QAction>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u"   "_s);
}

/// As it stands in the menu, without its mnemonic: `&Open…`, or `열기(&O)…` where no letter of the word serves.
QString plainText(const QAction &action)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&|…"_s);
    return action.text().remove(mnemonic);
}

} // namespace

KeysDialog::KeysDialog(QList<QAction *> actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(std::move(actions))
    , m_columns{new QFormLayout, new QFormLayout}
    , m_close(new QPushButton(this))
{
    setObjectName("keysDialog"_L1);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    for (QFormLayout *column : m_columns) {
        column->setHorizontalSpacing(24);
        column->setVerticalSpacing(4);
        columns->addLayout(column);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(columns);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    retranslate();
}

void KeysDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void KeysDialog::retranslate()
{
    setWindowTitle(tr("Keys"));
    m_close->setText(tr("Close"));
    for (QFormLayout *column : m_columns) {
        while (column->rowCount() > 0)
            column->removeRow(0);
    }
    // One below the other they would be higher than a small screen.
    const qsizetype half = (m_actions.size() + 1) / 2;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions.at(i);
        if (!action->shortcuts().isEmpty())
            m_columns.at(i < half ? 0 : 1)->addRow(keysOf(*action), new QLabel(plainText(*action), this));
    }
}

} // namespace deployscope
