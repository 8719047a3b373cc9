// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/bundled.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kmh;
using namespace kmh::test;

namespace {

/// The documents the notice wants issued or drawn up, in the words that name them.
const QStringList& documentWords()
{
    static const QStringList words = {
        QStringLiteral("进一步强化招商引资工作的若干措施"),
        QStringLiteral("2025年度招商引资工作方案"),
        QStringLiteral("构建房地产发展新模式推动房地产高质量发展实施意见"),
        QStringLiteral("居民服务、租赁商务等行业的政策支持"),
        QStringLiteral("十大产业高质量发展三年行动方案"),
        QStringLiteral("2025年省级领导包联推进重大项目工作方案"),
        QStringLiteral("2025年一季度计划推进重大项目清单"),
        QStringLiteral("2025年加力扩围实施大规模设备更新和消费品以旧换新政策"),
        QStringLiteral("2025年提振消费专项行动方案"),
        QStringLiteral("消费促进活动方案"),
        QStringLiteral("打造国际生态旅游目的地总体规划"),
        QStringLiteral("青南地区国际生态旅游目的地试验区建设规划"),
        QStringLiteral("2025年公共就业服务专项活动实施方案"),
        QStringLiteral("劳务品牌评选认定管理办法"),
        QStringLiteral("提高退休人员基本养老金和城乡居民养老金等政策"),
        QStringLiteral("春节期间重要民生商品保供稳价工作通知"),
    };
    return words;
}

/// Projects and enterprises the notice names.
const QStringList& projectWords()
{
    static const QStringList words = {
        QStringLiteral("西钢"),
        QStringLiteral("中铝青海分公司"),
        QStringLiteral("中钛青锻"),
        QStringLiteral("国药普兰特药业"),
        QStringLiteral("海东红狮"),
        QStringLiteral("东耀智显"),
        QStringLiteral("南玻日升"),
        QStringLiteral("莱德宝"),
        QStringLiteral("盐湖股份"),
        QStringLiteral("汇信"),
        QStringLiteral("时代新能源"),
        QStringLiteral("盐湖镁业"),
        QStringLiteral("黄河鑫业"),
        QStringLiteral("格库铁路"),
        QStringLiteral("新华联童梦乐园"),
        QStringLiteral("柴达木沙漠基地格尔木东分基地"),
        QStringLiteral("川青铁路"),
        QStringLiteral("西宁机场三期"),
        QStringLiteral("同赛高速"),
        QStringLiteral("那棱格勒河枢纽"),
        QStringLiteral("柴达木盆地水资源配置一期"),
    };
    return words;
}

template<class T>
bool anyQuotes(const QVector<T>& items, const QString& words)
{
    return std::any_of(items.begin(), items.end(), [&](const T& item) {
        return bundledPlan().wording(item.quote).contains(words);
    });
}

} // namespace

TEST_CASE("Every quote is words of the notice inside its measure")
{
    const Plan& plan = bundledPlan();
    const QVector<GivenQuote> quotes = allQuotes(plan);
    CHECK(quotes.size() > 150);
    for (const GivenQuote& given : quotes) {
        const QString words = given.quote.in(publishedNotice());
        INFO(given.what.toStdString() << ": " << words.toStdString());
        CHECK(given.quote.start >= 0);
        CHECK(given.quote.length > 0);
        CHECK(words.size() == given.quote.length);
        if (given.measure == MeasureId{})
            continue;
        CHECK(words == words.trimmed());
        CHECK_FALSE(words.contains(u'\n'));
        CHECK(plan.measure(given.measure).quote.contains(given.quote));
    }
}

TEST_CASE("Quotes begin and end with a word and not in the middle of a list")
{
    const QString edges = QStringLiteral("。，、；：");
    for (const GivenQuote& given : allQuotes(bundledPlan())) {
        const QString words = given.quote.in(publishedNotice());
        INFO(given.what.toStdString() << ": " << words.toStdString());
        CHECK_FALSE(edges.contains(words.front()));
    }
}

TEST_CASE("Every document the notice wants is a deliverable")
{
    for (const QString& words : documentWords()) {
        INFO(words.toStdString());
        REQUIRE(withoutLayoutSpaces(publishedNotice()).contains(words));
        CHECK(anyQuotes(bundledPlan().deliverables, words));
    }
}

TEST_CASE("Every project and enterprise the notice names is a project")
{
    for (const QString& words : projectWords()) {
        INFO(words.toStdString());
        REQUIRE(withoutLayoutSpaces(publishedNotice()).contains(words));
        CHECK(anyQuotes(bundledPlan().projects, words));
    }
}

TEST_CASE("What is asked of a project is asked in the words of its measure")
{
    for (const Project& project : bundledPlan().projects) {
        INFO(project.name.toStdString());
        const Measure& measure = bundledPlan().measure(project.measure);
        CHECK_FALSE(project.askWording.isEmpty());
        CHECK(bundledPlan().wording(measure.quote).contains(project.askWording));
    }
}

TEST_CASE("A date of a deliverable is the notice's or explained by its words or the quarter's end")
{
    for (const Deliverable& deliverable : bundledPlan().deliverables) {
        INFO(deliverable.name.toStdString());
        CHECK_FALSE(deliverable.name.isEmpty());
        CHECK(deliverable.due >= QDate(2025, 1, 1));
        CHECK(deliverable.due <= QDate(2025, 12, 31));
        const QString text =
            bundledPlan().wording(bundledPlan().measure(deliverable.measure).quote);
        if (deliverable.dueBasis == Deliverable::DueBasis::Plan)
            CHECK(deliverable.due == QDate(2025, 3, 31));
        else
            CHECK((!deliverable.dueWording.isEmpty() && text.contains(deliverable.dueWording)));
    }
}

TEST_CASE("The two deadlines of the notice are held")
{
    const auto due = [](QStringView wording) {
        for (const Deliverable& d : bundledPlan().deliverables) {
            if (d.dueWording.contains(wording) && bundledPlan().measure(d.measure).no == 11)
                return d.due;
        }
        return QDate();
    };
    // New Year's Day of the lunar calendar was 29 January 2025.
    CHECK(due(u"春节前") == QDate(2025, 1, 28));
    CHECK(due(u"3月底前") == QDate(2025, 3, 31));
}

TEST_CASE("Every sector has deliverables or projects of its own to show")
{
    for (const Sector& sector : bundledPlan().sectors) {
        if (sector.kind == Sector::Kind::Accountability)
            continue;
        int items = 0;
        for (const Deliverable& deliverable : bundledPlan().deliverables)
            items += bundledPlan().sectorOf(deliverable.measure).id == sector.id;
        INFO(sector.name.toStdString());
        CHECK(items > 0);
    }
}

TEST_CASE("The mechanisms of the notice are listed by their names")
{
    // The first three are the “三张清单” of measure 4.
    for (const char16_t* words : {u"壮大工业经济新增长点", u"规上工业企业停减产",
                                  u"规上工业企业重点联系", u"五个一", u"万千百亿", u"四个一"}) {
        const QString name = QString::fromUtf16(words);
        INFO(name.toStdString());
        CHECK(anyQuotes(bundledPlan().mechanisms, name));
    }
}
