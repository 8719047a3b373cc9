// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/console.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace kmh {

/// One command of the console. Its options are declared once and serve the parser and the help.
class Command
{
public:
    virtual ~Command() = default;

    /// As typed.
    virtual QString name() const = 0;
    /// One line for the list of commands.
    virtual QString summary() const = 0;
    /// What may follow the options, as the help shows it; empty if nothing.
    virtual QString operands() const { return {}; }
    virtual QList<QCommandLineOption> options() const { return {}; }

    /// Reads the arguments after the command's name and does it; returns the exit code. Throws
    /// Error: Usage for arguments it does not know.
    int run(const QStringList& arguments, Console& console) const;

    QString help() const;

protected:
    virtual int execute(const QCommandLineParser& arguments, Console& console) const = 0;
};

/// Options that every command takes as well: --workbook, --lang, --help.
QList<QCommandLineOption> commonOptions();

/// Reads arguments without ever ending the program. Throws Error (Usage) with a sentence; `whose`
/// is the command the sentence sends people to for help.
void parseArguments(QCommandLineParser& parser, const QStringList& arguments, const QString& whose);

/// Lines of a help text, one option each.
QString optionsHelp(const QList<QCommandLineOption>& options);

/// All commands of this version, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace kmh
