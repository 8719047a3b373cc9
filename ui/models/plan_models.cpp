// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_models.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace kmh {

namespace {

const Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

QString stateOf(const ShelvedPlan& plan, const QString& open)
{
    if (!plan.trouble.isEmpty())
        return kmh::tr("cannot be read");
    QStringList words;
    if (plan.path == open)
        words.append(kmh::tr("at the desk"));
    if (plan.archivedSince.isValid())
        words.append(kmh::tr("archived since %1").arg(longDayLabel(plan.archivedSince)));
    if (plan.demo)
        words.append(kmh::tr("demonstration figures"));
    return words.join(QStringLiteral("、"));
}

QString foundLabel(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Carried: return tr("carried on");
    case Likeness::Same: return tr("the same name");
    case Likeness::Similar: return tr("a similar name, to be judged");
    }
    Q_UNREACHABLE();
}

PlanCell cellOf(const Assessment& assessment, const std::optional<IndicatorId>& id)
{
    if (!id)
        return {};
    const Indicator& indicator = assessment.plan().indicator(*id);
    const IndicatorAssessment& a = assessment.provincial(*id);
    PlanCell cell;
    cell.exists = true;
    cell.name = indicator.name;
    cell.target = a.target ? formatTarget(*a.target, indicator) : tr("to be set");
    cell.actual = formatValue(a.actual, indicator);
    if (a.target)
        cell.targetValue = a.target->value;
    cell.actualValue = a.actual;
    cell.completion = a.completion;
    cell.light = a.light;
    return cell;
}

PlanCell cellOf(const Assessment& assessment, const std::optional<MeasureId>& id)
{
    if (!id)
        return {};
    PlanCell cell;
    cell.exists = true;
    cell.name = assessment.plan().measureLabel(assessment.plan().measure(*id));
    cell.light = assessment.measure(*id).light;
    return cell;
}

template<class Pair>
PlanPairItem itemOf(const PlanComparison& comparison, const Pair& pair)
{
    PlanPairItem item;
    item.earlier = cellOf(*comparison.earlier, pair.earlier);
    item.later = cellOf(*comparison.later, pair.later);
    item.name = item.later.exists ? item.later.name : item.earlier.name;
    if (pair.earlier && pair.later)
        item.found = foundLabel(pair.likeness);
    return item;
}

using Cell = PlanCell PlanPairItem::*;

Column<PlanPairItem> words(const QString& header, Cell of, QString PlanCell::*text,
                           std::optional<double> PlanCell::*number)
{
    return {header,
            [of, text](const PlanPairItem& item) {
                return (item.*of).exists ? (item.*of).*text : absentNumber();
            },
            kRight,
            {},
            [of, number](const PlanPairItem& item) { return sortValue((item.*of).*number); }};
}

Column<PlanPairItem> completion(const QString& header, Cell of)
{
    return {header,
            [of](const PlanPairItem& item) {
                const auto& ratio = (item.*of).completion;
                return ratio ? formatRatioPercent(*ratio) : absentNumber();
            },
            kRight,
            {},
            [of](const PlanPairItem& item) { return sortValue((item.*of).completion); }};
}

Column<PlanPairItem> light(const QString& header, Cell of)
{
    return {header,
            [of](const PlanPairItem& item) {
                return (item.*of).exists ? lightLabel((item.*of).light) : absentNumber();
            },
            Qt::AlignLeft | Qt::AlignVCenter,
            [of](const PlanPairItem& item, int role) {
                return role == LightRole && (item.*of).exists ? QVariant(int((item.*of).light))
                                                              : QVariant();
            }};
}

Column<PlanPairItem> foundColumn()
{
    return {tr("Found by"), [](const PlanPairItem& item) { return item.found; }};
}

Column<PlanPairItem> measureColumn(const QString& header, Cell of)
{
    return {header, [of](const PlanPairItem& item) {
                return (item.*of).exists ? (item.*of).name : absentNumber();
            }};
}

} // namespace

