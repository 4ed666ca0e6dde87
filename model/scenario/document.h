// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

// Without optimisation its code is compiled once, in document.cpp: each of the many files that handle a document would
// otherwise compile what it uses of it again, which was a fifth of their time. With optimisation GCC 12 inlines that code
// in any case, and warns of what cannot happen in the pieces that it has left out.
#ifndef __OPTIMIZE__
extern template class nlohmann::basic_json<nlohmann::ordered_map>;
#endif

namespace deployscope {

/// The ordered JSON text of a scenario as read, unknown keys and all.
using Document = nlohmann::ordered_json;

} // namespace deployscope
