// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gif_progress.h"

#include <QEvent>

namespace deployscope {

using namespace Qt::StringLiterals;

GifProgress::GifProgress(QWidget *parent)
    : QProgressDialog(parent)
{
    setObjectName("gifProgress"_L1);
    setModal(false);
    setMinimumDuration(0);
    setAutoClose(false);
    setAutoReset(false);
    retranslate();
}

void GifProgress::show(int done, int all)
{
    setRange(0, all);
    setValue(done);
}

void GifProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QProgressDialog::changeEvent(event);
}

void GifProgress::retranslate()
{
    setWindowTitle(tr("Export a moving picture"));
    setLabelText(tr("The pictures of the cluster are being painted."));
    setCancelButtonText(tr("Cancel"));
}

} // namespace deployscope
