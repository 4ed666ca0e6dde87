// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notes_dialog.h"

#include "scenario/notes.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace deployscope {

using namespace Qt::StringLiterals;

NotesDialog::NotesDialog(OpenDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_label(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName("notesDialog"_L1);
    m_text->setObjectName("notes"_L1);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_label->setBuddy(m_text);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_label);
    column->addWidget(m_text, 1);
    column->addWidget(m_buttons);
    resize(420, 360);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesDialog::write);
    connect(m_document, &OpenDocument::opened, this, &NotesDialog::read);
    connect(m_document, &OpenDocument::viewChanged, this, &NotesDialog::read);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
    retranslate();
}

/// What is written between coming and going is one step.
bool NotesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusIn)
        m_document->beginGesture();
    else if (watched == m_text && event->type() == QEvent::FocusOut)
        m_document->endGesture();
    return QDialog::eventFilter(watched, event);
}

void NotesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void NotesDialog::retranslate()
{
    setWindowTitle(tr("Notes"));
    m_label->setText(tr("&Notes on this scenario, saved with it:"));
    m_text->setPlaceholderText(tr("What the class should look at, what you asked, what came out…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

/// Leaves the text cursor where it is while the document says what is written here.
void NotesDialog::read()
{
    const QString text = QString::fromStdString(notesOf(m_document->document()));
    if (text == m_text->toPlainText())
        return;
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(text);
}

void NotesDialog::write()
{
    const std::string text = m_text->toPlainText().toStdString();
    const auto error =
        m_document->change({.kind = Change::Kind::WriteNotes}, edits::writeNotes(m_document->document(), text));
    if (error) {
        read();
        Q_EMIT refused(*error);
    }
}

} // namespace deployscope
