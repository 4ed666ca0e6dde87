// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys_dialog.h"

#include <QAction>
#include <QEvent>
#include <QFormLayout>
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
    , m_rows(new QFormLayout)
    , m_close(new QPushButton(this))
{
    setObjectName("keysDialog"_L1);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_rows->setHorizontalSpacing(24);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(m_rows);
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
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    for (const QAction *action : m_actions) {
        if (!action->shortcuts().isEmpty())
            m_rows->addRow(keysOf(*action), new QLabel(plainText(*action), this));
    }
}

} // namespace deployscope
