// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unit_scale.h"

#include "core/domain/plain_text.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace kmh {

namespace {

struct Measure
{
    double factor = 1;
    QString base;
};

/// What is counted in it, and how much of it.
const QHash<QString, Measure>& bases()
{
    static const QHash<QString, Measure> all = [] {
        QHash<QString, Measure> known;
        for (const char* own :
             {"元",   "吨",     "亩", "平方米", "立方米",   "人",     "人次", "个",     "场次",
              "头只", "头",     "只", "%",      "千瓦",     "千瓦时", "公里", "辆",     "套",
              "件",   "百分点", "次", "天",     "吨标准煤", "标准箱", "架次", "羊单位", "座"})
            known.insert(QString::fromUtf8(own), {1, QString::fromUtf8(own)});
        const auto same = [&](const char* word, double factor, const char* base) {
            known.insert(QString::fromUtf8(word), {factor, QString::fromUtf8(base)});
        };
        same("名", 1, "人");
        same("家", 1, "个");
        same("户", 1, "个");
        same("项", 1, "个");
        same("场", 1, "场次");
        same("公顷", 15, "亩");
        same("m2", 1, "平方米");
        same("平米", 1, "平方米");
        same("m3", 1, "立方米");
        same("km", 1, "公里");
        same("千米", 1, "公里");
        same("公斤", 0.001, "吨");
        same("千克", 0.001, "吨");
        same("度", 1, "千瓦时");
        same("百分比", 1, "%");
        same("‰", 0.1, "%");
        same("千分之", 0.1, "%");
        same("个百分点", 1, "百分点"); // a difference of percentages, which no percentage is
        same("人民币元", 1, "元");
        return known;
    }();
    return all;
}

Measure measureOf(const QString& unit)
{
    static const std::pair<const char16_t*, double> scales[] = {
        {u"万亿", 1e12}, {u"百万", 1e6}, {u"十亿", 1e9}, {u"亿", 1e8},
        {u"万", 1e4},    {u"千", 1e3},   {u"百", 1e2},   {u"十", 10}};
    const QString plain = plainText(unit);
    const auto known = bases().constFind(plain);
    if (known != bases().cend())
        return *known;
    for (const auto& [word, factor] : scales) {
        const QString scale = QString::fromUtf16(word);
        if (!plain.startsWith(scale))
            continue;
        const auto base = bases().constFind(plain.mid(scale.size()));
        if (base != bases().cend())
            return {factor * base->factor, base->base};
    }
    return {1, plain};
}

} // namespace

std::optional<double> unitFactor(const QString& from, const QString& to)
{
    const Measure given = measureOf(from);
    const Measure asked = measureOf(to);
    if (given.base != asked.base)
        return {};
    return given.factor / asked.factor;
}

bool isUnit(const QString& text)
{
    return !text.isEmpty() && bases().contains(measureOf(text).base);
}

bool looksLikeUnit(const QString& text)
{
    static const QRegularExpression unit(
        QStringLiteral("^(?:(?:万亿|百万|十亿|亿|万|千|百)[^\\d,;:]{1,6}|[^\\d,;:]{0,4}(?:元|美分|"
                       "吨|公斤|斤|克|平方米|"
                       "立方米|公里|公顷|亩|百分点|千瓦时?|标准煤)|[^\\d,;:/"
                       "]{0,4}(?:元|吨|公斤|千克|人|个)/[^\\d,;:/]{1,4})$"));
    const QString plain = plainText(text);
    return isUnit(plain) || unit.match(plain).hasMatch();
}

QStringList unitsIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[、,;|或和]"));
    static const QRegularExpression price(
        QStringLiteral("^[^/]*(?:元|公斤|千克|吨)/(?:吨|公斤|千克|斤|亩|公顷|人|头|只|户|天|平方米|"
                       "立方米|千瓦时|度|辆|套|件|台)$"));
    QStringList units;
    for (const QString& part : plainText(text).split(between, Qt::SkipEmptyParts)) {
        if (price.match(part).hasMatch())
            units.append(part);
        else
            units += part.split(u'/', Qt::SkipEmptyParts);
    }
    return units;
}

double converted(double figure, double factor)
{
    // Fourteen digits are more than anybody reports and fewer than a product gets wrong.
    return factor == 1 ? figure : QString::number(figure * factor, 'g', 14).toDouble();
}

} // namespace kmh
