// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressDialog>

namespace deployscope {

/// How far a moving picture is, beside the window, which can be used meanwhile; with a button to cancel it.
class GifProgress : public QProgressDialog
{
    Q_OBJECT

public:
    explicit GifProgress(QWidget *parent);

    void show(int done, int all);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace deployscope
