// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/briefing_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "ui/briefing/briefing_files.h"
#include "ui/briefing/briefing_source.h"

#include <QtCore/QDir>

namespace kmh {

namespace {

const auto kOut = QStringLiteral("out");
const auto kSize = QStringLiteral("size");

} // namespace

QString BriefingCommand::summary() const
{
    return kmh::tr("The briefing's pages, as .pdf, .pptx or a folder of pictures.");
}

QList<QCommandLineOption> BriefingCommand::options() const
{
    return {{kOut,
             kmh::tr("the file to write; a folder, or a name that ends with /, for a PNG file of "
                     "each page"),
             QStringLiteral("FILE.{pdf,pptx}")},
            periodOption(),
            asOfOption(),
            {kSize, kmh::tr("of pictures in pixels; the pages of files have the same shape"),
             QStringLiteral("WxH"), QStringLiteral("1920x1080")}};
}

int BriefingCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    BriefingFileRequest request;
    request.path = arguments.value(kOut);
    if (request.path.isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Name the file to write with --out."));
    checkBriefingPath(request.path);
    request.size = readPictureSize(arguments.value(kSize));
    const QDateTime asOf = asOfAsked(arguments);
    const Workbook workbook = console.openWorkbook();
    const Period period = periodAsked(arguments, workbook, asOf);
    const Briefing briefing =
        makeBriefing(readBriefing(workbook, period, asOf, QDateTime::currentDateTimeUtc()));
    request.author = workbook.plan()->issuer;
    for (const QString& file : writeBriefing(briefing, request))
        console.err() << kmh::tr("%1 was written.").arg(QDir::toNativeSeparators(file)) << '\n';
    return ExitDone;
}

} // namespace kmh
