// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "ui/models/attention_model.h"
#include "ui/models/ledger_models.h"
#include "ui/models/measure_model.h"
#include "ui/models/responsibility_models.h"
#include "ui/models/sector_model.h"

#include <QtTest/QAbstractItemModelTester>

using namespace kmh;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

const Sector& sectorNamed(const Plan& plan, const char* code)
{
    for (const Sector& sector : plan.sectors) {
        if (sector.code == QLatin1String(code))
            return sector;
    }
    FAIL("no such sector");
    return plan.sectors.first();
}

} // namespace

TEST_CASE("The sector model has the eight theme sectors with their measures")
{
    Desk desk(demoWorkbook());
    SectorModel* model = makeSectorModel(&desk);
    QAbstractItemModelTester tester(model, kFatal);
    model->setRows(sectorRows(desk.assessment()));

    // Measures per section as the notice numbers them: 1–4, 5–7, 8–12, 13–15, 16–18, 19–21, 22–24,
    // 25–27.
    const QVector<int> measures{4, 3, 5, 3, 3, 3, 3, 3};
    REQUIRE(model->rowCount() == measures.size());
    for (int row = 0; row < model->rowCount(); ++row) {
        CHECK(model->data(model->index(row, 1), Qt::DisplayRole).toInt() == measures.at(row));
        CHECK(model->data(model->index(row, 3), LightCountRole).value<LightCount>().total() > 0);
    }
}

TEST_CASE("A measure's row tells its number and heading and who leads it")
{
    Desk desk(demoWorkbook());
    MeasureModel* model = makeMeasureModel(&desk);
    QAbstractItemModelTester tester(model, kFatal);
    model->setRows(measureRows(desk.assessment(), sectorNamed(desk.plan(), "investment").id));

    REQUIRE(model->rowCount() == 3);
    const QModelIndex seventeen = model->index(1, 0);
    CHECK(model->data(seventeen, Qt::DisplayRole).toString() ==
          QStringLiteral("17 强化重大项目支撑作用"));
    CHECK(model->data(seventeen, SublineRole).toString().contains(QStringLiteral("6")));
    CHECK(model->data(seventeen, LightRole).isValid());
}

TEST_CASE("The attention model lists the most urgent first and nothing that is on track")
{
    Desk desk(demoWorkbook());
    desk.setPeriod(period("2025-03-X2"));
    AttentionModel* model = makeAttentionModel(desk.plan(), &desk);
    QAbstractItemModelTester tester(model, kFatal);
    model->setRows(attentionItems(desk.assessment()));

    REQUIRE(model->rowCount() > 1);
    int before = urgency(Light::Behind);
    for (const AttentionItem& item : model->rows()) {
        CHECK(urgency(item.light) <= before);
        CHECK(urgency(item.light) >= urgency(Light::Watch));
        CHECK(!item.gap.isEmpty());
        CHECK(!item.units.isEmpty());
        before = urgency(item.light);
    }
}

TEST_CASE("What is due next is open and in the order of its dates")
{
    Desk desk(demoWorkbook());
    desk.setPeriod(period("2025-02-X1"));
    DueModel* model = makeDueModel(desk.plan(), &desk);
    QAbstractItemModelTester tester(model, kFatal);
    model->setRows(dueItems(desk.assessment()));

    REQUIRE(model->rowCount() > 1);
    QDate before(2025, 2, 10);
    for (const DueItem& item : model->rows()) {
        CHECK(item.due >= before);
        CHECK(item.light != Light::Met);
        before = item.due;
    }
}

TEST_CASE("Ledger models hold a sector's own items only")
{
    Desk desk(demoWorkbook());
    const Sector& sector = sectorNamed(desk.plan(), "investment");
    DeliverableModel* deliverables = makeDeliverableModel(&desk);
    ProjectModel* projects = makeProjectModel(&desk);
    ArrangementModel* arrangements = makeArrangementModel(&desk);
    QAbstractItemModelTester first(deliverables, kFatal);
    QAbstractItemModelTester second(projects, kFatal);
    QAbstractItemModelTester third(arrangements, kFatal);
    deliverables->setRows(deliverableRows(desk.assessment(), sector.id));
    projects->setRows(projectRows(desk.assessment(), sector.id));
    arrangements->setRows(arrangementRows(desk.assessment(), sector.id));

    CHECK(deliverables->rowCount() >= 3); // the three documents of measure 17 at least
    CHECK(projects->rowCount() >= 6);     // the six projects it names
    CHECK(arrangements->rowCount() >= 1);
    for (const DeliverableRow& row : deliverables->rows())
        CHECK((row.measureNo >= 16 && row.measureNo <= 18));
    for (const ProjectRow& row : projects->rows())
        CHECK((row.measureNo >= 16 && row.measureNo <= 18));
}

TEST_CASE("Every unit of the notice answers for at least one measure")
{
    Desk desk(demoWorkbook());
    UnitModel* model = makeUnitModel(&desk);
    QAbstractItemModelTester tester(model, kFatal);
    model->setRows(unitRows(desk.assessment()));

    REQUIRE(model->rowCount() == 29); // 28 named ones and 省有关部门
    for (const UnitRow& row : model->rows()) {
        CHECK(!row.measures.isEmpty());
        CHECK(row.count.total() == row.measures.size());
    }
    // 省住房城乡建设厅 leads 5, 6, 7, 9, 12 and 17.
    for (const UnitRow& row : model->rows()) {
        if (row.name == QStringLiteral("省住房城乡建设厅"))
            CHECK(row.measures.size() == 6);
    }
}

TEST_CASE("The region model has the eight prefectures")
{
    Desk desk(demoWorkbook());
    RegionModel* model = makeRegionModel(&desk);
    QAbstractItemModelTester tester(model, kFatal);
    model->setRows(regionRows(desk.assessment()));
    REQUIRE(model->rowCount() == 8);
    CHECK(model->row(0).name == QStringLiteral("西宁"));
    CHECK(model->row(0).count.total() > 0);
}
