// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/language.h"
#include "core/domain/text.h"

namespace kmh {

namespace {

QString optionName(const QCommandLineOption& option)
{
    const QString name = QStringLiteral("--") + option.names().last();
    return option.valueName().isEmpty() ? name : name + u' ' + option.valueName();
}

/// Qt's own sentences are not among our translations, so the two mistakes there are get ours.
QString mistake(const QCommandLineParser& parser, const QString& whose)
{
    const QString seeHelp = kmh::tr("“kmhctl %1” shows what there is.")
                                .arg((whose + QStringLiteral(" --help")).trimmed());
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return kmh::tr("There is no option “%1”; %2").arg(unknown.first(), seeHelp);
    return kmh::tr("An option lacks its value, or has one it does not take; %1").arg(seeHelp);
}

} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {{QStringLiteral("workbook"),
             kmh::tr("the workbook to read instead of the bundled plan"),
             QStringLiteral("FILE.kmh")},
            languageOption(),
            {QStringLiteral("help"), kmh::tr("show this help")}};
}

void parseArguments(QCommandLineParser& parser, const QStringList& arguments, const QString& whose)
{
    // The parser takes the first one for the program's name.
    if (!parser.parse(QStringList{QStringLiteral("kmhctl")} + arguments))
        throw Error(Error::Kind::Usage, mistake(parser, whose));
}

QString optionsHelp(const QList<QCommandLineOption>& options)
{
    qsizetype width = 0;
    for (const QCommandLineOption& option : options)
        width = std::max(width, optionName(option).size());
    QString text;
    for (const QCommandLineOption& option : options)
        text += QStringLiteral("  %1  %2\n")
                    .arg(optionName(option).leftJustified(width), option.description());
    return text;
}

int Command::run(const QStringList& arguments, Console& console) const
{
    QCommandLineParser parser;
    parser.addOptions(commonOptions() + options());
    parseArguments(parser, arguments, name());
    if (parser.isSet(QStringLiteral("help"))) {
        console.out() << help();
        return ExitDone;
    }
    checkLanguage(parser);
    if (parser.isSet(QStringLiteral("workbook")))
        console.setWorkbookPath(parser.value(QStringLiteral("workbook")));
    if (operands().isEmpty() && !parser.positionalArguments().isEmpty())
        throw Error(
            Error::Kind::Usage,
            kmh::tr("“%1” is one word too many for “kmhctl %2”; “kmhctl %2 --help” shows what it "
                    "takes.")
                .arg(parser.positionalArguments().first(), name()));
    return execute(parser, console);
}

QString Command::help() const
{
    const QString usage =
        QStringLiteral("kmhctl %1 %2 %3").arg(name(), kmh::tr("[options]"), operands()).trimmed();
    return kmh::tr("Usage: %1").arg(usage) + QStringLiteral("\n\n") + summary() +
           QStringLiteral("\n\n") + optionsHelp(options() + commonOptions());
}

} // namespace kmh
