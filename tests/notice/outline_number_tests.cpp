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

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list.append(utf8(text));
    return list;
}

} // namespace

TEST_CASE("Measures are told by numbers of every style", "[outline]")
{
    for (const char* mark : {"%1.", "%1．", "%1、", "%1﹒", "(%1)", "（%1）"}) {
        QString plan = utf8("一、抓工业\n");
        for (int no = 1; no <= 2; ++no)
            plan += utf8(mark).arg(no) + utf8("促招商。办会。(牵头单位：省商务厅)\n");
        QStringList expected = lines({"# 抓工业"});
        for (int no = 1; no <= 2; ++no)
            expected += utf8(mark).arg(no) + utf8("|促招商|办会。(牵头单位：省商务厅)");
        INFO(mark);
        CHECK(outlineOf(plan) == expected);
    }
    CHECK(
        outlineOf(
            utf8("一、抓工业\n（一）促招商。办会。（省商务厅）\n（二）扩产。增产。（省国资委）")) ==
        lines({"# 抓工业", "（一）|促招商|办会。（省商务厅）", "（二）|扩产|增产。（省国资委）"}));
    CHECK(outlineOf(utf8("一是促招商。办会。（省商务厅）\n二是扩产。增产。（省国资委）")) ==
          lines({"# ", "一是|促招商|办会。（省商务厅）", "二是|扩产|增产。（省国资委）"}));
}

TEST_CASE("Sections may be the measures themselves", "[outline]")
{
    CHECK(
        outlineOf(utf8(
            "一、促招商。办会。（责任单位：省商务厅）\n二、扩产。增产。（责任单位：省国资委）")) ==
        lines({"# ", "一、|促招商|办会。（责任单位：省商务厅）",
               "二、|扩产|增产。（责任单位：省国资委）"}));
}

TEST_CASE("Of a middle level the lowest headings above measures are the sections", "[outline]")
{
    CHECK(
        outlineOf(utf8(
            "一、抓工业\n（一）招商\n1.办会。开会。（省商务厅）\n2.签约。签十家。（省商务厅）\n"
            "（二）扩产\n1.增产。增一成。（省国资委）\n二、抓消费\n3.促销。发券。（省商务厅）")) ==
        lines({"# 招商", "1.|办会|开会。（省商务厅）", "2.|签约|签十家。（省商务厅）", "# 扩产",
               "1.|增产|增一成。（省国资委）", "# 抓消费", "3.|促销|发券。（省商务厅）"}));
}

TEST_CASE("A group's line that names who is responsible is a measure among those of groups",
          "[outline]")
{
    CHECK(outlineOf(utf8(
              "一、抓工业\n（一）招商\n1.办会。开会。（省商务厅）\n2.签约。签约。（省商务厅）\n"
              "（二）扩产。增一成。（责任单位：省国资委）\n（三）技改\n3."
              "贷款。放贷。（省财政厅）")) ==
          lines({"# 招商", "1.|办会|开会。（省商务厅）", "2.|签约|签约。（省商务厅）", "# 抓工业",
                 "（二）|扩产|增一成。（责任单位：省国资委）", "# 技改",
                 "3.|贷款|放贷。（省财政厅）"}));
}

