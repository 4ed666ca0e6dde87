// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

#include <vector>

namespace deployscope {

/// The images that a name stands for: the one that containers call so, else all tags of the repository.
/// \throws Refusal at `value` where no container has such an image
[[nodiscard]] const std::vector<ImageId> &readImageName(const ReadContext &context, const std::string &name,
                                                        const Document &value);

/// What is missing where such an image is: of a name without a tag the whole repository.
[[nodiscard]] InRegistry missingPart(const std::string &name);

/// `imageExists` and `imageMiB` of `simulation`; after all that names images (R10.3).
void readImages(ReadContext &context);
/// `diskFreeMiB` of `simulation`; after all instances have their names (R10.4).
void readDisks(ReadContext &context);

} // namespace deployscope
