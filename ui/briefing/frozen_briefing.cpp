// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/frozen_briefing.h"

#include <QtCore/QHash>

#include <memory>

namespace kmh {

FrozenBriefing freeze(BriefingInput input)
{
    const auto kept = std::make_shared<const BriefingInput>(std::move(input));
    return {makeBriefing(*kept),
            [kept](const Subject& subject) { return briefingDetail(*kept, subject); }};
}

QString briefingKeyOf(const QString& pageName, const Plan& plan)
{
    static const QHash<QString, QString> keys{
        {QStringLiteral("overview"), QStringLiteral("overview")},
        {QStringLiteral("changes"), QStringLiteral("changes")},
        {QStringLiteral("answers"), QStringLiteral("behind")},
        {QStringLiteral("ledgers"), QStringLiteral("due")},
        {QStringLiteral("missing"), QStringLiteral("due")},
    };
    for (const Sector& sector : plan.sectors) {
        if (sector.code == pageName)
            return QStringLiteral("sector/") + pageName;
    }
    return keys.value(pageName);
}

} // namespace kmh
