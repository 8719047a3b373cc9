// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/support/catch.h"
#include "tests/support/file_witness.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

using namespace kmh::test;
using namespace Qt::StringLiterals;

TEST_CASE("The console writes the briefing as .pdf and .pptx")
{
    const QTemporaryDir folder;
    for (const QString& name : {u"简报.pdf"_s, u"简报.pptx"_s}) {
        const QString path = folder.filePath(name);
        const ConsoleRun result =
            run({u"briefing"_s, u"--period"_s, u"2025-03-X2"_s, u"--out"_s, path});
        INFO(result.err.toStdString());
        CHECK(result.code == 0);
        CHECK(result.out.isEmpty());
        CHECK(result.err.contains(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(4) == (name.endsWith(u"pdf"_s) ? "%PDF" : "PK\x03\x04"));
    }
    CHECK(witness(folder.path()).size() == 2);
}

TEST_CASE("A briefing's file names the plan's issuer as its author")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    CHECK(run({u"briefing"_s, u"--out"_s, file.fileName()}).code == 0);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains(u"<rdf:li>青海省人民政府"_s.toUtf8()));
}

TEST_CASE("The console draws the briefing's pages, however it is asked")
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"own/"_s);
    const QString rendered = folder.filePath(u"rendered"_s);
    const QStringList rest{u"--period"_s,         u"2025-03-X2"_s, u"--as-of"_s,
                           u"2025-03-21T08:30"_s, u"--size"_s,     u"800x600"_s};
    CHECK(run(QStringList{u"briefing"_s, u"--out"_s, own} + rest).code == 0);
    const ConsoleRun result =
        run(QStringList{u"render"_s, u"--out"_s, rendered, u"--page"_s, u"briefing"_s} + rest);
    CHECK(result.code == 0);
    const QStringList files = QDir(own).entryList(QDir::Files, QDir::Name);
    CHECK(files.size() > 5);
    CHECK(files == QDir(rendered).entryList(QDir::Files, QDir::Name));
    CHECK(result.out.count(u'\n') == files.size());
    for (const QString& file : files) {
        const QImage picture(QDir(own).filePath(file));
        CHECK(picture.size() == QSize(800, 600));
        CHECK(picture == QImage(QDir(rendered).filePath(file)));
    }
}

TEST_CASE("A briefing that cannot be written is refused with a sentence")
{
    const QTemporaryDir folder;
    const auto before = witness(folder.path());
    const auto briefing = [](const QStringList& options) {
        const ConsoleRun result = run(QStringList{u"briefing"_s} + options);
        INFO(options.join(u' ').toStdString() << " → " << result.err.toStdString());
        CHECK(result.out.isEmpty());
        CHECK(result.err.count(u'\n') == 1);
        return result.code;
    };
    const QString pdf = folder.filePath(u"a.pdf"_s);
    CHECK(briefing({}) == 2);
    CHECK(briefing({u"--out"_s, folder.filePath(u"a.docx"_s)}) == 2);
    CHECK(briefing({u"--out"_s, pdf, u"--period"_s, u"2025-04"_s}) == 2);
    CHECK(briefing({u"--out"_s, pdf, u"--size"_s, u"large"_s}) == 2);
    CHECK(briefing({u"--out"_s, pdf, u"--as-of"_s, u"yesterday"_s}) == 2);
    CHECK(briefing({u"--out"_s, folder.filePath(u"no/a.pdf"_s)}) == 3);
    CHECK(witness(folder.path()) == before);
}
