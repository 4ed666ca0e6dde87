// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/console.h"

#include <QFile>

#include <cstdio>

namespace deployscope::console {

namespace {

[[nodiscard]] bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

bool print(const QByteArray &bytes)
{
    return write(stdout, bytes);
}

bool print(const QString &text)
{
    return print(text.toLocal8Bit());
}

void complain(const QString &message)
{
    // Nobody is left to tell where standard error itself is closed.
    (void)write(stderr, ("deployscope: " + message.toLocal8Bit() + '\n'));
}

} // namespace deployscope::console
