// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verb_arguments.h"

#include "app/command_line/console.h"
#include "app/command_line/exit_status.h"
#include "app/languages.h"
#include "app/program.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct Arguments
{
    Q_DECLARE_TR_FUNCTIONS(VerbArguments)
};

} // namespace

VerbArguments::VerbArguments(const QString &verb, const QString &summary, const QString &operand,
                             const QString &operandHelp)
    : m_verb(verb)
    , m_operand(operand)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addPositionalArgument(verb, summary, verb);
    if (!operand.isEmpty()) {
        m_parser.addPositionalArgument(operand, operandHelp, operand);
    }
    addFlag(u"help"_s, Arguments::tr("Shows this."));
    addFlag(u"version"_s, Arguments::tr("Shows the version."));
    addOption(u"language"_s, Arguments::tr("The language of messages."), u"en|ko"_s);
}

void VerbArguments::addFlag(const QString &name, const QString &help)
{
    m_parser.addOption(QCommandLineOption(name, help));
}

void VerbArguments::addOption(const QString &name, const QString &help, const QString &valueName)
{
    m_parser.addOption(QCommandLineOption(name, help, valueName));
}

void VerbArguments::addOutput(const QString &help)
{
    addOption(u"o"_s, help, u"FILE"_s);
}

std::optional<int> VerbArguments::read(const QStringList &arguments, qsizetype fewest, qsizetype most)
{
    const bool understood = m_parser.parse(arguments);
    if (understood && has(u"help"_s)) {
        return console::print(m_parser.helpText()) ? exitStatus::good : exitStatus::failed;
    }
    if (understood && has(u"version"_s)) {
        return console::print(programName() + u' ' + programVersion() + u'\n') ? exitStatus::good
                                                                               : exitStatus::failed;
    }
    const QString wrong = understood ? mistake(fewest, most) : m_parser.errorText();
    if (wrong.isEmpty()) {
        return std::nullopt;
    }
    console::complain(wrong + u' ' + Arguments::tr("See deployscope %1 --help.").arg(m_verb));
    return exitStatus::unusable;
}

QString VerbArguments::mistake(qsizetype fewest, qsizetype most) const
{
    if (has(u"language"_s) && !languageOfCode(value(u"language"_s))) {
        return Arguments::tr("Found %1 for %2, expected %3.")
            .arg(value(u"language"_s), u"--language"_s, u"en, ko"_s);
    }
    if (operands().size() < fewest) {
        return Arguments::tr("Found nothing to work on, expected %1.").arg(m_operand);
    }
    if (operands().size() > most) {
        return Arguments::tr("Found %1, which is one argument too many.").arg(operands().at(most));
    }
    return {};
}

} // namespace deployscope
