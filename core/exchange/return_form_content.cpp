// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_form_content.h"

#include "core/domain/text.h"
#include "core/evaluation/series.h"
#include "core/exchange/return_form_marks.h"

#include <algorithm>

namespace kmh {

namespace {

std::optional<Observation> lastBefore(const Snapshot& snapshot, const FigureKey& key)
{
    std::optional<Observation> last;
    for (const Observation& o : observationsOf(snapshot.observations, key.indicator, key.region)) {
        if (o.period.lastDay() < key.period.lastDay())
            last = o;
    }
    return last;
}

int order(const ReturnFormLine& line)
{
    if (line.due.optional)
        return 3;
    return line.due.statistics ? 2 : int(line.due.arrears);
}

ReturnForm formOf(const Snapshot& snapshot, const DueFigures& due, const Reporter& reporter,
                  const QDateTime& now)
{
    const Plan& plan = *snapshot.plan;
    ReturnForm form;
    form.demo = snapshot.demo;
    form.identity = {{}, plan.code, reporter.unit, reporter.region, due.round, now};
    form.identity.issuedAt.setTime({now.time().hour(), now.time().minute(), now.time().second()});
    form.identity.code = formCode(form.identity, plan);
    form.inTimeUntil = due.round.lastDay().addDays(1);
    for (const DueFigure& figure : due.askedOf(reporter))
        form.lines.append({figure, lastBefore(snapshot, figure.key)});
    std::stable_sort(
        form.lines.begin(), form.lines.end(),
        [](const ReturnFormLine& a, const ReturnFormLine& b) { return order(a) < order(b); });
    return form;
}

QString fitForFiles(const QString& name)
{
    QString fit;
    for (const QChar c : name)
        fit += c < u' ' || QStringLiteral("<>:\"/\\|?*").contains(c) ? QChar(u'-') : c;
    while (fit.endsWith(u'.') || fit.endsWith(u' '))
        fit.chop(1);
    return fit;
}

} // namespace

QVector<ReturnForm> returnForms(const Snapshot& snapshot, const DueFigures& due,
                                const QDateTime& now)
{
    QVector<ReturnForm> forms;
    for (const Reporter& reporter : due.asked()) {
        if (reporter.unit || reporter.region)
            forms.append(formOf(snapshot, due, reporter, now));
    }
    return forms;
}

QString returnFormFileName(const ReturnForm& form, const Plan& plan)
{
    const QString reporter = reporterName(plan, {form.identity.unit, form.identity.region});
    return fitForFiles(tr("Return form_%1_%2").arg(periodLabel(form.identity.period), reporter)) +
           QStringLiteral(".xlsx");
}

} // namespace kmh
