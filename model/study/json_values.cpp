// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/json_values.h"

namespace deployscope {

Json secondsJson(SimTime at)
{
    // The shortest decimal that reads back as this double has the three digits of the milliseconds and no more.
    return Json(static_cast<double>(at.time_since_epoch().count()) / 1000.0);
}

Json secondsJson(const std::optional<SimTime> &at)
{
    return at ? secondsJson(*at) : Json(nullptr);
}

Json textOrNull(std::string_view text)
{
    return text.empty() ? Json(nullptr) : Json(std::string(text));
}

std::string textOf(const Json &value, int indent)
{
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace deployscope
