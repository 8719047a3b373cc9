// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "tests/support/bulletin_kit.h"
#include "tests/support/catch.h"
#include "ui/background_job.h"
#include "ui/bulletin/bulletin_files.h"
#include "ui/bulletin/bulletin_pdf.h"
#include "ui/bulletin/official_document.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace kmh;
using namespace kmh::test;

namespace {

const QDateTime kMadeAt(QDate(2025, 2, 22), QTime(1, 0), Qt::UTC);

/// What pdftotext gives back of each page; nothing where it is not installed.
QStringList pagesOf(const QByteArray& pdf)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        return {};
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("b.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // after the last page's end
    return pages;
}

/// Lines put together: where they are broken is no part of what is said.
QString joined(const QString& page)
{
    QString text = page;
    return text.remove(u'\n').remove(u' ');
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#define REQUIRE_PDFTOTEXT(pages)                                                                   \
    if ((pages).isEmpty()) {                                                                       \
        WARN("pdftotext is not installed; the text of the PDF is not compared");                   \
        return;                                                                                    \
    }

} // namespace

TEST_CASE("The text of the PDF is what the bulletin says, in order and in ordinary characters")
{
    Bulletin bulletin = smallBulletin();
    // Most are written like a radical of their own; 大女子 stand one after the other there.
    std::get<BulletinParagraph>(bulletin.blocks.last()).computed.text =
        QString::fromUtf8("大女子一二八十月日水火生用田白目石立竹米老而自至行见角言谷走足车里金长门"
                          "青非面页风飞食马高鱼鸟黄黑齐龙，5月–6月44项达到进度，占80.0%。");
    const QStringList pages = pagesOf(bulletinPdf(bulletin, BulletinForm()));
    REQUIRE_PDFTOTEXT(pages);
    QString text;
    for (int i = 0; i < pages.size(); ++i)
        text += joined(pages.at(i)).remove(QString::fromUtf8("—%1—").arg(i + 1));
    QString expected = bulletin.issuer + bulletin.number + bulletin.title;
    for (const BulletinBlock& block : bulletin.blocks) {
        const auto* paragraph = std::get_if<BulletinParagraph>(&block);
        expected += paragraph ? paragraph->text() : std::get<BulletinHeading>(block).text;
    }
    expected += bulletin.issuer + bulletin.issued + bulletin.source;
    CHECK(text == expected);
}

TEST_CASE("What a person wrote stands in the PDF instead of what is computed")
{
    Bulletin bulletin = smallBulletin();
    auto& paragraph = std::get<BulletinParagraph>(bulletin.blocks.first());
    paragraph.written = QString::fromUtf8("总体平稳。");
    paragraph.computedThen = QString::fromUtf8("别的。");
    const QStringList pages = pagesOf(bulletinPdf(bulletin, BulletinForm()));
    REQUIRE_PDFTOTEXT(pages);
    CHECK(pages.first().contains(QString::fromUtf8("总体平稳。")));
    CHECK_FALSE(joined(pages.first()).contains(QString::fromUtf8("1项达到进度")));
}

TEST_CASE("A table of a hundred rows goes on over pages, its first row at the head of each")
{
    Bulletin bulletin = smallBulletin();
    bulletin.demoMark = QString::fromUtf8("演示数据");
    bulletin.blocks.append(tableOfRows(100));
    const OfficialDocument document(bulletin, BulletinForm());
    const QStringList pages = pagesOf(bulletinPdf(bulletin, BulletinForm()));
    REQUIRE_PDFTOTEXT(pages);
    REQUIRE(pages.size() == document.pageCount());
    REQUIRE(pages.size() > 3);
    QString all;
    for (int i = 0; i < pages.size(); ++i) {
        INFO("page " << i + 1);
        const QString text = joined(pages.at(i));
        CHECK(text.contains(bulletin.demoMark));
        CHECK(text.contains(QString::fromUtf8("—%1—").arg(i + 1)));
        CHECK(text.contains(QString::fromUtf8("指标名称")) == (i > 0));
        all += text;
    }
    for (int row = 1; row <= 100; ++row)
        CHECK(all.count(QString::fromUtf8("第%1行").arg(row)) == 1);
    CHECK(all.count(QString::fromUtf8("附表1：量化目标进度")) == 1);
}

TEST_CASE("A wide table lies on its side, and a row higher than a page goes on over it")
{
    Bulletin bulletin = smallBulletin();
    BulletinTable table = tableOfRows(3, true);
    table.rows[1][0] = QString::fromUtf8("长").repeated(4000);
    bulletin.blocks.append(table);
    const OfficialDocument document(bulletin, BulletinForm());
    CHECK(document.orientation(0) == QPageLayout::Portrait);
    REQUIRE(document.pageCount() > 2);
    CHECK(document.orientation(1) == QPageLayout::Landscape);
    CHECK(document.orientation(2) == QPageLayout::Landscape);
    CHECK(document.pageSize(1) == document.pageSize(0).transposed());
    const QStringList pages = pagesOf(bulletinPdf(bulletin, BulletinForm()));
    REQUIRE_PDFTOTEXT(pages);
    CHECK(pages.join(QString()).count(QString::fromUtf8("长")) == 4000);
}

TEST_CASE("No page bears a signature alone")
{
    // However long the body is, the page with the date has words of the body before it.
    for (int lines = 1; lines <= 30; ++lines) {
        Bulletin bulletin = smallBulletin();
        std::get<BulletinParagraph>(bulletin.blocks.last()).computed.text =
            QString::fromUtf8("末").repeated(28 * lines);
        const QStringList pages = pagesOf(bulletinPdf(bulletin, BulletinForm()));
        REQUIRE_PDFTOTEXT(pages);
        for (const QString& page : pages) {
            if (page.contains(bulletin.issued))
                CHECK(page.contains(QString::fromUtf8("末")));
        }
    }
}

TEST_CASE("No page ends with a heading, however many follow each other")
{
    for (int lines = 1; lines <= 30; ++lines) {
        Bulletin bulletin = smallBulletin();
        std::get<BulletinParagraph>(bulletin.blocks.last()).computed.text =
            QString::fromUtf8("前").repeated(28 * lines);
        bulletin.blocks +=
            {BulletinHeading{QString::fromUtf8("首标题"), 1},
             BulletinHeading{QString::fromUtf8("次标题"), 2},
             BulletinParagraph{.key = QStringLiteral("last"),
                               .computed = {QString::fromUtf8("后").repeated(28 * 9)}}};
        const QStringList pages = pagesOf(bulletinPdf(bulletin, BulletinForm()));
        REQUIRE_PDFTOTEXT(pages);
        for (const QString& page : pages) {
            INFO(lines << " lines before: " << page.toStdString());
            const bool first = page.contains(QString::fromUtf8("首标题"));
            CHECK(first == page.contains(QString::fromUtf8("次标题")));
            if (first)
                CHECK(page.count(QString::fromUtf8("后")) > 28);
        }
    }
}

TEST_CASE("A bulletin without issuer, number, words or rows is written too")
{
    Bulletin bulletin;
    bulletin.title = QString::fromUtf8("通报");
    CHECK(bulletinPdf(bulletin, BulletinForm()).startsWith("%PDF"));
    bulletin.blocks.append(tableOfRows(0));
    CHECK(bulletinPdf(bulletin, BulletinForm()).startsWith("%PDF"));
}

TEST_CASE("The end of the path says what is written")
{
    QTemporaryDir folder;
    Bulletin bulletin = smallBulletin();
    bulletin.blocks.append(tableOfRows(3));
    const auto write = [&](const char* name) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        writeBulletin(bulletin, BulletinForm(), path, kMadeAt);
        return contentOf(path);
    };
    CHECK(write("通报.pdf").startsWith("%PDF"));
    CHECK(write("通报.DOCX").startsWith("PK"));
    CHECK(QString::fromUtf8(write("通报.md")) == bulletinMarkdown(bulletin));
    try {
        write("通报.txt");
        FAIL("a .txt was written");
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::Usage);
        CHECK(error.sentence().contains(QString::fromUtf8("通报.txt")));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 3);
}

