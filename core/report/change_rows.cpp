// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/change_rows.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/judge.h"
#include "core/report/code_labels.h"
#include "core/report/entry_change_words.h"
#include "core/report/ledger_labels.h"

#include <algorithm>

namespace kmh {

namespace {

using Kind = Revision::Kind;

QString kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::Figure: return tr("figure");
    case Kind::Target: return tr("target");
    case Kind::Course: return tr("planned course");
    case Kind::Override: return tr("light set by a person");
    case Kind::Break: return tr("break in the series");
    case Kind::Deliverable: return tr("deliverable");
    case Kind::Project: return tr("project");
    case Kind::Rule: return tr("light rule");
    case Kind::Entry: return tr("ledger");
    case Kind::Price: return tr("price");
    case Kind::Attachment: return tr("attachment");
    case Kind::List: return tr("list");
    }
    Q_UNREACHABLE();
}

QString ruleWords(const Plan& plan, const QString& reference)
{
    const LightRule* rule = findRule(plan.rules, reference);
    if (!rule)
        return reference.isEmpty() ? absentNumber() : reference;
    return reference == rule->reference()
               ? tr("%1, version %2").arg(ruleTitle(*rule)).arg(rule->version)
               : ruleTitle(*rule);
}

/// What is not a number, before or after; `code` is empty where there was nothing.
QString codeWords(const Plan& plan, Kind kind, const QString& code)
{
    switch (kind) {
    case Kind::Course: return code.isEmpty() ? tr("the default course") : shapeLabel(code);
    case Kind::Override: return code.isEmpty() ? tr("as the rule says") : lightCodeLabel(code);
    case Kind::Break: return code.isEmpty() ? tr("comparable") : tr("not comparable");
    case Kind::Deliverable:
    case Kind::Project: return code.isEmpty() ? tr("nothing reported") : entryStateLabel(code);
    case Kind::Entry: return code.isEmpty() ? absentNumber() : entryStateLabel(code);
    case Kind::Rule: return ruleWords(plan, code);
    case Kind::Figure:
    case Kind::Target:
    case Kind::Price:
    case Kind::Attachment:
    case Kind::List: break;
    }
    return code;
}

QString targetWords(const Plan& plan, const std::optional<Target>& target)
{
    if (!target)
        return tr("target to be set");
    return tr("%1 by %2")
        .arg(formatTarget(*target, plan.indicator(target->indicator)), periodLabel(target->due));
}

/// A course that has the shape it had may still lead through other values.
QString courseWords(const Revision& revision)
{
    const QString shape =
        revision.codeAfter.isEmpty() ? tr("the default course") : shapeLabel(revision.codeAfter);
    const bool isSame = revision.codeAfter == revision.codeBefore && revision.pointsChanged > 0;
    return isSame ? tr("%1, changed for %2 periods", nullptr, int(revision.pointsChanged))
                        .arg(shape)
                        .arg(revision.pointsChanged)
                  : shape;
}

QString valueWords(const Plan& plan, const Revision& revision, const std::optional<double>& value,
                   const QString& code)
{
    if (revision.kind == Kind::Figure)
        return formatValue(value, plan.indicator(*revision.indicator));
    return codeWords(plan, revision.kind, code);
}

QString differenceWords(const Indicator& indicator, double difference)
{
    const QString text = formatDifference(difference, indicator);
    return difference > 0 ? QLatin1Char('+') + text : text;
}

void nameItem(const Plan& plan, const Revision& revision, ChangeRow& row)
{
    if (revision.indicator) {
        const Indicator& indicator = plan.indicator(*revision.indicator);
        row.name = indicator.name;
        row.measure = indicator.measure;
        row.region = revision.region ? plan.region(*revision.region).shortName : tr("everywhere");
        if (revision.period)
            row.period = revision.kind == Kind::Override
                             ? periodLabel(*revision.period)
                             : reportLabel(indicator.calendar, *revision.period);
    } else if (revision.deliverable) {
        const auto found =
            std::find_if(plan.deliverables.begin(), plan.deliverables.end(),
                         [&](const auto& d) { return d.id == revision.deliverable; });
        row.name = found->name;
        row.measure = found->measure;
    } else if (revision.project) {
        const auto found = std::find_if(plan.projects.begin(), plan.projects.end(),
                                        [&](const auto& p) { return p.id == revision.project; });
        row.name = found->name;
        row.measure = found->measure;
    } else if (revision.entry || revision.kind == Kind::List) {
        row.name = revision.name;
        row.measure = revision.measure;
        if (revision.region)
            row.region = plan.region(*revision.region).shortName;
    } else {
        row.name = tr("the whole plan");
    }
}

ChangeRow changeRow(const Plan& plan, const Change& change)
{
    const Revision& revision = change.revision;
    ChangeRow row;
    row.change = change;
    nameItem(plan, revision, row);
    row.when = momentLabel(revision.stamp.at);
    const Ledger* ledger = revision.entry ? plan.ledger(revision.ledger) : nullptr;
    row.what = ledger && revision.kind == Kind::Entry ? ledger->name : kindLabel(revision.kind);
    row.before = revision.kind == Kind::Target
                     ? targetWords(plan, revision.targetBefore)
                     : valueWords(plan, revision, revision.before, revision.codeBefore);
    row.after = revision.kind == Kind::Target ? targetWords(plan, revision.targetAfter)
                : revision.kind == Kind::Course
                    ? courseWords(revision)
                    : valueWords(plan, revision, revision.after, revision.codeAfter);
    if (const auto difference = change.difference(); difference && revision.indicator)
        row.difference = differenceWords(plan.indicator(*revision.indicator), *difference);
    switch (revision.kind) {
    case Kind::Deliverable:
    case Kind::Project:
    case Kind::Entry: tellEntry(plan, revision, row); break;
    case Kind::Price: tellPrice(revision, row); break;
    case Kind::Attachment: tellAttachment(revision, row); break;
    case Kind::List: tellList(revision, row); break;
    default: break;
    }
    if (row.afterInShort.isEmpty())
        row.afterInShort = row.after;
    row.by = revision.stamp.by;
    row.why = revision.stamp.note;
    row.source = revision.source;
    if (revision.kind == Kind::Figure)
        row.origin = originText(revision.file, revision.cell);
    return row;
}

} // namespace

QString originText(const QString& file, const QString& cell)
{
    return file.isEmpty() || cell.isEmpty() ? file + cell : tr("%1, %2").arg(file, cell);
}

QVector<ChangeRow> changeRows(const Plan& plan, const QVector<Change>& changes)
{
    QVector<ChangeRow> rows;
    rows.reserve(changes.size());
    for (const Change& change : changes)
        rows.append(changeRow(plan, change));
    return rows;
}

QString changeDetail(const ChangeRow& row)
{
    const Kind kind = row.change.revision.kind;
    // What these are of does not say what they are.
    const bool isNamed = kind == Kind::Price || kind == Kind::Attachment || kind == Kind::List;
    QStringList of;
    for (const QString& part : {isNamed ? row.what : QString(), row.name, row.region, row.period}) {
        if (!part.isEmpty())
            of.append(part);
    }
    QString text = tr("%1: %2→%3").arg(of.join(tr(" · ")), row.before, row.after);
    if (!row.fields.isEmpty())
        text = tr("%1; said anew: %2").arg(text, row.fields);
    if (!row.why.isEmpty())
        text = tr("%1; why: %2").arg(text, row.why);
    if (!row.source.isEmpty())
        text = tr("%1; source: %2").arg(text, row.source);
    return row.origin.isEmpty() ? text : tr("%1; from: %2").arg(text, row.origin);
}

} // namespace kmh
