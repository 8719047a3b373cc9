// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/proposals.h"

#include "tests/support/catch.h"

using namespace kmh;
using Kind = CoverageItem::Kind;

namespace {

/// A plan of one section with one measure; the head stands before both.
Plan planOf(const char* head, const char* title, const char* body)
{
    Plan plan;
    plan.title = QStringLiteral("某省2025年一季度若干举措");
    plan.noticeText = QString::fromUtf8(head) + u'\n';
    Section section;
    section.id = {1};
    section.quote = {int(plan.noticeText.size()), 4};
    plan.noticeText += QStringLiteral("一、工业\n");
    Measure measure;
    measure.id = {1};
    measure.no = 1;
    measure.section = section.id;
    measure.title = QString::fromUtf8(title);
    const auto start = int(plan.noticeText.size());
    plan.noticeText += QStringLiteral("1.") +
                       (measure.title.isEmpty() ? QString() : measure.title + u'。') +
                       QString::fromUtf8(body);
    measure.quote = {start, int(plan.noticeText.size()) - start};
    plan.sections = {section};
    plan.measures = {measure};
    return plan;
}

/// “words: reason” proposed for some words, which stand in the notice once; “-” for nothing.
QString proposedFor(const Plan& plan, Kind kind, const char* words)
{
    const QString wanted = QString::fromUtf8(words);
    const auto at = int(plan.noticeText.indexOf(wanted));
    REQUIRE(at >= 0);
    CoverageItem item;
    item.quote = {at, int(wanted.size())};
    item.kind = kind;
    if (at >= plan.measures.first().quote.start)
        item.measure = MeasureId{1};
    const std::optional<WaiverProposal> proposal = proposedWaiver(item, plan);
    if (!proposal)
        return QStringLiteral("-");
    return proposal->quote.in(plan.noticeText) + QStringLiteral(": ") + proposal->reason;
}

QString inBody(Kind kind, const char* words, const char* body)
{
    return proposedFor(planOf("", "", body), kind, words);
}

QString inHead(Kind kind, const char* words, const char* head)
{
    return proposedFor(planOf(head, "", "建立机制。"), kind, words);
}

QString wording(const char* words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST_CASE("Policies that are called by a number are no quantities, several in a row at once")
{
    CHECK(inBody(Kind::Quantity, "两重", "用好“两重”“两新”机遇。") ==
          wording("“两重”“两新”: 政策统称，不是数量"));
    CHECK(inBody(Kind::Quantity, "两新", "用好“两重”“两新”机遇。") ==
          wording("“两重”“两新”: 政策统称，不是数量"));
    CHECK(inBody(Kind::Quantity, "三", "兜牢三保底线。") == wording("三保: 政策统称，不是数量"));
}

TEST_CASE("Ways of working that count something are no quantities")
{
    CHECK(inBody(Kind::Quantity, "一企", "一企一策、精准服务。") ==
          wording("一企一策: 工作方法用语，不是数量"));
    CHECK(inBody(Kind::Quantity, "一对", "“一对一、点对点”精准施策。") ==
          wording("“一对一、点对点”: 工作方法用语，不是数量"));
    CHECK(inBody(Kind::Quantity, "三", "促进第三产业发展。") ==
          wording("第三产业: 领域统称，不是数量"));
}

TEST_CASE("A name in quotation marks counts nothing")
{
    CHECK(inBody(Kind::Quantity, "九", "打造“九曲安澜”品牌。") ==
          wording("“九曲安澜”: 名称用语，不是数量"));
}

TEST_CASE("Meetings are told by their numbers, also those of two numbers")
{
    CHECK(inBody(Kind::Quantity, "49", "落实第49次常务会议部署。") ==
          wording("第49次常务会议: 会议届次"));
    CHECK(inHead(Kind::Quantity, "八", "落实省委十四届八次全会精神。") ==
          wording("十四届八次全会: 会议届次"));
}

TEST_CASE("What the head of a notice says asks for nothing")
{
    CHECK(inHead(Kind::Quantity, "7", "某政办〔2025〕7号") ==
          wording("某政办〔2025〕7号: 公文文号"));
    CHECK(inHead(Kind::Quantity, "26", "2025年1月26日") == wording("2025年1月26日: 成文日期"));
    CHECK(inHead(Kind::Deadline, "一季度", "关于印发《某省2025年一季度若干举措》的通知") ==
          wording("关于印发《某省2025年一季度若干举措》的通知: 公文标题"));
    CHECK(inHead(Kind::Deadline, "一季度", "某省2025年一季度若干举措") ==
          wording("某省2025年一季度若干举措: 公文标题"));
    CHECK(inHead(Kind::Action, "印发", "现印发给你们，请认真执行。") ==
          wording("现印发给你们: 印发本通知的用语，不是待办文件"));
    CHECK(inHead(Kind::Deadline, "一季度", "确保一季度良好开局。") ==
          wording("确保一季度良好开局: 总目标，由各部分目标和任务落实"));
}

TEST_CASE("A covering letter that asks for a report is left to a person")
{
    CHECK(inHead(Kind::Deadline, "3月底前", "请于3月底前报送落实情况。") == wording("-"));
}

TEST_CASE("A heading's action stands in the text behind it")
{
    const Plan plan = planOf("", "开展调度服务", "建立机制。");
    CHECK(proposedFor(plan, Kind::Action, "开展") ==
          wording("开展调度服务: 标题用语，任务在正文中另列"));
    CHECK(proposedFor(plan, Kind::Action, "建立") == wording("-"));
}

TEST_CASE("A span that sets no day is waived, one that does is left to a person")
{
    CHECK(inBody(Kind::Deadline, "春运", "紧盯春运、消防等重点领域。") ==
          wording("紧盯春运: 重点领域名称，不是期限"));
    CHECK(inBody(Kind::Deadline, "一季度", "抓好一季度主要经济指标落实。") ==
          wording("一季度主要经济指标: 时间范围用语，目标见各部分"));
    CHECK(inBody(Kind::Deadline, "3月底前", "3月底前交付新房。") == wording("-"));
}

TEST_CASE("What has been done, and what is to be avoided, is no task")
{
    CHECK(inBody(Kind::Action, "下达", "用好已下达的资金。") ==
          wording("用好已下达的: 资金已经下达，使用情况由资金台账跟踪"));
    CHECK(inBody(Kind::Action, "下达", "确保审批和资金下达能快则快。") ==
          wording("确保审批和资金下达能快则快: 一般性要求，由本条其他事项跟踪"));
}

TEST_CASE("A number that counts something is left to a person")
{
    CHECK(inBody(Kind::Quantity, "120", "检查企业120家。") == wording("-"));
}
