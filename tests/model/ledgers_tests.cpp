// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workbook.h"
#include "tests/model/bundled.h"
#include "tests/support/catch.h"

#include <QtCore/QMap>

using namespace kmh;
using namespace kmh::test;

namespace {

/// Every entry the bundled plan begins with.
const QVector<Entry>& firstEntries()
{
    static const QVector<Entry> entries = Workbook::openBundled(Bundle::Plan).entries({}, 0, 10000);
    return entries;
}

/// The items of a ledger's entries, in the order of their codes.
QStringList itemsIn(const QString& ledger)
{
    QStringList items;
    for (const Entry& entry : firstEntries()) {
        if (entry.ledger == ledger)
            items.append(entry.text(EntryField::Item));
    }
    items.sort();
    return items;
}

template<class Items>
QStringList codesOf(const Items& items)
{
    QStringList codes;
    for (const auto& item : items)
        codes.append(item.code);
    codes.sort();
    return codes;
}

} // namespace

TEST_CASE("The forty-five counties of the province belong to their prefectures")
{
    // 西宁 has five districts, 大通 and 湟源; 海西 two cities under its own name and 茫崖 besides.
    const QMap<qint64, int> expected{{630100, 7}, {630200, 6}, {632200, 4}, {632300, 4},
                                     {632500, 5}, {632600, 6}, {632700, 6}, {632800, 7}};
    QMap<qint64, int> counted;
    for (const County& county : bundledPlan().counties) {
        ++counted[county.region.value];
        INFO(county.name.toStdString());
        CHECK(county.id.value / 100 == county.region.value / 100); // the code says where it lies
        CHECK(county.id.value % 100 > 0);
    }
    CHECK(counted == expected);
    CHECK(bundledPlan().counties.size() == 45);
}

TEST_CASE("The bundled plan brings the ledgers its notice asks for")
{
    QStringList names;
    for (const Ledger& ledger : bundledPlan().ledgers)
        names.append(ledger.name);
    for (const char* name :
         {"交付物", "重大项目", "三级招商项目库", "壮大工业经济新增长点清单",
          "规上工业企业停减产清单", "规上工业企业重点联系清单", "第12条重点事项台账",
          "重点企业用工需求清单", "问题诉求", "资金", "保供稳价", "五个一"})
        CHECK(names.contains(QString::fromUtf8(name)));
    CHECK(names.size() == 12);
}

TEST_CASE("The first entries are the notice's deliverables, projects and fundings one by one")
{
    CHECK(itemsIn(QStringLiteral("deliverables")) == codesOf(bundledPlan().deliverables));
    CHECK(itemsIn(QStringLiteral("projects")) == codesOf(bundledPlan().projects));
    CHECK(itemsIn(QStringLiteral("funding")) == codesOf(bundledPlan().fundings));
    // The ten matters measure 12 has kept account of.
    QStringList matters;
    for (const Mechanism& mechanism : bundledPlan().mechanisms) {
        if (bundledPlan().measure(mechanism.measure).no == 12)
            matters.append(mechanism.code);
    }
    CHECK(matters.size() == 10);
    CHECK(itemsIn(QStringLiteral("list-12")) == matters);
    CHECK(firstEntries().size() == bundledPlan().deliverables.size() +
                                       bundledPlan().projects.size() +
                                       bundledPlan().fundings.size() + 10);
}

TEST_CASE("A first entry says what its item says and has said nothing yet")
{
    for (const Entry& entry : firstEntries()) {
        INFO(entry.text(EntryField::Item).toStdString());
        CHECK(bundledPlan().itemQuote(entry.text(EntryField::Item)));
        CHECK_FALSE(entry.stamp.at.isValid());
        CHECK_FALSE(entry.has(EntryField::OnDay));
        CHECK_FALSE(entry.demo);
    }
    for (const Deliverable& deliverable : bundledPlan().deliverables) {
        const auto found =
            std::find_if(firstEntries().begin(), firstEntries().end(), [&](const Entry& entry) {
                return entry.text(EntryField::Item) == deliverable.code;
            });
        REQUIRE(found != firstEntries().end());
        CHECK(found->name() == deliverable.name);
        CHECK(found->day(EntryField::Due) == deliverable.due);
        CHECK(found->state() == u"not_started");
        CHECK(found->ref<MeasureId>(EntryField::Measure) == deliverable.measure);
    }
}

TEST_CASE("The first named unit of a measure answers for its entries")
{
    for (const Entry& entry : firstEntries()) {
        const Measure& measure = bundledPlan().measure(*entry.ref<MeasureId>(EntryField::Measure));
        const auto unit = entry.ref<UnitId>(EntryField::Unit);
        INFO("measure " << measure.no);
        REQUIRE(unit.has_value());
        CHECK_FALSE(bundledPlan().unit(*unit).generic);
        // As printed in the measure's bracket: the first that is somebody.
        for (const Responsibility& responsibility : measure.units) {
            if (bundledPlan().unit(responsibility.unit).generic)
                continue;
            CHECK(responsibility.unit == *unit);
            break;
        }
    }
}

TEST_CASE("What the projects ledger computes is reported by four indicators of measure 17")
{
    using Kind = LedgerRate::Kind;
    QMap<QString, Kind> rates;
    for (const LedgerRate& rate : bundledPlan().ledgerRates) {
        const Indicator& indicator = bundledPlan().indicator(rate.indicator);
        rates.insert(indicator.code, rate.kind);
        CHECK(bundledPlan().measure(indicator.measure).no == 17);
    }
    CHECK(rates == QMap<QString, Kind>{{QStringLiteral("I1701"), Kind::StartedShare},
                                       {QStringLiteral("I1702"), Kind::CompletedShare},
                                       {QStringLiteral("G1702"), Kind::Started},
                                       {QStringLiteral("G1703"), Kind::Listed}});
}
