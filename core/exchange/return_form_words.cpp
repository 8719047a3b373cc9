// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_form_words.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"

namespace kmh {

QString formTitle(const ReturnForm& form, const Plan& plan)
{
    const QString title = tr("%1 return form").arg(plan.shortTitle);
    return form.demo ? tr("%1 (demonstration figures)").arg(title) : title;
}

QString formSubtitle(const ReturnForm& form, const Plan& plan)
{
    return tr("Reporter: %1      Period: %2      In time until: %3      Form: %4")
        .arg(reporterName(plan, {form.identity.unit, form.identity.region}),
             periodLabel(form.identity.period), longDayLabel(form.inTimeUntil), form.identity.code);
}

QString formHint()
{
    return tr(
        "How to fill it in: 1. Fill in the yellow cells only; leave a cell empty where there "
        "is no figure, 0 means none at all. 2. “This period” is what came about in the "
        "period itself, “Running total” what has since the year began; grey cells stay empty. "
        "3. Write digits in the unit given; 21.4% is written 21.4. 4. Choose a quality; "
        "without one a figure counts as preliminary. 5. Send this very file back; it may be "
        "renamed, but do not delete hidden rows or columns or copy the table elsewhere.");
}

QString formPeriod(const DueFigure& due, const Plan& plan)
{
    const Indicator& indicator = plan.indicator(due.key.indicator);
    const QString label = reportLabel(indicator.calendar, due.key.period);
    if (due.optional)
        return tr("%1 (optional)").arg(label);
    if (due.statistics)
        return tr("%1 (once known)").arg(label);
    return due.arrears ? tr("%1 (in arrears)").arg(label) : label;
}

QString formTarget(const FigureKey& key, const Plan& plan)
{
    const Target* target = plan.target(key.indicator, key.region);
    return target ? tr("%1 by %2")
                        .arg(formatTarget(*target, plan.indicator(key.indicator)),
                             periodShortLabel(target->due))
                  : QString();
}

QString formLast(const ReturnFormLine& line, const Plan& plan)
{
    if (!line.last)
        return absentNumber();
    const Indicator& indicator = plan.indicator(line.due.key.indicator);
    QStringList figures;
    if (line.last->value)
        figures.append(accumulates(indicator.kind)
                           ? tr("own %1").arg(formatNumber(*line.last->value, indicator.decimals))
                           : formatNumber(*line.last->value, indicator.decimals));
    if (line.last->cumulative)
        figures.append(
            tr("total %1").arg(formatNumber(*line.last->cumulative, indicator.decimals)));
    return tr("%1 (%2)").arg(figures.join(u'\n'),
                             reportShortLabel(indicator.calendar, line.last->period));
}

FormPrompt formPrompt(const QString& column, const Indicator& indicator)
{
    FormPrompt prompt;
    prompt.title = column.left(32);
    if (indicator.unit == u"%")
        prompt.hint = tr("In %; 21.4% is written 21.4.");
    else
        prompt.hint = tr("In %1.").arg(indicator.unit);
    const bool counted = indicator.kind == IndicatorKind::Count;
    if (counted && indicator.decimals == 0)
        prompt.problem = tr("Write a whole number in %1, 0 or more.").arg(indicator.unit);
    else if (counted)
        prompt.problem = tr("Write a number in %1, 0 or more.").arg(indicator.unit);
    else
        prompt.problem = tr("Write digits only, in %1.").arg(indicator.unit);
    return prompt;
}

} // namespace kmh
