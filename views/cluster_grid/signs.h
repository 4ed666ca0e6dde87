// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/status_words.h"
#include "views/style/style.h"

#include <QPainter>
#include <QPointF>
#include <QRectF>

#include <cstdint>

namespace deployscope {

// Signs of states, drawn as shapes and not as letters of a font, so that they look the same everywhere.

/// A target's state, at the end of its line: half disc, disc, cross, quarter disc, ring.
void drawTargetSign(QPainter &painter, QPointF centre, double radius, TargetState state, const Style &style);

/// A task's state, on its tile: dashed ring, half disc, triangle, cross in a ring, quarter disc, triangle on its head,
/// dash.
void drawTaskSign(QPainter &painter, QPointF centre, double radius, TaskLook look, const QColor &ink, double line);

/// A health check on its way.
enum class HealthCheckSign : std::uint8_t { Asks, Passed, Failed };

/// A square on its corner: with a dot while it asks, a tick where it was answered well, a cross where not.
void drawHealthCheck(QPainter &painter, QPointF centre, double radius, HealthCheckSign sign, const Style &style);

/// A cross on a disc of the colour of trouble: nothing passes here.
void drawBlockedSign(QPainter &painter, QPointF centre, double radius, const Style &style);

/// A shield: a security group.
void drawShield(QPainter &painter, const QRectF &area, const QColor &ink, const QColor &ground, double line);

/// A clock: something takes its time.
void drawClock(QPainter &painter, QPointF centre, double radius, const QColor &ink);

/// A triangle with an exclamation mark.
void drawWarning(QPainter &painter, const QRectF &area, const Style &style);

} // namespace deployscope
