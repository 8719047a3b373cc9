// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/bulletin_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "ui/bulletin/bulletin_files.h"
#include "ui/bulletin/bulletin_source.h"

#include <QtCore/QDir>

namespace kmh {

namespace {

const auto kOut = QStringLiteral("out");
const auto kIssued = QStringLiteral("issued");

/// The moment it is written: --issued at the end of its day in Beijing, else now.
QDateTime momentWritten(const QCommandLineParser& arguments)
{
    const QString text = arguments.value(kIssued).trimmed();
    if (text.isEmpty())
        return QDateTime::currentDateTimeUtc();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw Error(Error::Kind::Usage,
                    kmh::tr("“%1” is no day; write --issued like 2025-03-21.").arg(text));
    return QDateTime(day, QTime(15, 59, 59), Qt::UTC);
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
    const QDateTime now = momentWritten(arguments);
    const QDateTime asOf = asOfAsked(arguments);
    const Workbook workbook = console.openWorkbook();
    const BulletinInput input =
        readBulletin(workbook, periodAsked(arguments, workbook, asOf), asOf, now);
    writeBulletin(makeBulletin(input), input.form, path, now);
    console.err() << kmh::tr("%1 was written.").arg(QDir::toNativeSeparators(path)) << '\n';
    return ExitDone;
}

} // namespace kmh
