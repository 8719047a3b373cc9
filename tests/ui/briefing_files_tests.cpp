// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "tests/support/briefing_pages.h"
#include "tests/support/file_witness.h"
#include "tests/support/zip_file.h"
#include "tests/ui/briefing_kit.h"
#include "ui/briefing/briefing_files.h"
#include "ui/briefing/briefing_pdf.h"
#include "ui/theme/light_icon.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

int pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression page(u"/Type /Page\\b"_s);
    int count = 0;
    for (auto found = page.globalMatch(QString::fromLatin1(pdf)); found.hasNext(); found.next())
        ++count;
    return count;
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"\\s"_s);
    return text.remove(spaces);
}

/// What pdftotext reads on a page, without spaces; the words in the order they were written.
QString textOfPage(const QString& program, const QString& file, int page)
{
    QProcess process;
    const QString number = QString::number(page);
    process.start(program, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, u"-f"_s, number, u"-l"_s, number,
                            file, u"-"_s});
    REQUIRE(process.waitForFinished());
    return withoutSpaces(QString::fromUtf8(process.readAllStandardOutput()));
}

Error::Kind refusal(const BriefingFileRequest& request)
{
    try {
        writeBriefing(extremeBriefing(), request);
    } catch (const Error& error) {
        CHECK(error.sentence().contains(QDir::toNativeSeparators(request.path)));
        return error.kind();
    }
    FAIL("nothing was refused");
    return Error::Kind::BadInput;
}

} // namespace

TEST_CASE("A briefing's PDF has its pages, and in them the words of each")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"简报.pdf"_s);
    const Briefing briefing = extremeBriefing();
    CHECK(writeBriefing(briefing, {path, {1024, 768}, u"调度员"_s}) == QStringList{path});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(pagesOf(file.readAll()) == briefing.pages.size());

    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty()) {
        WARN("pdftotext is not installed; the words of the PDF were not read");
        return;
    }
    const QVector<Slide> slides = slidesOf(briefing, {1024, 768});
    for (int i = 0; i < slides.size(); ++i) {
        const QString read = textOfPage(program, path, i + 1);
        for (const SlideText& text : textsOf(slides.at(i))) {
            for (const QString& line : linesOf(text)) {
                INFO(i << ": " << line.toStdString() << " in " << read.toStdString());
                CHECK(read.contains(withoutSpaces(line)));
            }
        }
    }
}

TEST_CASE("A briefing's PDF names itself and whose it is")
{
    const QByteArray pdf =
        slidesPdf(slidesOf(extremeBriefing(), {1920, 1080}).mid(0, 1), u"简报 <1>"_s, u"调度员"_s);
    CHECK(pdf.contains(u"简报 &lt;1&gt;"_s.toUtf8()));
    CHECK(pdf.contains(u"调度员"_s.toUtf8()));
}

TEST_CASE("Whoever goes on with a briefing's slides finds the colours of its lights")
{
    const QTemporaryDir folder;
    for (const theme::ColourSet set : {theme::ColourSet::Standard, theme::ColourSet::BlueOrange}) {
        theme::setColourSet(set);
        const QString path = folder.filePath(u"简报.pptx"_s);
        Briefing briefing = extremeBriefing();
        briefing.pages = briefing.pages.mid(0, 1);
        writeBriefing(briefing, {path, {1280, 720}});
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray swatches;
        for (const ZipContent& part : unzipped(file.readAll())) {
            if (part.name == u"ppt/theme/theme1.xml")
                swatches = part.bytes;
        }
        for (const Light light :
             {Light::OnTrack, Light::Watch, Light::Behind, Light::Met, Light::Missing})
            CHECK(swatches.contains(lightColor(light, set).name().mid(1).toUpper().toLatin1()));
    }
    theme::setColourSet(theme::ColourSet::Standard);
}

TEST_CASE("A briefing's pictures are numbered and of the size asked for")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"图片/"_s);
    Briefing briefing = extremeBriefing();
    briefing.pages = briefing.pages.mid(0, 3);
    const QStringList files = writeBriefing(briefing, {path, {1280, 720}});
    REQUIRE(files.size() == 3);
    CHECK(files.last().endsWith(u"briefing-03.png"_s));
    for (const QString& file : files)
        CHECK(QImage(file).size() == QSize(1280, 720));
    CHECK(QDir(path).entryList(QDir::Files).size() == 3);
}

TEST_CASE("Pictures of a longer earlier briefing go, and no other file does")
{
    const QTemporaryDir folder;
    const QString path = folder.path() + u'/';
    const QStringList others{u"briefing-1.png"_s, u"briefing-02 old.png"_s, u"note.txt"_s,
                             u"xbriefing-09.png"_s};
    for (const QString& name : others)
        REQUIRE(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    Briefing briefing = extremeBriefing();
    briefing.pages = briefing.pages.mid(0, 3);
    writeBriefing(briefing, {path, {320, 180}});
    briefing.pages = briefing.pages.mid(1, 2);
    writeBriefing(briefing, {path, {640, 360}});
    QStringList expected = others + QStringList{u"briefing-01.png"_s, u"briefing-02.png"_s};
    expected.sort();
    QStringList there =
        QDir(path).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    there.sort();
    CHECK(there == expected);
    CHECK(QImage(folder.filePath(u"briefing-01.png"_s)).size() == QSize(640, 360));
}

TEST_CASE("Pictures that are stopped leave those there as they were, and none of the folders made")
{
    const QTemporaryDir folder;
    Briefing briefing = extremeBriefing();
    briefing.pages = briefing.pages.mid(0, 4);
    writeBriefing(briefing, {folder.filePath(u"kept/"_s), {320, 180}});
    const auto before = witness(folder.filePath(u"kept"_s));
    const auto stop = [](double share) {
        if (share > 0.6)
            throw Cancelled{};
    };
    for (const QString& name : {u"kept/"_s, u"one/two/three/"_s})
        CHECK_THROWS_AS(writeBriefing(briefing, {folder.filePath(name), {640, 360}}, stop),
                        Cancelled);
    CHECK(witness(folder.filePath(u"kept"_s)) == before);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{u"kept"_s});
}

TEST_CASE("A briefing that is stopped or cannot be written leaves nothing behind")
{
    const QTemporaryDir folder;
    QFile there(folder.filePath(u"there"_s));
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.close();
    const auto before = witness(folder.path());
    const auto stop = [](double share) {
        if (share > 0.3)
            throw Cancelled{};
    };
    for (const QString& name : {u"a.pdf"_s, u"a.pptx"_s, u"pictures/"_s})
        CHECK_THROWS_AS(writeBriefing(extremeBriefing(), {folder.filePath(name), {640, 480}}, stop),
                        Cancelled);
    CHECK(refusal({folder.filePath(u"a.docx"_s)}) == Error::Kind::Usage);
    CHECK(refusal({folder.filePath(u"nowhere"_s)}) == Error::Kind::Usage);
    CHECK(refusal({folder.filePath(u"no/a.pdf"_s)}) == Error::Kind::CannotOpen);
    CHECK(refusal({folder.filePath(u"no/a.pptx"_s)}) == Error::Kind::CannotOpen);
    CHECK(refusal({folder.filePath(u"there/below/"_s)}) == Error::Kind::CannotOpen);
    CHECK(witness(folder.path()) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}
