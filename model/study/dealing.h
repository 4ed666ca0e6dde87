// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace deployscope {

/// Deals requests out by weights: in all, each gets its exact share rounded down, and what is left goes to the largest
/// remainders, of equal ones to the first. With equal weights that is round robin. What was dealt is never taken back.
class Dealing
{
public:
    /// \param weights 0 or more each, their sum at most 1e12 and not 0
    explicit Dealing(std::vector<std::int64_t> weights);

    /// \param count 0 or more
    /// \returns how many of the next `count` each one gets; they add up to `count`
    std::vector<std::int64_t> deal(std::int64_t count);

    [[nodiscard]] const std::vector<std::int64_t> &weights() const { return m_weights; }

private:
    std::vector<std::int64_t> m_weights;
    std::vector<std::int64_t> m_dealt{};
    std::int64_t m_sum = 0;   ///< of the weights
    std::int64_t m_total = 0; ///< dealt so far
};

} // namespace deployscope
