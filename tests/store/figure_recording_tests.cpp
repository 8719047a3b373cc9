// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/editing.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const FigureKey kKey{IndicatorId{kPotash}, RegionId{kProvince}, Period::xun(2025, 1, 1)};

ReportedFigure total(double cumulative)
{
    ReportedFigure figure;
    figure.cumulative = cumulative;
    figure.source = QStringLiteral("省工信厅");
    return figure;
}

FiguresEdit one(const std::optional<ReportedFigure>& before,
                const std::optional<ReportedFigure>& after)
{
    return FiguresEdit{{{kKey, before, after}}};
}

/// The figure in force as a snapshot tells it; −1 for none.
double inForce(const Editing& editing, const QDateTime& asOf = {})
{
    const QVector<Observation> all = editing.snapshot(asOf).observations;
    return all.isEmpty() ? -1 : all.first().cumulative.value_or(-2);
}

Receipt cameFrom(const QString& sender, qint64 id)
{
    Receipt receipt;
    receipt.id = ReceiptId{id};
    receipt.fileName = QStringLiteral("一月上旬.xlsx");
    receipt.hash = QStringLiteral("ab12");
    receipt.size = 4096;
    receipt.sender = sender;
    receipt.period = Period::xun(2025, 1, 1);
    receipt.region = RegionId{kXining};
    receipt.cameAt = QDateTime(QDate(2025, 1, 11), QTime(3, 0), Qt::UTC);
    return receipt;
}

} // namespace

TEST_CASE("A figure is recorded, corrected and taken back, each as one more version")
{
    Editing editing;
    editing.record(one({}, total(12)));
    CHECK(inForce(editing) == 12);
    const QDateTime first = editing.last();
    editing.record(one(total(12), total(13.5)), QStringLiteral("更正"));
    CHECK(inForce(editing) == 13.5);
    editing.record(one(total(13.5), {}));
    CHECK(inForce(editing) == -1);
    CHECK(inForce(editing, first) == 12);

    const QVector<ObservationVersion> history =
        editing.workbook.history(kKey.indicator, kKey.region, kKey.period);
    REQUIRE(history.size() == 3);
    CHECK(history.at(0).source == QStringLiteral("省工信厅"));
    CHECK(history.at(1).stamp.note == QStringLiteral("更正"));
    CHECK(history.at(1).stamp.by == QStringLiteral("调度员"));
    CHECK_FALSE(history.at(1).withdrawn);
    CHECK(history.at(2).withdrawn);
    CHECK(history.at(2).observation.cumulative == 13.5);
}

TEST_CASE("Undoing what was recorded puts back what was in force before")
{
    Editing editing;
    const Edit first = one({}, total(12));
    const Edit second = one(total(12), total(13));
    editing.record(first);
    editing.record(second);
    editing.record(*inverseOf(second, editing.snapshot(), {}));
    CHECK(inForce(editing) == 12);
    editing.record(*inverseOf(first, editing.snapshot(), {}));
    CHECK(inForce(editing) == -1);
    CHECK_FALSE(editing.workbook.lastReportedXun());
    editing.record(first); // and redone
    CHECK(inForce(editing) == 12);
    CHECK(editing.workbook.lastReportedXun() == Period::xun(2025, 1, 1));
}

TEST_CASE("A figure that somebody has recorded anew meanwhile is not overwritten")
{
    Editing editing;
    editing.record(one({}, total(12)));
    CHECK(editing.refusal(one({}, total(14))).contains(QStringLiteral("钾肥")));
    CHECK_FALSE(editing.refusal(one(total(11), total(14))).isEmpty());
    CHECK_FALSE(editing.refusal(one(total(11), {})).isEmpty());
    CHECK(inForce(editing) == 12);
}

TEST_CASE("What was read when nothing has been recorded since need not be looked up again")
{
    Editing editing;
    FiguresEdit edit = one({}, total(12));
    edit.basedOn = editing.workbook.figuresMark();
    CHECK(edit.basedOn == 0);
    editing.record(edit);
    CHECK(editing.workbook.figuresMark() > 0);
    // The same again is based on what is past.
    CHECK_FALSE(editing.refusal(edit).isEmpty());
}

