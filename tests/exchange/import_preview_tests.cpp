// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/evaluation/figure_remarks.h"
#include "core/exchange/import_context.h"
#include "core/store/workbook.h"
#include "tests/store/editing.h"
#include "tests/support/catch.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

#include <utility>

using namespace kmh;
using namespace kmh::test;

namespace {

/// A tiny workbook and files that come in for it.
class Imports
{
public:
    ImportPreview preview(const QString& name, const QString& text, const Progress& progress = {})
    {
        const QString path = m_editing.tiny.beside(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        return previewFile(path, context(), progress);
    }

    ImportContext context() const
    {
        return importContextOf(m_editing.workbook,
                               QDateTime(QDate(2025, 2, 1), QTime(1, 0), Qt::UTC));
    }

    QVector<Edit> edits(const ImportPreview& preview, bool remember = false) const
    {
        return editsOf(preview, m_editing.workbook.newReceiptId(),
                       m_editing.workbook.tableLayout(preview.receipt.sender), remember,
                       *m_editing.workbook.plan());
    }

    void record(const ImportPreview& preview, bool remember = false)
    {
        for (const Edit& edit : edits(preview, remember))
            m_editing.record(edit);
    }

    Workbook& workbook() { return m_editing.workbook; }
    Editing& editing() { return m_editing; }

private:
    Editing m_editing;
};

const auto kThree = QStringLiteral("指标,地区,期别,本期值,累计值\n"
                                   "fairs,西宁,2025-01-X1,3,3\n"
                                   "fairs,海西,2025-01-X1,2,2\n"
                                   "fairs,全省,2025-01-X1,5,5\n");

} // namespace

TEST_CASE("A file imported twice changes nothing the second time")
{
    Imports imports;
    const ImportPreview first = imports.preview(QStringLiteral("西宁市报表.csv"), kThree);
    CHECK(first.counts().fresh == 3);
    CHECK(first.isAcceptable());
    CHECK_FALSE(first.importedBefore.isValid());
    CHECK(first.receipt.sender == QStringLiteral("西宁市"));
    CHECK(first.receipt.period == Period::xun(2025, 1, 1));
    imports.record(first);

    const ImportPreview second = imports.preview(QStringLiteral("西宁市报表.csv"), kThree);
    CHECK(second.counts().unchanged == 3);
    CHECK(second.counts().fresh + second.counts().changed == 0);
    CHECK(second.importedBefore.isValid());
    CHECK(imports.edits(second).isEmpty());
}

TEST_CASE("A file with one fault is refused as a whole, with the place of the fault")
{
    Imports imports;
    const ImportPreview preview =
        imports.preview(QStringLiteral("a.csv"), QStringLiteral("指标,地区,期别,累计值\n"
                                                                "fairs,西宁,2025-01-X1,3\n"
                                                                "fairs,海西,2025-01-X1,2.5\n"));
    CHECK_FALSE(preview.isAcceptable());
    CHECK(preview.counts().fresh == 1);
    REQUIRE(preview.counts().refused == 1);
    CHECK(preview.lines.at(1).change.cell == QStringLiteral("line 3, column 4"));
    CHECK(preview.lines.at(1).message.contains(QStringLiteral("whole number")));
}

TEST_CASE("What a file changes is shown with what was in force, and what it does not say stays")
{
    Imports imports;
    imports.record(imports.preview(QStringLiteral("西宁市.csv"), kThree));
    const ImportPreview preview = imports.preview(
        QStringLiteral("西宁市更正.csv"),
        QStringLiteral(
            "指标,地区,期别,累计值\nfairs,西宁,2025-01-X1,4\nfairs,海西,2025-01-X1,2\n"));
    REQUIRE(preview.lines.size() == 2);
    const ImportLine& changed = preview.lines.at(0);
    CHECK(changed.status == ImportLine::Status::Changed);
    CHECK(changed.change.before->cumulative == 3);
    CHECK(changed.change.after->cumulative == 4);
    CHECK(changed.change.after->value == 3); // the file has no column for it
    CHECK(preview.lines.at(1).status == ImportLine::Status::Unchanged);
    // The total is 4, but the period's own 3 opens it.
    CHECK_FALSE(changed.message.isEmpty());
}

TEST_CASE("A figure that another sender reported is changed with a warning")
{
    Imports imports;
    imports.record(imports.preview(QStringLiteral("西宁市.csv"), kThree));
    const ImportPreview preview =
        imports.preview(QStringLiteral("海西州.csv"),
                        QStringLiteral("指标,地区,期别,累计值\nfairs,西宁,2025-01-X1,9\n"));
    REQUIRE(preview.lines.size() == 1);
    CHECK(preview.lines.first().status == ImportLine::Status::Changed);
    CHECK(preview.lines.first().message.contains(QStringLiteral("西宁市")));
    CHECK(preview.lines.first().message.contains(QStringLiteral("海西蒙古族藏族自治州")));
}

TEST_CASE("A total in another unit than its series is doubted, and still taken")
{
    Imports imports;
    const ImportPreview preview =
        imports.preview(QStringLiteral("a.csv"), QStringLiteral("指标,期别,累计值\n"
                                                                "potash,2025-01-X1,20\n"
                                                                "potash,2025-01-X2,400000\n"));
    REQUIRE(preview.lines.size() == 2);
    CHECK(preview.lines.at(0).message.isEmpty());
    CHECK_FALSE(preview.lines.at(1).message.isEmpty());
    CHECK(preview.isAcceptable());
}

TEST_CASE("A figure of a file is doubted in the same words as one that is typed")
{
    Imports imports;
    const ImportPreview preview =
        imports.preview(QStringLiteral("a.csv"), QStringLiteral("指标,期别,本期值,累计值\n"
                                                                "potash,2025-01-X1,30,20\n"));
    REQUIRE(preview.lines.size() == 1);
    const ImportLine& line = preview.lines.first();
    // A total of 20 is less than the 30 of its first ten days.
    CHECK(line.message.contains(QStringLiteral("30")));
    QStringList typed;
    for (const FigureRemark& remark : figureRemarks(imports.editing().snapshot(), {line.change}))
        typed.append(remark.sentence);
    CHECK(line.message == typed.join(QStringLiteral("; ")));
    CHECK(preview.isAcceptable());
}

TEST_CASE("Stopping while a file is read leaves nothing behind")
{
    Imports imports;
    const auto stop = [](double) { throw Cancelled(); };
    CHECK_THROWS_AS(imports.preview(QStringLiteral("西宁市.csv"), kThree, stop), Cancelled);
    CHECK(imports.workbook().figuresMark() == 0);
    CHECK(imports.workbook().receipts().isEmpty());
}

TEST_CASE("An import that is undone leaves what was in force before, and may be done again")
{
    Imports imports;
    const ImportPreview preview = imports.preview(QStringLiteral("西宁市.csv"), kThree);
    const QVector<Edit> edits = imports.edits(preview);
    imports.record(preview);
    for (qsizetype i = edits.size() - 1; i >= 0; --i)
        imports.editing().record(*inverseOf(edits.at(i), imports.editing().snapshot(), {}));
    CHECK(imports.workbook().receipts().isEmpty());
    const ImportPreview again = imports.preview(QStringLiteral("西宁市.csv"), kThree);
    CHECK(again.counts().fresh == 3);
    CHECK_FALSE(again.importedBefore.isValid());
}

TEST_CASE("How a sender's files are read is remembered for that sender and no other")
{
    const QString strange = QStringLiteral("指标,地区,期别,甲列\nfairs,西宁,2025-01-X1,3\n");
    Imports imports;
    ImportPreview preview = imports.preview(QStringLiteral("西宁市一.csv"), strange);
    CHECK(preview.lines.isEmpty());

    // A person says what the column holds.
    ImportContext context = imports.context();
    context.layouts = preview.layouts;
    REQUIRE(context.layouts.size() == 1);
    TableLayout& layout = context.layouts.first();
    layout.used = true;
    layout.headerRow = 1;
    layout.firstDataRow = 2;
    layout.columns = {{0, QStringLiteral("指标"), ColumnRole::Indicator},
                      {1, QStringLiteral("地区"), ColumnRole::Region},
                      {2, QStringLiteral("期别"), ColumnRole::Period},
                      {3, QStringLiteral("甲列"), ColumnRole::Cumulative}};
    preview = previewFile(preview.path, context);
    REQUIRE(preview.lines.size() == 1);
    CHECK(preview.lines.first().change.after->cumulative == 3);
    imports.record(preview, true);

    const QString next = QStringLiteral("甲列,指标,地区,期别\n8,fairs,西宁,2025-01-X2\n");
    const ImportPreview known = imports.preview(QStringLiteral("西宁市二.csv"), next);
    REQUIRE(known.lines.size() == 1);
    CHECK(known.lines.first().change.after->cumulative == 8);
    CHECK(imports.preview(QStringLiteral("海西州.csv"), next).lines.isEmpty());
}

TEST_CASE("Of how a file was read, only what its headers mean is remembered, and said when used")
{
    Imports imports;
    const QString first = QStringLiteral("西宁市2025年1月上旬\n指标,甲列\nfairs,3\n");
    ImportPreview preview = imports.preview(QStringLiteral("海西州一.csv"), first);
    ImportContext context = imports.context();
    context.layouts = preview.layouts;
    REQUIRE(context.layouts.size() == 1);
    TableLayout& layout = context.layouts.first();
    layout.used = true;
    layout.headerRow = 2;
    layout.firstDataRow = 3;
    layout.region = RegionId{630100};
    layout.period = SpokenPeriod{Period::xun(2025, 1, 1)};
    layout.unit = QStringLiteral("千场次");
    layout.columns = {{0, QStringLiteral("指标"), ColumnRole::Indicator},
                      {1,
                       QStringLiteral("甲列"),
                       ColumnRole::Cumulative,
                       {},
                       RegionId{630100},
                       SpokenPeriod{Period::xun(2025, 1, 1)},
                       QStringLiteral("千场次")}};
    preview = previewFile(preview.path, context);
    REQUIRE(preview.lines.size() == 1);
    imports.record(preview, true);

    const ImportPreview next = imports.preview(
        QStringLiteral("海西州二.csv"), QStringLiteral("指标,期别,甲列\nfairs,2025-01-X2,8\n"));
    REQUIRE(next.lines.size() == 1);
    CHECK_FALSE(next.lines.first().change.key.region == RegionId{630100});
    CHECK(next.lines.first().change.key.period == Period::xun(2025, 1, 2));
    CHECK(next.lines.first().change.after->cumulative == 8);
    CHECK(std::any_of(next.issues.begin(), next.issues.end(), [](const ImportIssue& issue) {
        return issue.severity == ImportIssue::Severity::Note &&
               issue.where == QStringLiteral("line 1, column 3") &&
               issue.message.contains(QStringLiteral("甲列"));
    }));
    const ImportPreview none =
        imports.preview(QStringLiteral("海西州三.csv"), QStringLiteral("指标,甲列\nfairs,8\n"));
    CHECK(none.lines.isEmpty()); // no period is left over from the first
    CHECK(none.errors > 0);
}

TEST_CASE("A table passed over once is passed over again only with the same header")
{
    Imports imports;
    ImportPreview preview = imports.preview(QStringLiteral("西宁市一.csv"), kThree);
    ImportContext context = imports.context();
    context.layouts = preview.layouts;
    REQUIRE(context.layouts.size() == 1);
    context.layouts.first().used = false;
    preview = previewFile(preview.path, context);
    imports.record(preview, true);

    const ImportPreview same = imports.preview(QStringLiteral("西宁市二.csv"), kThree);
    CHECK(same.lines.isEmpty());
    const ImportPreview other =
        imports.preview(QStringLiteral("西宁市三.csv"),
                        QStringLiteral("指标,地区,期别,累计值\nfairs,西宁,2025-01-X1,3\n"));
    CHECK(other.lines.size() == 1);
}

TEST_CASE("A column whose header is like an indicator waits for a person to say which it is")
{
    Imports imports;
    ImportPreview preview =
        imports.preview(QStringLiteral("a.csv"), QStringLiteral("地区,期别,民营促销活动场次\n"
                                                                "西宁,2025-01-X1,3\n"));
    CHECK(preview.lines.isEmpty());
    CHECK(preview.errors == 1);
    ImportContext context = imports.context();
    context.layouts = preview.layouts;
    REQUIRE(context.layouts.size() == 1);
    REQUIRE(context.layouts.first().columns.size() == 3);
    LayoutColumn& column = context.layouts.first().columns[2];
    CHECK_FALSE(column.certain);
    REQUIRE_FALSE(column.candidates.isEmpty());
    column.indicator = column.candidates.first();
    preview = previewFile(preview.path, context);
    REQUIRE(preview.lines.size() == 1);
    CHECK(preview.lines.first().change.after->cumulative == 3);
    CHECK(preview.isAcceptable());
}

TEST_CASE("A source or remark that is corrected is a change, and what a file does not say stays")
{
    Imports imports;
    const QString head = QStringLiteral("指标,地区,期别,累计值,来源,备注\n");
    imports.record(imports.preview(QStringLiteral("a.csv"),
                                   head + QStringLiteral("fairs,西宁,2025-01-X1,3,商务局,快报\n")));
    const auto line = [&](const QString& text) {
        const ImportPreview preview = imports.preview(QStringLiteral("a.csv"), text);
        REQUIRE(preview.lines.size() == 1);
        return preview.lines.first();
    };
    const auto sayAgain = [&](const char* rest) {
        return line(head + QStringLiteral("fairs,西宁,2025-01-X1,3,") + QString::fromUtf8(rest));
    };
    CHECK(sayAgain("商务局,快报\n").status == ImportLine::Status::Unchanged);
    CHECK(sayAgain(",\n").status == ImportLine::Status::Unchanged);
    const ImportLine source = sayAgain("统计局,快报\n");
    CHECK(source.status == ImportLine::Status::Changed);
    CHECK(source.change.after->source == QStringLiteral("统计局"));
    CHECK_FALSE(contradictsAnother(source)); // the figure is the same
    const ImportLine note = sayAgain("商务局,已核\n");
    CHECK(note.status == ImportLine::Status::Changed);
    CHECK(note.change.after->note == QStringLiteral("已核"));
    CHECK(note.change.after->cumulative == 3);

    const ImportLine bare =
        line(QStringLiteral("指标,地区,期别,累计值\nfairs,西宁,2025-01-X1,4\n"));
    CHECK(bare.status == ImportLine::Status::Changed);
    CHECK(bare.change.after->source == QStringLiteral("商务局"));
    CHECK(bare.change.after->note == QStringLiteral("快报"));
}

TEST_CASE(
    "A file that says one thing twice with another quality is refused, with another remark not")
{
    Imports imports;
    const QString head = QStringLiteral("指标,地区,期别,累计值,数据质量,来源,备注\n");
    const auto issues = [&](const char* first, const char* second) {
        const QString row = QStringLiteral("fairs,西宁,2025-01-X1,3,");
        return imports
            .preview(QStringLiteral("a.csv"), head + row + QString::fromUtf8(first) + u'\n' + row +
                                                  QString::fromUtf8(second) + u'\n')
            .issues;
    };
    using Severity = ImportIssue::Severity;
    const auto severities = [&](const char* first, const char* second) {
        QVector<Severity> found;
        for (const ImportIssue& issue : issues(first, second))
            found.append(issue.severity);
        return found;
    };
    CHECK(severities("核定,甲,一", "核定,甲,一") == QVector{Severity::Note});
    CHECK(severities("核定,甲,一", "初步,甲,一") == QVector{Severity::Error});
    CHECK(severities("核定,甲,一", ",甲,一") == QVector{Severity::Note});
    CHECK(severities("核定,甲,一", "核定,乙,一") == QVector{Severity::Warning});
    CHECK(severities("核定,甲,一", "核定,甲,二") == QVector{Severity::Warning});
    CHECK(issues("核定,甲,一", "核定,乙,一").first().message.contains(QStringLiteral("乙")));
}

TEST_CASE("A file that is written while it is read is read anew, and noted as it was read")
{
    Imports imports;
    const QString path = imports.editing().tiny.beside(QStringLiteral("西宁市.csv"));
    const QString later = kThree + QStringLiteral("fairs,西宁,2025-01-X2,1,4\n");
    bool isWritten = false;
    const ImportPreview preview =
        imports.preview(QStringLiteral("西宁市.csv"), kThree, [&](double share) {
            if (share < 0.9 || std::exchange(isWritten, true))
                return;
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(later.toUtf8());
        });
    REQUIRE(isWritten);
    CHECK(preview.lines.size() == 4);
    CHECK(preview.receipt.hash ==
          QString::fromLatin1(
              QCryptographicHash::hash(later.toUtf8(), QCryptographicHash::Sha256).toHex()));

    // One that never keeps still is not read.
    QByteArray more = kThree.toUtf8();
    const auto writeOn = [&](double share) {
        if (share < 1)
            return;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(more += '\n');
    };
    CHECK_THROWS_AS(imports.preview(QStringLiteral("西宁市.csv"), kThree, writeOn), Error);
}
