// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/bulletin.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

/// A margin that leaves a page to write on: A4 is 210 mm wide.
constexpr double kWidestMargin = 80;
constexpr double kClosestLines = 10;
constexpr double kWidestLines = 100;

void read(const QJsonObject& json, const QString& key, double least, double most, double& value)
{
    const double said = json.value(key).toDouble(-1);
    if (said >= least && said <= most)
        value = said;
}

void read(const QJsonObject& json, const QString& key, QString& value)
{
    value = json.value(key).toString(value).trimmed();
}

void read(const QJsonObject& json, const QString& key, QStringList& value)
{
    QStringList said;
    for (const QJsonValue& family : json.value(key).toArray()) {
        if (const QString name = family.toString().trimmed(); !name.isEmpty())
            said.append(name);
    }
    if (!said.isEmpty())
        value = said;
}

} // namespace

BulletinForm::BulletinForm()
    // Each list: the typeface the standard asks for, what Windows and WPS bring in its place, and
    // what a Linux desk has.
    : titleFonts{u"方正小标宋简体"_s, u"方正小标宋_GBK"_s,  u"FZXiaoBiaoSong-B05S"_s,
                 u"华文中宋"_s,       u"STZhongsong"_s,     u"Noto Serif CJK SC"_s,
                 u"宋体"_s,           u"Noto Sans CJK SC"_s}
    , bodyFonts{u"仿宋_GB2312"_s,  u"仿宋"_s,
                u"FangSong"_s,     u"方正仿宋_GBK"_s,
                u"华文仿宋"_s,     u"STFangsong"_s,
                u"FandolFang R"_s, u"Noto Serif CJK SC"_s,
                u"宋体"_s,         u"Noto Sans CJK SC"_s}
    , headingFonts{u"黑体"_s, u"SimHei"_s, u"方正黑体_GBK"_s, u"Microsoft YaHei UI"_s,
                   u"Noto Sans CJK SC"_s}
    , secondHeadingFonts{u"楷体_GB2312"_s, u"楷体"_s,
                         u"KaiTi"_s,       u"方正楷体_GBK"_s,
                         u"华文楷体"_s,    u"STKaiti"_s,
                         u"FandolKai"_s,   u"Noto Serif CJK SC"_s,
                         u"宋体"_s,        u"Noto Sans CJK SC"_s}
{
}

QString BulletinForm::text() const
{
    const QJsonObject json{
        {u"marginTop"_s, marginTop},
        {u"marginLeft"_s, marginLeft},
        {u"marginRight"_s, marginRight},
        {u"marginBottom"_s, marginBottom},
        {u"lineSpacing"_s, lineSpacing},
        {u"titleFonts"_s, QJsonArray::fromStringList(titleFonts)},
        {u"bodyFonts"_s, QJsonArray::fromStringList(bodyFonts)},
        {u"headingFonts"_s, QJsonArray::fromStringList(headingFonts)},
        {u"secondHeadingFonts"_s, QJsonArray::fromStringList(secondHeadingFonts)},
        {u"issuer"_s, issuer},
        {u"number"_s, number}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

BulletinForm BulletinForm::of(const QString& text)
{
    BulletinForm form;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    read(json, u"marginTop"_s, 0, kWidestMargin, form.marginTop);
    read(json, u"marginLeft"_s, 0, kWidestMargin, form.marginLeft);
    read(json, u"marginRight"_s, 0, kWidestMargin, form.marginRight);
    read(json, u"marginBottom"_s, 0, kWidestMargin, form.marginBottom);
    read(json, u"lineSpacing"_s, kClosestLines, kWidestLines, form.lineSpacing);
    read(json, u"titleFonts"_s, form.titleFonts);
    read(json, u"bodyFonts"_s, form.bodyFonts);
    read(json, u"headingFonts"_s, form.headingFonts);
    read(json, u"secondHeadingFonts"_s, form.secondHeadingFonts);
    read(json, u"issuer"_s, form.issuer);
    read(json, u"number"_s, form.number);
    return form;
}

} // namespace kmh
