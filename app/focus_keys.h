// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace deployscope {

/// Whether `widget`, having the focus, uses `key` (Qt::Key, without modifiers) itself: arrows in a slider, Space
/// on a button. Page Up and Page Down are used by none, so that a presenter's remote always steps.
[[nodiscard]] bool usesKey(const QWidget &widget, int key);

/// Keeps the window's shortcuts, which are plain keys such as Space and the arrows, from taking those keys from
/// a control that has the focus and uses them. Edit fields see to it themselves.
class FocusKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// For the application, as an event filter.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace deployscope
