// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stretch_dialog.h"

#include "app/exports/moving_picture.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <cmath>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

double secondsOf(SimTime at)
{
    return static_cast<double>(at.time_since_epoch().count()) / 1000.0;
}

SimTime timeOf(double seconds)
{
    return SimTime{SimDuration{std::llround(seconds * 1000)}};
}

QDoubleSpinBox *timeBox(QLatin1StringView name, SimTime at, SimTime end, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setDecimals(3);
    box->setRange(0.0, secondsOf(end));
    box->setValue(secondsOf(at));
    //: after a number: seconds
    box->setSuffix(StretchDialog::tr(" s"));
    return box;
}

} // namespace

StretchDialog::StretchDialog(const Stretch &usual, SimTime end, QWidget *parent)
    : QDialog(parent)
    , m_from(timeBox("stretchFrom"_L1, usual.from, end, this))
    , m_to(timeBox("stretchTo"_L1, usual.to.value_or(end), end, this))
    , m_length(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName("stretchDialog"_L1);
    setWindowTitle(tr("Export a moving picture"));
    m_length->setObjectName("stretchLength"_L1);
    m_length->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(m_length);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QDoubleSpinBox *box : {m_from, m_to})
        connect(box, &QDoubleSpinBox::valueChanged, this, &StretchDialog::showLength);
    showLength();
}

Stretch StretchDialog::stretch() const
{
    return {timeOf(m_from->value()), timeOf(m_to->value())};
}

void StretchDialog::showLength()
{
    const Stretch chosen = stretch();
    const bool isForward = chosen.from <= *chosen.to;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isForward);
    if (!isForward) {
        m_length->setText(tr("The end lies before the beginning."));
        return;
    }
    const auto pictures = static_cast<int>(movingPicture(chosen.from, *chosen.to).moments.size());
    const double seconds = static_cast<double>(pictures) / picturesInASecond;
    //: %n pictures of a moving picture that plays for %1 seconds
    m_length->setText(tr("%n picture(s), which play for %1 seconds and repeat.", nullptr, pictures)
                          .arg(QLocale().toString(seconds, 'f', 1)));
}

} // namespace deployscope
