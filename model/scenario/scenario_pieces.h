// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/aws_shapes.h"

namespace deployscope {

/// A document that has members which no answer of AWS has.
[[nodiscard]] bool isScenario(const Document &object);

/// The members of a scenario file, in their order. A wrapping that AWS's answers have is taken away: around a whole
/// list (`{"services": [...]}`) or around an element (`{"taskDefinition": {...}}`).
[[nodiscard]] Pieces scenarioPieces(Document document);

/// Adds an element of the list `key`, which stands at `filePointer`; where it is wrapped itself, the one or the several
/// inside. So an answer within an answer is read like the scenario that is made of it.
void addElement(const std::string &key, Document value, const std::string &filePointer, Pieces &pieces);

/// Something in the document has such a wrapping.
[[nodiscard]] bool hasWrappings(const Document &document);

} // namespace deployscope