ShelfModel* makeShelfModel(const QString& open, QObject* parent)
{
    return new ShelfModel(
        {{tr("Period"),
          [](const ShelvedPlan& plan) {
              return plan.trouble.isEmpty() ? periodLabel(plan.period) : absentNumber();
          },
          Qt::AlignLeft | Qt::AlignVCenter,
          {},
          [](const ShelvedPlan& plan) { return QVariant(plan.period.lastDay()); }},
         {tr("Title of the plan"),
          [](const ShelvedPlan& plan) {
              return plan.trouble.isEmpty() ? plan.title : plan.trouble;
          }},
         {tr("Document number"), [](const ShelvedPlan& plan) { return plan.documentNo; }},
         {tr("State"), [open](const ShelvedPlan& plan) { return stateOf(plan, open); }},
         {tr("File"), [](const ShelvedPlan& plan) { return QFileInfo(plan.path).fileName(); },
          Qt::AlignLeft | Qt::AlignVCenter,
          [](const ShelvedPlan& plan, int role) {
              return role == Qt::ToolTipRole ? QVariant(QDir::toNativeSeparators(plan.path))
                                             : QVariant();
          }}},
        parent);
}

QVector<PlanPairItem> indicatorPairItems(const PlanComparison& comparison)
{
    QVector<PlanPairItem> items;
    for (const IndicatorPair& pair : comparison.indicators) {
        PlanPairItem item = itemOf(comparison, pair);
        item.unit = pair.later ? comparison.later->plan().indicator(*pair.later).unit
                               : comparison.earlier->plan().indicator(*pair.earlier).unit;
        if (pair.later)
            item.laterMeasure = comparison.later->plan().indicator(*pair.later).measure;
        items.append(item);
    }
    return items;
}

QVector<PlanPairItem> measurePairItems(const PlanComparison& comparison)
{
    QVector<PlanPairItem> items;
    for (const MeasurePair& pair : comparison.measures) {
        items.append(itemOf(comparison, pair));
        items.last().laterMeasure = pair.later;
    }
    return items;
}

QVector<Column<PlanPairItem>> indicatorPairColumns(const PlanComparison& comparison)
{
    QVector<Column<PlanPairItem>> columns{
        {tr("Indicator"), [](const PlanPairItem& item) { return item.name; },
         Qt::AlignLeft | Qt::AlignVCenter,
         [](const PlanPairItem& item, int role) -> QVariant {
             const bool differs =
                 item.earlier.exists && item.later.exists && item.earlier.name != item.later.name;
             if (role == SublineRole && differs)
                 return tr("formerly %1").arg(item.earlier.name);
             return {};
         }},
        {tr("Unit"), [](const PlanPairItem& item) { return item.unit; }}};
    const auto add = [&](Cell of, const QString& code) {
        columns.append(
            words(tr("Target of %1").arg(code), of, &PlanCell::target, &PlanCell::targetValue));
        columns.append(
            words(tr("Actual of %1").arg(code), of, &PlanCell::actual, &PlanCell::actualValue));
        columns.append(completion(tr("Completion of %1").arg(code), of));
        columns.append(light(tr("Light of %1").arg(code), of));
    };
    add(&PlanPairItem::earlier, comparison.earlier->plan().code);
    add(&PlanPairItem::later, comparison.later->plan().code);
    columns.append(foundColumn());
    return columns;
}

QVector<Column<PlanPairItem>> measurePairColumns(const PlanComparison& comparison)
{
    const QString earlier = comparison.earlier->plan().code;
    const QString later = comparison.later->plan().code;
    return {measureColumn(tr("Measure of %1").arg(earlier), &PlanPairItem::earlier),
            light(tr("Light of %1").arg(earlier), &PlanPairItem::earlier),
            measureColumn(tr("Measure of %1").arg(later), &PlanPairItem::later),
            light(tr("Light of %1").arg(later), &PlanPairItem::later), foundColumn()};
}

} // namespace kmh
