// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/forms_command.h"

#include "app/kmhctl/desk_asked.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/exchange/return_form_writer.h"
#include "core/report/status_filter.h"
#include "ui/missing/due_source.h"

#include <QtCore/QDir>

#include <algorithm>

namespace kmh {

namespace {

const auto kOut = QStringLiteral("out");
const auto kUnit = QStringLiteral("unit");
const auto kRegion = QStringLiteral("region");

/// Whose forms are asked for; everybody's where nobody is named.
QVector<Reporter> reportersAsked(const QCommandLineParser& arguments, const Plan& plan)
{
    QVector<Reporter> asked;
    for (const QString& name : arguments.values(kUnit))
        asked.append({findUnit(plan, name), {}});
    for (const QString& name : arguments.values(kRegion))
        asked.append({{}, findRegion(plan, name)});
    return asked;
}

Reporter reporterOf(const ReturnForm& form)
{
    return {form.identity.unit, form.identity.region};
}

} // namespace

QString FormsCommand::summary() const
{
    return kmh::tr("Write the return forms of a round, one .xlsx for every unit and prefecture "
                   "that is asked for figures.");
}

QList<QCommandLineOption> FormsCommand::options() const
{
    return {
        {kOut, kmh::tr("the folder to write to"), QStringLiteral("DIR")},
        {kUnit, kmh::tr("only this unit's; may be given several times"), QStringLiteral("NAME")},
        {kRegion, kmh::tr("only this prefecture's; may be given several times"),
         QStringLiteral("NAME")},
        periodOption(),
        asOfOption()};
}

int FormsCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const QString folder = arguments.value(kOut);
    if (folder.isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Say which folder to write to: --out DIR."));
    const auto desk = deskAsked(arguments, console);
    const Plan& plan = desk->plan();
    QVector<ReturnForm> forms =
        returnForms(*desk->assessment().snapshot, readDueFigures(*desk), desk->now());
    for (const Reporter& reporter : reportersAsked(arguments, plan)) {
        if (std::none_of(forms.begin(), forms.end(),
                         [&](const ReturnForm& form) { return reporterOf(form) == reporter; }))
            console.err() << kmh::tr("%1 is asked for no figure in this round and gets no form.")
                                 .arg(reporterName(plan, reporter))
                          << '\n';
    }
    if (const QVector<Reporter> asked = reportersAsked(arguments, plan); !asked.isEmpty())
        forms.erase(std::remove_if(
                        forms.begin(), forms.end(),
                        [&](const ReturnForm& form) { return !asked.contains(reporterOf(form)); }),
                    forms.end());
    if (forms.isEmpty()) {
        console.err() << kmh::tr("No form was written: nothing is due in this round.") << '\n';
        return ExitDone;
    }
    if (!QDir().mkpath(folder))
        throw Error(Error::Kind::CannotOpen,
                    kmh::tr("The folder %1 cannot be made; choose another.")
                        .arg(QDir::toNativeSeparators(folder)));
    for (const QString& path : writeReturnForms(forms, plan, folder))
        console.out() << QDir::toNativeSeparators(path) << '\n';
    return ExitDone;
}

} // namespace kmh
