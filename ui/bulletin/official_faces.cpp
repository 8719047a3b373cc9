// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/official_faces.h"

#include "ui/bulletin/official_strip.h"

#include <QtGui/QFontDatabase>

#include <cmath>

namespace kmh {

namespace {

/// With serifs, as 宋体 and 仿宋 are.
QStringList serifFaces()
{
    return {QStringLiteral("SimSun"), QStringLiteral("Noto Serif CJK SC"),
            QStringLiteral("Source Han Serif SC"), QStringLiteral("Noto Serif SC")};
}

/// Without, as 黑体 is.
QStringList sansFaces()
{
    return {QStringLiteral("SimHei"),           QStringLiteral("Microsoft YaHei"),
            QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
            QStringLiteral("Noto Sans SC"),     QStringLiteral("WenQuanYi Micro Hei")};
}

} // namespace

OfficialFaces::OfficialFaces(const BulletinForm& form)
    : title(form.titleFonts + serifFaces() + sansFaces())
    , body(form.bodyFonts + serifFaces() + sansFaces())
    , heading(form.headingFonts + sansFaces() + serifFaces())
    , secondHeading(form.secondHeadingFonts + serifFaces() + sansFaces())
{
}

QFont officialFont(const QStringList& families, double points)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(int(std::lround(points * kUnitsPerPoint)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

QString installedOf(const QStringList& families)
{
    for (const QString& family : families) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

} // namespace kmh
