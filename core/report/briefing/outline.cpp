// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/outline.h"
#include "core/domain/text.h"

#include <algorithm>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSectorPrefix = "sector/"_L1;

/// Whether there is anything to show of a sector.
bool isFollowedUp(const Plan& plan, SectorId sector)
{
    const auto lies = [&](const auto& item) { return plan.sectorOf(item.measure).id == sector; };
    return std::any_of(plan.indicators.begin(), plan.indicators.end(), lies) ||
           std::any_of(plan.deliverables.begin(), plan.deliverables.end(), lies);
}

QStringList houseOrder(const Plan& plan)
{
    QStringList keys{u"title"_s, u"overview"_s, u"changes"_s};
    for (const Sector& sector : plan.sectors)
        keys.append(sectorKey(sector));
    return keys + QStringList{u"behind"_s, u"regions"_s, u"due"_s, u"closing"_s};
}

/// Without being asked for; a sector that there is nothing to show of only when the office says so.
bool isShown(const Plan& plan, const QString& key)
{
    const auto sector = sectorOfKey(plan, key);
    return !sector || isFollowedUp(plan, *sector);
}

/// Where a page that a saved outline does not name stands by itself: after the one it follows in
/// the order of the house.
qsizetype placeFor(const QString& key, const QStringList& house,
                   const QVector<BriefingOutline::Item>& items)
{
    for (qsizetype before = house.indexOf(key) - 1; before >= 0; --before) {
        const auto found = std::find_if(items.begin(), items.end(), [&](const auto& item) {
            return item.key == house.at(before);
        });
        if (found != items.end())
            return found - items.begin() + 1;
    }
    return 0;
}

/// The number the notice gives a section: “五” of “五、强力扩大有效投资”; empty where it has none.
QString sectionNumber(const Plan& plan, SectorId sector)
{
    for (const Section& section : plan.sections) {
        if (section.sector != sector)
            continue;
        const QString heading = plan.wording(section.quote);
        const qsizetype mark = heading.indexOf(u'、');
        return mark > 0 && mark <= 3 ? heading.left(mark) : QString();
    }
    return {};
}

} // namespace

QString sectorKey(const Sector& sector)
{
    return kSectorPrefix + sector.code;
}

std::optional<SectorId> sectorOfKey(const Plan& plan, const QString& key)
{
    for (const Sector& sector : plan.sectors) {
        if (sectorKey(sector) == key)
            return sector.id;
    }
    return {};
}

QString BriefingOutline::text() const
{
    QStringList lines;
    for (const Item& item : items)
        lines.append((item.shown ? u"+"_s : u"-"_s) + item.key);
    return lines.join(u'\n');
}

BriefingOutline BriefingOutline::of(const Plan& plan, const QString& text)
{
    const QStringList house = houseOrder(plan);
    BriefingOutline outline;
    const auto has = [&](const QString& key) {
        return std::any_of(outline.items.begin(), outline.items.end(),
                           [&](const Item& item) { return item.key == key; });
    };
    for (const QString& written : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = written.trimmed();
        const QString key = line.mid(1);
        if ((line.startsWith(u'+') || line.startsWith(u'-')) && house.contains(key) && !has(key))
            outline.items.append({key, line.startsWith(u'+')});
    }
    for (const QString& key : house) {
        if (!has(key))
            outline.items.insert(placeFor(key, house, outline.items), {key, isShown(plan, key)});
    }
    return outline;
}

QString briefingPageName(const Plan& plan, const QString& key)
{
    if (key == "title"_L1)
        return tr("Title page");
    if (key == "overview"_L1)
        return tr("Overview");
    if (key == "changes"_L1)
        return tr("Since the last round");
    if (key == "behind"_L1)
        return tr("What is behind, and whose it is");
    if (key == "regions"_L1)
        return tr("Prefectures");
    if (key == "due"_L1)
        return tr("Due next");
    if (key == "closing"_L1)
        return tr("What comes next");
    const auto sector = sectorOfKey(plan, key);
    if (!sector)
        return key;
    const QString number = sectionNumber(plan, *sector);
    const QString name = plan.sector(*sector).name;
    return number.isEmpty() ? name : tr("%1. %2").arg(number, name);
}

QString headlinePlace(const QString& pageKey)
{
    return u"briefing/%1/headline"_s.arg(pageKey);
}

QString notesPlace(const QString& pageKey)
{
    return u"briefing/%1/notes"_s.arg(pageKey);
}

} // namespace kmh
