// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/unit_book.h"

#include "core/notice/unit_words.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kSimilar = 5;
/// 体育 and 教育 (0.5) are not alike, 发展改革 and 发改 (0.875) are.
constexpr double kLikely = 0.6;
/// No unit's name is longer; what is would only take time.
constexpr qsizetype kLongest = 40;

/// 海西蒙古族藏族自治州 is 海西州 to everybody.
QString withoutNationality(const QString& name, const QString& shortName)
{
    for (const char* level : {"自治州", "自治县", "自治区", "自治旗"}) {
        if (name.endsWith(QString::fromUtf8(level)))
            return shortName + name.back();
    }
    return name;
}

QStringList levelsOf(const QString& place)
{
    const QString level = levelOfPlace(place);
    if (level == QStringLiteral("自治区"))
        return {level, QStringLiteral("区")};
    if (level == QStringLiteral("自治州") || level == QStringLiteral("自治县"))
        return {level.right(1), level};
    if (level.endsWith(u'区') && level.size() > 1)
        return {QStringLiteral("区")};
    return level.isEmpty() ? QStringList() : QStringList{level};
}

bool isCounty(const QString& place)
{
    static const QStringList levels{QStringLiteral("自治县"), QStringLiteral("县"),
                                    QStringLiteral("区"), QStringLiteral("旗")};
    return levels.contains(levelOfPlace(place));
}

bool isTownshipName(const QString& place)
{
    return place.endsWith(u'乡') || place.endsWith(u'镇') || place.endsWith(QStringLiteral("街道"));
}

/// What tells a unit from others: 工业信息化 of 省工业和信息化厅; 厅, 局 and 委 are the same thing
/// at different levels and times.
QString coreOf(const QString& name)
{
    QString core = foldedUnitName(name).left(kLongest);
    core.remove(0, levelOf(core).size());
    for (const char* end : {"厅", "局", "委", "办公室", "办", "公司", "集团"}) {
        const QString word = QString::fromUtf8(end);
        if (core.endsWith(word) && core.size() > word.size() + 1) {
            core.chop(word.size());
            break;
        }
    }
    return core;
}

/// Their longest common subsequence.
int commonLength(const QString& a, const QString& b)
{
    QVector<int> row(b.size() + 1, 0);
    for (const QChar c : a) {
        int diagonal = 0;
        for (qsizetype i = 0; i < b.size(); ++i) {
            const int above = row[i + 1];
            row[i + 1] = c == b[i] ? diagonal + 1 : std::max(above, row[i]);
            diagonal = above;
        }
    }
    return row.last();
}

/// 0–1: all of the shorter one's characters in the longer one's order make 工信 as like 工业信息化
/// as can be; how much of the longer one they are counts for less.
double likenessOf(const QString& a, const QString& b)
{
    const int common = commonLength(a, b);
    const auto shorter = double(std::min(a.size(), b.size()));
    const auto longer = double(std::max(a.size(), b.size()));
    return 0.75 * common / shorter + 0.25 * common / longer;
}

} // namespace

UnitBook::UnitBook(const Registers& registers, const QString& otherPlace)
    : m_partsAreTownships(isCounty(otherPlace))
{
    if (!registers.regions.isEmpty()) {
        m_whole = registers.regions.first().name;
        m_levels = levelsOf(m_whole);
    }
    for (const Unit& unit : registers.units) {
        m_names.insert(unit.id, unit.name);
        m_units.insert(foldedUnitName(unit.name), unit.id); // its own name is nobody else's
    }
    for (const Unit& unit : registers.units) {
        add(unit.shortName, unit.id);
        if (!unit.generic) {
            prepareSimilar(unit.name, unit.id);
            prepareSimilar(unit.shortName, unit.id);
        }
    }
    for (const UnitName& name : registers.unitNames) {
        add(name.name, name.unit);
        prepareSimilar(name.name, name.unit);
    }
    addRegions(registers);
}

void UnitBook::add(const QString& name, UnitId id)
{
    const QString folded = foldedUnitName(name);
    if (folded.isEmpty() || !m_names.contains(id))
        return;
    const auto found = m_units.constFind(folded);
    if (found == m_units.cend()) {
        m_units.insert(folded, id);
        return;
    }
    const bool isName = found->has_value() && foldedUnitName(m_names.value(**found)) == folded;
    if (*found != id && !isName)
        m_units.insert(folded, std::nullopt);
}

