// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/outline_kit.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

/// A text as a page of so many characters a line breaks it.
QString brokenAt(qsizetype width, const QStringList& paragraphs)
{
    QStringList lines;
    for (const QString& paragraph : paragraphs) {
        for (qsizetype i = 0; i < paragraph.size(); i += width)
            lines.append(paragraph.mid(i, width));
    }
    return lines.join(u'\n');
}

const QStringList kParagraphs = {
    utf8("一、推动工业经济平稳运行"),
    utf8(
        "1."
        "高质量抓好招商引资。出台进一步强化招商引资工作的若干措施，制定年度招商引资工作方案，聚焦新"
        "能源、新材料等领域深化产业链招商，力争签约项目120个以上。("
        "牵头单位：省工业和信息化厅、省发展"
        "改革委、省商务厅、省自然资源厅)"),
    utf8("2."
         "推动重点项目投产。衔接落实最低生产计划，确保产量700万吨以上，支持粗钢产能有序释放，实现稳"
         "产"
         "增量，推动一批项目尽早达产见效。(牵头单位：省工业和信息化厅)"),
    utf8("二、加快服务业回升"),
    utf8(
        "3."
        "促进交通运输业发展。开展优化运输结构攻坚行动，推行铁路货运总包业务和大宗物资多式联运，积极"
        "拓展货源市场，提升自主货源发运量。(牵头单位：省交通运输厅)"),
};

const QStringList kRead = {
    utf8("# 推动工业经济平稳运行"),
    utf8("1.|高质量抓好招商引资|") + kParagraphs.at(1).mid(12),
    utf8("2.|推动重点项目投产|") + kParagraphs.at(2).mid(11),
    utf8("# 加快服务业回升"),
    utf8("3.|促进交通运输业发展|") + kParagraphs.at(4).mid(12),
};

} // namespace

TEST_CASE("Lines broken at a page's width read as the paragraphs they were", "[outline][lines]")
{
    for (qsizetype width : {22, 26, 28, 31, 40}) {
        INFO("width " << width);
        CHECK(outlineOf(brokenAt(width, kParagraphs)) == kRead);
    }
    CHECK(outlineOf(kParagraphs.join(u'\n')) == kRead);
    CHECK(outlineOf(kParagraphs.join(utf8("\n\n"))) == kRead);
}

TEST_CASE("Page marks do not stand in the words, wherever a page ends", "[outline][lines]")
{
    for (const char* mark :
         {"— 3 —", "- 3 -", "－3－", "—3—", "第3页 共9页", "第 3 页", "3", "3/9"}) {
        for (const char* around : {"", "\n"}) {
            QStringList lines = brokenAt(28, kParagraphs).split(u'\n');
            for (qsizetype i = lines.size() - 1; i > 0; i -= 2)
                lines.insert(i, utf8(around) + utf8(mark) + utf8(around));
            INFO(mark);
            CHECK(outlineOf(lines.join(u'\n')) == kRead);
        }
    }
}

TEST_CASE("Page marks within a measure are told as standing outside of it", "[outline][lines]")
{
    const QString text =
        utf8("1.招商。办会，签约，\n— 3 —\n落地。（省商务厅）\n2.扩产。增产。（省工信厅）");
    const Outline outline = readOutline(text);
    REQUIRE(outline.measures.size() == 2);
    CHECK(outline.measures.first().words.words() == utf8("招商。办会，签约，落地。（省商务厅）"));
    CHECK(outline.measures.first().quote.in(text) ==
          utf8("1.招商。办会，签约，\n— 3 —\n落地。（省商务厅）"));
    REQUIRE(outline.outside.size() == 1);
    CHECK(outline.outside.first().in(text) == utf8("— 3 —"));
}

TEST_CASE("A sentence that an empty line cuts goes on", "[outline][lines]")
{
    CHECK(outlineOf(utf8("1.建立机制，梳理诉求，\n\n办结率达到九成。（省商务厅）\n\n2."
                         "扩产增产，提质增效，落实政策。（省工信厅）")) ==
          QStringList({utf8("# "), utf8("1.||建立机制，梳理诉求，办结率达到九成。（省商务厅）"),
                       utf8("2.||扩产增产，提质增效，落实政策。（省工信厅）")}));
}

TEST_CASE("A measure's paragraphs stay apart", "[outline][lines]")
{
    CHECK(outlineOf(
              utf8("1.招商引资\n出台措施。\n办会。\n（省商务厅）\n2.扩产\n增产。（省工信厅）")) ==
          QStringList({utf8("# "), utf8("1.|招商引资|出台措施。/办会。/（省商务厅）"),
                       utf8("2.|扩产|增产。（省工信厅）")}));
}

