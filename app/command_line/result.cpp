// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/result.h"

#include "app/command_line/console.h"
#include "app/command_line/exit_status.h"
#include "app/whole_file.h"

#include <QCoreApplication>

#include <optional>

namespace deployscope {

namespace {

struct Result
{
    Q_DECLARE_TR_FUNCTIONS(CommandResult)
};

} // namespace

int refuse(const QString &message)
{
    console::complain(message);
    return exitStatus::unusable;
}

int deliver(const VerbArguments &arguments, const QByteArray &bytes, int status)
{
    if (!arguments.output().isEmpty()) {
        const std::optional<QString> error = writeWhole(arguments.output(), bytes);
        return error ? refuse(*error) : status;
    }
    if (!console::print(bytes)) {
        console::complain(Result::tr("Standard output does not take what was to be written to it."));
        return exitStatus::failed;
    }
    return status;
}

} // namespace deployscope
