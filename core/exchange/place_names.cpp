// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/place_names.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace kmh {

namespace {

const QStringList& nationalities()
{
    static const QStringList names =
        QStringLiteral(
            "蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 "
            "佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 "
            "仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 "
            "塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺")
            .split(u' ');
    return names;
}

/// The longest level a place's name ends in.
QString levelAtEnd(const QString& name)
{
    for (const char* level : {"特别行政区", "行政委员会", "自治区", "自治州", "自治县", "自治旗",
                              "地区", "林区", "特区", "省", "市", "州", "盟", "县", "区", "旗"}) {
        const QString word = QString::fromUtf8(level);
        if (name.endsWith(word))
            return word;
    }
    return {};
}

QString withoutNationalities(QString name)
{
    for (;;) {
        QString longest;
        for (const QString& nationality : nationalities()) {
            const QString word = nationality + u'族';
            if (name.endsWith(word) && name.size() > word.size() && word.size() > longest.size())
                longest = word;
        }
        if (longest.isEmpty())
            return name;
        name.chop(longest.size());
    }
}

bool isProvincial(const QString& name)
{
    return name.endsWith(u'省') || name.endsWith(QStringLiteral("自治区")) ||
           name.endsWith(QStringLiteral("兵团"));
}

} // namespace

QString shortPlaceName(const QString& name)
{
    const QString level = levelAtEnd(name);
    QString place = name.chopped(level.size());
    if (level.startsWith(QStringLiteral("自治")))
        place = withoutNationalities(place);
    // 乐都区 is 乐都, but nobody says 金 for 金县
    return place.size() < 2 ? name : place;
}

QString shortNameOfWhole(const QString& name)
{
    const QString level = levelAtEnd(name);
    if (level.isEmpty())
        return QStringLiteral("全部");
    return u'全' + level.right(1);
}

Region::Kind kindOfPart(const QString& name, const QString& whole)
{
    if (name.endsWith(QStringLiteral("自治州")))
        return Region::Kind::AutonomousPrefecture;
    if (name.endsWith(QStringLiteral("地区")) || name.endsWith(u'盟'))
        return Region::Kind::Prefecture;
    if (isProvincial(whole) && name.endsWith(u'市'))
        return Region::Kind::City;
    return Region::Kind::County;
}

} // namespace kmh
