// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/progress_line.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

namespace deployscope {

namespace {

struct ProgressLine
{
    Q_DECLARE_TR_FUNCTIONS(ProgressLine)
};

/// Back to the begin of the line, and all in it is gone.
constexpr auto anew = "\r\x1B[K";

void show(int done, int all)
{
    QByteArray line = anew;
    if (done < all) {
        //: how far a moving picture is: %1 of its pictures are painted
        line += ProgressLine::tr("%1 of %2 pictures").arg(done).arg(all).toLocal8Bit();
    }
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Progress progressLine()
{
    return isatty(STDERR_FILENO) != 0 ? Progress(show) : Progress();
}

} // namespace deployscope
