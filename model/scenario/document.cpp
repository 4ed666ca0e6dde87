// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

template class nlohmann::basic_json<nlohmann::ordered_map>;
