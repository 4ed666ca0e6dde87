// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QFrame>

#include <functional>

class QLabel;
class QScrollArea;
class QToolButton;

namespace deployscope {

/// A line above the picture that says what the program could not do, or what a reader should know about the
/// file. It takes no focus, stays until it is closed or replaced, and its text can be selected. A long text scrolls,
/// so that the picture keeps its room.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Error, Note };

    explicit MessageBar(QWidget *parent = nullptr);

    /// \param words gives the text; called anew when the language changes
    void showMessage(Kind kind, std::function<QString()> words);
    void setStyle(const Style &style);
    using QWidget::setStyle;

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void colour();
    void fit();

    Kind m_kind = Kind::Note;
    std::function<QString()> m_words{};
    Style m_style;
    QLabel *m_mark;       ///< a child
    QLabel *m_text;       ///< a child
    QScrollArea *m_area;  ///< a child; holds the text
    QToolButton *m_close; ///< a child
};

} // namespace deployscope
