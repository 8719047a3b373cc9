// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/report/answer_matrix.h"
#include "core/report/place_dossier.h"
#include "core/report/unit_dossier.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const UnitId kIndustry{1};

/// At 10 March: 20 promotions, where 36.5 were planned, so behind (30 by February and 50 by the
/// end of the quarter: 30 + 20 × 10 ÷ 31); 西宁 reports 12, 海西 nothing; potash is missing.
Assessment assessment()
{
    const TinyWorkbook tiny;
    tiny.add({kFairs, kProvince, QStringLiteral("2025-03-X1"), 20,
              QStringLiteral("2025-03-11T02:00:00.000Z")});
    tiny.add({kFairs, kXining, QStringLiteral("2025-03-X1"), 12,
              QStringLiteral("2025-03-11T02:00:00.000Z")});
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    return evaluate(
        std::make_shared<const Snapshot>(workbook.snapshot({.period = Period::xun(2025, 3, 1)})));
}

EntryTally tally(FieldValue group, int count, int closed, int overdue)
{
    EntryTally result;
    result.group = group;
    result.count = count;
    result.closed = closed;
    result.overdue = overdue;
    return result;
}

Entry owed(const char* name, QDate due)
{
    Entry entry;
    entry.id = {9};
    entry.ledger = QStringLiteral("matters");
    entry.set(EntryField::Name, QString::fromUtf8(name));
    entry.set(EntryField::State, QStringLiteral("assigned"));
    entry.set(EntryField::Due, due);
    entry.set(EntryField::Region, kHaixi);
    entry.set(EntryField::County, qint64(632801));
    return entry;
}

} // namespace

TEST_CASE("A unit's page says what it leads, owes and reported late")
{
    const Assessment assessed = assessment();
    UnitRecords records;
    records.ledgers = {{QStringLiteral("matters"), {tally({}, 4, 1, 1)}},
                       {QStringLiteral("deliverables"), {tally({}, 2, 2, 0)}}};
    records.open = {owed("用电指标不足", {2025, 2, 26}), owed("用地", {2025, 3, 20})};
    records.figures = {{{kFairs},
                        {kProvince},
                        Period::xun(2025, 2, 1),
                        QDateTime({2025, 2, 14}, {2, 0}, Qt::UTC)}};
    const UnitDossier dossier = unitDossier(assessed, kIndustry, records);

    REQUIRE(dossier.measures.size() == 1);
    CHECK(dossier.measures.first().role == Role::Lead);
    CHECK(dossier.measures.first().light == Light::Behind);
    REQUIRE(dossier.indicators.size() == 2);
    CHECK(dossier.indicators.at(0).light == Light::Missing);
    CHECK(dossier.missing == 1);
    CHECK(dossier.open == 3);
    CHECK(dossier.overdue == 1);
    CHECK(dossier.longestLate == 12); // 26 February to 10 March
    REQUIRE(dossier.entries.size() == 2);
    CHECK(dossier.entries.at(0).light == Light::Behind);
    CHECK(dossier.entries.at(1).light == Light::OnTrack);
    CHECK(dossier.entries.at(0).place == QString::fromUtf8("海西 · 格尔木市"));
    REQUIRE(dossier.late.size() == 1);
    CHECK(dossier.late.first().late.days() == 3); // in time until the 11th
    CHECK(dossierSentence(dossier) == u"Leads 1 measures; 3 open (1 overdue, the longest by 12 "
                                      u"days); 1 figures not reported; late 1 times.");
}

TEST_CASE("A unit answers for the indicators of the measures it leads and for no others")
{
    const Assessment assessed = assessment();
    CHECK(indicatorsOf(assessed.plan(), kIndustry) ==
          QVector{IndicatorId{kPotash}, IndicatorId{kFairs}});
    CHECK(indicatorsOf(assessed.plan(), {3}).isEmpty());
}

TEST_CASE("Of what several units lead, the one named first reports the figures")
{
    Plan plan = assessment().plan();
    plan.measures[0].units.append({{2}, Role::Lead, {}});
    CHECK(indicatorsOf(plan, {2}) ==
          QVector{IndicatorId{kPotash}, IndicatorId{kFairs}, IndicatorId{kOutput}});
    CHECK(reportedBy(plan, {2}) == QVector{IndicatorId{kOutput}});
    CHECK(reportedBy(plan, kIndustry) == QVector{IndicatorId{kPotash}, IndicatorId{kFairs}});
}

TEST_CASE("Figures due after the period looked at are not late in it")
{
    UnitRecords records;
    records.figures = {{{kFairs},
                        {kProvince},
                        Period::xun(2025, 3, 2),
                        QDateTime({2025, 3, 28}, {2, 0}, Qt::UTC)}};
    CHECK(unitDossier(assessment(), kIndustry, records).late.isEmpty());
}

