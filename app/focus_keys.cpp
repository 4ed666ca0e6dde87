// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus_keys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>

namespace deployscope {

namespace {

bool isUpOrDown(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isArrow(int key)
{
    return isUpOrDown(key) || key == Qt::Key_Left || key == Qt::Key_Right;
}

bool isHomeOrEnd(int key)
{
    return key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

bool usesKey(const QWidget &widget, int key)
{
    if (qobject_cast<const QSlider *>(&widget) != nullptr)
        return isArrow(key) || isHomeOrEnd(key);
    if (qobject_cast<const QAbstractItemView *>(&widget) != nullptr)
        return isUpOrDown(key) || isHomeOrEnd(key);
    if (qobject_cast<const QTabBar *>(&widget) != nullptr)
        return key == Qt::Key_Left || key == Qt::Key_Right;
    if (qobject_cast<const QComboBox *>(&widget) != nullptr)
        return isUpOrDown(key) || isHomeOrEnd(key) || key == Qt::Key_Space;
    if (qobject_cast<const QRadioButton *>(&widget) != nullptr)
        return isArrow(key) || key == Qt::Key_Space;
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr && key == Qt::Key_Space;
}

bool FocusKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *const widget = qobject_cast<const QWidget *>(watched);
    const auto *const keyEvent = static_cast<const QKeyEvent *>(event);
    const bool isPlain = (keyEvent->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (widget == nullptr || !isPlain || !usesKey(*widget, keyEvent->key()))
        return QObject::eventFilter(watched, event);
    event->accept(); // the key comes to the widget, and to no shortcut
    return true;
}

} // namespace deployscope
