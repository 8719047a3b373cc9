// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/bulletin_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/outdated_words.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "ui/bulletin/bulletin_files.h"
#include "ui/bulletin/bulletin_source.h"

#include <QtCore/QDir>
#include <QtCore/QTimeZone>

namespace kmh {

namespace {

const auto kOut = QStringLiteral("out");
const auto kIssued = QStringLiteral("issued");

/// The day it bears, where the call names one.
std::optional<QDate> dayIssued(const QCommandLineParser& arguments)
{
    const QString text = arguments.value(kIssued).trimmed();
    if (text.isEmpty())
        return {};
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw Error(Error::Kind::Usage,
                    kmh::tr("“%1” is no day; write --issued like 2025-03-21.").arg(text));
    return day;
}

/// Nobody can tell of a period how it ended before it has.
void checkDay(QDate issued, const Period& period)
{
    if (issued < period.lastDay())
        throw Error(Error::Kind::Usage,
                    kmh::tr("The bulletin of %1 cannot bear %2: the period ends on %3; name that "
                            "day or a later one with --issued.")
                        .arg(periodLabel(period), issued.toString(Qt::ISODate),
                             period.lastDay().toString(Qt::ISODate)));
}

} // namespace

QString BulletinCommand::summary() const
{
    return kmh::tr("Write the bulletin of a round, as .docx, .pdf or .md.");
}

QList<QCommandLineOption> BulletinCommand::options() const
{
    return {{kOut, kmh::tr("the file to write"), QStringLiteral("FILE.{docx,pdf,md}")},
            periodOption(),
            asOfOption(),
            {kIssued,
             kmh::tr("the day the bulletin bears and looks at what is missing, such as 2025-03-21; "
                     "today unless given"),
             QStringLiteral("DATE")}};
}

int BulletinCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const QString path = arguments.value(kOut);
    if (path.isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Name the file to write with --out."));
    checkBulletinPath(path);
    const std::optional<QDate> issued = dayIssued(arguments);
    // The end of the day in Beijing.
    const QDateTime now = issued ? QDateTime(*issued, QTime(15, 59, 59), QTimeZone::utc()).toUTC()
                                 : QDateTime::currentDateTimeUtc();
    const QDateTime asOf = asOfAsked(arguments);
    const Workbook workbook = console.openWorkbook();
    const Period period = periodAsked(arguments, workbook, asOf);
    if (issued)
        checkDay(*issued, period);
    const BulletinInput input = readBulletin(workbook, period, asOf, now);
    const Bulletin bulletin = makeBulletin(input);
    for (const QString& line : outdatedWords(bulletin))
        console.err() << line << '\n';
    writeBulletin(bulletin, input.form, path, now);
    console.err() << kmh::tr("%1 was written.").arg(QDir::toNativeSeparators(path)) << '\n';
    return ExitDone;
}

} // namespace kmh
