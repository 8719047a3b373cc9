// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_book.h"

#include "core/exchange/name_likeness.h"
#include "core/exchange/plain_text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

constexpr double kAlike = 0.75;
constexpr double kClearly = 0.1; ///< ahead of any other
constexpr double kCandidate = 0.5;
constexpr int kCandidates = 3;
/// Rows of names without end would fill the memory; past this they are looked up again.
constexpr qsizetype kRemembered = 100'000;

const QStringList& nationalities()
{
    static const QStringList names{QStringLiteral("蒙古族藏族自治州"), QStringLiteral("藏族自治州"),
                                   QStringLiteral("自治州")};
    return names;
}

/// 海西蒙古族藏族自治州 is 海西州 to everybody.
QString shortened(const QString& name)
{
    for (const QString& nationality : nationalities()) {
        if (name.endsWith(nationality))
            return name.chopped(nationality.size()) + QStringLiteral("州");
    }
    return name;
}

/// The only value that some key standing in a text leads to; longer keys hide shorter ones in them.
template<class IdType>
std::optional<IdType> onlyOneIn(const QString& text, const QHash<QString, IdType>& names)
{
    QStringList keys = names.keys();
    std::sort(keys.begin(), keys.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    QString rest = foldedName(text);
    QSet<IdType> found;
    for (const QString& key : keys) {
        if (key.size() < 2 || !rest.contains(key))
            continue;
        found.insert(names.value(key));
        rest.replace(key, QStringLiteral("|"));
    }
    return found.size() == 1 ? std::optional(*found.begin()) : std::nullopt;
}

} // namespace

NameBook::NameBook(const Plan& plan)
{
    for (const Indicator& indicator : plan.indicators) {
        const QString name = withUsualWords(foldedName(indicator.name));
        m_indicators.append({name, indicator.id});
        m_byName.insert(name, indicator.id);
        m_byName.insert(foldedName(indicator.code), indicator.id);
    }
    m_province = plan.regions.isEmpty() ? RegionId{} : plan.province().id;
    for (const Region& region : plan.regions) {
        for (const QString& name : {region.name, region.shortName, shortened(region.name),
                                    QString::number(region.id.value)})
            m_regions.insert(foldedName(name), region.id);
        if (region.kind == Region::Kind::Province)
            m_regions.insert(foldedName(region.name).chopped(1), region.id);
        if (region.kind == Region::Kind::AutonomousPrefecture)
            m_regions.insert(foldedName(region.shortName) + QStringLiteral("州"), region.id);
    }
    for (const char* name : {"省", "全省", "province"})
        m_regions.insert(QString::fromUtf8(name), m_province);
    for (const Unit& unit : plan.units) {
        for (const QString& name : {foldedName(unit.name), foldedName(unit.shortName)}) {
            if (unit.generic)
                continue;
            m_units.insert(name, unit.id);
            if (name.startsWith(u'省') && name.size() > 3) // the province goes without saying
                m_units.insert(name.mid(1), unit.id);
        }
    }
    for (const County& county : plan.counties)
        m_counties.insert(foldedName(county.name));
}

const IndicatorMatch& NameBook::indicator(const QString& text) const
{
    auto found = m_found.constFind(text);
    if (found == m_found.cend()) {
        if (m_found.size() >= kRemembered)
            m_found.clear();
        found = m_found.insert(text, look(text));
    }
    return *found;
}

std::optional<IndicatorId> NameBook::exact(const QString& folded) const
{
    const auto found = m_byName.constFind(withUsualWords(folded));
    return found == m_byName.cend() ? std::nullopt : std::optional(*found);
}

IndicatorMatch NameBook::look(const QString& text) const
{
    static const QRegularExpression digits(QStringLiteral("^\\d{1,2}(?=\\D)"));
    static const QRegularExpression weak(QStringLiteral("(?:完成|实现)?(?:情况|进度)?$"));
    IndicatorMatch match;
    match.label = labelOf(text);
    QString bare = match.label.name;
    for (const QString& form : {foldedName(text), match.label.whole, match.label.name,
                                bare.remove(digits).remove(weak)}) {
        match.id = exact(form);
        if (match.id) {
            if (form == match.label.whole)
                match.label.side.reset(); // the words of a side belong to the name
            return match;
        }
    }
    match.exact = false;
    lookAlike(match);
    return match;
}

void NameBook::lookAlike(IndicatorMatch& match) const
{
    const QString name = withUsualWords(match.label.name);
    QVector<std::pair<double, IndicatorId>> alike;
    for (const Name& own : m_indicators) {
        const double share = likeness(name, own.folded);
        if (share >= kCandidate)
            alike.append({share, own.id});
    }
    std::sort(alike.begin(), alike.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    for (qsizetype i = 0; i < std::min<qsizetype>(alike.size(), kCandidates); ++i)
        match.candidates.append(alike[i].second);
    if (alike.isEmpty() || alike.first().first < kAlike)
        return;
    if (alike.size() == 1 || alike[0].first - alike[1].first >= kClearly)
        match.id = alike.first().second;
}

std::optional<RegionId> NameBook::region(const QString& text) const
{
    auto found = m_foundRegions.constFind(text);
    if (found == m_foundRegions.cend()) {
        if (m_foundRegions.size() >= kRemembered)
            m_foundRegions.clear();
        const QString folded = foldedName(text);
        const auto known = m_regions.constFind(folded);
        std::optional<RegionId> id;
        if (folded.isEmpty() && text.trimmed().isEmpty())
            id = m_province;
        else if (known != m_regions.cend())
            id = *known;
        found = m_foundRegions.insert(text, id);
    }
    return *found;
}

std::optional<UnitId> NameBook::unit(const QString& text) const
{
    const auto found = m_units.constFind(foldedName(text));
    return found == m_units.cend() ? std::nullopt : std::optional(*found);
}

std::optional<RegionId> NameBook::regionIn(const QString& text) const
{
    QHash<QString, RegionId> prefectures = m_regions;
    prefectures.removeIf([this](const auto& name) { return name.value() == m_province; });
    const QString folded = foldedName(text);
    const bool namesOne = std::any_of(prefectures.keyBegin(), prefectures.keyEnd(),
                                      [&](const QString& name) { return folded.contains(name); });
    if (namesOne)
        return onlyOneIn(text, prefectures);
    return onlyOneIn(text, m_regions);
}

std::optional<UnitId> NameBook::unitIn(const QString& text) const
{
    return onlyOneIn(text, m_units);
}

std::optional<IndicatorId> NameBook::indicatorIn(const QString& text) const
{
    return onlyOneIn(withUsualWords(foldedName(text)), m_byName);
}

bool NameBook::isCounty(const QString& text) const
{
    return m_counties.contains(foldedName(text));
}

} // namespace kmh
