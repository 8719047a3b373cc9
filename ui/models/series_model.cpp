// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/series_model.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/series.h"
#include "core/report/code_labels.h"
#include "ui/theme/theme.h"

namespace kmh {

namespace {

constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

QVariant standsOut(const ReportedRow& row, int role)
{
    if (!row.doubted)
        return {};
    if (role == Qt::FontRole)
        return theme::font(theme::TextSize::Strong);
    return role == Qt::BackgroundRole ? QVariant(theme::kQuote) : QVariant();
}

} // namespace

ReportedModel* makeReportedModel(QObject* parent)
{
    return new ReportedModel(
        {{tr("Period"), [](const ReportedRow& row) { return row.label; }, kLeft, standsOut,
          [](const ReportedRow& row) { return QVariant(row.period.firstDay()); }},
         {tr("This period"), [](const ReportedRow& row) { return row.value; }, kRight, standsOut,
          [](const ReportedRow& row) { return sortValue(row.valueNumber); }},
         {tr("Running total"), [](const ReportedRow& row) { return row.cumulative; }, kRight,
          standsOut, [](const ReportedRow& row) { return sortValue(row.cumulativeNumber); }},
         {tr("Quality"), [](const ReportedRow& row) { return row.quality; }, kLeft, standsOut}},
        parent);
}

QVector<ReportedRow> reportedRows(const Snapshot& snapshot, IndicatorId id, RegionId region,
                                  const Period& doubted)
{
    const Indicator& indicator = snapshot.plan->indicator(id);
    QVector<ReportedRow> rows;
    for (const Observation& o : observationsOf(snapshot.observations, id, region)) {
        const QString quality = qualityLabel(o.quality);
        rows.append({o.period, reportShortLabel(indicator.calendar, o.period),
                     formatValue(o.value, indicator), formatValue(o.cumulative, indicator),
                     o.version > 1 ? tr("%1, version %2").arg(quality).arg(o.version) : quality,
                     o.period == doubted, o.value, o.cumulative});
    }
    return rows;
}

} // namespace kmh
