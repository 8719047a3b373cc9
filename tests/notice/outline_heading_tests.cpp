// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/measure_heading.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

/// “heading|body” of a measure's words.
QString headingIn(const char* words)
{
    const QString text = QString::fromUtf8(words);
    const CleanText clean(text, {0, int(text.size())});
    const MeasureHeading heading = headingOf(clean);
    return clean.words().left(heading.length) + u'|' + clean.words().mid(heading.bodyStart);
}

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("A short first sentence that asks for nothing yet is a measure's heading", "[heading]")
{
    CHECK(headingIn("抓好招商引资。出台若干措施。") == utf8("抓好招商引资|出台若干措施。"));
    CHECK(headingIn("坚持系统观念，抓好招商引资。出台措施。") ==
          utf8("坚持系统观念，抓好招商引资|出台措施。"));
    CHECK(headingIn("实施“131”产业提升行动。出台措施。") ==
          utf8("实施“131”产业提升行动|出台措施。"));
    CHECK(headingIn("用好“两重”资金。加快拨付。（省财政厅）") ==
          utf8("用好“两重”资金|加快拨付。（省财政厅）"));
}

TEST_CASE("A heading may end in its line, a colon or two spaces", "[heading]")
{
    CHECK(headingIn("抓好招商引资\n出台措施。") == utf8("抓好招商引资|出台措施。"));
    CHECK(headingIn("抓好招商引资。\n出台措施。") == utf8("抓好招商引资|出台措施。"));
    CHECK(headingIn("抓好招商引资：出台措施。") == utf8("抓好招商引资|出台措施。"));
    CHECK(headingIn("抓好招商引资  出台措施，办会。") == utf8("抓好招商引资|出台措施，办会。"));
}

TEST_CASE("A heading stays one where labels stand between it and its text", "[heading]")
{
    CHECK(headingIn("加快项目建设\n【牵头单位】省发展改革委。\n配合单位：省财政厅\n推进项目。") ==
          utf8("加快项目建设|【牵头单位】省发展改革委。\n配合单位：省财政厅\n推进项目。"));
    CHECK(headingIn("出台若干措施。\n牵头单位：省商务厅\n配合单位：省财政厅") ==
          utf8("|出台若干措施。\n牵头单位：省商务厅\n配合单位：省财政厅"));
}

TEST_CASE("A first sentence that is a task itself is no heading", "[heading]")
{
    for (const char* words :
         {"各地区各部门要把实现“开门红”作为重要政治任务，处理好关系，扛实责任。坚持目标导向。",
          "新增限上商贸企业20家以上。加大企业培育。", "3月底前印发实施方案。抓好落实。",
          "对二季度产值同比增速高于全市平均水平、且新增产值达到要求的企业给予奖励。安排资金。",
          "重点抓好以下工作：组建中心。", "责任单位：省商务厅", "出台若干措施。",
          "出台若干措施。（责任单位：省商务厅）", "推动A、B，加快C，支持D。抓好落实。",
          "打造“山宗水源  惠游青海”品牌活动", "下达资金1.5亿元。加快拨付。", ""}) {
        const QString text = utf8(words);
        CHECK(headingIn(words) == u'|' + CleanText(text, {0, int(text.size())}).words());
    }
}
