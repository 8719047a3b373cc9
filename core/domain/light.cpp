// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/light.h"

#include "core/domain/text.h"

namespace kmh {

QString lightCode(Light light)
{
    switch (light) {
    case Light::Met: return QStringLiteral("met");
    case Light::OnTrack: return QStringLiteral("on_track");
    case Light::Watch: return QStringLiteral("watch");
    case Light::Behind: return QStringLiteral("behind");
    case Light::NotDue: return QStringLiteral("not_due");
    case Light::Missing: return QStringLiteral("missing");
    case Light::NotJudged: return QStringLiteral("not_judged");
    }
    Q_UNREACHABLE();
}

QString lightLabel(Light light)
{
    switch (light) {
    case Light::Met: return tr("met");
    case Light::OnTrack: return tr("on track");
    case Light::Watch: return tr("watch");
    case Light::Behind: return tr("behind");
    case Light::NotDue: return tr("not due");
    case Light::Missing: return tr("not reported");
    case Light::NotJudged: return tr("not judged");
    }
    Q_UNREACHABLE();
}

QString lightLabel(Light light, bool overridden)
{
    return overridden ? tr("%1, set").arg(lightLabel(light)) : lightLabel(light);
}

int urgency(Light light)
{
    switch (light) {
    case Light::Behind: return 6;
    case Light::Missing: return 5;
    case Light::Watch: return 4;
    case Light::OnTrack: return 3;
    case Light::Met: return 2;
    case Light::NotDue: return 1;
    case Light::NotJudged: return 0;
    }
    Q_UNREACHABLE();
}

} // namespace kmh
