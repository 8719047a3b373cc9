// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a ledger costs what is shown of it: which entries those are is found by an index that
// holds what they are filtered and sorted by, and the versions behind them are never gone through.
#include "core/domain/entry_fields.h"
#include "core/evaluation/entry_light.h"
#include "core/store/workbook.h"
#include "tests/store/statement_log.h"
#include "tests/support/catch.h"

#include <functional>

using namespace kmh;
using namespace kmh::test;

namespace {

/// How the engine goes about everything `read` asks of the workbook.
QStringList stepsTo(const std::function<void(const Workbook&)>& read)
{
    const TinyWorkbook tiny;
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    workbook.plan();
    const StatementLog log;
    read(workbook);
    QStringList steps;
    for (const QString& statement : log.statements())
        steps += stepsOf(tiny, statement);
    return steps;
}

/// Every table is searched by what is asked for, never gone through from end to end.
void checkNoScan(const QStringList& steps)
{
    INFO(steps.join(u'\n').toStdString());
    CHECK(!steps.isEmpty());
    CHECK(steps.filter(QStringLiteral("SCAN")).isEmpty());
    CHECK(steps.filter(QStringLiteral("entry_version")).isEmpty());
}

const auto kByIndexAlone = QStringLiteral("COVERING INDEX entry_by_order (ledger=? AND removed=?");

EntryQuery projects()
{
    return {.ledger = QStringLiteral("projects")};
}

} // namespace

TEST_CASE("A scan of the entries would be seen")
{
    const TinyWorkbook tiny;
    const QStringList steps =
        stepsOf(tiny, QStringLiteral("SELECT count(*) FROM entry e WHERE e.source = ?"));
    CHECK_FALSE(steps.filter(QStringLiteral("SCAN")).isEmpty());
}

TEST_CASE("A page of a ledger is found by an index that holds all it is filtered by")
{
    EntryQuery query = projects();
    SECTION("all of it") {}
    SECTION("by words and the units and prefectures of that name")
    {
        query.words = {{QStringLiteral("西宁"), {UnitId{1}}, {RegionId{630100}}, {}}};
    }
    SECTION("by unit, prefecture and state")
    {
        query.unit = UnitId{2};
        query.region = RegionId{630100};
        query.state = QStringLiteral("construction");
    }
    SECTION("by light")
    {
        query.conditions = {conditionFor(Light::Behind, QDate(2025, 2, 20)).value()};
    }
    SECTION("by due date")
    {
        query.dueFrom = QDate(2025, 2, 11);
        query.dueTo = QDate(2025, 2, 20);
        query.closed = false;
    }
    const QStringList steps = stepsTo([&](const Workbook& workbook) {
        workbook.entries(query, 0, 64);
        workbook.countEntries(query);
        workbook.tallyEntries(query, {}, QDate(2025, 2, 20));
    });
    checkNoScan(steps);
    CHECK(steps.filter(kByIndexAlone).size() == 3);
}

TEST_CASE("A ledger's own order needs no sorting to begin with")
{
    const QStringList steps =
        stepsTo([](const Workbook& workbook) { workbook.entries(projects(), 0, 64); });
    // The one sort is of the page that was found.
    CHECK(steps.filter(QStringLiteral("USE TEMP B-TREE FOR ORDER BY")).size() == 1);
}

TEST_CASE("A ledger sorted by what its columns show is found by the same index")
{
    for (const LedgerKind kind : {LedgerKind::Deliverables, LedgerKind::Projects, LedgerKind::List,
                                  LedgerKind::Matters, LedgerKind::Funding, LedgerKind::Prices}) {
        const QVector<EntryField>& columns = columnsOf(kind);
        const QStringList steps = stepsTo([&](const Workbook& workbook) {
            for (const EntryField field : columns) {
                EntryQuery query{.ledger = ledgerKindCode(kind)};
                query.sortBy = field;
                workbook.entries(query, 0, 64);
            }
        });
        checkNoScan(steps);
        CHECK(steps.filter(kByIndexAlone).size() == columns.size());
    }
}

TEST_CASE("An item's line is found by its code")
{
    EntryQuery query;
    query.item = QStringLiteral("hongshi");
    const QStringList steps =
        stepsTo([&](const Workbook& workbook) { workbook.entries(query, 0, 1); });
    checkNoScan(steps);
    CHECK_FALSE(steps.filter(QStringLiteral("entry_by_item (item=?)")).isEmpty());
}
