// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <string>

namespace deployscope {

/// The parts of an image's name, such as `123.dkr.ecr.eu-west-1.amazonaws.com/web:1`.
struct ImageName
{
    std::string registry{};   ///< the host; empty where the name has none
    std::string repository{}; ///< the whole name without tag and digest, as Docker tells it
    std::string tag{};        ///< `:1` or `@sha256:...`; empty where the name has none
};
[[nodiscard]] ImageName imageNameOf(const std::string &name);

/// Pulled with the permissions of a role: it is in Amazon ECR, or its name does not say in what registry it is (our
/// choice: scenarios call images by short names).
[[nodiscard]] bool isPulledByRole(const ImageName &name);

/// Gives each image that containers name its id, in the order in which they do. Images that have one keep it.
void numberImages(Scenario &scenario);

} // namespace deployscope
