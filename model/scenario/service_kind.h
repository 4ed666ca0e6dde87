// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

#include <initializer_list>

namespace deployscope {

/// Refuses later what would make a service another kind of service than this version simulates: its controller,
/// launch type, scheduling strategy, network configuration, placement constraints. \throws Refusal for unknown words
void checkKindOfService(ReadContext &context, const Members &service);

/// The member must be one of these words, of which this version simulates the first.
/// \param name what the member says something about
/// \param kept the others that AWS knows: refused later
/// \throws Refusal for any other word
void checkWord(ReadContext &context, const Members &members, std::string_view key, std::string_view name,
               std::string_view simulated, std::initializer_list<std::string_view> kept);

} // namespace deployscope
