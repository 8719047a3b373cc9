// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/bundled.h"

#include "core/store/workbook.h"
#include "tests/support/catch.h"

#include <QtCore/QFile>

#include <algorithm>

namespace kmh::test {

namespace {

QString readNotice()
{
    QFile file(QStringLiteral(KMH_SOURCE_DIR "/data/plans/2025q1/notice.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Appends the quotes of things that have a code, a measure and a quote.
template<class T>
void appendQuotes(QVector<GivenQuote>& quotes, const QVector<T>& items)
{
    for (const T& item : items)
        quotes.append({item.code, item.measure, item.quote});
}

void appendMeasureQuotes(QVector<GivenQuote>& quotes, const Measure& measure)
{
    const QString name = QStringLiteral("measure %1").arg(measure.no);
    quotes.append({name, measure.id, measure.quote});
    for (const Responsibility& responsibility : measure.units)
        quotes.append({name + QStringLiteral(" unit"), measure.id, responsibility.quote});
}

} // namespace

const Plan& bundledPlan()
{
    static const std::shared_ptr<const Plan> plan = Workbook::openBundled(Bundle::Plan).plan();
    return *plan;
}

Snapshot demoSnapshot(const Period& period)
{
    return Workbook::openBundled(Bundle::Demo).snapshot({period, {}});
}

const QString& publishedNotice()
{
    static const QString text = readNotice();
    return text;
}

const Measure& measureNo(int no)
{
    const QVector<Measure>& measures = bundledPlan().measures;
    const auto found = std::find_if(measures.begin(), measures.end(),
                                    [&](const Measure& m) { return m.no == no; });
    INFO("measure " << no);
    REQUIRE(found != measures.end());
    return *found;
}

QVector<GivenQuote> allQuotes(const Plan& plan)
{
    QVector<GivenQuote> quotes;
    for (const Section& section : plan.sections)
        quotes.append({section.title, {}, section.quote});
    for (const Measure& measure : plan.measures)
        appendMeasureQuotes(quotes, measure);
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.quote)
            quotes.append({indicator.code, indicator.measure, *indicator.quote});
    }
    for (const Target& target : plan.targets) {
        const Indicator& indicator = plan.indicator(target.indicator);
        if (target.quote)
            quotes.append(
                {indicator.code + QStringLiteral(" target"), indicator.measure, *target.quote});
    }
    appendQuotes(quotes, plan.deliverables);
    appendQuotes(quotes, plan.projects);
    appendQuotes(quotes, plan.mechanisms);
    appendQuotes(quotes, plan.fundings);
    for (const Quantity& quantity : plan.quantities)
        quotes.append({quantity.classCode, quantity.measure, quantity.quote});
    for (const Waiver& waiver : plan.waivers)
        quotes.append({QStringLiteral("waiver: ") + waiver.reason, {}, waiver.quote});
    return quotes;
}

} // namespace kmh::test
