// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/price_report.h"

#include "core/domain/entry_fields.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/price_warning.h"
#include "core/report/json_value.h"
#include "core/report/text_table.h"

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

QString signedPrice(double change)
{
    const int decimals = fieldSpec(EntryField::WarnAbove).decimals;
    return (change > 0 ? u"+"_s : QString()) + formatNumber(change, decimals);
}

} // namespace

void addPrice(const Entry& goods, const QVector<Price>& prices, QJsonObject& json)
{
    const PriceStatus status = priceStatus(prices, goods);
    json["latest_price"_L1] = jsonNumber(status.latest);
    json["price_day"_L1] = jsonText(status.day.toString(Qt::ISODate));
    json["price_before"_L1] = jsonNumber(status.before);
    json["day_before"_L1] = jsonText(status.dayBefore.toString(Qt::ISODate));
    json["price_change"_L1] = jsonNumber(status.change());
    json["warning"_L1] = jsonText(status.warning);
}

QString pricesText(const QVector<Entry>& goods, const QVector<Price>& prices)
{
    using Align = TextTable::Align;
    TextTable table({{tr("Name"), Align::Left},
                     {tr("Latest price"), Align::Right},
                     {tr("Unit of the price"), Align::Left},
                     {tr("Day of the price"), Align::Left},
                     {tr("Change since the price before"), Align::Right},
                     {tr("Warning"), Align::Left}});
    const int decimals = fieldSpec(EntryField::WarnAbove).decimals;
    for (const Entry& entry : goods) {
        const PriceStatus status = priceStatus(prices, entry);
        const auto change = status.change();
        table.addRow({entry.name(),
                      status.latest ? formatNumber(*status.latest, decimals) : absentNumber(),
                      entry.text(EntryField::FigureUnit), status.day.toString(Qt::ISODate),
                      change ? signedPrice(*change) : absentNumber(), status.warning});
    }
    return u'\n' + table.text();
}

} // namespace kmh
