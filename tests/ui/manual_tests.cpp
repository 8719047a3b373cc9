// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/commands.h"
#include "ui/help/manual.h"
#include "ui/help/manual_inline.h"
#include "ui/help/manual_search.h"
#include "ui/help/shortcut_table.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QAction>
#include <QtGui/QImage>

using namespace kmh;
using namespace Qt::StringLiterals;

namespace {

const QStringList kLanguages{u"zh_CN"_s, u"en"_s};

QStringList namesOf(const Manual& manual)
{
    QStringList names;
    for (const ManualChapter& chapter : manual.chapters())
        names.append(chapter.file);
    return names;
}

QStringList anchorsOf(const ManualChapter& chapter)
{
    QStringList anchors;
    for (const ManualHeading& heading : chapter.headings)
        anchors.append(heading.anchor);
    return anchors;
}

/// What the program says, with … for names and numbers, in Chinese or as it is in the source.
QStringList sentences(bool chinese)
{
    QFile file(QStringLiteral(KMH_SOURCE_DIR "/resources/i18n/kaimenhong_zh_CN.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression kPlace(u"%[0-9n]"_s);
    QXmlStreamReader xml(&file);
    QStringList all;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            xml.name() == (chinese ? u"translation"_s : u"source"_s))
            all.append(xml.readElementText(QXmlStreamReader::IncludeChildElements)
                           .replace(kPlace, u"…"_s)
                           .trimmed());
    }
    return all;
}

} // namespace

TEST_CASE("The manual has thirteen chapters, the same in both languages, with the same parts")
{
    const Manual chinese(kLanguages.at(0));
    const Manual english(kLanguages.at(1));
    CHECK(chinese.chapters().size() == 13);
    REQUIRE(namesOf(chinese) == namesOf(english));
    for (int i = 0; i < chinese.chapters().size(); ++i) {
        const ManualChapter& chapter = chinese.chapters().at(i);
        INFO(chapter.file.toStdString());
        CHECK(anchorsOf(chapter) == anchorsOf(english.chapters().at(i)));
        CHECK(chapter.headings.first().level == 1);
    }
}

TEST_CASE("Every link of the manual leads somewhere")
{
    for (const QString& language : kLanguages) {
        const Manual manual(language);
        int links = 0;
        for (const ManualChapter& chapter : manual.chapters()) {
            for (const QString& link : manualReferences(chapter.markdown).links) {
                INFO(language.toStdString() + " " + chapter.file.toStdString() + " " +
                     link.toStdString());
                CHECK(manual.hasAddress(link));
                ++links;
            }
        }
        CHECK(links > 10);
    }
}

TEST_CASE("Every picture of the manual is there, and none is left over")
{
    QStringList there = QDir(u":/manual/pictures"_s).entryList(QDir::Files, QDir::Name);
    for (const QString& language : kLanguages) {
        const Manual manual(language);
        QStringList shown;
        for (const ManualChapter& chapter : manual.chapters())
            shown += manualReferences(chapter.markdown).pictures;
        shown.removeDuplicates();
        shown.sort();
        CHECK(shown == there);
    }
    for (const QString& picture : there) {
        INFO(picture.toStdString());
        QFile file(u":/manual/pictures/"_s + picture);
        CHECK(file.size() <= 100 * 1024);
        CHECK_FALSE(QImage(file.fileName()).isNull());
    }
}

TEST_CASE("No file of the manual's folders stays out of the program")
{
    const QDir folder(QStringLiteral(KMH_SOURCE_DIR "/resources/manual"));
    CHECK(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name) ==
          QStringList{u"en"_s, u"pictures"_s, u"zh_CN"_s});
    for (const QString& part : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        INFO(part.toStdString());
        CHECK(QDir(folder.filePath(part)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
              QDir(u":/manual/"_s + part).entryList(QDir::Files, QDir::Name));
    }
}

