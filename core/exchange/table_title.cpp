// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_title.h"

#include "core/domain/plain_text.h"
#include "core/exchange/header_words.h"
#include "core/exchange/unit_scale.h"

#include <QtCore/QRegularExpression>

namespace kmh {

namespace {

/// What follows “单位：”, which may also be the office that reports: “填报单位：省商务厅”.
QString unitOf(const QString& text, const NameBook& names)
{
    static const QRegularExpression unit(QStringLiteral(
        "(?<!填报|报送|填表|责任|牵头|主管|编制|上报|制表)单位\\s*:\\s*([^()\\[\\]【】\\r\\n]+)"));
    static const QRegularExpression office(
        QStringLiteral("(?:局|厅|委|办|府|会|中心|公司|集团|院|室|处|部|队|站|所|科|社)$"));
    static const QRegularExpression number(QStringLiteral("[\\d:]"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const auto match = unit.match(text.normalized(QString::NormalizationForm_KC));
    QStringList units;
    for (const QString& word : match.captured(1).split(space, Qt::SkipEmptyParts)) {
        if (word.contains(number) && !isUnit(word))
            continue; // a day or a name beside the unit
        for (const QString& part : unitsIn(word)) {
            const bool isName = office.match(part).hasMatch() || names.region(part);
            if (isUnit(part) || !isName)
                units.append(part);
        }
    }
    return units.join(u'、');
}

} // namespace

void TableTitle::fillFrom(const TableTitle& other)
{
    indicator = indicator ? indicator : other.indicator;
    region = region ? region : other.region;
    period = period ? period : other.period;
    unit = unit.isEmpty() ? other.unit : unit;
    year = year == 0 ? other.year : year;
}

TableTitle readTitle(const QStringList& texts, const NameBook& names, const PeriodContext& context)
{
    TableTitle title;
    for (const QString& text : texts) {
        TableTitle here;
        here.unit = unitOf(text, names);
        if (!isRemark(text)) {
            const PeriodInText period = findPeriod(text, context);
            here.period = period.period;
            here.year = period.year;
            here.region = names.regionIn(text);
            here.indicator = names.indicatorIn(text);
        }
        title.fillFrom(here);
    }
    return title;
}

} // namespace kmh
