// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_book.h"

#include "core/domain/name_likeness.h"
#include "core/domain/plain_text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

constexpr double kAlike = 0.75;
constexpr double kCandidate = 0.5;
constexpr int kCandidates = 3;
/// Rows of names without end would fill the memory; past this they are looked up again.
constexpr qsizetype kRemembered = 100'000;

/// A former name without 省 is looked for in longer texts only where it is long enough not to be a
/// part of another one's: 国土资源厅, but not 旅游局, which 文化旅游局 ends in.
constexpr qsizetype kShortestWithout = 5;

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

/// Words that may stand around a name and change nothing of what it means. 总, 省级, 完成进度 and
/// the like do change it.
QString withoutIdleWords(QString name)
{
    static const QRegularExpression around(QStringLiteral(
        "^(?:\\d{1,2}(?=\\D)|累计|本期|本旬|本月|当旬|当月|当期|全省|其中|指标|完成|实现)+|"
        "(?<=增速|涨幅)同比$|(?:累计|本期|本旬|本月|当旬|当月|当期|完成|实现|情况|指标|数据|统计)+"
        "$"));
    return name.remove(around);
}

QString withoutNumberWord(QString name)
{
    static const QRegularExpression word(
        QStringLiteral("(?:场次|次数|人次数?|人数|家数|户数|个数|数量|数|量)$"));
    return name.remove(word);
}

/// Whether what stands beside a name in a longer text leaves it the name it is.
bool isNameAlone(const QString& before, const QString& after)
{
    static const QRegularExpression front(
        QStringLiteral("(?:^|[\\d年月旬省州日]|季度|年度|半年|(?<!城)市|地区|累计|完成|实现|主要|"
                       "其中|指标|[的和及与])$"));
    static const QRegularExpression back(
        QStringLiteral("^(?:$|\\d|情况|完成|实现|累计|统计|调度|汇总|一览|明细|报|表|数据|按|分|"
                       "单位|[的和及与])"));
    return front.match(before).hasMatch() && back.match(after).hasMatch();
}

} // namespace

NameBook::NameBook(const Plan& plan)
{
    for (const Indicator& indicator : plan.indicators) {
        const QString name = withUsualWords(foldedName(indicator.name));
        m_indicators.append({name, indicator.id});
        m_byName.insert(name, indicator.id);
        m_byName.insert(foldedName(indicator.code), indicator.id);
        const QString shortName = withoutNumberWord(name);
        if (shortName == name || shortName.isEmpty())
            continue;
        const bool isTaken = m_byShortName.contains(shortName);
        m_byShortName.insert(shortName, isTaken ? std::nullopt : std::optional(indicator.id));
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
    addUnits(plan);
    for (const County& county : plan.counties)
        m_counties.insert(foldedName(county.name));
}

void NameBook::addUnits(const Plan& plan)
{
    for (const Unit& unit : plan.units) {
        for (const QString& name : {foldedName(unit.name), foldedName(unit.shortName)}) {
            if (unit.generic)
                continue;
            m_units.insert(name, unit.id);
            if (name.startsWith(u'省') && name.size() > 3) // the province goes without saying
                m_units.insert(name.mid(1), unit.id);
        }
    }
    // Other and former names: nobody's where two units share one, and never another one's own.
    QHash<QString, std::optional<UnitId>> others;
    for (const UnitName& other : plan.unitNames) {
        const QString name = foldedName(other.name);
        QStringList forms{name};
        if (name.startsWith(u'省') && name.size() > kShortestWithout)
            forms.append(name.mid(1));
        for (const QString& form : std::as_const(forms)) {
            const auto known = others.constFind(form);
            const bool isShared = known != others.cend() && *known != other.unit;
            others.insert(form, isShared ? std::nullopt : std::optional(other.unit));
        }
    }
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        if (other.value() && !m_units.contains(other.key()))
            m_units.insert(other.key(), *other.value());
    }
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

std::optional<IndicatorId> NameBook::withIdleWords(const QString& folded) const
{
    const QString name = withoutIdleWords(folded);
    if (const auto id = exact(name))
        return id;
    const QString shortName = withoutNumberWord(name);
    if (const auto id = shortName.isEmpty() ? std::nullopt : exact(shortName))
        return id;
    return m_byShortName.value(withUsualWords(name));
}

IndicatorMatch NameBook::look(const QString& text) const
{
    IndicatorMatch match;
    match.label = labelOf(text);
    const TableLabel& label = match.label;
    QStringList forms{foldedName(text)};
    if (label.remark.isEmpty()) // 旅游收入（入境） is something else
        forms << label.whole << label.name;
    for (const QString& form : std::as_const(forms)) {
        match.id = exact(form);
        if (match.id) {
            if (form == label.whole)
                match.label.side.reset(); // the words of a side belong to the name
            return match;
        }
    }
    match.exact = false;
    match.id = withIdleWords(label.name + label.remark);
    if (!match.id)
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
    match.near = !alike.isEmpty() && alike.first().first >= kAlike;
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
    const QString folded = withUsualWords(foldedName(text));
    const auto id = onlyOneIn(folded, m_byName);
    for (auto name = m_byName.cbegin(); id && name != m_byName.cend(); ++name) {
        const qsizetype at = name.value() == *id ? folded.indexOf(name.key()) : -1;
        if (at >= 0 && isNameAlone(folded.left(at), folded.mid(at + name.key().size())))
            return id;
    }
    return {};
}

bool NameBook::isCounty(const QString& text) const
{
    return m_counties.contains(foldedName(text));
}

} // namespace kmh
