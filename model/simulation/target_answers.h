// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <string_view>

namespace deployscope {

/// Who answers a request, with what, and when (R3.14).
struct Answer
{
    enum class By : std::uint8_t {
        Target,       ///< its own code, 4xx and 5xx too
        LoadBalancer, ///< 502, 503, 504, a redirect or a fixed response
        Nobody,       ///< the client gets nothing
    };
    By by = By::LoadBalancer;
    std::int16_t status = 503; ///< 0 with Nobody
    bool connected = false;    ///< a target has it: if that closes before `after` has passed, it becomes a 502
    SimDuration after{};       ///< from when it was sent
    friend bool operator==(const Answer &, const Answer &) = default;

    /// 2xx and 3xx.
    [[nodiscard]] bool succeeded() const { return status >= 200 && status < 400; }
};

/// How long the load balancer tries to connect to a target, and a client to the load balancer (R3.14).
inline constexpr SimDuration connectTimeout = std::chrono::seconds{10};

/// What becomes of a request for `path` that the load balancer sends to `target` at `at` (R3.14). The path is that of the
/// client (R3.13).
[[nodiscard]] Answer answerOf(const State &state, const Target &target, std::string_view path, SimTime at);

} // namespace deployscope
