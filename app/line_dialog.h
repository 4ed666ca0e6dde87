// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <functional>

class QLabel;
class QLineEdit;

namespace deployscope {

/// Asks for one line of text, and stays open until it is one that can be used.
class LineDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title{};
        QString label{}; ///< of the line
        QString text{};  ///< that stands there at first
        /// Why a text cannot be used, in the reader's language; empty: it can.
        std::function<QString(const QString &)> refusal = [](const QString &) { return QString(); };
    };

    LineDialog(const Question &question, QWidget *parent);

Q_SIGNALS:
    void entered(const QString &text);

private:
    void tryToAccept();

    std::function<QString(const QString &)> m_refusal;
    QLineEdit *m_line; ///< a child
    QLabel *m_said;    ///< a child; why the text cannot be used
};

} // namespace deployscope