void UnitBook::addRegions(const Registers& registers)
{
    for (const Region& region : registers.regions.mid(1)) {
        m_parts.append(region.id);
        m_partsAreTownships = m_partsAreTownships || isTownshipName(region.name);
        const QString usual = withoutNationality(region.name, region.shortName);
        for (const QString& name : {region.name, region.shortName, usual}) {
            m_regions.insert(name, region.id);
            for (const char* government : {"人民政府", "政府", "管委会", "行署", "行政公署"})
                m_regions.insert(name + QString::fromUtf8(government), region.id);
        }
    }
}

void UnitBook::prepareSimilar(const QString& name, UnitId id)
{
    const QString core = coreOf(name);
    if (core.isEmpty())
        return;
    const int index = int(m_cores.size());
    m_cores.append({core, id});
    for (const QChar c : core) {
        QVector<int>& with = m_coresWith[c];
        if (with.isEmpty() || with.last() != index)
            with.append(index);
    }
}

std::optional<UnitId> UnitBook::known(const QString& foldedName) const
{
    return m_units.value(foldedName);
}

std::optional<UnitId> UnitBook::unit(const QString& name) const
{
    if (name.size() < 2 || name.size() > 2 * kLongest)
        return {};
    const QString folded = foldedUnitName(name);
    if (const auto id = known(folded))
        return id;
    QString bare = folded;
    if (!m_whole.isEmpty() && folded.startsWith(m_whole))
        bare = folded.mid(m_whole.size());
    else if (const QString level = levelOf(folded).toString(); m_levels.contains(level))
        bare = folded.mid(level.size());
    if (bare.size() < 2)
        return {};
    for (const QString& level : m_levels) {
        if (const auto id = known(level + bare))
            return id;
    }
    return known(bare);
}

QVector<UnitId> UnitBook::similar(const QString& name) const
{
    const QString core = coreOf(name);
    QHash<int, int> shared;
    QString met;
    for (const QChar c : core) {
        if (met.contains(c))
            continue;
        met.append(c);
        for (const int index : m_coresWith.value(c))
            ++shared[index];
    }
    QHash<UnitId, double> best;
    for (auto found = shared.cbegin(); found != shared.cend(); ++found) {
        const Core& other = m_cores.at(found.key());
        if (found.value() * 2 < int(std::min(core.size(), other.words.size())))
            continue;
        const double likeness = likenessOf(core, other.words);
        if (likeness >= kLikely)
            best[other.id] = std::max(best.value(other.id), likeness);
    }
    QVector<std::pair<double, UnitId>> order;
    for (auto unit = best.cbegin(); unit != best.cend(); ++unit)
        order.append({unit.value(), unit.key()});
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QVector<UnitId> ids;
    for (qsizetype i = 0; i < std::min<qsizetype>(order.size(), kSimilar); ++i)
        ids.append(order.at(i).second);
    return ids;
}

QString UnitBook::name(UnitId id) const
{
    return m_names.value(id);
}

std::optional<QVector<RegionId>> UnitBook::regions(const QString& words) const
{
    const RegionGroup group = regionGroupAt(words);
    if (group.length == words.size() && group.all)
        return group.townships && !m_partsAreTownships ? std::nullopt : std::optional(m_parts);
    QVector<RegionId> ids;
    for (const QStringView part : QStringView(words).split(u'、')) {
        const auto found = m_regions.constFind(part.toString());
        if (found == m_regions.cend())
            return {};
        ids.append(*found);
    }
    return ids.isEmpty() ? std::nullopt : std::optional(ids);
}

bool UnitBook::isGeneric(const QString& name)
{
    if (isOnlyGeneralWords(name))
        return true;
    const QStringView bare = QStringView(name).mid(levelOf(name).size());
    const bool open = bare.startsWith(u'各') || bare.startsWith(QStringLiteral("有关")) ||
                      bare.startsWith(QStringLiteral("相关")) ||
                      bare.startsWith(QStringLiteral("其他"));
    return open && name.size() <= kLongest && endsLikeUnit(name);
}

bool UnitBook::looksLikeUnit(const QString& name)
{
    if (name.size() < 2 || name.size() > kLongest)
        return false;
    const bool letters = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetter() || c.isDigit() || QStringLiteral("（）()〔〕·“”").contains(c);
    });
    return letters && (endsLikeUnit(name) || isGeneric(name));
}

} // namespace kmh
