// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/sheet_texts.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/unit_dossier.h"

namespace kmh {

QString qualityMark(Quality quality)
{
    switch (quality) {
    case Quality::Preliminary: return {};
    case Quality::Final: return tr("F", "a figure's quality in one character: final");
    case Quality::Estimated: return tr("E", "a figure's quality in one character: estimated");
    }
    Q_UNREACHABLE();
}

QString sideLabel(const Indicator& indicator, FigureSide side)
{
    if (!accumulates(indicator.kind))
        return {};
    return side == FigureSide::Own ? tr("own figure") : tr("running total");
}

QString signedNumber(double value, int decimals)
{
    const QString number = formatNumber(value, decimals);
    if (number == formatNumber(0, decimals))
        return tr("unchanged");
    return value > 0 ? u'+' + number : number;
}

QStringList cellProblems(const FigureSheet& sheet, const FigureKey& key)
{
    QStringList problems;
    if (const FigureSheet::Refused* refused = sheet.refused(key))
        problems.append(refused->text.trimmed().isEmpty()
                            ? tr("The figure is not taken back: %1").arg(refused->problem)
                            : tr("“%1” is not recorded: %2").arg(refused->text, refused->problem));
    for (const Finding& finding : sheet.findings(key)) {
        const QString text = findingText(sheet.plan(), finding);
        problems.append(finding.acknowledged
                            ? tr("%1 (explained: %2)").arg(text, finding.acknowledged->stamp.note)
                            : text);
    }
    return problems;
}

QString likelySource(const Plan& plan, const FigureKey& key)
{
    if (key.region != plan.province().id)
        return plan.region(key.region).name;
    for (const Unit& unit : plan.units) {
        if (reportedBy(plan, unit.id).contains(key.indicator))
            return unit.name;
    }
    return {};
}

} // namespace kmh
