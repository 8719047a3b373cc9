// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dossier_report.h"

#include "core/report/json_value.h"
#include "core/report/report_head.h"
#include "core/report/status_filter.h"

#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

template<class Lines, class JsonOf>
QJsonArray array(const Lines& lines, JsonOf jsonOf)
{
    QJsonArray list;
    for (const auto& line : lines)
        list.append(jsonOf(line));
    return list;
}

QJsonArray indicatorsJson(const Plan& plan, const QVector<DossierIndicator>& indicators)
{
    return array(indicators, [&](const DossierIndicator& line) {
        return QJsonObject{{"code"_L1, plan.indicator(line.indicator).code},
                           {"name"_L1, line.name},
                           {"region"_L1, reportName(plan, line.region)},
                           {"actual"_L1, line.actual},
                           {"target"_L1, jsonText(line.target)},
                           {"gap"_L1, jsonText(line.gap)},
                           {"province"_L1, jsonText(line.province)},
                           {"light"_L1, lightCode(line.light)},
                           {"reason"_L1, line.reason}};
    });
}

QJsonObject ledgerJson(const DossierLedger& line)
{
    return {{"code"_L1, line.code},
            {"name"_L1, line.name},
            {"count"_L1, line.count},
            {"open"_L1, line.open},
            {"overdue"_L1, line.overdue},
            {"planned"_L1, jsonNumber(line.planned)},
            {"completed"_L1, jsonNumber(line.completed)}};
}

QJsonObject entryJson(const DossierEntry& line)
{
    return {{"id"_L1, line.entry.value},
            {"name"_L1, line.name},
            {"ledger"_L1, line.ledger},
            {"state"_L1, line.state},
            {"due"_L1, jsonText(line.due.toString(Qt::ISODate))},
            {"remaining"_L1, jsonText(line.remaining)},
            {"unit"_L1, jsonText(line.unit)},
            {"place"_L1, jsonText(line.place)},
            {"enterprise"_L1, jsonText(line.enterprise)},
            {"light"_L1, lightCode(line.light)},
            {"reason"_L1, line.reason}};
}

QJsonObject lateJson(const DossierLate& line)
{
    return {{"name"_L1, line.name},
            {"what"_L1, line.what},
            {"due"_L1, line.late.due.toString(Qt::ISODate)},
            {"came"_L1, line.late.came.toString(Qt::ISODate)},
            {"days"_L1, line.late.days()}};
}

QJsonArray partsJson(const Plan& plan, const QVector<DossierPart>& parts)
{
    return array(parts, [&](const DossierPart& part) {
        const QString region = part.region ? reportName(plan, *part.region) : QString();
        const QString county = part.county ? plan.county(*part.county).name : QString();
        return QJsonObject{{"name"_L1, part.name},
                           {"region"_L1, jsonText(region)},
                           {"county"_L1, jsonText(county)},
                           {"enterprise"_L1, jsonText(part.enterprise)},
                           {"projects"_L1, part.projects},
                           {"matters"_L1, part.matters},
                           {"others"_L1, part.others},
                           {"open"_L1, part.open},
                           {"overdue"_L1, part.overdue},
                           {"planned"_L1, jsonNumber(part.planned)},
                           {"completed"_L1, jsonNumber(part.completed)},
                           {"light"_L1, jsonLight(part.light)},
                           {"reason"_L1, jsonText(part.reason)}};
    });
}

/// What a unit's page and a place's both say.
template<class Dossier>
QJsonObject commonJson(const Assessment& assessment, const Dossier& dossier)
{
    QJsonObject json = reportHeadJson(assessment);
    json["sentence"_L1] = dossierSentence(dossier);
    json["open"_L1] = dossier.open;
    json["overdue"_L1] = dossier.overdue;
    json["indicators"_L1] = indicatorsJson(assessment.plan(), dossier.indicators);
    json["ledgers"_L1] = array(dossier.ledgers, ledgerJson);
    json["entries"_L1] = array(dossier.entries, entryJson);
    json["late"_L1] = array(dossier.late, lateJson);
    return json;
}

} // namespace

QJsonObject unitJson(const Assessment& assessment, const UnitDossier& dossier)
{
    QJsonObject json = commonJson(assessment, dossier);
    json["unit"_L1] = dossier.name;
    json["longest_late"_L1] = dossier.longestLate;
    json["missing"_L1] = dossier.missing;
    json["measures"_L1] = array(dossier.measures, [&](const DossierMeasure& line) {
        return QJsonObject{{"no"_L1, assessment.plan().measure(line.measure).no},
                           {"label"_L1, line.label},
                           {"role"_L1, roleCode(line.role)},
                           {"light"_L1, lightCode(line.light)},
                           {"reason"_L1, line.reason}};
    });
    return json;
}

QJsonObject placeJson(const Assessment& assessment, const PlaceDossier& dossier)
{
    QJsonObject json = commonJson(assessment, dossier);
    json["place"_L1] = dossier.name;
    json["parts"_L1] = partsJson(assessment.plan(), dossier.parts);
    return json;
}

} // namespace kmh
