// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_outline.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

/// The measures' numbers and the beginning of their words.
QString measuresOf(const Outline& outline)
{
    QStringList measures;
    for (const OutlineMeasure& measure : outline.measures)
        measures.append(measure.printed + measure.words.words().left(2));
    return measures.join(u' ');
}

const QString kLetter = utf8("某省人民政府关于印发\n某省2025年一季度若干措施的通知\n某政发〔2025〕3"
                             "号\n\n各市人民政府：\n现将《某省2025年一季度若干措施"
                             "》印发给你们，并提出要求：\n一、提高认识。各地要高度重视。\n二、压实"
                             "责任。各单位每月5日前报送。\n某省人民政府\n2025年1月5日\n");
const QString kPlan =
    utf8("一、工业\n1.招商。办会。（省商务厅）\n二、消费\n2.促销。发券。（省商务厅）\n");

} // namespace

TEST_CASE("A covering letter's own numbers are no sections of the plan", "[outline][letter]")
{
    for (const char* between :
         {"某省2025年一季度若干措施\n", "附件\n某省2025年一季度若干措施\n",
          "某省2025年一季度\n若 干 措 施\n", "（此件公开发布）\n", "附件1：\n", ""}) {
        INFO(between);
        const Outline outline = readOutline(kLetter + utf8(between) + kPlan);
        CHECK(measuresOf(outline) == utf8("1.招商 2.促销"));
        REQUIRE(outline.sections.size() == 2);
        CHECK(outline.sections.first().title == utf8("工业"));
        CHECK(outline.head.documentNo == utf8("某政发〔2025〕3号"));
        CHECK(outline.head.issued == QDate(2025, 1, 5));
        CHECK(outline.head.issuer == utf8("某省人民政府"));
        CHECK(outline.head.title == utf8("某省2025年一季度若干措施"));
    }
}

TEST_CASE("An annex's own title names the plan where the letter is called otherwise",
          "[outline][letter]")
{
    const Outline outline =
        readOutline(utf8("某省人民政府关于做好2025年四季度工作的通知\n各市：\n一、加强领导。要重视"
                         "。\n附件：1.四季度重点任务\n某省人民政府\n"
                         "2025年10月13日\n附件1\n四季度能源保供\n重点任务\n1."
                         "保煤。保供。（省能源局）\n2.保气。保供。（省能源局）\n"
                         "附件2\n联系人名单\n1.省能源局：某某，电话：1234567"));
    CHECK(outline.head.title == utf8("四季度能源保供重点任务"));
    CHECK(outline.head.period == Period::quarter(2025, 4));
    CHECK(measuresOf(outline) == utf8("1.保煤 2.保气"));
}

TEST_CASE("What a letter hands out by its name is the plan, though the letter asks for more",
          "[outline][letter]")
{
    const Outline outline = readOutline(
        utf8("某市人民政府关于做好2025年二季度工作的通知\n各县：\n现将《某市2025年二季度若干措施》"
             "印发给你们，并通知如下：\n一、重视。要重视。（市政府办公室）\n二、落实。要落实。（市"
             "政府办公室）\n三、报送。要报送。（市政府办公室）\n附件：1.某市2025年二季度若干措施\n"
             "某市人民政府\n2025年4月1日\n附件1\n某市2025年二季度若干措施\n") +
        utf8("1.招商。办会。（市商务局）\n2.促销。发券。（市商务局）\n附件2\n项目表\n1.甲"));
    CHECK(measuresOf(outline) == utf8("1.招商 2.促销"));
    CHECK(outline.head.title == utf8("某市2025年二季度若干措施"));
    CHECK(outline.head.issued == QDate(2025, 4, 1));
    REQUIRE(outline.issues.size() == 1);
    CHECK(outline.issues.first().line == 4);
    CHECK(outline.issues.first().severity == NoticeIssue::Severity::Doubt);
}

