// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace deployscope {

/// A whole number over time: it holds from each change to the next. Its lowest and highest value in any stretch of time
/// are found without looking at each change there, so that a picture of a million changes costs what its columns of pixels
/// cost.
class Steps
{
public:
    /// The value from `at` on; a change to what it is already is none.
    /// \param at later than the last one
    void add(SimTime at, std::int32_t value);

    [[nodiscard]] bool empty() const { return m_at.empty(); }
    /// Of changes, the first value among them.
    [[nodiscard]] std::size_t size() const { return m_at.size(); }
    [[nodiscard]] SimTime at(std::size_t change) const { return m_at[change]; }
    [[nodiscard]] std::int32_t value(std::size_t change) const { return m_values[change]; }

    /// The first change later than `time`, from `from` on; size() where there is none.
    [[nodiscard]] std::size_t firstAfter(SimTime time, std::size_t from = 0) const;
    /// What holds at `time`; before the first change its value, and 0 where there is no change at all.
    [[nodiscard]] std::int32_t valueAt(SimTime time) const;
    [[nodiscard]] std::int32_t last() const { return m_values.empty() ? 0 : m_values.back(); }

    /// The lowest and the highest of several values.
    struct Extremes
    {
        std::int32_t lowest = 0;
        std::int32_t highest = 0;
        void include(const Extremes &other);
        friend bool operator==(const Extremes &, const Extremes &) = default;
    };
    /// Of the changes from `first` up to and without `end`; there is one at least.
    [[nodiscard]] Extremes extremes(std::size_t first, std::size_t end) const;
    /// Of all; 0 where there is no change at all.
    [[nodiscard]] Extremes extremes() const;

private:
    std::vector<SimTime> m_at{};
    std::vector<std::int32_t> m_values{};
    std::vector<Extremes> m_blocks{}; ///< of so many changes at a time, the last block not yet full
};

} // namespace deployscope
