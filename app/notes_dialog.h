// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_document.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace deployscope {

/// What somebody writes down about the scenario, beside the window: each letter is in the document at once, and what is
/// written in one go is one undo step.
class NotesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param document owned elsewhere, and outliving this
    NotesDialog(OpenDocument *document, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The document has no room for notes; it keeps what it says.
    void refused(const deployscope::ReadError &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void read();
    void write();

    OpenDocument *m_document; ///< owned elsewhere
    QLabel *m_label;          ///< a child, and so are those that follow
    QPlainTextEdit *m_text;
    QDialogButtonBox *m_buttons;
};

} // namespace deployscope
