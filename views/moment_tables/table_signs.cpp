// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_tables/table_signs.h"

#include "views/cluster_grid/signs.h"

namespace deployscope {

void drawInstanceSign(QPainter &painter, QPointF centre, double radius, int look, const SignInk &ink)
{
    switch (static_cast<InstanceLook>(look)) {
    case InstanceLook::Active:
        return drawTaskSign(painter, centre, radius, TaskLook::Healthy, ink.ink, radius * 0.23);
    case InstanceLook::AgentDisconnected:
        return drawWarning(painter, {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius}, ink.style);
    case InstanceLook::Draining:
        return drawTaskSign(painter, centre, radius, TaskLook::Stopping, ink.ink, radius * 0.23);
    case InstanceLook::Lost:
        return drawBlockedSign(painter, centre, radius, ink.style);
    }
}

void drawTaskSignInTable(QPainter &painter, QPointF centre, double radius, int look, const SignInk &ink)
{
    drawTaskSign(painter, centre, radius, static_cast<TaskLook>(look), ink.ink, radius * 0.23);
}

void drawTargetSignInTable(QPainter &painter, QPointF centre, double radius, int state, const SignInk &ink)
{
    drawTargetSign(painter, centre, radius, static_cast<TargetState>(state), ink.style);
}

} // namespace deployscope
