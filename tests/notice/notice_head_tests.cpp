// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_head.h"
#include "core/notice/notice_outline.h"
#include "core/notice/official_forms.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

DraftHead headOf(const char* text, const NoticeHints& hints = {})
{
    return readOutline(utf8(text), hints).head;
}

const char* const kPlan = "1.招商。办会。（省商务厅）\n2.促销。发券。（省商务厅）\n";

QString codeOf(const char* title, QDate issued = {})
{
    const auto period = periodInTitle(utf8(title), issued);
    return period ? period->code() : QString();
}

} // namespace

TEST_CASE("The period is the one the title names", "[head]")
{
    CHECK(codeOf("某省2025年一季度若干措施") == u"2025Q1");
    CHECK(codeOf("某省2025年第三季度若干措施") == u"2025Q3");
    CHECK(codeOf("某省2026年首季“开门红”行动方案") == u"2026Q1");
    CHECK(codeOf("某省2025年上半年工作要点") == u"2025H1");
    CHECK(codeOf("某省2025年下半年工作要点") == u"2025H2");
    CHECK(codeOf("某省2025年1—6月工作安排") == u"2025H1");
    CHECK(codeOf("某省2025年4-6月工作安排") == u"2025Q2");
    CHECK(codeOf("某省2025年12月重点工作") == u"2025-12");
    CHECK(codeOf("某省2025年全年目标") == u"2025");
    CHECK(codeOf("某省2025年经济工作要点") == u"2025");
    CHECK(codeOf("某省二〇二五年一季度若干措施") == u"2025Q1");
}

TEST_CASE("Seasons, spans of years and days are no period of a plan", "[head]")
{
    CHECK(codeOf("某州2025年冬春经济工作安排").isEmpty());
    CHECK(codeOf("某省2025年夏季经济运行方案").isEmpty());
    CHECK(codeOf("某省2025—2027年行动计划").isEmpty());
    CHECK(codeOf("某省促进经济发展若干措施").isEmpty());
    CHECK(codeOf("某县稳增长二十日行动安排").isEmpty());
}

TEST_CASE("A quarter without a year is the first one to end behind the day of issue", "[head]")
{
    CHECK(codeOf("全省四季度攻坚措施", {2025, 10, 9}) == u"2025Q4");
    CHECK(codeOf("全省一季度开局措施", {2025, 12, 28}) == u"2026Q1");
    CHECK(codeOf("全省四季度攻坚措施").isEmpty());
}

TEST_CASE("What a person knows of the period goes before the title", "[head]")
{
    const char* text = "某省2025年一季度若干措施\n1.招商。办会。（省商务厅）";
    CHECK(headOf(text, {Period::half(2025, 1)}).period == Period::half(2025, 1));
    CHECK(headOf(text).code == u"2025Q1");
}

TEST_CASE("A title over several lines, in 《》 or not, names the plan", "[head]")
{
    for (const char* title : {"某省人民政府办公厅关于印发某省2025年一季度若干措施的通知",
                              "某省人民政府办公厅\n关于印发《某省2025年一季度若干措施》的通知",
                              "某省人民政府办公厅关于印发《某省\n2025年一季度若干措施》的通知",
                              "某省人民政府办公厅\n关于印发\n《某省2025年一季度若干措施》\n的通知",
                              "某省人民政府办公厅关于印发某省\n2025年一季度若干措施的\n通知"}) {
        INFO(title);
        const DraftHead head =
            headOf((QByteArray(title) + "\n各市人民政府：\n现印发给你们。\n" + kPlan).constData());
        CHECK(head.title == utf8("某省2025年一季度若干措施"));
        CHECK(head.shortTitle == utf8("某省2025年一季度"));
        CHECK(head.issuer == utf8("某省人民政府办公厅"));
        CHECK(head.period == Period::quarter(2025, 1));
    }
}

TEST_CASE("The mark of an annex is no part of a title", "[head]")
{
    CHECK(headOf("附件\n某省2025年1—6月工作清单\n1.招商。办会。（省商务厅）").title ==
          utf8("某省2025年1—6月工作清单"));
}

TEST_CASE("A short title goes without the kind of document", "[head]")
{
    const std::pair<const char*, const char*> titles[] = {
        {"某省2025年一季度“开门红”若干举措", "某省2025年一季度“开门红”"},
        {"某省2025年稳增长行动方案", "某省2025年稳增长行动"},
        {"某省2025年经济工作要点", "某省2025年经济工作"},
        {"某省2025年三季度重点任务清单", "某省2025年三季度"},
        {"某省稳经济十条措施", "某省稳经济十条措施"},
        {"关于促进2025年二季度经济发展的若干措施", "促进2025年二季度经济发展"},
        {"关于做好2025年上半年工作的通知", "做好2025年上半年工作"},
        {"若干措施", "若干措施"},
    };
    for (const auto& [title, shown] : titles)
        CHECK(shortTitleOf(utf8(title)) == utf8(shown));
}

