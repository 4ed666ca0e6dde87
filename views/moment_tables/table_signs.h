// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QColor>
#include <QPainter>
#include <QPointF>

namespace deployscope {

/// What a sign in a table is drawn with.
struct SignInk
{
    QColor ink{}; ///< of signs that are lines
    const Style &style;
};

/// Draws the sign of a state, which is what the table's model has for TableSignRole.
using DrawSign = void (*)(QPainter &painter, QPointF centre, double radius, int state, const SignInk &ink);

// One for each table; the same signs as in the cluster grid.
void drawInstanceSign(QPainter &painter, QPointF centre, double radius, int look, const SignInk &ink);
void drawTaskSignInTable(QPainter &painter, QPointF centre, double radius, int look, const SignInk &ink);
void drawTargetSignInTable(QPainter &painter, QPointF centre, double radius, int state, const SignInk &ink);

} // namespace deployscope
