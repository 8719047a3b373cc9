// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_title.h"

#include "core/exchange/header_words.h"
#include "core/exchange/plain_text.h"
#include "core/exchange/unit_scale.h"

#include <QtCore/QRegularExpression>

namespace kmh {

namespace {

QString unitOf(const QString& text)
{
    static const QRegularExpression unit(QStringLiteral("单位:([^()\\[\\]【】]+)"));
    const auto match = unit.match(plainText(text));
    return match.hasMatch() ? unitsIn(match.captured(1)).join(u'、') : QString();
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
        here.unit = unitOf(text);
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