TEST_CASE("A document number is read in brackets of every kind", "[head]")
{
    for (const char* printed :
         {"青政办函〔2025〕5号", "青政办函［2025］5号", "青政办函[2025]5号", "青政办函【2025】5号",
          "青政办函（2025）5号", "青政办函(2025)5号", "青政办函〔2025〕第5号"}) {
        INFO(printed);
        const auto found = documentNumberIn(utf8(printed));
        REQUIRE(found);
        CHECK(found->start == 0);
        CHECK(found->length == utf8(printed).size());
        CHECK(found->number.startsWith(utf8("青政办函〔2025〕")));
        CHECK(found->number.endsWith(utf8("5号")));
    }
    const auto joined = documentNumberIn(utf8("若干措施的通知青政办函〔2025〕5号各市"));
    REQUIRE(joined);
    CHECK(joined->number == utf8("青政办函〔2025〕5号"));
    for (const char* none : {"（2025）年5号", "第〔2025〕号", "〔2025〕5号", "省第5号文件", ""})
        CHECK_FALSE(documentNumberIn(utf8(none)));
}

TEST_CASE("The notice's own number goes before one it cites", "[head]")
{
    CHECK(headOf("某省人民政府关于印发某省2025年一季度若干措施的通知\n根据《国务院意见》（国发〔202"
                 "4〕7号）要求。\n某政发〔2025〕1号\n"
                 "1.招商。办会。（省商务厅）")
              .documentNo == utf8("某政发〔2025〕1号"));
    CHECK(headOf("索 引 号 :015/2025-00005发文字号 "
                 ":青政办函〔2025〕5号\n某省2025年一季度若干措施\n1.招商。办会。（省商务厅）")
              .documentNo == utf8("青政办函〔2025〕5号"));
}

TEST_CASE("A number that a measure or the letter cites is not the notice's", "[head]")
{
    const QByteArray title = "关于印发某市2025年二季度若干措施的通知\n";
    CHECK(headOf((title +
                  "1.招商。严格执行国发〔2024〕12号文件。（市商务局）\n2.促销。发券。（市商务局）")
                     .constData())
              .documentNo.isEmpty());
    CHECK(headOf((title + "各县：\n为贯彻落实国发〔2024〕12号文件精神，制定本措施。\n" + kPlan)
                     .constData())
              .documentNo.isEmpty());
    CHECK(headOf((title + "（某政发〔2025〕3号）\n" + kPlan).constData()).documentNo ==
          utf8("某政发〔2025〕3号"));
    const auto cited = documentNumberIn(utf8("严格执行国发〔2024〕12号"));
    REQUIRE(cited);
    CHECK(cited->number == utf8("国发〔2024〕12号"));
}

TEST_CASE("Two that issue a notice together are told apart", "[head]")
{
    const QString both = utf8("中共某县委办公室、某县人民政府办公室");
    CHECK(
        headOf((QByteArray("中共某县委办公室 某县人民政府办公室关于做好2025年二季度工作的通知\n") +
                kPlan)
                   .constData())
            .issuer == both);
    CHECK(
        headOf((QByteArray("中共某县委办公室\n某县人民政府办公室\n关于印发某县2025年二季度若干措施"
                           "的通知\n") +
                kPlan)
                   .constData())
            .issuer == both);
    CHECK(headOf((QByteArray("关于印发某县2025年二季度若干措施的通知\n各乡镇：\n现印发给你们。\n"
                             "中共某县委办公室\n某县人民政府办公室\n2025年4月1日\n"
                             "某县2025年二季度若干措施\n") +
                  kPlan)
                     .constData())
              .issuer == both);
    CHECK(headOf(
              (QByteArray("某省发展和改革\n委员会关于印发某省2025年二季度若干措施的通知\n") + kPlan)
                  .constData())
              .issuer == utf8("某省发展和改革委员会"));
}

TEST_CASE("Days are read in digits and in Chinese", "[head]")
{
    CHECK(wholeDay(utf8("2025年1月26日")) == QDate(2025, 1, 26));
    CHECK(wholeDay(utf8("（2025年1月26日）")) == QDate(2025, 1, 26));
    CHECK(wholeDay(utf8("二〇二五年一月二十六日")) == QDate(2025, 1, 26));
    CHECK(wholeDay(utf8("二○二五年十二月三十一日")) == QDate(2025, 12, 31));
    CHECK(wholeDay(utf8("2025-01-26")) == QDate(2025, 1, 26));
    CHECK_FALSE(wholeDay(utf8("2025年2月30日")));
    CHECK_FALSE(wholeDay(utf8("2025年1月26日前")));
    CHECK_FALSE(wholeDay(utf8("2025年1月")));
    CHECK_FALSE(wholeDay(utf8("")));
}

TEST_CASE("Who issued a notice and when is said by its signature, else by its page's index",
          "[head]")
{
    const DraftHead signedHead =
        headOf("某省政府办公厅关于印发某省2025年一季度若干措施的通知\n各市：\n现印发给你们。\n某省"
               "人民政府办公厅\n二〇二五年一月二十六日\n"
               "某省2025年一季度若干措施\n1.招商。办会。（省商务厅）");
    CHECK(signedHead.issuer == utf8("某省人民政府办公厅"));
    CHECK(signedHead.issued == QDate(2025, 1, 26));
    const DraftHead indexed = headOf("发布机构 :某省人民政府办公厅公文时效 :有效\n主题分类 "
                                     ":经济成文日期 :2025-01-26\n某省2025年一季度若干措施\n"
                                     "1.招商。办会。（省商务厅）");
    CHECK(indexed.issuer == utf8("某省人民政府办公厅"));
    CHECK(indexed.issued == QDate(2025, 1, 26));
    const DraftHead below =
        headOf("某省2025年一季度若干措施\n（2025年1月26日）\n1.招商。办会。（省商务厅）");
    CHECK(below.issued == QDate(2025, 1, 26));
    CHECK_FALSE(headOf("1.招商。办会。（省商务厅）").issued.isValid());
}
