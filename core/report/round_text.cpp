// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/round_text.h"

#include "core/domain/entry_fields.h"
#include "core/domain/text.h"
#include "core/report/json_value.h"
#include "core/report/ledger_labels.h"
#include "core/report/report_head.h"

#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

bool isStarted(const Entry& round)
{
    return round.id.value != 0;
}

QString lineText(const RoundLine& line)
{
    QString text = u"  "_s + (line.light ? lightText(*line.light) + u' ' : u"· "_s);
    text += line.whose.isEmpty() ? line.name : tr("%1 (%2)").arg(line.name, line.whose);
    return line.detail.isEmpty() ? text : tr("%1: %2").arg(text, line.detail);
}

QJsonObject lineJson(const Plan& plan, const RoundLine& line)
{
    using Json = QJsonValue;
    return {{"name"_L1, line.name},
            {"whose"_L1, jsonText(line.whose)},
            {"detail"_L1, jsonText(line.detail)},
            {"light"_L1, jsonLight(line.light)},
            {"measure"_L1, line.measure ? Json(plan.measure(*line.measure).no) : Json()},
            {"indicator"_L1, line.indicator ? Json(plan.indicator(*line.indicator).code) : Json()},
            {"entry"_L1, line.entry ? Json(line.entry->value) : Json()},
            {"unit"_L1, line.unit ? Json(plan.unit(*line.unit).name) : Json()}};
}

} // namespace

QString roundText(const Assessment& assessment, const RoundTasks& tasks,
                  const RoundEntries& entries, const Entry& round)
{
    const QString state = isStarted(round) ? entryStateLabel(LedgerKind::Rounds, round.state())
                                           : tr("no round was started for this period");
    QString text = reportHeading(assessment, {state});
    for (const EntryField step : roundSteps()) {
        text += u'\n' + roundStepName(step) + u"  "_s + roundSentence(tasks, step) + u'\n';
        for (const RoundLine& line : roundLines(assessment, tasks, entries, step))
            text += lineText(line) + u'\n';
    }
    return text;
}

QJsonObject roundJson(const Assessment& assessment, const RoundTasks& tasks,
                      const RoundEntries& entries, const Entry& round)
{
    QJsonArray steps;
    for (const EntryField step : roundSteps()) {
        QJsonArray lines;
        for (const RoundLine& line : roundLines(assessment, tasks, entries, step))
            lines.append(lineJson(assessment.plan(), line));
        steps.append(QJsonObject{{"step"_L1, QLatin1String(fieldSpec(step).column)},
                                 {"name"_L1, roundStepName(step)},
                                 {"left"_L1, tasks.left(step)},
                                 {"sentence"_L1, roundSentence(tasks, step)},
                                 {"result"_L1, jsonText(round.text(step))},
                                 {"tasks"_L1, lines}});
    }
    QJsonObject json = reportHeadJson(assessment);
    json["round"_L1] = isStarted(round) ? QJsonValue(QJsonObject{{"id"_L1, round.id.value},
                                                                 {"name"_L1, round.name()},
                                                                 {"state"_L1, round.state()}})
                                        : QJsonValue();
    json["steps"_L1] = steps;
    return json;
}

} // namespace kmh
