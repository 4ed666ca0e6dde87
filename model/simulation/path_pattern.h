// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace deployscope {

/// R3.12: `*` is any run of characters, `?` exactly one; case-sensitive, and the whole path must match: `/api*` matches
/// `/apix`, `/api/*` does not match `/api`.
[[nodiscard]] bool pathMatches(std::string_view pattern, std::string_view path);

/// The path without its query, which no pattern is compared with.
[[nodiscard]] std::string_view withoutQuery(std::string_view path);

} // namespace deployscope
