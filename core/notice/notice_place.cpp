// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_place.h"

#include "core/notice/unit_words.h"

#include <algorithm>
#include <array>

namespace kmh {

namespace {

constexpr QStringView kLevels = u"省市州县区盟旗";
constexpr qsizetype kLongest = 16;

template<std::size_t N>
bool beginsWithOne(QStringView text, const std::array<QStringView, N>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.startsWith(word); });
}

template<std::size_t N>
bool endsWithOne(QStringView text, const std::array<QStringView, N>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.endsWith(word); });
}

/// Whether words that end in a level's word are the name of a place.
bool isPlace(QStringView name)
{
    constexpr std::array<QStringView, 12> others = {u"园区", u"社区", u"开发区", u"新区",
                                                    u"景区", u"地区", u"城市",   u"城区",
                                                    u"片区", u"街区", u"功能区", u"示范区"};
    constexpr std::array<QStringView, 7> noBeginning = {u"委",   u"人民政府", u"政府", u"办公",
                                                        u"关于", u"印发",     u"转发"};
    constexpr QStringView noName = u"全各本我年月度季和及与的推促加抓做支";
    const bool isWord = std::any_of(name.begin(), name.end(), [&](QChar c) {
        return noName.contains(c) || c.isDigit() || !c.isLetter();
    });
    const bool levelsOnly =
        std::all_of(name.begin(), name.end(), [](QChar c) { return kLevels.contains(c); });
    return !isWord && !levelsOnly && !beginsWithOne(name, noBeginning) &&
           !endsWithOne(name, others);
}

/// The length of the place a text begins with; 0 where it begins with none. 郑州市 ends behind 市.
qsizetype onePlaceAt(QStringView text)
{
    const qsizetype end = std::min(text.size(), kLongest);
    for (qsizetype i = 1; i < end; ++i) {
        const bool goesOn = i + 1 < text.size() && kLevels.contains(text.at(i + 1)) &&
                            !levelOf(text.mid(i + 1)).isEmpty();
        if (kLevels.contains(text.at(i)) && !goesOn && !levelOf(text.mid(i)).isEmpty())
            return isPlace(text.left(i + 1)) ? i + 1 : 0;
    }
    return 0;
}

struct Place
{
    QString name; ///< of the lowest level: 吴江区 of 苏州市吴江区
    qsizetype end = 0;
};

Place placeAt(QStringView text)
{
    Place place;
    while (const qsizetype length = onePlaceAt(text.mid(place.end))) {
        place.name = text.mid(place.end, length).toString();
        place.end += length;
    }
    return place;
}

QString placeInIssuer(QStringView issuer)
{
    if (issuer.startsWith(u"中共"))
        issuer = issuer.mid(2);
    return placeAt(issuer).name;
}

/// Titles hold many words that look like a place; one has to stand where a place does.
QString placeInTitle(QStringView title)
{
    constexpr std::array<QStringView, 5> before = {u"印发", u"关于", u"《", u"年", u"转发"};
    constexpr std::array<QStringView, 13> behind = {
        u"20",     u"人民政府", u"政府", u"委",   u"一季度",   u"二季度", u"三季度",
        u"四季度", u"第",       u"上半", u"下半", u"国民经济", u"“"};
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (i > 0 && !endsWithOne(title.left(i), before))
            continue;
        const Place place = placeAt(title.mid(i));
        if (place.end > 0 && beginsWithOne(title.mid(i + place.end), behind))
            return place.name;
    }
    return {};
}

/// 海西州 is 海西蒙古族藏族自治州; 国家税务总局青海省 names 青海省.
bool isOneOf(const QString& place, const QVector<Region>& regions)
{
    return std::any_of(regions.begin(), regions.end(), [&](const Region& region) {
        const bool shortened = region.name.contains(QStringLiteral("自治")) &&
                               region.name.back() == place.back() &&
                               region.name.startsWith(QStringView(place).chopped(1));
        return place.endsWith(region.name) || shortened;
    });
}

} // namespace

QString placeOf(const DraftHead& head)
{
    const QString place = placeInIssuer(head.issuer);
    return place.isEmpty() ? placeInTitle(head.title) : place;
}

QString placeOutside(const Registers& registers, const DraftHead& head)
{
    const QString place = placeOf(head);
    if (place.isEmpty() || registers.regions.isEmpty() || isOneOf(place, registers.regions))
        return {};
    return place;
}

} // namespace kmh
