// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/new_command.h"

#include "app/kmhctl/exit_code.h"
#include "core/domain/text.h"

#include <QtCore/QDir>

namespace kmh {

namespace {

const auto kOut = QStringLiteral("out");
const auto kDemo = QStringLiteral("demo");
const auto kNotice = QStringLiteral("notice");

} // namespace

QString NewCommand::summary() const
{
    return kmh::tr("Start a workbook from the bundled plan.");
}

QList<QCommandLineOption> NewCommand::options() const
{
    return {{kOut, kmh::tr("the file to write; it must not exist yet"), QStringLiteral("FILE.kmh")},
            {kDemo, kmh::tr("with demonstration figures, marked as such everywhere")},
            {kNotice, kmh::tr("from another notice"), QStringLiteral("FILE.txt")}};
}

int NewCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    if (arguments.isSet(kNotice))
        throw Error(
            Error::Kind::Usage,
            kmh::tr("Reading another notice is not available yet; leave --notice out to start "
                    "from the bundled plan."));
    const QString path = arguments.value(kOut);
    if (path.isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Say which file to write: --out FILE.kmh."));
    Workbook::create(path, arguments.isSet(kDemo) ? Bundle::Demo : Bundle::Plan);
    console.err() << kmh::tr("%1 is written.").arg(QDir::toNativeSeparators(path)) << '\n';
    return ExitDone;
}

} // namespace kmh
