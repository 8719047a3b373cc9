// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attention_model.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"

namespace kmh {

namespace {

QString withMeasureNo(const Plan& plan, const QString& name, MeasureId measure)
{
    return tr("%1 (measure %2)").arg(name).arg(plan.measure(measure).no);
}

} // namespace

AttentionModel* makeAttentionModel(const Plan& plan, QObject* parent)
{
    const auto reason = [](const AttentionItem& item, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(item.reason) : QVariant();
    };
    return new AttentionModel(
        {lightColumn<AttentionItem>(tr("Light")),
         {tr("What"),
          [&plan](const AttentionItem& item) {
              return withMeasureNo(plan, item.name, item.measure);
          }},
         {tr("Gap"), [](const AttentionItem& item) { return item.gap; },
          Qt::AlignRight | Qt::AlignVCenter, reason},
         {tr("Lead unit"), [](const AttentionItem& item) { return item.units; }}},
        parent);
}

DueModel* makeDueModel(const Plan& plan, QObject* parent)
{
    return new DueModel(
        {{tr("Due"),
          [](const DueItem& item) { return dayLabel(item.due); },
          Qt::AlignLeft | Qt::AlignVCenter,
          {},
          [](const DueItem& item) { return QVariant(item.due); }},
         lightColumn<DueItem>(tr("Light")),
         {tr("What"),
          [&plan](const DueItem& item) { return withMeasureNo(plan, item.name, item.measure); }}},
        parent);
}

} // namespace kmh
