// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/writing.h"

namespace deployscope {

std::string written(const Document &document)
{
    return document.dump(2, ' ', false, Document::error_handler_t::replace) + '\n';
}

} // namespace deployscope