TEST_CASE("What is cancelled or cannot be written leaves nothing behind, and an older file whole")
{
    QTemporaryDir folder;
    Bulletin bulletin = smallBulletin();
    bulletin.blocks.append(tableOfRows(100));
    for (const char* name : {"a.pdf", "a.docx", "a.md"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile older(path);
        REQUIRE(older.open(QIODevice::WriteOnly));
        older.write("older");
        older.close();
        CHECK_THROWS_AS(writeBulletin(bulletin, BulletinForm(), path, kMadeAt,
                                      [](double) { throw Cancelled(); }),
                        Cancelled);
        CHECK(contentOf(path) == "older");
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 3);
    CHECK_THROWS_AS(writeBulletin(bulletin, BulletinForm(),
                                  folder.filePath(QStringLiteral("none/a.pdf")), kMadeAt),
                    Error);
}

TEST_CASE("A PDF may be made off the window's thread and is the same there")
{
    Bulletin bulletin = smallBulletin();
    bulletin.blocks.append(tableOfRows(40));
    const QStringList here = pagesOf(bulletinPdf(bulletin, BulletinForm()));
    BackgroundJob job;
    QObject context;
    const auto pdf = std::make_shared<QByteArray>();
    bool done = false;
    job.start(
        &context,
        [=](const Progress& progress) { *pdf = bulletinPdf(bulletin, BulletinForm(), progress); },
        [&](const BackgroundJob::End& end) { done = end.isDone(); });
    REQUIRE(QTest::qWaitFor([&] { return !job.isWorking(); }));
    CHECK(done);
    CHECK(pdf->startsWith("%PDF"));
    CHECK(pagesOf(*pdf) == here);
}