TEST_CASE("A bracket that never closes does not swallow what follows", "[outline][lines]")
{
    CHECK(outlineOf(utf8("1.招商。办会。（责任单位：省商务厅\n2."
                         "扩产。增产。（责任单位：省工信厅\n\n附件：名单")) ==
          QStringList({utf8("# "), utf8("1.|招商|办会。（责任单位：省商务厅"),
                       utf8("2.|扩产|增产。（责任单位：省工信厅")}));
}

TEST_CASE("What a web page adds stands outside", "[outline][lines]")
{
    const QString text = utf8("首页 > 政务公开 > 文件\n字号：[大] [中] "
                              "[小]\n某市2025年二季度若干措施\n　　1.招商。办会。\n　　2.扩产。"
                              "增产。\n\n扫一扫在手机打开当前页\n【打印本页】【关闭窗口】\n相关链接"
                              "\n上一篇：某通知\n主办：某市政府\n某ICP备1号");
    const Outline outline = readOutline(text);
    REQUIRE(outline.measures.size() == 2);
    CHECK(outline.measures.last().quote.in(text) == utf8("2.扩产。增产。"));
    CHECK(outline.head.title == utf8("某市2025年二季度若干措施"));
}

TEST_CASE("A table of contents is no plan", "[outline][lines]")
{
    CHECK(outlineOf(utf8("目　录\n一、抓工业…………………1\n二、抓消费…………………2\n一、抓工业\n1."
                         "招商。办会。（省商务厅）\n"
                         "二、抓消费\n2.促销。发券。（省商务厅）")) ==
          QStringList({utf8("# 抓工业"), utf8("1.|招商|办会。（省商务厅）"), utf8("# 抓消费"),
                       utf8("2.|促销|发券。（省商务厅）")}));
}

TEST_CASE("A notice on one line is taken apart at its numbers", "[outline][lines]")
{
    const QString head = utf8("某市人民政府关于印发某市2025年一季度若干措施的通知 "
                              "某政发〔2025〕1号 各县人民政府：现将《某市2025年一季度若干措施》"
                              "印发给你们。某市人民政府 2025年1月5日 某市2025年一季度若干措施 ");
    const QString plan = utf8(
        "一、抓工业 "
        "1.招商。办会，落实1.5亿元。（省商务厅）2.扩产。增产。一是技改；二是贷款。（省工信厅） "
        "二、抓消费 3.促销。发券。（省商务厅）");
    const auto told = [](const Outline& outline) {
        QStringList lines;
        for (const OutlineMeasure& m : outline.measures)
            lines.append(outline.sections.at(m.section).title + u'|' + m.printed + u'|' +
                         m.words.words());
        return lines;
    };
    const Outline outline = readOutline(head + plan);
    CHECK(told(outline) ==
          QStringList({utf8("抓工业|1.|招商。办会，落实1.5亿元。（省商务厅）"),
                       utf8("抓工业|2.|扩产。增产。一是技改；二是贷款。（省工信厅）"),
                       utf8("抓消费|3.|促销。发券。（省商务厅）")}));
    CHECK(outline.head.title == utf8("某市2025年一季度若干措施"));
    CHECK(outline.head.documentNo == utf8("某政发〔2025〕1号"));
    CHECK(outline.head.issued == QDate(2025, 1, 5));
    CHECK(outline.head.issuer == utf8("某市人民政府"));
}

TEST_CASE(
    "A text on one line without numbers is taken apart where somebody is responsible, else by "
    "sentences",
    "[outline][lines]")
{
    const auto words = [](const QString& text) {
        QStringList lines;
        for (const OutlineMeasure& m : readOutline(text).measures)
            lines.append(m.words.words());
        return lines;
    };
    const QString filler = utf8("办会签约，聚焦新能源新材料等领域深化产业链招商，组织好赴重点地区招"
                                "商活动，打造上下游配套的产业集群");
    CHECK(words(filler + utf8("。再办。（责任单位：省商务厅）") + filler +
                utf8("。（责任单位：省财政厅）")) ==
          QStringList({filler + utf8("。再办。（责任单位：省商务厅）"),
                       filler + utf8("。（责任单位：省财政厅）")}));
    CHECK(words(filler + u'。' + filler + utf8("！。") + filler + u'。').size() == 3);
}
