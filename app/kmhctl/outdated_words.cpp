// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/outdated_words.h"

#include "core/domain/text.h"

#include <QtCore/QSet>

namespace kmh {

namespace {

QString line(const QString& key, const QString& then, const QString& now)
{
    return now.isEmpty() ? tr("%1 is written by hand; computed then: “%2”; nothing is computed "
                              "there now.")
                               .arg(key, then)
                         : tr("%1 is written by hand; computed then: “%2”; computed now: “%3”")
                               .arg(key, then, now);
}

} // namespace

QStringList outdatedWords(const Bulletin& bulletin)
{
    QStringList lines;
    for (const BulletinParagraph* paragraph : bulletin.paragraphs()) {
        if (paragraph->isOutdated())
            lines.append(line(paragraph->key, paragraph->computedThen, paragraph->computed.text));
    }
    return lines;
}

QStringList outdatedWords(const Briefing& briefing, const Wordings& wordings)
{
    QStringList lines;
    QSet<QString> shown;
    for (const BriefingPage& page : briefing.pages) {
        const QString place = headlinePlace(page.key);
        const Wording* wording = page.outdated ? wordings.at(place) : nullptr;
        if (wording && !shown.contains(place))
            lines.append(line(page.key, wording->computed, page.computed.text));
        shown.insert(place);
    }
    for (const Wording& wording : wordings.all) {
        if (wording.place.startsWith(QLatin1String("briefing/")) &&
            wording.place.endsWith(QLatin1String("/headline")) && !wording.said.isEmpty() &&
            !shown.contains(wording.place))
            lines.append(line(wording.place.section(u'/', 1, -2), wording.computed, {}));
    }
    return lines;
}

} // namespace kmh
