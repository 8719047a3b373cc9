// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rule_limits.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"

namespace kmh {

namespace {

double scaleOf(LightRule::Form form)
{
    return form == LightRule::Form::ScheduleShare ? 100 : 1;
}

} // namespace

QString limitText(LightRule::Form form, const std::optional<double>& limit)
{
    if (!limit)
        return {};
    QString text = formatNumber(*limit * scaleOf(form), 4);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

QString limitUnit(LightRule::Form form)
{
    switch (form) {
    case LightRule::Form::LinearPoints: return tr("points");
    case LightRule::Form::ScheduleShare: return QStringLiteral("%");
    case LightRule::Form::PlanRatio:
    case LightRule::Form::DueOnly: return {};
    }
    Q_UNREACHABLE();
}

QString limitsText(const LightRule& rule)
{
    const auto withUnit = [&](const std::optional<double>& limit) {
        const QString unit = limitUnit(rule.form);
        const QString text = limitText(rule.form, limit);
        return unit.isEmpty() || unit == u"%" ? text + unit : tr("%1 %2").arg(text, unit);
    };
    const QString onTrack = withUnit(rule.onTrackLimit);
    const QString watch = withUnit(rule.watchLimit);
    switch (rule.form) {
    case LightRule::Form::PlanRatio: return tr("on track r ≥ %1, watch r ≥ %2").arg(onTrack, watch);
    case LightRule::Form::LinearPoints:
        return tr("on track up to %1, watch up to %2").arg(onTrack, watch);
    case LightRule::Form::ScheduleShare:
        return tr("on track from %1, watch from %2").arg(onTrack, watch);
    case LightRule::Form::DueOnly: return absentNumber();
    }
    Q_UNREACHABLE();
}

std::optional<double> readLimit(LightRule::Form form, const QString& text)
{
    QString number = text.normalized(QString::NormalizationForm_KC).trimmed(); // ８０％ is 80%
    const QString unit = limitUnit(form);
    if (!unit.isEmpty() && number.endsWith(unit))
        number.chop(unit.size());
    number = number.trimmed();
    number.replace(QChar(0x2212), u'-');
    number.remove(u',');
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return isNumber ? std::optional(value / scaleOf(form)) : std::nullopt;
}

} // namespace kmh
