// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/aws_shapes.h"

#include <optional>

namespace deployscope {

// Files that people have, that are told apart from each other, and that hold no cluster, service or rule.

[[nodiscard]] std::optional<RefusedShape> refusedShape(const Document &object);

/// Of arrays only those of container definitions are read.
[[nodiscard]] std::optional<RefusedShape> refusedArray(const Document &array);

/// A text that is no JSON and looks like YAML, by its name or its first lines.
[[nodiscard]] std::optional<RefusedShape> refusedYaml(const NamedText &file);

} // namespace deployscope