TEST_CASE("Items of a list within a measure are no measures", "[outline]")
{
    // Who is responsible is said once, behind the list.
    CHECK(outlineOf(utf8("一、抓创新\n1.培育产业。做好以下工作：\n(1)组建中心；\n(2)建设基地。\n"
                         "（牵头单位：省科技厅）\n2.攻关。立项。（牵头单位：省科技厅）")) ==
          lines({"# 抓创新",
                 "1.|培育产业|做好以下工作：/(1)组建中心；/(2)建设基地。/（牵头单位：省科技厅）",
                 "2.|攻关|立项。（牵头单位：省科技厅）"}));
    // In front of the list.
    CHECK(outlineOf(utf8("（一）培育产业（责任单位：省科技厅）\n1.组建中心。\n2.建设基地。\n"
                         "（二）攻关（责任单位：省科技厅）\n1.立项。")) ==
          lines({"# ", "（一）||培育产业（责任单位：省科技厅）/1.组建中心。/2.建设基地。",
                 "（二）||攻关（责任单位：省科技厅）/1.立项。"}));
    // Parts of one measure have units of their own.
    CHECK(outlineOf(utf8(
              "1.招商。办会。（省商务厅）\n2.扩产。分两步：\n（1）技改。（省工信厅）\n"
              "（2）贷款。（省财政厅）\n3.促销。发券。（省商务厅）\n4.稳岗。留人。（省人社厅）")) ==
          lines({"# ", "1.|招商|办会。（省商务厅）",
                 "2.|扩产|分两步：/（1）技改。（省工信厅）/（2）贷款。（省财政厅）",
                 "3.|促销|发券。（省商务厅）", "4.|稳岗|留人。（省人社厅）"}));
    CHECK(
        outlineOf(utf8("1.招商。一是办会；二是签约。（省商务厅）\n2.扩产。要增产。（省工信厅）")) ==
        lines({"# ", "1.|招商|一是办会；二是签约。（省商务厅）", "2.|扩产|要增产。（省工信厅）"}));
}

TEST_CASE("Items that each say who leads are no list of the last one's", "[outline]")
{
    CHECK(outlineOf(utf8(
              "一、抓工业\n（一）招商。由省商务厅牵头，省财政厅配合，办会5场。\n（二）"
              "用地。供地千亩。（省自然资源厅）\n二、抓消费\n（三）促销。发券。（省商务厅）")) ==
          lines({"# 抓工业", "（一）|招商|由省商务厅牵头，省财政厅配合，办会5场。",
                 "（二）|用地|供地千亩。（省自然资源厅）", "# 抓消费",
                 "（三）|促销|发券。（省商务厅）"}));
}

TEST_CASE("Measures that begin with a month and those beyond a thousand keep their numbers",
          "[outline]")
{
    CHECK(outlineOf(utf8("999.招商。办会。（省商务厅）\n1000.4月份用电量增长。（省工信厅）\n"
                         "1001.促销。发券。（省商务厅）")) ==
          lines({"# ", "999.|招商|办会。（省商务厅）", "1000.||4月份用电量增长。（省工信厅）",
                 "1001.|促销|发券。（省商务厅）"}));
}

TEST_CASE("Where nobody is responsible the measures are below the headings", "[outline]")
{
    CHECK(outlineOf(utf8("一、抓工业\n（一）招商。办会，签约。\n（二）扩产。增产。\n二、抓消费\n（"
                         "一）促销。发券。")) ==
          lines({"# 抓工业", "（一）|招商|办会，签约。", "（二）|扩产|增产。", "# 抓消费",
                 "（一）|促销|发券。"}));
    CHECK(outlineOf(utf8("1.培育产业\n(1)组建中心；\n(2)建设基地；\n(3)印发方案。\n2.攻关\n(1)"
                         "立项；\n(2)验收。")) ==
          lines({"# ", "1.|培育产业|(1)组建中心；/(2)建设基地；/(3)印发方案。",
                 "2.|攻关|(1)立项；/(2)验收。"}));
}

TEST_CASE("A section without numbers below it holds its text as a measure", "[outline]")
{
    CHECK(
        outlineOf(utf8("一、抓工业\n1."
                       "招商。办会。（省商务厅）\n二、扛责任\n各地各部门要扛起责任，抓好落实。")) ==
        lines({"# 抓工业", "1.|招商|办会。（省商务厅）", "# 扛责任",
               "||各地各部门要扛起责任，抓好落实。"}));
    CHECK(
        outlineOf(
            utf8("一、抓工业\n1.招商。办会。（省商务厅）\n二、扛责任。各地各部门要抓好落实。")) ==
        lines({"# 抓工业", "1.|招商|办会。（省商务厅）", "# 扛责任", "||各地各部门要抓好落实。"}));
}

