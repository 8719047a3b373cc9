// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/run_console.h"

#include "app/kmhctl/command.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/language.h"
#include "app/kmhctl/version.h"
#include "core/domain/text.h"

#include <algorithm>

namespace kmh {

namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

QList<QCommandLineOption> globalOptions()
{
    return commonOptions() +
           QList<QCommandLineOption>{{QStringLiteral("version"), kmh::tr("show the version")}};
}

/// The options before the command; the command and everything after it stay as they are.
void prepare(QCommandLineParser& parser)
{
    parser.addOptions(globalOptions());
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
}

QString generalHelp(const Commands& commands)
{
    QString text =
        kmh::tr("Usage: %1").arg(QStringLiteral("kmhctl [--workbook FILE.kmh] COMMAND")) +
        QStringLiteral("\n\n");
    qsizetype width = 0;
    for (const auto& command : commands)
        width = std::max(width, command->name().size());
    for (const auto& command : commands)
        text += QStringLiteral("  %1  %2\n")
                    .arg(command->name().leftJustified(width), command->summary());
    return text + u'\n' + optionsHelp(globalOptions());
}

Error noSuchCommand(const QString& name, const Commands& commands)
{
    QStringList names;
    for (const auto& command : commands)
        names.append(command->name());
    return Error(
        Error::Kind::Usage,
        kmh::tr("There is no command “%1”; the commands are %2.").arg(name, names.join(u' ')));
}

int dispatch(const QStringList& arguments, Console& console)
{
    const Commands commands = allCommands();
    QCommandLineParser parser;
    prepare(parser);
    parseArguments(parser, arguments, {});
    QStringList words = parser.positionalArguments();
    if (parser.isSet(QStringLiteral("version"))) {
        console.out() << QStringLiteral("kmhctl ") << consoleVersion() << '\n';
        return ExitDone;
    }
    const bool asksHelp = parser.isSet(QStringLiteral("help"));
    if (words.isEmpty()) {
        (asksHelp ? console.out() : console.err()) << generalHelp(commands);
        return asksHelp ? ExitDone : ExitUsage;
    }
    checkLanguage(parser);
    console.setWorkbookPath(parser.value(QStringLiteral("workbook")));

    const QString name = words.takeFirst();
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const auto& c) { return c->name() == name; });
    if (command == commands.end())
        throw noSuchCommand(name, commands);
    if (asksHelp)
        words = {QStringLiteral("--help")};
    return (*command)->run(words, console);
}

} // namespace

int runConsole(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    Console console(out, err);
    int code = ExitDone;
    try {
        code = dispatch(arguments, console);
    } catch (const Error& error) {
        err << error.sentence() << '\n';
        code = exitCode(error.kind());
    }
    out.flush();
    err.flush();
    return code;
}

QString commandNamed(const QStringList& arguments)
{
    QCommandLineParser parser;
    prepare(parser);
    parser.parse(QStringList{QStringLiteral("kmhctl")} + arguments);
    return parser.positionalArguments().value(0);
}

} // namespace kmh
