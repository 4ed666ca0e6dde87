// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace deployscope {

/// What a draw is for; part of the hash, so that one purpose does not disturb another.
enum class Purpose : std::uint64_t { Pull = 1, Start, WarmUp, Stop, Placement };

/// Chance as a hash of (seed, purpose, task number): never of the order of events, so that one slider step does
/// not reshuffle everything. The mixing steps are those of SplitMix64 (Steele, Lea, Flood 2014).
[[nodiscard]] constexpr std::uint64_t drawn(std::uint64_t seed, Purpose purpose, std::uint64_t number)
{
    std::uint64_t mixed = seed;
    for (const std::uint64_t part : {static_cast<std::uint64_t>(purpose), number}) {
        mixed += part + 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        mixed ^= mixed >> 31U;
    }
    return mixed;
}

} // namespace deployscope
