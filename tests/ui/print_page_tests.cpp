// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "tests/support/demo_view.h"
#include "tests/ui/entry_kit.h"
#include "tests/ui/print_kit.h"
#include "ui/bulletin/bulletin_page.h"
#include "ui/bulletin/official_document.h"
#include "ui/print/desk_printables.h"
#include "ui/print/drawing.h"
#include "ui/print/page_printout.h"
#include "ui/print/print_pages.h"
#include "ui/theme/theme.h"

#include <QtGui/QFontInfo>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

QString printed(const QTemporaryDir& folder, const QString& page, const PagePaper& paper)
{
    RenderRequest request;
    request.folder = folder.path();
    request.page = page;
    const auto pages = printPages(demoWorkbook(), request, paper);
    REQUIRE(pages.size() == 1);
    CHECK(pages.first().path.endsWith(page + u".pdf"_s));
    return pages.first().path;
}

} // namespace

TEST_CASE("Letters given in points are as large in a drawing as where they were measured")
{
    QFont font = theme::baseFont();
    font.setPointSizeF(12);
    Drawing drawing({200, 100});
    QPainter drawn(&drawing);
    drawn.setFont(font);
    drawn.drawText(20, 60, QStringLiteral("国"));
    drawn.end();
    QImage fine(200, 100, QImage::Format_RGB32);
    fine.setDotsPerMeterX(12'000); // 300 to an inch, where 12 points are 50
    fine.setDotsPerMeterY(12'000);
    fine.fill(Qt::white);
    QPainter played(&fine);
    drawing.play(played);
    played.end();
    int top = fine.height();
    int bottom = 0;
    for (int y = 0; y < fine.height(); ++y) {
        for (int x = 0; x < fine.width(); ++x) {
            if (fine.pixelColor(x, y).lightness() < 128) {
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
    }
    const int measured = QFontInfo(font).pixelSize();
    CHECK(bottom - top > measured / 2);
    CHECK(bottom - top <= measured + 2);
}

TEST_CASE("Every page of the desk is printed on one sheet, with mark, source and words")
{
    const QTemporaryDir folder;
    RenderRequest request;
    request.folder = folder.path();
    const auto workbook = demoWorkbook();
    const auto pages = printPages(workbook, request, {Paper::A4});
    CHECK(pages.size() == renderPageNames(*workbook->plan()).size());
    for (const PrintedPage& page : pages) {
        const QString& file = page.path;
        INFO(file.toStdString());
        const QByteArray pdf = bytesOf(file);
        CHECK(sheetsOfPdf(pdf) == 1);
        CHECK(pdf.contains("/MediaBox [0 0 842.000000 595.000000]"));
        const auto words = wordsOnSheet(file, 1);
        if (!words)
            return;
        CHECK(words->contains(u"Demonstration"_s));
        CHECK(words->contains(u"青政办函〔2025〕5号"_s)); // characters, not radicals
    }
}

TEST_CASE("Who prints a page whose lists are cut is told")
{
    const QTemporaryDir folder;
    RenderRequest request;
    request.folder = folder.path();
    request.page = u"missing"_s;
    request.period = Period::xun(2025, 3, 2);
    const auto one = printPages(demoWorkbook(), request, {Paper::A4, PrintFit::OneSheet});
    REQUIRE(one.size() == 1);
    CHECK(one.first().remark.contains(u"Fit the page to the width"));
    const auto wide = printPages(demoWorkbook(), request, {Paper::A4, PrintFit::Width});
    CHECK(wide.first().remark.isEmpty());
}

TEST_CASE("A3 is a larger sheet with larger letters")
{
    const QTemporaryDir folder;
    CHECK(bytesOf(printed(folder, u"overview"_s, {Paper::A3}))
              .contains("/MediaBox [0 0 1191.000000 842.000000]"));
    DeskView view(demoWorkbook());
    const auto letters = [&view](Paper paper) {
        PagePrintout printout(pageForPrint(view.pages(), 0), PrintFit::OneSheet);
        printout.layOut(Sheets::areaOf(sheetLayout(paper, true)));
        return printout.letters();
    };
    CHECK(letters(Paper::A4) == Approx(7.5).margin(0.01));
    CHECK(letters(Paper::A3) == Approx(8.5).margin(0.01));
}

TEST_CASE("A page fitted to the width has every row of its lists, over as many sheets")
{
    const QTemporaryDir folder;
    const QString file = printed(folder, u"ledgers"_s, {Paper::A4, PrintFit::Width});
    const int sheets = sheetsOfPdf(bytesOf(file));
    CHECK(sheets > 1);
    QString words;
    for (int sheet = 1; sheet <= sheets; ++sheet) {
        const auto read = wordsOnSheet(file, sheet);
        if (!read)
            return;
        words += *read;
    }
    // A long name may be elided as it is on the screen, but not its first words.
    const auto workbook = demoWorkbook();
    const auto plan = workbook->plan();
    for (const Deliverable& deliverable : plan->deliverables) {
        INFO(deliverable.name.toStdString());
        CHECK(words.contains(QString(deliverable.name).remove(u' ').left(4)));
    }
}

TEST_CASE("A page whose lists are too long for one sheet says so")
{
    DeskView view(demoWorkbook());
    PagePrintout ledgers(pageForPrint(view.pages(), view.pages().indexOfName(u"ledgers"_s)),
                         PrintFit::OneSheet);
    CHECK(ledgers.layOut(Sheets::areaOf(sheetLayout(Paper::A4, true))) == 1);
    CHECK_FALSE(ledgers.remark().isEmpty());
    PagePrintout overview(pageForPrint(view.pages(), 0), PrintFit::OneSheet);
    CHECK(overview.layOut(Sheets::areaOf(sheetLayout(Paper::A4, true))) == 1);
    CHECK(overview.remark().isEmpty());
}

TEST_CASE("A clean workbook's sheets bear no demonstration mark")
{
    DeskView view(cleanWorkbook());
    CHECK(deskPrintFrame(view.desk(), u"总览"_s).demoMark.isEmpty());
    DeskView demo(demoWorkbook());
    CHECK_FALSE(deskPrintFrame(demo.desk(), u"总览"_s).demoMark.isEmpty());
}

TEST_CASE("The print dialog offers the page and its tables and lays out what is chosen")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    auto& dialog = shown(new PrintDialog(printablesOf(view.pages(), 0, view.desk()), 0, nullptr));
    // The page, sectors, what needs attention, due next, the briefing.
    REQUIRE(dialog.what()->count() == 5);
    CHECK(dialog.sheets().count() == 1);
    CHECK(dialog.sheets().paper().orientation() == QPageLayout::Landscape);
    CHECK(dialog.fit()->currentData().toInt() == int(PrintFit::OneSheet));

    dialog.paper()->setCurrentIndex(1);
    CHECK(dialog.sheets().paper().pageSize().id() == QPageSize::A3);
    dialog.orientation()->setCurrentIndex(1);
    CHECK(dialog.sheets().paper().orientation() == QPageLayout::Portrait);
    dialog.what()->setCurrentIndex(1);
    CHECK(dialog.fit()->currentData().toInt() == int(PrintFit::Width));
    CHECK(dialog.sheets().paper().pageSize().id() == QPageSize::A3); // the paper stays
    delete &dialog;
}

TEST_CASE("The print dialog writes a PDF, and without a printer says that it can do no more")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    auto& dialog = shown(new PrintDialog(printablesOf(view.pages(), 0, view.desk()), 1, nullptr));
    if (dialog.printer()->count() == 1) // PDF alone
        CHECK(dialog.findChild<QLabel*>(u"remark"_s)->text().contains(u"PDF"_s));
    const QTemporaryDir folder;
    QSignalSpy spy(&dialog, &PrintDialog::finishedPrinting);
    dialog.writePdfTo(folder.filePath(u"板块.pdf"_s));
    REQUIRE((spy.count() > 0 || spy.wait(30'000)));
    CHECK(spy.first().first().toString().isEmpty());
    if (const auto words = wordsOnSheet(folder.filePath(u"板块.pdf"_s), 1)) {
        CHECK(words->contains(u"财政金融"_s));
        CHECK(words->contains(u"Demonstration"_s));
    }

    dialog.writePdfTo(folder.filePath(u"没有/板块.pdf"_s));
    REQUIRE((spy.count() > 1 || spy.wait(30'000)));
    CHECK(spy.last().first().toString().contains(u"板块.pdf"_s));
    delete &dialog;
}

TEST_CASE("The bulletin is printed as it is issued, with no second head and foot")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-03-X2"));
    showAt(view, {1366, 768});
    view.showNamed(u"bulletin"_s);
    const int page = view.pages().currentPage();
    auto& dialog =
        shown(new PrintDialog(printablesOf(view.pages(), page, view.desk()), 0, nullptr));
    const auto& bulletin = qobject_cast<BulletinPage*>(view.pages().page(page))->bulletin();
    const OfficialDocument document(bulletin, BulletinForm());
    REQUIRE(dialog.sheets().count() == document.pageCount());
    CHECK_FALSE(dialog.paper()->isEnabled());
    CHECK_FALSE(dialog.fit()->isEnabled());
    for (int i = 0; i < document.pageCount(); ++i)
        CHECK(dialog.sheets().paper(i).orientation() == document.orientation(i));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"通报.pdf"_s);
    writePdf(file, dialog.sheets());
    CHECK(sheetsOfPdf(bytesOf(file)) == document.pageCount());
    if (const auto words = wordsOnSheet(file, 1)) {
        CHECK(words->contains(u"—1—"_s));
        CHECK_FALSE(words->contains(u"Sheet1of"_s));
    }
    dialog.what()->setCurrentIndex(1); // the page of the screen
    CHECK(dialog.paper()->isEnabled());
    dialog.what()->setCurrentIndex(dialog.what()->count() - 1); // the briefing
    CHECK(dialog.sheets().count() > 3);
    CHECK(dialog.sheets().paper().orientation() == QPageLayout::Landscape);
    delete &dialog;
}

TEST_CASE("A page on paper has no buttons")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    const int page = view.pages().indexOfName(u"bulletin"_s);
    view.pages().page(page)->catchUp();
    std::unique_ptr<QWidget> copy = pageForPrint(view.pages(), page);
    const QWidget& kept = *copy;
    REQUIRE(kept.findChildren<QPushButton*>().size() > 3);
    const PagePrintout printout(std::move(copy), PrintFit::OneSheet);
    for (const QPushButton* button : kept.findChildren<QPushButton*>())
        CHECK(button->isHidden());
}
