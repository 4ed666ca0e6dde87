// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_context.h"

namespace deployscope {

std::string lastPartOfArn(const std::string &text)
{
    return text.starts_with("arn:") ? text.substr(text.rfind('/') + 1) : text;
}

} // namespace deployscope
