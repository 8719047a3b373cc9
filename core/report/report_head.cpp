// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_head.h"

#include "core/domain/text.h"
#include "core/report/json_value.h"

namespace kmh {

using namespace Qt::StringLiterals;

QChar lightSign(Light light)
{
    switch (light) {
    case Light::Met: return u'✓';
    case Light::OnTrack: return u'●';
    case Light::Watch: return u'▲';
    case Light::Behind: return u'◆';
    case Light::NotDue: return u'○';
    case Light::Missing: return u'–';
    case Light::NotJudged: return u'□';
    }
    Q_UNREACHABLE();
}

QString reportHeading(const Snapshot& snapshot, const QStringList& added)
{
    QStringList parts{snapshot.plan->shortTitle};
    parts += added;
    // To the second: two figures of one minute are still told apart.
    if (snapshot.asOf.isValid())
        parts.append(
            tr("as of %1")
                .arg(snapshot.asOf.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))));
    if (snapshot.demo)
        parts.append(tr("demonstration figures"));
    return parts.join(QStringLiteral(" · ")) + u'\n';
}

QString reportHeading(const Assessment& assessment, const QStringList& added)
{
    return reportHeading(*assessment.snapshot,
                         added + QStringList{periodLabel(assessment.period()),
                                             tr("rule %1").arg(assessment.rule.reference())});
}

QJsonObject reportHeadJson(const Snapshot& snapshot)
{
    return {{"plan"_L1, snapshot.plan->code},
            {"as_of"_L1, jsonMoment(snapshot.asOf)},
            {"demo"_L1, snapshot.demo}};
}

QJsonObject reportHeadJson(const Assessment& assessment)
{
    QJsonObject json = reportHeadJson(*assessment.snapshot);
    json["period"_L1] = assessment.period().code();
    json["rule"_L1] = assessment.rule.name;
    json["rule_version"_L1] = assessment.rule.version;
    return json;
}

QString lightText(Light light)
{
    return lightSign(light) + QLatin1Char(' ') + lightLabel(light);
}

} // namespace kmh
