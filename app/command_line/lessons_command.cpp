// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in_scenarios.h"
#include "app/command_line/exit_status.h"
#include "app/command_line/result.h"
#include "app/command_line/verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct Lessons
{
    Q_DECLARE_TR_FUNCTIONS(LessonsCommand)
};

[[nodiscard]] QString listing()
{
    const QStringList ids = builtInIds();
    qsizetype width = 0;
    for (const QString &id : ids) {
        width = std::max(width, id.size());
    }
    QString text;
    for (const QString &id : ids) {
        text += id.leftJustified(width) + u"  "_s + builtInTitle(id) + u'\n';
    }
    return text;
}

} // namespace

QString lessonsSummary()
{
    return Lessons::tr("Lists the built-in lessons and scenarios: id, title.");
}

int lessonsCommand(const QStringList &all, Languages & /*languages*/)
{
    VerbArguments arguments(u"lessons"_s, lessonsSummary());
    arguments.addOutput(Lessons::tr("Writes the list to a file in place of standard output."));
    if (const std::optional<int> status = arguments.read(all, 0, 0)) {
        return *status;
    }
    return deliver(arguments, listing().toLocal8Bit(), exitStatus::good);
}

} // namespace deployscope
