// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_context.h"
#include "tests/exchange/return_form_kit.h"

using namespace kmh;
using namespace kmh::test;

namespace {

ImportContext contextOf(const Workbook& workbook)
{
    return importContextOf(workbook, QDateTime(QDate(2025, 1, 21), QTime(1, 0), Qt::UTC));
}

Workbook opened(const Forms& forms)
{
    return Workbook::open(forms.file().path(), Workbook::Access::ReadWrite);
}

void record(Workbook& workbook, const ImportPreview& preview)
{
    workbook.record(
        editsOf(preview, workbook.newReceiptId(), {}, false, *workbook.plan()),
        {QDateTime(QDate(2025, 1, 25), QTime(1, 0), Qt::UTC), QString::fromUtf8("乙"), {}});
}

ReportedFigure fairs(const Workbook& workbook)
{
    const FigureKey key{{kFairs}, {kProvince}, Period::xun(2025, 1, 2)};
    return workbook.figuresInForce({key}).value(key);
}

} // namespace

TEST_CASE("A form that came back is merged once, noted with its sender, and in time by its arrival")
{
    const Forms forms;
    FilledForm form(forms.paths().first());
    form.number(QStringLiteral("J8"), 12);
    form.text(QStringLiteral("F4"), QString::fromUtf8("张三"));
    const QString path = forms.saved(form);
    Workbook workbook = opened(forms);
    const ImportPreview preview = previewFile(path, contextOf(workbook));
    REQUIRE(preview.isAcceptable());
    CHECK(preview.counts().fresh == 1);
    record(workbook, preview);
    CHECK(fairs(workbook).cumulative == 12);

    REQUIRE(workbook.receipts().size() == 1);
    const Receipt receipt = workbook.receipts().first();
    CHECK(receipt.form == forms.forms().first().identity.code);
    CHECK(receipt.unit == UnitId{1});
    CHECK(receipt.sender.contains(QString::fromUtf8("张三")));
    CHECK(receipt.figures == 1);
    // Recorded on the 25th, but it came on the 21st, the last day in time.
    const Snapshot snapshot = workbook.snapshot({.period = Period::xun(2025, 1, 2)});
    DueRecords records{workbook.firstReports({{{kFairs}}, {kProvince}}), workbook.receipts()};
    const DueFigures due = dueFigures(snapshot, records, {2025, 1, 25});
    CHECK(due.counts().reported == 1);
    CHECK(due.counts().late == 0);

    const ImportPreview again = previewFile(path, contextOf(workbook));
    CHECK(again.counts().unchanged == 1);
    CHECK(editsOf(again, workbook.newReceiptId(), {}, false, *workbook.plan()).isEmpty());
}

TEST_CASE("What another sender said otherwise waits for a person who sees both")
{
    const Forms forms;
    forms.file().add({kFairs, kProvince, QStringLiteral("2025-01-X2"), 10,
                      QStringLiteral("2025-01-20T01:00:00.000Z")});
    FilledForm form(forms.paths().first());
    form.number(QStringLiteral("J8"), 12);
    Workbook workbook = opened(forms);
    ImportPreview preview = previewFile(forms.saved(form), contextOf(workbook));
    REQUIRE(preview.lines.size() == 1);
    CHECK(preview.lines.first().status == ImportLine::Status::Conflict);
    CHECK(preview.lines.first().change.before->source == QString::fromUtf8("来源"));
    CHECK(preview.lines.first().change.after->source == QString::fromUtf8("省工业和信息化厅"));
    preview.lines.first().take = false;
    record(workbook, preview);
    CHECK(fairs(workbook).cumulative == 10);
    preview = previewFile(forms.saved(form), contextOf(workbook));
    record(workbook, preview);
    CHECK(fairs(workbook).cumulative == 12);
}

TEST_CASE("Who is said to have sent a form is the source of its figures")
{
    const Forms forms;
    FilledForm form(forms.paths().first());
    form.number(QStringLiteral("J8"), 12);
    const QString path = forms.saved(form);
    Workbook workbook = opened(forms);
    ImportContext context = contextOf(workbook);
    context.sender = QString::fromUtf8("省商务厅");
    const ImportPreview preview = previewFile(path, context);
    REQUIRE(preview.lines.size() == 1);
    CHECK(preview.lines.first().change.after->source == QString::fromUtf8("省商务厅"));
    CHECK(preview.receipt.sender == QString::fromUtf8("省商务厅"));
}

TEST_CASE("A form that was left empty is no fault")
{
    const Forms forms;
    const Workbook workbook = opened(forms);
    const ImportPreview preview = previewFile(forms.paths().first(), contextOf(workbook));
    CHECK(preview.errors == 0);
    REQUIRE(preview.issues.size() == 1);
    CHECK(preview.issues.first().severity == ImportIssue::Severity::Note);
}

TEST_CASE("Marks for no figure and words for a quality mean in a form what they do in any table")
{
    const Forms forms;
    FilledForm form(forms.paths().first());
    form.text(QStringLiteral("J7"), QString::fromUtf8("—"));
    form.text(QStringLiteral("J8"), QString::fromUtf8("12"));
    form.text(QStringLiteral("K8"), QString::fromUtf8("核定数"));
    form.text(QStringLiteral("J9"), QString::fromUtf8("未报"));
    form.text(QStringLiteral("J10"), QString::fromUtf8("／"));
    const ReadFigures read = forms.read(form);
    CHECK(messages(read).isEmpty());
    REQUIRE(read.figures.size() == 1);
    CHECK(read.figures.first().figure.cumulative == 12);
    CHECK(read.figures.first().figure.quality == Quality::Final);
}