TEST_CASE("The parts of a place add up to it, what names none of them included")
{
    const Assessment assessed = assessment();
    PlaceRecords records;
    records.ledgers = {{QStringLiteral("projects"),
                        {tally(qint64(kXining), 3, 1, 1), tally(qint64(kHaixi), 5, 0, 2),
                         tally({}, 2, 0, 0), tally(qint64(kProvince), 1, 0, 0)}}};
    const PlaceLevel level{PlaceLevel::Kind::Province, {kProvince}, {}, {}, IndicatorId{kFairs}};
    const PlaceDossier dossier = placeDossier(assessed, level, records);
    REQUIRE(dossier.parts.size() == 3);
    CHECK(dossier.parts.at(0).region == RegionId{kXining});
    CHECK(dossier.parts.at(0).open == 2);
    REQUIRE(dossier.parts.at(0).figure);
    CHECK(dossier.parts.at(0).figure->actual.startsWith(u"12 "));
    CHECK_FALSE(dossier.parts.at(1).figure); // neither target nor figure there
    CHECK(dossier.parts.at(1).overdue == 2);
    CHECK(dossier.parts.at(2).projects == 3); // 2 without a region, 1 of the province itself
    CHECK_FALSE(dossier.parts.at(2).region);
    CHECK(dossier.open == 10); // 11 entries, 1 closed
    CHECK(dossier.overdue == 3);
}

TEST_CASE("The money of a part is all of it, whatever its entries name for their place")
{
    PlaceRecords records;
    EntryTally nowhere = tally({}, 2, 0, 0);
    nowhere.plannedYear = 400;
    nowhere.completedYear = 150;
    EntryTally province = tally(qint64(kProvince), 1, 0, 0);
    province.plannedYear = 30;
    province.completedYear = 5;
    records.ledgers = {{QStringLiteral("projects"), {nowhere, province}}};
    const PlaceLevel level{PlaceLevel::Kind::Province, {kProvince}, {}, {}, {}};
    const QVector<DossierPart> parts = placeDossier(assessment(), level, records).parts;
    REQUIRE(parts.size() == 3);
    CHECK_FALSE(parts.at(0).planned); // no project there
    CHECK(parts.at(2).projects == 3);
    CHECK(parts.at(2).planned == 430.0);
    CHECK(parts.at(2).completed == 155.0);
}

TEST_CASE("Goods whose prices are watched are nobody's debt")
{
    const QVector<LedgerTallies> ledgers{{QStringLiteral("prices"), {tally({}, 6, 0, 0)}},
                                         {QStringLiteral("matters"), {tally({}, 2, 1, 0)}}};
    UnitRecords ofUnit;
    ofUnit.ledgers = ledgers;
    CHECK(unitDossier(assessment(), kIndustry, ofUnit).open == 1);
    PlaceRecords ofPlace;
    ofPlace.ledgers = ledgers;
    const PlaceLevel level{PlaceLevel::Kind::Province, {kProvince}, {}, {}, {}};
    const PlaceDossier place = placeDossier(assessment(), level, ofPlace);
    CHECK(place.open == 1);
    CHECK(place.ledgers.size() == 1);
    CHECK(place.parts.last().open == 1);
    CHECK(place.parts.last().others == 0);
}

TEST_CASE("A county lists the enterprises its entries name")
{
    PlaceRecords records;
    records.ledgers = {
        {QStringLiteral("projects"), {tally(QStringLiteral("甲公司"), 2, 0, 0)}},
        {QStringLiteral("matters"),
         {tally(QStringLiteral("甲公司"), 1, 0, 1), tally(QStringLiteral("乙公司"), 1, 1, 0)}}};
    const PlaceLevel level{PlaceLevel::Kind::County, {kHaixi}, CountyId{632801}, {}, {}};
    const PlaceDossier dossier = placeDossier(assessment(), level, records);
    CHECK(dossier.name == u"格尔木市");
    REQUIRE(dossier.parts.size() == 2);
    const DossierPart& first =
        dossier.parts.at(0).enterprise == u"甲公司" ? dossier.parts.at(0) : dossier.parts.at(1);
    CHECK(first.projects == 2);
    CHECK(first.matters == 1);
    CHECK(first.overdue == 1);
}

TEST_CASE("In the matrix a unit bears its measures' lights and a prefecture its indicators'")
{
    const Assessment assessed = assessment();
    const AnswerMatrix matrix =
        answerMatrix(assessed, {tally(qint64(1), 4, 1, 2)}, {tally(qint64(kHaixi), 6, 2, 0)});
    REQUIRE(matrix.measures.size() == 3);
    REQUIRE(matrix.units.size() == 3);
    const MatrixRow& industry = matrix.units.at(0);
    REQUIRE(industry.cells.at(0));
    CHECK(industry.cells.at(0)->light == Light::Behind);
    CHECK(industry.cells.at(0)->role == Role::Lead);
    CHECK_FALSE(industry.cells.at(1));
    CHECK(industry.behind == 1);
    CHECK(industry.open == 3);
    CHECK(industry.overdue == 2);
    CHECK(matrix.units.at(2).cells.at(2)->role == Role::Responsible);

    REQUIRE(matrix.regions.size() == 2);
    const MatrixRow& xining = matrix.regions.at(0);
    REQUIRE(xining.cells.at(0)); // reported without a target: not judged
    CHECK(xining.cells.at(0)->light == Light::NotJudged);
    CHECK_FALSE(xining.cells.at(0)->role);
    CHECK_FALSE(xining.cells.at(1));
    CHECK(matrix.regions.at(1).open == 4);
}
