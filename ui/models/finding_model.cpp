// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_model.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "ui/theme/theme.h"

namespace kmh {

namespace {

constexpr int kDayLength = 10; // of 2025-03-21 08:30
constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

QVariant standsBack(const FindingRow&, int role)
{
    return role == Qt::ForegroundRole ? QVariant(theme::kSecondaryText) : QVariant();
}

QVariant firstDay(const FindingRow& row)
{
    return row.finding.period.firstDay();
}

QVariant apart(const FindingRow& row)
{
    return row.finding.difference();
}

} // namespace

FindingModel* makeFindingModel(QObject* parent)
{
    return new FindingModel(
        {{tr("Kind"), [](const FindingRow& row) { return row.kind; }},
         {tr("Indicator"), [](const FindingRow& row) { return row.name; }},
         {tr("Region"), [](const FindingRow& row) { return row.region; }},
         {tr("Period"), [](const FindingRow& row) { return row.shortPeriod; }, kLeft, {}, firstDay},
         {tr("Figure"),
          [](const FindingRow& row) { return row.found; },
          kRight,
          {},
          [](const FindingRow& row) { return QVariant(row.finding.found); }},
         {tr("Held against"),
          [](const FindingRow& row) { return row.expected; },
          kRight,
          {},
          [](const FindingRow& row) { return QVariant(row.finding.expected); }},
         {tr("Apart by"), [](const FindingRow& row) { return row.difference; }, kRight, {}, apart},
         {tr("What does not go together"), [](const FindingRow& row) { return row.text; }}},
        parent);
}

FindingModel* makeAcknowledgedModel(QObject* parent)
{
    return new FindingModel(
        {{tr("Kind"), [](const FindingRow& row) { return row.kind; }, kLeft, standsBack},
         {tr("Indicator"), [](const FindingRow& row) { return row.name; }, kLeft, standsBack},
         {tr("Region"), [](const FindingRow& row) { return row.region; }, kLeft, standsBack},
         {tr("Period"), [](const FindingRow& row) { return row.shortPeriod; }, kLeft, standsBack,
          firstDay},
         {tr("Apart by"), [](const FindingRow& row) { return row.difference; }, kRight, standsBack,
          apart},
         {tr("Why it may stand"), [](const FindingRow& row) { return row.why; }, kLeft, standsBack},
         {tr("By"), [](const FindingRow& row) { return row.by; }, kLeft, standsBack},
         {tr("Recorded"), [](const FindingRow& row) { return row.when.left(kDayLength); }, kLeft,
          standsBack}},
        parent);
}

BreakModel* makeBreakModel(QObject* parent)
{
    return new BreakModel(
        {{tr("Indicator"), [](const BreakRow& row) { return row.name; }},
         {tr("Region"), [](const BreakRow& row) { return row.region; }},
         {tr("From period"),
          [](const BreakRow& row) { return row.period; },
          kLeft,
          {},
          [](const BreakRow& row) { return QVariant(row.noted.period.firstDay()); }},
         {tr("What changed"), [](const BreakRow& row) { return row.noted.note; }},
         {tr("By"), [](const BreakRow& row) { return row.noted.stamp.by; }},
         {tr("Recorded"),
          [](const BreakRow& row) { return momentLabel(row.noted.stamp.at).left(kDayLength); }}},
        parent);
}

QVector<BreakRow> breakRows(const Plan& plan)
{
    QVector<BreakRow> rows;
    for (const SeriesBreak& noted : plan.breaks) {
        const Indicator& indicator = plan.indicator(noted.indicator);
        rows.append({noted, indicator.name,
                     noted.region ? plan.region(*noted.region).shortName : tr("everywhere"),
                     reportShortLabel(indicator.calendar, noted.period)});
    }
    return rows;
}

} // namespace kmh
