// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/notice_file.h"

#include "core/domain/error.h"
#include "tests/exchange/office_programs.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStringConverter>
#include <QtCore/QTemporaryDir>

using namespace kmh;

namespace {

const QString kPath = QStringLiteral("通知.txt");

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes = bigEndian ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

/// The sentence a file is refused with; empty where it is read.
QString refusal(const QByteArray& bytes, Error::Kind kind = Error::Kind::BadInput)
{
    try {
        noticeTextOf(bytes, kPath);
    } catch (const Error& error) {
        CHECK(error.kind() == kind);
        CHECK(error.sentence().contains(kPath));
        return error.sentence();
    }
    return {};
}

QByteArray compoundWith(const char* name)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes.append(QByteArray(600, '\0'));
    for (const char* c = name; *c; ++c)
        bytes.append(*c).append('\0');
    return bytes;
}

} // namespace

TEST_CASE("A notice is read in whatever encoding it is written", "[notice-file]")
{
    const QString text = QStringLiteral("一、全力打好\n1.招商引资。");
    CHECK(noticeTextOf(text.toUtf8(), kPath) == text);
    CHECK(noticeTextOf("\xEF\xBB\xBF" + text.toUtf8(), kPath) == text);
    CHECK(noticeTextOf(utf16(text, false), kPath) == text);
    CHECK(noticeTextOf(utf16(text, true), kPath) == text);
    // 一、工业 in GB18030: D2BB A1A2 B9A4 D2B5
    CHECK(noticeTextOf(QByteArray("\xD2\xBB\xA1\xA2\xB9\xA4\xD2\xB5"), kPath) == u"一、工业");
}

TEST_CASE("Lines end the same way whichever system or program ended them", "[notice-file]")
{
    CHECK(noticeTextOf(QByteArray("a\r\nb\rc\nd\vE\fF"), kPath) == u"a\nb\nc\nd\nE\nF");
    CHECK(noticeTextOf(QStringLiteral("a\u2028b\u2029c")) == u"a\nb\nc");
    CHECK(noticeTextOf(QStringLiteral("\uFEFFa\r\n\r\nb")) == u"a\n\nb");
}

TEST_CASE("A character beyond the basic plane counts as one in a quote", "[notice-file]")
{
    CHECK(noticeTextOf(QStringLiteral("石\U00020BB7家")) == u"石〓家");
    QString torn = QStringLiteral("石家");
    torn.insert(1, QChar(0xD842));
    CHECK(noticeTextOf(torn) == u"石〓家");
}

TEST_CASE("What is no text is refused with what to do instead", "[notice-file]")
{
    CHECK(refusal(compoundWith("WordDocument")).contains(QStringLiteral(".docx")));
    CHECK(refusal(compoundWith("EncryptedPackage")).contains(QStringLiteral("password")));
    CHECK(refusal(compoundWith("Workbook")).contains(QStringLiteral(".xls")));
    CHECK(refusal("%PDF-1.7\n...").contains(QStringLiteral("paste")));
    CHECK(refusal("{\\rtf1\\ansi ...").contains(QStringLiteral(".docx")));
    CHECK(refusal("<!DOCTYPE html><html></html>").contains(QStringLiteral("browser")));
    CHECK(refusal(QByteArray("\x89PNG\r\n\x1A\n", 8)).contains(QStringLiteral("picture")));
    CHECK_FALSE(refusal(QByteArray("\x00\x01\x02\x03", 4)).isEmpty());
    CHECK_FALSE(refusal(QByteArray("\xFF\xFF\xFF\x00\x80", 5)).isEmpty());
    CHECK_FALSE(refusal(QByteArray("PK\x03\x04 and nothing", 16)).isEmpty());
    CHECK_FALSE(refusal("").isEmpty());
    CHECK_FALSE(refusal(" \r\n\xE3\x80\x80\n").isEmpty());
    CHECK_THROWS_AS(noticeTextOf(QStringLiteral("  \n ")), Error);
}

TEST_CASE("A notice's file that is missing, a folder or too large is not read", "[notice-file]")
{
    QTemporaryDir folder;
    const auto kindOf = [](const QString& path) -> std::optional<Error::Kind> {
        try {
            readNoticeFile(path);
        } catch (const Error& error) {
            return error.kind();
        }
        return {};
    };
    CHECK(kindOf(folder.filePath(kPath)) == Error::Kind::CannotOpen);
    CHECK(kindOf(folder.path()) == Error::Kind::CannotOpen);
    QFile large(folder.filePath(kPath));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(kLargestNotice + 1));
    large.close();
    CHECK(kindOf(large.fileName()) == Error::Kind::BadInput);
}

TEST_CASE("Reading a notice's file tells how far it is and stops when told to", "[notice-file]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(kPath));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("一、工业\n").toUtf8());
    file.close();
    double last = 0;
    CHECK(readNoticeFile(file.fileName(), [&](double share) { last = share; }) == u"一、工业\n");
    CHECK(last > 0);
    CHECK_THROWS_AS(readNoticeFile(file.fileName(), [](double) { throw Cancelled(); }), Cancelled);
}

TEST_CASE("A Word document saved by LibreOffice reads with the numbers it shows", "[notice-file]")
{
    if (!kmh::test::hasProgram("soffice"))
        return;
    QTemporaryDir folder;
    QFile page(folder.filePath(QStringLiteral("list.html")));
    REQUIRE(page.open(QIODevice::WriteOnly));
    page.write("<html><meta charset=utf-8><body><p>标题</p><ol><li>招商</li><li>投产</li></ol>"
               "<p>尾</p></body></html>");
    page.close();
    const QString odt = kmh::test::convertedByOffice(page.fileName(), QStringLiteral("odt"));
    REQUIRE_FALSE(odt.isEmpty());
    const QString docx = kmh::test::convertedByOffice(odt, QStringLiteral("docx"));
    REQUIRE_FALSE(docx.isEmpty());
    const QString text = readNoticeFile(docx);
    CHECK(text.contains(QStringLiteral("标题\n")));
    CHECK(text.contains(QStringLiteral("1. 招商\n2. 投产\n")));
}
