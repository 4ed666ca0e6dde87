// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace deployscope {

/// Translates the words of the cluster grid that belong to no widget.
struct GridWords
{
    Q_DECLARE_TR_FUNCTIONS(GridWords)
};

} // namespace deployscope
