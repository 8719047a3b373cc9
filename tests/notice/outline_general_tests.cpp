// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_outline.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

/// The measures' beginnings, as printed.
QString measuresOf(const Outline& outline)
{
    QStringList measures;
    for (const OutlineMeasure& measure : outline.measures)
        measures.append(measure.printed + measure.words.words().left(2));
    return measures.join(u' ');
}

/// “line D words” or “line N words” for each doubt and note.
QStringList issuesOf(const Outline& outline, const QString& text)
{
    QStringList issues;
    for (const NoticeIssue& issue : outline.issues)
        issues.append(
            QStringLiteral("%1%2 %3")
                .arg(issue.line)
                .arg(issue.severity == NoticeIssue::Severity::Doubt ? QChar(u'D') : QChar(u'N'))
                .arg(issue.quote->in(text)));
    return issues;
}

} // namespace

TEST_CASE("What sets out the plan at large is no measure where others have units",
          "[outline][general]")
{
    for (const char* general :
         {"一、总体要求\n坚持稳中求进，抓好开局。\n", "一、总体要求。坚持稳中求进。\n",
          "一、指导思想和工作目标\n（一）指导思想。稳中求进。\n（二）基本原则。统筹兼顾。\n"
          "（三）工作目标。提质增效。\n"}) {
        const QString text =
            utf8("某市2025年二季度若干措施\n") + utf8(general) +
            utf8("二、任务\n（一）招商。办会。（市商务局）\n（二）扩产。增产。（市工信局）");
        INFO(general);
        const Outline outline = readOutline(text);
        CHECK(measuresOf(outline) == utf8("（一）招商 （二）扩产"));
        REQUIRE(outline.sections.size() == 1);
        CHECK(outline.sections.first().title == utf8("任务"));
        REQUIRE(outline.outside.size() == 1);
        CHECK(outline.outside.first().in(text) ==
              (utf8("某市2025年二季度若干措施\n") + utf8(general)).trimmed());
        REQUIRE(outline.issues.size() == 1);
        CHECK(outline.issues.first().line == 2);
        CHECK(outline.issues.first().severity == NoticeIssue::Severity::Note);
    }
}

TEST_CASE("Safeguards that nobody answers for are no measures either", "[outline][general]")
{
    const QString text = utf8("某市2025年二季度若干措施\n一、任务\n（一）招商。办会。（市商务局）\n"
                              "（二）扩产。增产。（市工信局）\n二、强化组织保障\n"
                              "（一）加强领导。专人负责。\n（二）严格考核。每月通报。");
    const Outline outline = readOutline(text);
    CHECK(measuresOf(outline) == utf8("（一）招商 （二）扩产"));
    CHECK(outline.sections.size() == 1);
    const QString answered =
        QString(text).replace(utf8("专人负责。"), utf8("定人。（市政府办公室）"));
    CHECK(readOutline(answered).sections.size() == 2);
}

TEST_CASE("A number in a part that is no measure is a doubt at its line", "[outline][general]")
{
    const QString text =
        utf8("一、总体要求\n坚持稳中求进。\n规上工业增加值增长6%以上，新增企业20家。\n"
             "二、任务\n1.招商。办会。（市商务局）\n2.扩产。增产。（市工信局）");
    const Outline outline = readOutline(text);
    CHECK(issuesOf(outline, text) ==
          QStringList({utf8("1N 一、总体要求"), utf8("3D 规上工业增加值增长6%以上")}));
    CHECK(outline.issues.last().message.contains(utf8("总体要求")));
}

TEST_CASE("A part at large between others stands outside of them", "[outline][general]")
{
    const QString text = utf8("一、任务\n1.招商。办会。（市商务局）\n二、总体目标\n提质增效。\n"
                              "三、保障\n2.扩产。增产。（市工信局）");
    const Outline outline = readOutline(text);
    CHECK(measuresOf(outline) == utf8("1.招商 2.扩产"));
    REQUIRE(outline.outside.size() == 1);
    CHECK(outline.outside.first().in(text) == utf8("二、总体目标\n提质增效。"));
}

TEST_CASE("A part at large is read where somebody answers for it, and where nobody does for any",
          "[outline][general]")
{
    CHECK(measuresOf(readOutline(utf8("一、工作目标\n1.招商。办会。（市商务局）\n二、任务\n"
                                      "2.扩产。增产。（市工信局）"))) == utf8("1.招商 2.扩产"));
    CHECK(measuresOf(readOutline(utf8("一、工作目标\n1.招商。办会。\n二、任务\n2.扩产。增产。"))) ==
          utf8("1.招商 2.扩产"));
}
