// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/aws_shapes.h"

namespace deployscope {

/// A document that has members which no answer of AWS has.
[[nodiscard]] bool isScenario(const Document &object);

/// The members of a scenario file, in their order. A wrapping that AWS's answers have is taken away: around a whole
/// list (`{"services": [...]}`) or around an element (`{"taskDefinition": {...}}`).
[[nodiscard]] Pieces scenarioPieces(Document document);

/// Something in the document has such a wrapping.
[[nodiscard]] bool hasWrappings(const Document &document);

} // namespace deployscope