TEST_CASE("Measures without numbers end where it is said who is responsible", "[outline]")
{
    CHECK(outlineOf(utf8(
              "一、抓工业\n办会。（责任单位：省商务厅）\n签约10家。\n落地。（责任单位：省商务厅）\n"
              "二、抓消费\n发券。（责任单位：省商务厅）\n促销。（责任单位：省商务厅）")) ==
          lines({"# 抓工业", "||办会。（责任单位：省商务厅）",
                 "||签约10家。/落地。（责任单位：省商务厅）", "# 抓消费",
                 "||发券。（责任单位：省商务厅）", "||促销。（责任单位：省商务厅）"}));
    CHECK(outlineOf(
              utf8("抓工业\n办会。（责任单位：省商务厅）\n签约。（责任单位：省商务厅）\n抓消费\n"
                   "发券。（责任单位：省商务厅）")) ==
          lines({"# 抓工业", "||办会。（责任单位：省商务厅）", "||签约。（责任单位：省商务厅）",
                 "# 抓消费", "||发券。（责任单位：省商务厅）"}));
    CHECK(outlineOf(utf8(
              "为抓好开局，制定本措施。\n招商引资\n办会，签约10家。\n责任单位：省商务厅\n发券促销\n"
              "发券。\n责任单位：省商务厅")) ==
          lines({"# ", "|招商引资|办会，签约10家。/责任单位：省商务厅",
                 "|发券促销|发券。/责任单位：省商务厅"}));
    CHECK(outlineOf(utf8("办会，签约十家企业。\n发券，办促销活动三场。")) ==
          lines({"# ", "||办会，签约十家企业。", "||发券，办促销活动三场。"}));
}

TEST_CASE("Labels on lines of their own belong to the measure before them", "[outline]")
{
    CHECK(
        outlineOf(utf8("（一）招商\n办会。\n签约。\n牵头单位：省商务厅\n配合单位：省财政厅\n完成时"
                       "限：3月底前\n"
                       "（二）扩产\n增产。\n责任单位：省工信厅")) ==
        lines({"# ",
               "（一）|招商|办会。/签约。/牵头单位：省商务厅/配合单位：省财政厅/完成时限：3月底前",
               "（二）|扩产|增产。/责任单位：省工信厅"}));
}

TEST_CASE("A number mark that slips once does not open a level", "[outline]")
{
    CHECK(outlineOf(utf8("1.招商。办会。（省商务厅）\n2、扩产。增产。（省工信厅）\n3."
                         "促销。发券。（省商务厅）")) ==
          lines({"# ", "1.|招商|办会。（省商务厅）", "2、|扩产|增产。（省工信厅）",
                 "3.|促销|发券。（省商务厅）"}));
}

TEST_CASE("Two measures printed in one paragraph are two", "[outline]")
{
    CHECK(
        outlineOf(utf8("1.招商。办会。（牵头单位：省商务厅）2.扩产。增产。（牵头单位：省工信厅）\n"
                       "3.促销。发券。省商务厅牵头，各市按职责分工负责。4."
                       "稳岗。留人。由省人社厅牵头负责。")) ==
        lines({"# ", "1.|招商|办会。（牵头单位：省商务厅）", "2.|扩产|增产。（牵头单位：省工信厅）",
               "3.|促销|发券。省商务厅牵头，各市按职责分工负责。",
               "4.|稳岗|留人。由省人社厅牵头负责。"}));
}

