// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rule_list_model.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/judge.h"
#include "core/evaluation/rule_limits.h"

#include <algorithm>

namespace kmh {

namespace {

QString orDash(const QString& text)
{
    return text.isEmpty() ? absentNumber() : text;
}

QString sinceText(const RuleListRow& row)
{
    const Stamp& stamp = row.rule.stamp;
    return stamp.at.isValid() ? longDayLabel(stamp.at.toLocalTime().date())
                              : tr("from the beginning");
}

QVariant formula(const RuleListRow& row, int role)
{
    return role == Qt::ToolTipRole ? QVariant(ruleFormula(row.rule)) : QVariant();
}

} // namespace

RuleListModel* makeRuleListModel(QObject* parent)
{
    return new RuleListModel(
        {{tr("In force"),
          [](const RuleListRow& row) { return row.inForce ? tr("✓ judges") : QString(); }},
         {tr("Rule"), [](const RuleListRow& row) { return ruleTitle(row.rule); },
          Qt::AlignLeft | Qt::AlignVCenter, formula},
         {tr("Name and version"), [](const RuleListRow& row) { return row.rule.reference(); }},
         {tr("Limits"), [](const RuleListRow& row) { return limitsText(row.rule); },
          Qt::AlignLeft | Qt::AlignVCenter, formula},
         {tr("Since"),
          sinceText,
          Qt::AlignLeft | Qt::AlignVCenter,
          {},
          [](const RuleListRow& row) {
              const QDateTime& since = row.rule.stamp.at;
              return since.isValid() ? QVariant(since) : QVariant(QDateTime::fromSecsSinceEpoch(0));
          }},
         {tr("Set by"), [](const RuleListRow& row) { return orDash(row.rule.stamp.by); }},
         {tr("Why"), [](const RuleListRow& row) { return orDash(row.rule.stamp.note); }}},
        parent);
}

QVector<RuleListRow> ruleListRows(const Assessment& assessment)
{
    const QVector<LightRule>& rules = assessment.plan().rules;
    QVector<RuleListRow> rows;
    for (const LightRule& newest : newestRules(rules)) {
        const qsizetype first = rows.size();
        for (const LightRule& rule : rules) {
            if (rule.name == newest.name)
                rows.append({rule, rule.reference() == assessment.rule.reference()});
        }
        std::sort(rows.begin() + first, rows.end(), [](const RuleListRow& a, const RuleListRow& b) {
            return a.rule.version > b.rule.version;
        });
    }
    return rows;
}

} // namespace kmh
