// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/model_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "core/domain/text.h"
#include "core/report/model_json.h"

namespace kmh {

namespace {

const auto kFormat = QStringLiteral("format");
const auto kJson = QStringLiteral("json");

} // namespace

QString ModelCommand::summary() const
{
    return kmh::tr("The plan: sections, measures, and everything read from them.");
}

QList<QCommandLineOption> ModelCommand::options() const
{
    return {{kFormat, kmh::tr("how to write it"), kJson, kJson}};
}

int ModelCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    readChoice(arguments.value(kFormat), kFormat, {kJson});
    const Workbook workbook = console.openWorkbook();
    const Snapshot snapshot = workbook.snapshot({.period = workbook.plan()->period});
    console.printJson(modelJson(*snapshot.plan, snapshot.projectReports));
    return ExitDone;
}

} // namespace kmh
