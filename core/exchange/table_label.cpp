// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_label.h"

#include "core/domain/plain_text.h"
#include "core/exchange/unit_scale.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace kmh {

namespace {

const auto kTotal = QStringLiteral("(?:本年|今年|全年|自?年初(?:至今|以来)?|期末)?累计(?:完成|实现|"
                                   "新增)?(?:值|数|额|量)?|年初至今|自年初(?:以来)?");
const auto kOwn = QStringLiteral("(?:本期|当期|本旬|当旬|本月|当月|本季度?|当季|本年|当年)(?:完成|"
                                 "实现|新增)?(?:值|数|额|量)?");

std::optional<FigureSide> sideOf(const QString& text)
{
    static const QRegularExpression total(QStringLiteral("^(?:%1)$").arg(kTotal));
    static const QRegularExpression own(QStringLiteral("^(?:%1)$").arg(kOwn));
    if (total.match(text).hasMatch())
        return FigureSide::Total;
    return own.match(text).hasMatch() ? std::optional(FigureSide::Own) : std::nullopt;
}

QString withoutNumbering(QString text)
{
    static const QRegularExpression numbering(QStringLiteral(
        "^(?:\\d{1,2}(?:\\.\\d{1,2})*[.、)](?!\\d)|[一二三四五六七八九十]{1,3}[、.]|其中[:,]?|[#*"
        "·•●○■□◆-]+)"));
    for (int i = 0; i < 3; ++i) // “1.其中：”
        text.remove(numbering);
    return text;
}

/// “亿元”, “万元、%”, and what can be nothing else, such as “亿美元”.
bool isUnitList(const QString& text)
{
    const QStringList units = unitsIn(text);
    const auto isOne = [](const QString& unit) { return isUnit(unit); };
    return looksLikeUnit(text) ||
           (!units.isEmpty() && std::all_of(units.begin(), units.end(), isOne));
}

/// What brackets say of a name; nothing for those that only number it or say how good a figure is.
QString remarkOf(const QString& inside)
{
    static const QRegularExpression idle(
        QStringLiteral("^(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|注\\d*|初步数?|快报数?|核定数?|"
                       "预计|全省|不含农户|名称|代码|数)?$"));
    const QString folded = foldedName(inside);
    return idle.match(folded).hasMatch() ? QString() : folded;
}

/// Takes out brackets and notes a unit or a side that stands in them.
QString withoutBrackets(const QString& text, TableLabel& label)
{
    static const QRegularExpression bracket(
        QStringLiteral("[(\\[【〔<《「{]([^()\\[\\]【】]*)[)\\]】〕>》」}]"));
    static const QRegularExpression unitWord(QStringLiteral("^(?:计量)?单位:?"));
    QString rest = text;
    for (auto match = bracket.match(rest); match.hasMatch(); match = bracket.match(rest)) {
        QString inside = match.captured(1);
        inside.remove(unitWord);
        if (isUnitList(inside))
            label.unit = inside;
        else if (const auto side = sideOf(inside))
            label.side = side;
        else
            label.remark += remarkOf(inside);
        rest.remove(match.capturedStart(), match.capturedLength());
    }
    return rest;
}

/// Takes out a side in front or behind: 累计接待游客, 招聘活动场次本旬.
QString withoutSide(const QString& text, TableLabel& label)
{
    static const QRegularExpression total(QStringLiteral("^(?:%1)|(?:%1)$").arg(kTotal));
    static const QRegularExpression own(QStringLiteral("^(?:%1)|(?:%1)$").arg(kOwn));
    QString rest = text;
    for (const auto& [form, side] :
         {std::pair(&total, FigureSide::Total), std::pair(&own, FigureSide::Own)}) {
        const auto match = form->match(rest);
        if (!match.hasMatch())
            continue;
        rest.remove(match.capturedStart(), match.capturedLength());
        label.side = side;
        break;
    }
    return rest;
}

} // namespace

TableLabel labelOf(const QString& text)
{
    static const QRegularExpression unitBehind(QStringLiteral("[/,:;|-]([^/,:;|-]+)$"));
    TableLabel label;
    QString name = withoutBrackets(plainText(text), label);
    if (isUnit(name) && label.unit.isEmpty()) {
        label.unit = name;
        return label;
    }
    const auto behind = unitBehind.match(name);
    if (behind.hasMatch() && looksLikeUnit(behind.captured(1))) {
        label.unit = behind.captured(1);
        name.truncate(behind.capturedStart());
    }
    label.plain = withoutNumbering(name);
    label.whole = foldedName(label.plain);
    label.name = foldedName(withoutSide(label.whole, label));
    return label;
}

} // namespace kmh
