// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/numeral_places.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr QStringView kNumerals = u"一二两三四五六七八九十百千万亿";
constexpr QStringView kLevels = u"省市州县区盟旗乡镇村";

const QStringList& divisions()
{
    static const QStringList names =
        QString::fromUtf8(
            "四川省 三亚市 三沙市 三明市 三门峡市 四平市 六安市 六盘水市 七台河市 九江市 十堰市 "
            "百色市 三原县 三台县 三江县 三江侗族自治县 三江新区 三都县 三都水族自治县 三穗县 "
            "三门县 三河市 三水区 三元区 三山区 四会市 四方台区 四子王旗 五指山市 "
            "五大连池市 五家渠市 五常市 五华县 五华区 五台县 五寨县 五河县 五原县 五莲县 五峰县 "
            "五峰土家族自治县 五通桥区 六合区 六枝特区 七里河区 七星区 七星关区 八宿县 八公山区 "
            "八步区 八道江区 九台区 九寨沟县 九龙县 九龙坡区 九原区 九里区 二七区 二道区 "
            "二道江区 二连浩特市 千山区 千阳县 万州区 万盛区 万盛经开区 "
            "万全区 万荣县 万年县 万载县 万安县 万源市 万山区 万秀区 万柏林区 万宁市 两江新区 "
            "两当县")
            .split(u' ');
    return names;
}

bool holdsNumeral(const QString& name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return kNumerals.contains(c); });
}

/// A name without its level, 四平, is one only before it: 四平方米 is none.
bool standsAsPlace(QStringView words, qsizetype at, const QString& name)
{
    if (at < 0 || !words.mid(at).startsWith(name))
        return false;
    const qsizetype behind = at + name.size();
    return kLevels.contains(name.back()) ||
           (behind < words.size() && kLevels.contains(words.at(behind)));
}

bool isIn(const QString& name, QStringView words, qsizetype at, qsizetype length)
{
    const QStringView numeral = words.mid(at, length);
    for (qsizetype i = name.indexOf(numeral); i >= 0; i = name.indexOf(numeral, i + 1)) {
        if (standsAsPlace(words, at - i, name))
            return true;
    }
    return false;
}

} // namespace

NumeralPlaces::NumeralPlaces(const QStringList& known)
{
    std::copy_if(known.begin(), known.end(), std::back_inserter(m_known), holdsNumeral);
}

bool NumeralPlaces::holds(QStringView words, qsizetype at, qsizetype length) const
{
    const auto isNamed = [&](const QString& name) { return isIn(name, words, at, length); };
    return kNumerals.contains(words.at(at)) &&
           (std::any_of(divisions().begin(), divisions().end(), isNamed) ||
            std::any_of(m_known.begin(), m_known.end(), isNamed));
}

} // namespace kmh