TEST_CASE("The chapter on keys tells every command of the window with its keys")
{
    const Commands commands(nullptr);
    const QString table = shortcutTable();
    const auto actions = commands.findChildren<QAction*>();
    CHECK(actions.size() > 30);
    for (const QAction* action : actions) {
        INFO(action->text().toStdString());
        CHECK(table.contains(
            u"| `%1` |"_s.arg(action->shortcut().toString(QKeySequence::PortableText))));
        CHECK(table.contains(action->statusTip()));
    }
    for (const QString& language : kLanguages) {
        const Manual manual(language);
        const ManualChapter* keys = manual.chapter(u"11-keys.md"_s);
        REQUIRE(keys);
        CHECK(keys->markdown.contains(table));
    }
}

TEST_CASE("The refusals the manual explains are the program's own sentences")
{
    for (const QString& language : kLanguages) {
        const QStringList known = sentences(language == kLanguages.first());
        const Manual manual(language);
        const ManualChapter* chapter = manual.chapter(u"10-refused.md"_s);
        REQUIRE(chapter);
        int told = 0;
        for (const QString& line : chapter->markdown.split(u'\n')) {
            const QString sentence = line.section(u'|', 1, 1).trimmed();
            if (!line.startsWith(u"| "_s) || sentence == u"它说"_s || sentence == u"It says"_s)
                continue;
            INFO(sentence.toStdString());
            CHECK(known.contains(sentence));
            ++told;
        }
        CHECK(told > 30);
    }
}

TEST_CASE("Chinese is found by any part of a word, in all chapters, with its line")
{
    const Manual manual(kLanguages.first());
    const ManualSearch search(manual);
    const QVector<ManualHit> hits = search.find({u"百分点"_s});
    REQUIRE(hits.size() > 3);
    QSet<int> chapters;
    for (const ManualHit& hit : hits) {
        CHECK(hit.line.contains(u"百分点"_s));
        chapters.insert(hit.chapter);
    }
    CHECK(chapters.size() > 1);
    CHECK(search.find({u"没有这样的话"_s}).isEmpty());
    CHECK(search.find({}).isEmpty());
    CHECK(search.find({u"EXCEL"_s}).size() == search.find({u"excel"_s}).size());
}

TEST_CASE("A row of a table is found as one line, by words of its several cells")
{
    const Manual manual(kLanguages.first());
    const ManualSearch search(manual);
    const QVector<ManualHit> hits = search.find(searchWords(u"  F8　缺报 "_s));
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().line == u"F8 Shift+F8 · 下一个、上一个缺报的格"_s);
}

TEST_CASE("Chapters are written as rich text with anchors, tables, lists and joined lines")
{
    const QString html = manualHtml(u"# 题目 {#top}\n\n一行\n接着\nwords\nmore\n\n"
                                    "| 甲 | 乙 |\n|---|---|\n| 1<2 | `F1` |\n\n"
                                    "1. 一\n   - 二\n2. 三\n\n> 注意\n\n```\na  b\n```\n"_s,
                                    16);
    CHECK(html.contains(u"<a name=\"top\"></a>题目"_s));
    CHECK(html.contains(u"一行接着words more"_s));
    CHECK(html.contains(u"<th align=\"left\">甲</th>"_s));
    CHECK(html.contains(u"<td>1&lt;2</td>"_s));
    CHECK(html.count(u"<ol"_s) == 1);
    CHECK(html.count(u"<ul"_s) == 1);
    CHECK(html.contains(u"注意"_s));
    CHECK(html.contains(u"a  b"_s));
    CHECK_FALSE(html.contains(u"---"_s));
}

TEST_CASE("Marks within a line are read and can be left out")
{
    const QString line = u"按 `Ctrl+E`，**先**看[这里](a.md#b)"_s;
    CHECK(manualPlain(line) == u"按 Ctrl+E，先看这里"_s);
    const QString html = manualInline(line);
    CHECK(html.contains(u"<b>先</b>"_s));
    CHECK(html.contains(u"<a href=\"a.md#b\">这里</a>"_s));
    CHECK(joinedLines(u"one"_s, u"two"_s) == u"one two"_s);
    CHECK(joinedLines(u"一"_s, u"two"_s) == u"一two"_s);
}