TEST_CASE("Of several changes of one figure each finds what the one before it said")
{
    Editing editing;
    const FiguresEdit edit{{{kKey, {}, total(1)}, {kKey, total(1), total(2)}}};
    editing.record(edit);
    CHECK(inForce(editing) == 2);
    editing.record(*inverseOf(edit, editing.snapshot(), {}));
    CHECK(inForce(editing) == -1);
    CHECK_FALSE(
        editing.refusal(FiguresEdit{{{kKey, {}, total(1)}, {kKey, {}, total(2)}}}).isEmpty());
}

TEST_CASE("What no figure can be is refused with a sentence")
{
    Editing editing;
    const Period tooShort = Period::xun(2025, 1, 1);
    ReportedFigure figure;
    CHECK_FALSE(editing.refusal(one({}, figure)).isEmpty()); // says nothing
    figure.value = std::numeric_limits<double>::infinity();
    CHECK_FALSE(editing.refusal(one({}, figure)).isEmpty());
    const auto fairs = [&](double value) {
        ReportedFigure count;
        count.value = value;
        return FiguresEdit{{{{IndicatorId{kFairs}, RegionId{kProvince}, tooShort}, {}, count}}};
    };
    CHECK_FALSE(editing.refusal(fairs(-1)).isEmpty());
    CHECK_FALSE(editing.refusal(fairs(1.5)).isEmpty());
    CHECK(editing.refusal(fairs(3)).isEmpty());
    CHECK_FALSE(editing.refusal(one({}, {})).isEmpty());
}

TEST_CASE("A refused figure leaves none of those recorded with it")
{
    Editing editing;
    ReportedFigure negative;
    negative.value = -1;
    const FigureKey fairs{IndicatorId{kFairs}, RegionId{kProvince}, Period::xun(2025, 1, 1)};
    CHECK_FALSE(
        editing.refusal(FiguresEdit{{{kKey, {}, total(12)}, {fairs, {}, negative}}}).isEmpty());
    CHECK(inForce(editing) == -1);
}

TEST_CASE("A figure is followed to the file and cell it came from")
{
    Editing editing;
    const Receipt receipt =
        cameFrom(QStringLiteral("西宁市"), editing.workbook.newReceiptId().value);
    FiguresEdit figures = one({}, total(12));
    figures.receipt = receipt.id;
    figures.figures[0].cell = QStringLiteral("Sheet1!D7");
    CHECK_FALSE(editing.refusal(figures).isEmpty()); // what it came with is not noted yet
    editing.workbook.record({ReceiptEdit{receipt}, figures},
                            {editing.clock.addSecs(60), QStringLiteral("调度员"), {}});

    const ObservationVersion version =
        editing.workbook.history(kKey.indicator, kKey.region, kKey.period).constFirst();
    CHECK(version.receipt == receipt.id);
    CHECK(version.file == QStringLiteral("一月上旬.xlsx"));
    CHECK(version.cell == QStringLiteral("Sheet1!D7"));
    const QVector<Receipt> receipts = editing.workbook.receipts();
    REQUIRE(receipts.size() == 1);
    CHECK(receipts.first().sender == QStringLiteral("西宁市"));
    CHECK(receipts.first().size == 4096);
    CHECK(receipts.first().region == RegionId{kXining});
    CHECK(receipts.first().period == Period::xun(2025, 1, 1));
    CHECK(editing.workbook.newReceiptId().value == receipt.id.value + 1);

    // It counts from the day it came, not from the day it was recorded.
    const QVector<FirstReport> reports =
        editing.workbook.firstReports({{kKey.indicator}, kKey.region});
    REQUIRE(reports.size() == 1);
    CHECK(reports.first().at == receipt.cameAt);
}

