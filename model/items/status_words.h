// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"
#include "items/instance_item.h"

#include <QChar>
#include <QString>

namespace deployscope {

// The words of states. Names that the API has stay in its spelling in every language; explanations are
// translated.

/// What a tile tells of a task, in one letter and one sign.
enum class TaskLook : std::uint8_t { Starting, Unproven, Healthy, Unhealthy, Draining, Stopping, Stopped };

[[nodiscard]] TaskLook lookOf(TaskStatus status, TaskHealth health);
/// P, R, H, U, D, S or an en dash.
[[nodiscard]] QChar letterOf(TaskLook look);

/// One or two words, such as `starting`; for legends.
[[nodiscard]] QString shortWord(TaskLook look);
[[nodiscard]] QString shortWord(TargetState state);
[[nodiscard]] QString shortWord(InstanceLook look);
/// A sign and the word; empty for an instance that takes tasks.
[[nodiscard]] QString badgeOf(InstanceLook look);
/// A sentence for who meets the state for the first time.
[[nodiscard]] QString explanation(TaskLook look);
[[nodiscard]] QString explanation(TargetState state);

/// As the API has it, such as `RUNNING`.
[[nodiscard]] QString apiWord(TaskStatus status);

} // namespace deployscope
