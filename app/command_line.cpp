// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/built_in_scenarios.h"
#include "app/command_line/console.h"
#include "app/command_line/exit_status.h"
#include "app/command_line/offscreen_application.h"
#include "app/command_line/verbs.h"
#include "app/languages.h"
#include "app/program.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <exception>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[nodiscard]] bool asksForHelp(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1;
}

[[nodiscard]] bool asksForVersion(const QString &argument)
{
    return argument == "--version"_L1 || argument == "-v"_L1;
}

/// A word that names neither a file nor a lesson: somebody has mistyped a verb, or wants one of another version.
[[nodiscard]] bool isUnknownVerb(const QString &argument)
{
    const bool isWord = !argument.startsWith(u'-') && !argument.contains(u'/') && !argument.contains(u'.');
    return isWord && !QFileInfo::exists(argument) && !builtInIds().contains(argument);
}

/// The verb that is asked for. Options may stand before it, as each verb's usage says; a file or a word may not.
[[nodiscard]] const Verb *verbIn(const QStringList &arguments)
{
    const bool beginsWithOption = arguments.at(1).startsWith(u'-');
    for (const QString &argument : arguments.mid(1, beginsWithOption ? -1 : 1)) {
        for (const Verb &verb : verbs()) {
            if (verb.name == argument) {
                return &verb;
            }
        }
    }
    return nullptr;
}

[[nodiscard]] QStringList verbNames()
{
    QStringList names;
    for (const Verb &verb : verbs()) {
        names.append(verb.name);
    }
    return names;
}

[[nodiscard]] QString helpText()
{
    QString text = CommandLine::tr("deployscope [FILE…] opens the window, on the first lesson or on the files.") +
                   u"\n\n"_s + CommandLine::tr("These verbs need no display; each has a --help of its own:") +
                   u'\n';
    for (const Verb &verb : verbs()) {
        text += u"  %1  %2\n"_s.arg(verb.name, -8).arg(verb.summary());
    }
    return text + u'\n' +
           CommandLine::tr("Exit status: 0 done and good news; 1 done and bad news; 2 the input or the arguments "
                           "cannot be used; 3 the program itself failed.") +
           u'\n';
}

[[nodiscard]] int refuse(const QString &argument)
{
    console::complain(
        CommandLine::tr("Found %1, which is neither a verb nor a file. The verbs of this version: %2.")
            .arg(argument, verbNames().join(u", "_s)));
    return exitStatus::unusable;
}

/// What goes wrong in a verb for want of memory, say, ends with a message and not with a signal.
[[nodiscard]] int runGuarded(const Verb &verb, const QStringList &arguments, Languages &languages)
{
    try {
        return verb.run(arguments, languages);
    } catch (const std::exception &error) {
        console::complain(
            CommandLine::tr("The program itself failed: %1.").arg(QString::fromLocal8Bit(error.what())));
        return exitStatus::failed;
    }
}

[[nodiscard]] int runVerb(const Verb &verb, const QStringList &arguments)
{
    const OffscreenApplication application(arguments, verb.paints);
    Languages languages;
    languages.set(languageWanted(arguments));
    return runGuarded(verb, arguments, languages);
}

[[nodiscard]] int answer(const QStringList &arguments)
{
    const OffscreenApplication application(arguments, false);
    Languages languages;
    languages.set(languageWanted(arguments));
    const QString first = arguments.at(1);
    if (asksForHelp(first)) {
        return console::print(helpText()) ? exitStatus::good : exitStatus::failed;
    }
    if (asksForVersion(first)) {
        return console::print(programName() + u' ' + programVersion() + u'\n') ? exitStatus::good
                                                                               : exitStatus::failed;
    }
    return refuse(first);
}

} // namespace

std::optional<int> runCommandLine(const QStringList &arguments)
{
    if (arguments.size() < 2) {
        return std::nullopt;
    }
    if (const Verb *verb = verbIn(arguments)) {
        return runVerb(*verb, arguments);
    }
    const QString first = arguments.at(1);
    const bool answered = asksForHelp(first) || asksForVersion(first) || isUnknownVerb(first);
    return answered ? std::optional(answer(arguments)) : std::nullopt;
}

} // namespace deployscope
