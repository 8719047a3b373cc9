// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/console/fairs_workbook.h"
#include "tests/support/catch.h"
#include "tests/support/file_witness.h"
#include "ui/theme/theme.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether a strip of the colour of the banner runs across the picture.
bool hasBanner(const QImage& picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        int banner = 0;
        for (int x = 0; x < picture.width(); ++x)
            banner += picture.pixelColor(x, y) == kmh::theme::kQuote;
        if (banner > picture.width() / 2)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("A page is drawn to a picture of the size asked for")
{
    const QTemporaryDir folder;
    const ConsoleRun result = run({u"render"_s, u"--out"_s, folder.path(), u"--page"_s,
                                   u"overview"_s, u"--size"_s, u"1366x768"_s});
    CHECK(result.code == 0);
    const QStringList files = result.out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(files.size() == 1);
    CHECK(QImage(files.first()).size() == QSize(1366, 768));
    CHECK(witness(folder.path()).keys() == QStringList{folder.filePath(u"overview.png"_s)});
}

TEST_CASE("A page is drawn as known at an earlier time")
{
    const TinyWorkbook tiny = fairsWorkbook();
    const QTemporaryDir folder;
    const auto picture = [&](const QString& asOf) {
        const ConsoleRun result =
            run({u"--workbook"_s, tiny.path(), u"render"_s, u"--out"_s, folder.path(), u"--page"_s,
                 u"industry"_s, u"--period"_s, u"2025-02-X3"_s, u"--as-of"_s, asOf});
        INFO(result.err.toStdString());
        REQUIRE(result.code == 0);
        return QImage(folder.filePath(u"industry.png"_s));
    };
    // The figure for the end of February came on 2 March.
    const QImage before = picture(u"2025-03-01T12:00:00Z"_s);
    REQUIRE_FALSE(before.isNull());
    CHECK(before != picture(u"2025-03-02T12:00:00Z"_s));
    CHECK(before == picture(u"2025-03-01T12:00:00Z"_s));
}

TEST_CASE("A picture of what was known at an earlier moment says so across the page")
{
    const QTemporaryDir folder;
    const auto picture = [&](const QStringList& options) {
        const ConsoleRun result =
            run(QStringList{u"render"_s, u"--out"_s, folder.path(), u"--page"_s, u"overview"_s} +
                options);
        REQUIRE(result.code == 0);
        return QImage(result.out.trimmed());
    };
    CHECK_FALSE(hasBanner(picture({})));
    CHECK(hasBanner(picture({u"--as-of"_s, u"2025-03-21T08:30"_s})));
}

TEST_CASE("Pages that cannot be drawn are refused with a sentence and nothing is written")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a file"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto before = witness(folder.path());
    const auto render = [](const QStringList& options) {
        const ConsoleRun result = run(QStringList{u"render"_s} + options);
        INFO(options.join(u' ').toStdString() << " → " << result.err.toStdString());
        CHECK(result.out.isEmpty());
        CHECK(result.err.count(u'\n') == 1);
        return result.code;
    };
    CHECK(render({u"--out"_s, folder.path(), u"--page"_s, u"fishing"_s}) == 2);
    CHECK(render({u"--out"_s, folder.path(), u"--period"_s, u"2025-04"_s}) == 2);
    CHECK(render({u"--out"_s, folder.path(), u"--period"_s, u"soon"_s}) == 2);
    CHECK(render({u"--out"_s, folder.path(), u"--as-of"_s, u"yesterday"_s}) == 2);
    CHECK(render({u"--out"_s, file.fileName(), u"--page"_s, u"overview"_s}) == 3);
    CHECK(render({u"--out"_s, file.fileName() + u"/below"_s, u"--page"_s, u"overview"_s}) == 3);
    CHECK(witness(folder.path()) == before);
}

TEST_CASE("Pages are written as they are printed, for the paper asked for")
{
    const QTemporaryDir folder;
    const ConsoleRun result = run({u"render"_s, u"--out"_s, folder.path(), u"--page"_s,
                                   u"overview"_s, u"--print"_s, u"A3"_s});
    CHECK(result.code == 0);
    CHECK(witness(folder.path()).keys() == QStringList{folder.filePath(u"overview.pdf"_s)});
    QFile file(folder.filePath(u"overview.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(
        file.readAll().contains("/MediaBox [0 0 1191.000000 842.000000]")); // landscape, in points

    for (const QStringList& wrong : {QStringList{u"--print"_s, u"A5"_s},
                                     QStringList{u"--print"_s, u"A4"_s, u"--fit"_s, u"x"_s}})
        CHECK(run(QStringList{u"render"_s, u"--out"_s, folder.path()} + wrong).code == 2);
}
