// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/verdict.h"
#include "views/style/style.h"

#include <QWidget>

class QLabel;

namespace deployscope {

/// The verdict: a tick or a cross, and the sentence. As high as three lines at least, so that what stands below it
/// does not jump while a slider moves.
class VerdictCard : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict);
    void setStyle(const Style &style);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF signArea() const;

    QLabel *m_sentence; ///< a child
    Verdict m_verdict{};
    Style m_style{};
};

} // namespace deployscope