TEST_CASE("A notice that is the plan itself has no covering letter", "[outline][letter]")
{
    const QString text = utf8("某省人民政府关于做好2025年上半年经济工作的通知\n某政发〔2025〕9号\n"
                              "各市人民政府：\n为做好工作，现通知如下：\n") +
                         kPlan + utf8("某省人民政府\n2025年3月1日\n抄送：省委各部门。\n");
    const Outline outline = readOutline(text);
    CHECK(measuresOf(outline) == utf8("1.招商 2.促销"));
    CHECK(outline.measures.last().quote.in(text) == utf8("2.促销。发券。（省商务厅）"));
    CHECK(outline.head.title == utf8("关于做好2025年上半年经济工作的通知"));
    CHECK(outline.head.period == Period::half(2025, 1));
    CHECK(outline.head.issued == QDate(2025, 3, 1));
    CHECK(outline.head.issuer == utf8("某省人民政府"));
}

TEST_CASE("Annexes, signature and copies behind the last measure belong to none",
          "[outline][letter]")
{
    for (const char* tail :
         {"附件：1.名单\n2.项目表\n", "附件1\n项目表\n甲\n乙\n", "（此件公开发布）\n",
          "某省人民政府办公厅\n2025年1月5日印发\n", "抄送：省委办公厅。\n"}) {
        for (const char* plan : {"1.招商。办会。（省商务厅）\n2.促销。发券。（省商务厅）\n",
                                 "1.招商。办会。\n2.促销。发券。\n"}) {
            INFO(plan << tail);
            const QString text = utf8(plan) + utf8(tail);
            const Outline outline = readOutline(text);
            REQUIRE(outline.measures.size() == 2);
            CHECK(outline.measures.last().quote.end() == utf8(plan).size() - 1);
        }
    }
}

TEST_CASE("Quotes and words of an outline stand where they say", "[outline][letter]")
{
    const QString text =
        kLetter + utf8("某省2025年一季度若干措施\n为开好局，制定本措施。\n") + kPlan;
    const Outline outline = readOutline(text);
    for (const OutlineMeasure& measure : outline.measures) {
        CHECK(measure.quote.in(text).startsWith(measure.printed));
        CHECK(measure.quote.in(text).endsWith(measure.words.words()));
        CHECK(measure.words.quote(0, measure.words.size()).end() == measure.quote.end());
    }
    CHECK(outline.sections.last().quote.in(text) == utf8("二、消费"));
    REQUIRE(outline.outside.size() == 1);
    CHECK(outline.outside.first().in(text).endsWith(utf8("制定本措施。")));
}

TEST_CASE("The words between a section's heading and its first measure are the section's",
          "[outline][letter]")
{
    const Outline outline =
        readOutline(utf8("一、工业\n目标是平稳运行。\n再接再厉。\n1."
                         "招商。办会。（省商务厅）\n二、消费\n2.促销。发券。（省商务厅）"));
    REQUIRE(outline.sections.size() == 2);
    CHECK(outline.sections.first().words.words() == utf8("目标是平稳运行。\n再接再厉。"));
    CHECK(outline.sections.last().words.isEmpty());
}

TEST_CASE("A heading above the sections stands outside of them", "[outline][letter]")
{
    const QString text =
        utf8("一、工业\n（一）招商\n1.办会。签约。（省商务厅）\n二、消费\n（一）促销\n2."
             "发券。办节。（省商务厅）");
    const Outline outline = readOutline(text);
    REQUIRE(outline.outside.size() == 2);
    CHECK(outline.outside.first().in(text) == utf8("一、工业"));
    CHECK(outline.outside.last().in(text) == utf8("二、消费"));
}

TEST_CASE("Without sections there is one, at the title", "[outline][letter]")
{
    const QString text =
        utf8("某市2025年二季度若干措施\n1.招商。办会。（市商务局）\n2.促销。发券。（市商务局）");
    const Outline outline = readOutline(text);
    REQUIRE(outline.sections.size() == 1);
    CHECK(outline.sections.first().title.isEmpty());
    CHECK(outline.sections.first().quote.in(text) == utf8("某市2025年二季度若干措施"));
}
