// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/figure_log_filter.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"

#include <algorithm>

namespace kmh {

namespace {

QString daysText(QDate from, QDate to)
{
    if (!from.isValid())
        return tr("up to %1").arg(longDayLabel(to));
    if (!to.isValid())
        return tr("from %1").arg(longDayLabel(from));
    return from == to ? longDayLabel(from)
                      : tr("%1 to %2").arg(longDayLabel(from), longDayLabel(to));
}

} // namespace

FigureLogQuery FigureLogFilter::query() const
{
    FigureLogQuery query{indicator, region, period, by.trimmed(), receipt};
    query.words = words;
    if (from.isValid())
        query.from = from.startOfDay().toUTC();
    if (to.isValid()) // the last moment that is still told apart
        query.to = to.addDays(1).startOfDay().toUTC().addMSecs(-1);
    return query;
}

QVector<FigureLogFilter::Part> FigureLogFilter::parts(const Plan& plan,
                                                      const QVector<Receipt>& receipts) const
{
    QVector<Part> parts;
    const auto add = [&](const QString& label, const QString& value, auto takeOut) {
        FigureLogFilter rest = *this;
        takeOut(rest);
        parts.append({kmh::tr("%1: %2").arg(label, value), [rest] { return rest; }});
    };
    if (!words.trimmed().isEmpty())
        add(kmh::tr("Words"), words.simplified(), [](FigureLogFilter& f) { f.words.clear(); });
    if (!by.trimmed().isEmpty())
        add(kmh::tr("Recorded by"), by.trimmed(), [](FigureLogFilter& f) { f.by.clear(); });
    if (indicator)
        add(kmh::tr("Indicator"), plan.indicator(*indicator).name,
            [](FigureLogFilter& f) { f.indicator.reset(); });
    if (region)
        add(kmh::tr("Region"), plan.region(*region).shortName,
            [](FigureLogFilter& f) { f.region.reset(); });
    if (period)
        add(kmh::tr("Period"), periodLabel(*period), [](FigureLogFilter& f) { f.period.reset(); });
    if (receipt) {
        const auto found = std::find_if(receipts.begin(), receipts.end(),
                                        [this](const Receipt& r) { return r.id == *receipt; });
        add(kmh::tr("Came with"),
            found == receipts.end() ? QString::number(receipt->value) : receiptLabel(*found),
            [](FigureLogFilter& f) { f.receipt.reset(); });
    }
    if (from.isValid() || to.isValid())
        add(kmh::tr("Recorded"), daysText(from, to),
            [](FigureLogFilter& f) { f.from = f.to = {}; });
    return parts;
}

QString receiptLabel(const Receipt& receipt)
{
    return tr("%1 %2 %3")
        .arg(QString::number(receipt.id.value), receipt.sender, receipt.fileName)
        .trimmed();
}

} // namespace kmh
