// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace deployscope {

/// The arguments of one verb: what all verbs have in common (--help, --version, --language) and what is its own.
class VerbArguments
{
public:
    /// \param operand what the verb works on, as help shows it, such as `SCENARIO`; empty for none
    VerbArguments(const QString &verb, const QString &summary, const QString &operand = {},
                  const QString &operandHelp = {});

    /// An option without a value.
    void addFlag(const QString &name, const QString &help);
    /// An option with a value, which may be given more than once.
    void addOption(const QString &name, const QString &help, const QString &valueName);
    /// `-o FILE`.
    void addOutput(const QString &help);

    /// Reads all arguments of the program; then the functions below have something to say.
    /// \returns the exit status where everything has been done or said: help was asked for, or an argument is wrong
    [[nodiscard]] std::optional<int> read(const QStringList &arguments, qsizetype fewest, qsizetype most);

    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    /// The last one given.
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    /// Of `-o`; empty where there is none.
    [[nodiscard]] QString output() const { return m_parser.value(QStringLiteral("o")); }
    /// What the verb works on, in the order given.
    [[nodiscard]] QStringList operands() const { return m_parser.positionalArguments().sliced(1); }

private:
    [[nodiscard]] QString mistake(qsizetype fewest, qsizetype most) const;

    QString m_verb;
    QString m_operand;
    QCommandLineParser m_parser{};
};

} // namespace deployscope
