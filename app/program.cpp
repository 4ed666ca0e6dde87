// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

namespace deployscope {

using namespace Qt::StringLiterals;

QString programName()
{
    return u"DeployScope"_s;
}

QString programVersion()
{
    return QStringLiteral(DEPLOYSCOPE_VERSION);
}

} // namespace deployscope