TEST_CASE("Measures that count on behind sentences of one line are several", "[outline]")
{
    const QStringList read{QStringLiteral("# 稳工业"),
                           QStringLiteral("（一）||新增企业5家，由县科工局牵头抓好培育。"),
                           QStringLiteral("（二）||完成产值3亿元。"),
                           QStringLiteral("# 稳投资"),
                           QStringLiteral("（一）||新开工项目6个。"),
                           QStringLiteral("（二）||完成投资2亿元。")};
    const QString one = QStringLiteral("一、稳工业。（一）新增企业5家，由县科工局牵头抓好培育。"
                                       "（二）完成产值3亿元。");
    const QString other = QStringLiteral("二、稳投资。（一）新开工项目6个。（二）完成投资2亿元。");
    CHECK(outlineOf(one + u'\n' + other) == read);
    CHECK(outlineOf(one + other) == read);
    CHECK(outlineOf(QStringLiteral("1.新增企业5家。2.举办活动3场。")) ==
          QStringList{QStringLiteral("# "), QStringLiteral("1.||新增企业5家。"),
                      QStringLiteral("2.||举办活动3场。")});
    // A list within a measure, and a number that begins nothing.
    CHECK(outlineOf(QStringLiteral("1.培育企业。分三步：（1）摸底。（2）帮扶。\n2.举办活动3场。"))
              .size() == 3);
}

TEST_CASE("A short text in one line is read by its numbers", "[outline]")
{
    const QString text = QStringLiteral("云山县2026年一季度工作安排 一、稳工业。（一）新增企业5家，"
                                        "由县科工局牵头抓好培育。（二）完成产值3亿元。二、稳投资。"
                                        "（一）新开工项目6个。（二）完成投资2亿元。");
    const Outline outline = readOutline(text);
    QStringList read;
    for (const OutlineSection& section : outline.sections)
        read.append(section.title);
    for (const OutlineMeasure& measure : outline.measures)
        read.append(measure.words.words());
    CHECK(read.join(u'|') ==
          QStringLiteral("稳工业|稳投资|新增企业5家，由县科工局牵头抓好培育。|完成产值3亿元。|"
                         "新开工项目6个。|完成投资2亿元。"));
}

TEST_CASE("A heading's first measure may stand in its line", "[outline]")
{
    CHECK(outlineOf(
              utf8("一、抓工业 1.招商。办会。（省商务厅）2.扩产。增产。（省工信厅）\n二、抓消费 "
                   "3.促销。发券。（省商务厅）\n")) ==
          lines({"# 抓工业", "1.|招商|办会。（省商务厅）", "2.|扩产|增产。（省工信厅）", "# 抓消费",
                 "3.|促销|发券。（省商务厅）"}));
    CHECK(outlineOf(utf8("一、抓工业。招商办会。（省商务厅）\n1."
                         "扩产。增产。（省工信厅）\n二、抓消费\n2.促销。发券。（省商务厅）")) ==
          lines({"# 抓工业", "||招商办会。（省商务厅）", "1.|扩产|增产。（省工信厅）", "# 抓消费",
                 "2.|促销|发券。（省商务厅）"}));
}

TEST_CASE("Groups and measures may stand beside each other where nobody is responsible",
          "[outline]")
{
    CHECK(outlineOf(utf8("一、目标\n（一）主要指标。增长一成。\n（二）投资。增长两成。\n二、任务\n"
                         "（一）稳工业\n1."
                         "调度。每周调度。\n2.投产。投产。\n"
                         "（二）促消费\n3.促销。发券。")) ==
          lines({"# 目标", "（一）|主要指标|增长一成。", "（二）|投资|增长两成。", "# 稳工业",
                 "1.|调度|每周调度。", "2.|投产|投产。", "# 促消费", "3.|促销|发券。"}));
}

TEST_CASE("Measures that end a plan without units are its measures too", "[outline]")
{
    CHECK(outlineOf(utf8("一、任务\n（一）招商。办会。（省商务厅）\n（二）扩产。增产。（省工信厅）"
                         "\n（三）促销。发券。（省商务厅）\n"
                         "二、保障\n（一）加强领导。要重视。\n（二）强化督导。要督查。\n"
                         "本措施自印发之日起施行，有效期至2025年12月31日。")) ==
          lines({"# 任务", "（一）|招商|办会。（省商务厅）", "（二）|扩产|增产。（省工信厅）",
                 "（三）|促销|发券。（省商务厅）", "# 保障", "（一）|加强领导|要重视。",
                 "（二）|强化督导|要督查。"}));
}
