// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/known_keys.h"

#include <algorithm>

namespace deployscope {

bool isUsed(std::string_view key, const KnownKeys &keys)
{
    return std::ranges::find(keys.used, key) != keys.used.end();
}

bool isKnown(std::string_view key, const KnownKeys &keys)
{
    return isUsed(key, keys) || std::ranges::find(keys.kept, key) != keys.kept.end();
}

} // namespace deployscope