TEST_CASE("A receipt noted by mistake is taken back and can be noted again")
{
    Editing editing;
    const ReceiptEdit noted{cameFrom(QStringLiteral("西宁市"), 1)};
    editing.record(noted);
    CHECK_FALSE(editing.refusal(noted).isEmpty());
    const Edit undone = *inverseOf(noted, editing.snapshot(), {});
    const QDateTime then = editing.last();
    editing.record(undone);
    CHECK(editing.workbook.receipts().isEmpty());
    CHECK(editing.workbook.receipts(then).size() == 1);
    CHECK_FALSE(editing.refusal(undone).isEmpty());
    editing.record(noted);
    CHECK(editing.workbook.receipts().size() == 1);
    CHECK_FALSE(editing.refusal(ReceiptEdit{cameFrom({}, 2)}).isEmpty()); // nobody sent it
}

TEST_CASE("The first report of a figure that was taken back is the one after that")
{
    Editing editing;
    editing.record(one({}, total(12)));
    editing.record(one(total(12), {}));
    CHECK(editing.workbook.firstReports({{kKey.indicator}, kKey.region}).isEmpty());
    editing.record(one({}, total(14)));
    const QVector<FirstReport> reports =
        editing.workbook.firstReports({{kKey.indicator}, kKey.region});
    REQUIRE(reports.size() == 1);
    CHECK(reports.first().at == editing.last());
}

TEST_CASE("Figures in force are found one by one and by the thousand alike")
{
    Editing editing;
    editing.record(one({}, total(12)));
    const FigureKey other{IndicatorId{kFairs}, RegionId{kHaixi}, Period::month(2025, 2)};
    ReportedFigure count;
    count.value = 4;
    count.note = QStringLiteral("含线上");
    editing.record(FiguresEdit{{{other, {}, count}}});
    const FigureKey taken{IndicatorId{kFairs}, RegionId{kHaixi}, Period::xun(2025, 2, 3)};
    editing.record(FiguresEdit{{{taken, {}, count}}});
    editing.record(FiguresEdit{{{taken, count, {}}}});

    QVector<FigureKey> keys{kKey, other, taken};
    SECTION("few") {}
    SECTION("many")
    {
        for (int year = 1900; year < 2100; ++year) {
            for (int xun = 1; xun <= 3; ++xun)
                keys.append({IndicatorId{kOutput}, RegionId{kXining}, Period::xun(year, 5, xun)});
        }
    }
    const FiguresInForce found = editing.workbook.figuresInForce(keys);
    CHECK(found.size() == 2);
    CHECK(found.value(kKey).cumulative == 12.0);
    CHECK(found.value(kKey).source == QStringLiteral("省工信厅"));
    CHECK(found.value(other).value == 4.0);
    CHECK(found.value(other).note == QStringLiteral("含线上"));
}

TEST_CASE("What changed tells a figure taken back, and one that comes after it, as such")
{
    Editing editing;
    editing.record(one({}, total(12)));
    editing.record(one(total(12), {}));
    editing.record(one({}, total(14)));
    const QVector<Revision> revisions = editing.workbook.revisions({}, {});
    REQUIRE(revisions.size() == 3);
    CHECK(revisions.at(1).before == 12.0);
    CHECK_FALSE(revisions.at(1).after);
    CHECK_FALSE(revisions.at(2).before);
    CHECK(revisions.at(2).after == 14.0);
}

TEST_CASE("How a sender's files are read is remembered, forgotten and undone")
{
    Editing editing;
    const QString sender = QStringLiteral("海西州");
    CHECK(editing.workbook.tableLayout(sender).isEmpty());
    const LayoutEdit first{sender, {}, QStringLiteral("[1]")};
    editing.record(first);
    editing.record(LayoutEdit{sender, QStringLiteral("[1]"), QStringLiteral("[2]")});
    CHECK(editing.workbook.tableLayout(sender) == QStringLiteral("[2]"));
    CHECK(editing.workbook.tableLayout(QStringLiteral("西宁市")).isEmpty());
    editing.record(*inverseOf(first, editing.snapshot(), {}));
    CHECK(editing.workbook.tableLayout(sender).isEmpty());
}
