// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/export_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/exchange/export_file.h"
#include "ui/exchange/workbook_export.h"

#include <QtCore/QDir>

namespace kmh {

namespace {

const auto kOut = QStringLiteral("out");
const auto kPaper = QStringLiteral("paper");
const auto kA4 = QStringLiteral("A4");
const auto kA3 = QStringLiteral("A3");

} // namespace

QString ExportCommand::summary() const
{
    return kmh::tr("Figures with their history and ledgers, as .xlsx, .csv or .json.");
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return {{kOut,
             kmh::tr("the file to write; .csv holds the figures in force, to be imported again"),
             QStringLiteral("FILE.{xlsx,csv,json}")},
            periodOption(),
            asOfOption(),
            {kPaper, kmh::tr("the paper an .xlsx is printed on"), QStringLiteral("A4|A3"), kA4}};
}

int ExportCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    ExportRequest request;
    request.path = arguments.value(kOut);
    if (request.path.isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Name the file to write with --out."));
    exportFormatOf(request.path);
    request.paper =
        readChoice(arguments.value(kPaper), kPaper, {kA4, kA3}) == kA3 ? Paper::A3 : Paper::A4;
    const Workbook workbook = console.openWorkbook();
    const QDateTime asOf = asOfAsked(arguments);
    exportFile(request, exportSource(workbook, periodAsked(arguments, workbook, asOf), asOf,
                                     QDateTime::currentDateTimeUtc()));
    console.err() << kmh::tr("%1 was written.").arg(QDir::toNativeSeparators(request.path)) << '\n';
    return ExitDone;
}

} // namespace kmh
