// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/new_command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/notice_command.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/notice/draft_plan.h"
#include "ui/plans/new_plan.h"

#include <QtCore/QDir>

namespace kmh {

namespace {

const auto kOut = QStringLiteral("out");
const auto kDemo = QStringLiteral("demo");
const auto kNotice = QStringLiteral("notice");
const auto kCarryFrom = QStringLiteral("carry-from");

/// The workbook of the plan before, if one is named.
std::optional<Workbook> earlierAsked(const QCommandLineParser& arguments)
{
    if (!arguments.isSet(kCarryFrom))
        return {};
    return Workbook::open(arguments.value(kCarryFrom), Workbook::Access::ReadOnly);
}

/// Who and what the notice is read against: the workbook named on the command line, else the plan
/// before, whose office it is, else the bundled one.
std::shared_ptr<const Plan> registersPlan(const std::optional<Workbook>& earlier,
                                          const Console& console)
{
    return earlier && console.workbookPath().isEmpty() ? earlier->plan()
                                                       : console.openWorkbook().plan();
}

/// A workbook of what the reader makes of a notice, as nobody has corrected it yet.
void createFromNotice(const QString& path, const QCommandLineParser& arguments, Console& console)
{
    const std::optional<Workbook> earlier = earlierAsked(arguments);
    const Draft draft =
        readNoticeAsked(arguments.value(kNotice), arguments, *registersPlan(earlier, console));
    if (!draft.head.period)
        throw Error(Error::Kind::BadInput,
                    kmh::tr("%1 does not say which period it governs; add --period, such as "
                            "--period 2025Q2.")
                        .arg(QDir::toNativeSeparators(arguments.value(kNotice))));
    CarryOver carryOver;
    if (earlier)
        carryOver = {&*earlier, unfinishedIn(*earlier, draft)};
    const Stamp stamp{QDateTime::currentDateTimeUtc(), recordedBy(arguments), {}};
    for (const QString& sentence : startPlan(path, draft, carryOver, stamp))
        console.err() << sentence << '\n';
    const auto open = int(openPoints(draft).size());
    if (open > 0)
        console.err()
            << kmh::tr(
                   "Points of the notice still to be looked at: %1; the window's New plan shows "
                   "them one by one.")
                   .arg(open)
            << '\n';
}

} // namespace

QString NewCommand::summary() const
{
    return kmh::tr("Start a workbook from the bundled plan.");
}

QList<QCommandLineOption> NewCommand::options() const
{
    return QList<QCommandLineOption>{
               {kOut, kmh::tr("the file to write; it must not exist yet"),
                QStringLiteral("FILE.kmh")},
               {kDemo, kmh::tr("with demonstration figures, marked as such everywhere")},
               {kNotice, kmh::tr("from another notice: plain text or .docx"),
                QStringLiteral("FILE.txt")},
               {kCarryFrom,
                kmh::tr(
                    "the workbook of the plan before, whose unfinished indicators, projects and "
                    "matters go on; its registers hold unless --workbook names others"),
                QStringLiteral("FILE.kmh")},
               byOption()} +
           noticeOptions();
}

int NewCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const QString path = arguments.value(kOut);
    if (path.isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Say which file to write: --out FILE.kmh."));
    if (arguments.isSet(kCarryFrom) && !arguments.isSet(kNotice))
        throw Error(Error::Kind::Usage,
                    kmh::tr("--carry-from goes with --notice: a plan goes on in the next one."));
    if (arguments.isSet(kNotice) && arguments.isSet(kDemo))
        throw Error(Error::Kind::Usage, kmh::tr("There are no demonstration figures for another "
                                                "notice; leave --demo or --notice out."));
    if (arguments.isSet(kNotice))
        createFromNotice(path, arguments, console);
    else
        Workbook::create(path, arguments.isSet(kDemo) ? Bundle::Demo : Bundle::Plan);
    console.err() << kmh::tr("%1 is written.").arg(QDir::toNativeSeparators(path)) << '\n';
    return ExitDone;
}

} // namespace kmh
