// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace deployscope {

/// A part of a file as a scenario has it: an element of a list, or a member that is no list.
struct Piece
{
    std::string key{}; ///< of the scenario, such as `services`
    bool isElement = true;
    Document value{};
    std::string filePointer{}; ///< where it stands in its file
};

/// A file taken apart.
struct Pieces
{
    std::vector<Piece> pieces{};
    std::vector<std::string> besides{}; ///< pointers of what stood beside the lists of an AWS answer
    bool isScenario = false;            ///< a scenario file, and no shape of AWS's
};

/// A known or unknown file that cannot be part of a scenario; Refused in `fault` (NotAScenario, NotRecognised).
struct RefusedShape
{
    Fault fault = Fault::NotAScenario;
    std::string found{};
    std::string expected{};
};

/// What can be opened, for messages.
inline constexpr std::string_view openableShapes =
    "describe-task-definition, describe-services, describe-container-instances, describe-target-groups, "
    "describe-security-groups";

/// Tells a JSON file apart by its top level and takes it apart, wrappers removed.
[[nodiscard]] std::variant<Pieces, RefusedShape> piecesOf(Document document);

} // namespace deployscope
