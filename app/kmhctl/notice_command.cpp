// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/notice_command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/exchange/notice_file.h"
#include "core/exchange/register_files.h"
#include "core/notice/read_notice.h"
#include "core/report/notice_report.h"

namespace kmh {

namespace {

const auto kPeriod = QStringLiteral("period");
const auto kRegions = QStringLiteral("regions");
const auto kUnits = QStringLiteral("units");
const auto kGoods = QStringLiteral("goods");

Registers registersAsked(const QCommandLineParser& arguments, const Plan& plan)
{
    Registers registers = registersOf(plan);
    if (arguments.isSet(kRegions))
        registers = withRegions(registers, arguments.value(kRegions));
    if (arguments.isSet(kUnits))
        registers = withUnits(registers, arguments.value(kUnits));
    if (arguments.isSet(kGoods))
        registers = withGoods(registers, arguments.value(kGoods));
    return registers;
}

} // namespace

QList<QCommandLineOption> noticeOptions()
{
    const QString table = QStringLiteral("FILE.csv");
    return {{kPeriod, kmh::tr("the period the notice governs, where it does not say it itself"),
             QStringLiteral("P")},
            {kRegions, kmh::tr("regions and counties of another office, as a table"), table},
            {kUnits, kmh::tr("units of another office with their short and former names"), table},
            {kGoods, kmh::tr("goods whose prices another office watches"), table}};
}

Draft readNoticeAsked(const QString& path, const QCommandLineParser& arguments, const Plan& plan)
{
    NoticeHints hints;
    if (arguments.isSet(kPeriod)) {
        hints.period = Period::parse(arguments.value(kPeriod));
        if (!hints.period)
            throw Error(Error::Kind::Usage,
                        kmh::tr("“%1” is no period a notice governs; write it like 2025Q2, 2025H1 "
                                "or 2025.")
                            .arg(arguments.value(kPeriod)));
    }
    return readNotice(readNoticeFile(path), registersAsked(arguments, plan), hints);
}

QString NoticeCommand::summary() const
{
    return kmh::tr("What is read from a notice's text, and where the reader is unsure.");
}

QList<QCommandLineOption> NoticeCommand::options() const
{
    return QList<QCommandLineOption>{formatOption()} + noticeOptions();
}

int NoticeCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const QStringList files = arguments.positionalArguments();
    if (files.size() != 1)
        throw Error(Error::Kind::Usage, kmh::tr("Say which notice to read: one file."));
    const Draft draft = readNoticeAsked(files.first(), arguments, *console.openWorkbook().plan());
    if (asksJson(arguments))
        console.printJson(noticeJson(draft));
    else
        console.out() << noticeText(draft);
    return ExitDone;
}

} // namespace kmh
