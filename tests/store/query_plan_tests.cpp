// SPDX-License-Identifier: GPL-3.0-or-later
// Whether reading costs what is asked for and not what is stored: the engine's own account of how
// it goes about every statement the store runs.
#include "core/store/workbook.h"
#include "tests/store/statement_log.h"
#include "tests/support/catch.h"

#include <QtCore/QRegularExpression>

#include <functional>

using namespace kmh;
using namespace kmh::test;

namespace {

QDateTime moment(const char* text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs);
}

/// The statements that `read` makes of the table of figures.
QStringList figureStatements(const TinyWorkbook& tiny,
                             const std::function<void(const Workbook&)>& read)
{
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    workbook.plan();
    const StatementLog log;
    read(workbook);
    return log.statements().filter(QRegularExpression(QStringLiteral("\\bobservation\\b")));
}

/// The steps that go through the whole table of figures, or through a whole index on it.
QStringList scans(const QStringList& steps, const QString& statement)
{
    static const QRegularExpression named(
        QStringLiteral("\\bobservation\\b(?:\\s+(?:AS\\s+)?(?!WHERE|ORDER|JOIN)(\\w+))?"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList names{QStringLiteral("observation")};
    for (auto match = named.globalMatch(statement); match.hasNext();)
        names.append(match.next().captured(1));
    names.removeAll(QString());
    // A search is told with what it goes by, “(indicator_id=?)”; one without goes by nothing.
    const QRegularExpression scan(
        QStringLiteral("^(?:SCAN|SEARCH) (?:TABLE )?(?:%1)\\b[^(]*$").arg(names.join(u'|')));
    return steps.filter(scan);
}

/// What `read` does to the table of figures, one line a statement and step; fails on a scan.
QString accountOf(const TinyWorkbook& tiny, const std::function<void(const Workbook&)>& read)
{
    QStringList account;
    for (const QString& statement : figureStatements(tiny, read)) {
        const QStringList steps = stepsOf(tiny, statement);
        INFO(statement.toStdString());
        INFO(steps.join(u'\n').toStdString());
        CHECK(!steps.isEmpty());
        CHECK(scans(steps, statement).isEmpty());
        account += steps;
    }
    return account.join(u'\n');
}

bool uses(const QString& account, const char* index)
{
    return account.contains(QStringLiteral("INDEX observation_%1 ").arg(QLatin1String(index)));
}

SnapshotQuery quarter()
{
    return {.period = Period::quarter(2025, 1)};
}

} // namespace

TEST_CASE("A scan of the figures would be seen")
{
    const TinyWorkbook tiny;
    const auto isSeen = [&](const char* text) {
        const QString statement = QString::fromLatin1(text);
        return !scans(stepsOf(tiny, statement), statement).isEmpty();
    };
    CHECK(isSeen("SELECT o.value FROM observation o WHERE o.recorded_by = ?"));
    CHECK(isSeen("SELECT count(*) FROM observation"));
    CHECK(isSeen("SELECT max(value) FROM observation WHERE note = ?"));
    CHECK_FALSE(isSeen("SELECT value FROM observation WHERE id = ?"));
}

TEST_CASE("The figures of all indicators are found by day")
{
    const TinyWorkbook tiny;
    SnapshotQuery query = quarter();
    SECTION("as of now") {}
    SECTION("as of an earlier moment")
    {
        query.asOf = moment("2025-02-01T00:00:00.000Z");
    }
    SECTION("with last year's")
    {
        query.lastYear = true;
    }
    const QString account =
        accountOf(tiny, [&](const Workbook& workbook) { workbook.snapshot(query); });
    CHECK(uses(account, "by_day"));
    CHECK_FALSE(uses(account, "by_indicator"));
    CHECK_FALSE(uses(account, "by_moment"));
}

TEST_CASE("The figures of a sector and of one indicator are found by indicator and day")
{
    const TinyWorkbook tiny;
    SnapshotQuery query = quarter();
    query.lastYear = true;
    SECTION("a sector")
    {
        query.sector = SectorId{1};
    }
    SECTION("one indicator")
    {
        query.indicator = IndicatorId{kPotash};
    }
    SECTION("one indicator as of an earlier moment")
    {
        query.indicator = IndicatorId{kPotash};
        query.asOf = moment("2025-02-01T00:00:00.000Z");
    }
    const QString account =
        accountOf(tiny, [&](const Workbook& workbook) { workbook.snapshot(query); });
    CHECK(account.contains(u"INDEX observation_by_indicator (indicator_id=? AND period_last_day>?"
                           " AND period_last_day<?)"));
    CHECK_FALSE(uses(account, "by_day"));
}

TEST_CASE("A figure's history is found by the figure")
{
    const TinyWorkbook tiny;
    const QString account = accountOf(tiny, [](const Workbook& workbook) {
        workbook.history(IndicatorId{kPotash}, RegionId{kProvince}, Period::month(2025, 1));
    });
    CHECK(account.contains(
        u"INDEX observation_by_indicator (indicator_id=? AND period_last_day=? AND region_id=?)"));
}

TEST_CASE("What was recorded is found by the moment or within the plan's reach")
{
    const TinyWorkbook tiny;
    SECTION("between two moments of the plan's time")
    {
        const QString account = accountOf(tiny, [](const Workbook& workbook) {
            workbook.revisions(moment("2025-02-01T00:00:00.000Z"),
                               moment("2025-02-11T00:00:00.000Z"));
        });
        CHECK(uses(account, "by_moment"));
        CHECK_FALSE(uses(account, "by_day"));
    }
    SECTION("since the beginning")
    {
        const QString account =
            accountOf(tiny, [](const Workbook& workbook) { workbook.revisions({}, {}); });
        CHECK(uses(account, "by_day"));
        CHECK_FALSE(uses(account, "by_moment"));
    }
}

TEST_CASE("Opening a workbook and recording in it goes through no figures")
{
    const TinyWorkbook tiny;
    accountOf(tiny, [](const Workbook& workbook) {
        workbook.lastReportedXun();
        workbook.acknowledgements();
        workbook.plan();
    });
    Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    const StatementLog log;
    workbook.record(RuleChoiceEdit{QStringLiteral("due-only")},
                    {moment("2025-02-01T00:00:00.000Z"), QStringLiteral("甲"), {}});
    for (const QString& statement :
         log.statements().filter(QRegularExpression(QStringLiteral("\\bobservation\\b"))))
        CHECK(scans(stepsOf(tiny, statement), statement).isEmpty());
}

TEST_CASE("What came in is listed with how many figures it brought, without going through figures")
{
    const TinyWorkbook tiny;
    {
        Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
        Receipt receipt{workbook.newReceiptId(), QStringLiteral("a.csv")};
        receipt.sender = QStringLiteral("西宁市");
        receipt.figures = 1'000'000;
        receipt.cameAt = moment("2025-02-01T00:00:00.000Z");
        workbook.record(ReceiptEdit{receipt}, {receipt.cameAt, QStringLiteral("甲"), {}});
    }
    QVector<Receipt> receipts;
    CHECK(figureStatements(tiny, [&](const Workbook& workbook) {
              receipts = workbook.receipts();
          }).isEmpty());
    REQUIRE(receipts.size() == 1);
    CHECK(receipts.first().figures == 1'000'000);
}
