// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/bundled.h"
#include "tests/support/catch.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace kmh;
using namespace kmh::test;

namespace {

/// Every quantity of the notice, read in order: measure, class, value, unit.
const QStringList& expectedQuantities()
{
    static const QStringList quantities = {
        QStringLiteral("2 target 700 万吨"),      // 确保钾肥年产量700万吨以上
        QStringLiteral("2 capacity 600 kA"),      // 600kA电解槽
        QStringLiteral("2 capacity 4 万件"),      // 年产4万件钛合金挤压模锻
        QStringLiteral("2 capacity 500 吨"),      // 500吨中药配方颗粒
        QStringLiteral("2 capacity 10 万吨"),     // 海东红狮10万吨多晶硅
        QStringLiteral("2 capacity 10 万吨"),     // 南玻日升10万吨多晶硅
        QStringLiteral("2 capacity 20 GW"),       // 莱德宝20GW单晶拉棒
        QStringLiteral("2 capacity 4 万吨"),      // 盐湖股份4万吨基础锂盐
        QStringLiteral("2 capacity 2 万吨"),      // 汇信2万吨碳酸锂
        QStringLiteral("11 deadline"),            // 春节前发放到位
        QStringLiteral("11 deadline"),            // 3月底前目标考核奖发放到位
        QStringLiteral("13 target 2 万亩"),       // 全面复工2万亩结转项目
        QStringLiteral("16 existing 96 项"),      // 去年96项“两重”项目
        QStringLiteral("17 target 25 %"),         // 开复工率25%以上
        QStringLiteral("17 target 15 %"),         // 完成年度计划投资15%以上
        QStringLiteral("19 funding 5 亿元"),      // 已下达的5亿元超长期特别国债资金
        QStringLiteral("20 target 50 场次"),      // 超50场次
        QStringLiteral("20 target 20 家"),        // 20家以上
        QStringLiteral("22 funding 1049.4 亿元"), // 省对下转移支付1049.4亿元
        QStringLiteral("22 funding 15 亿元"),     // 转贷额度15亿元
        QStringLiteral("22 funding 6.9 亿元"),    // 特别国债资金6.9亿元
        QStringLiteral("25 target 100 场次"),     // 招聘活动100场次
        QStringLiteral("25 target 4000 个"),      // 提供岗位4000个
        QStringLiteral("25 target 6 万人次"),     // 转移就业6万人次
        QStringLiteral("25 target 3000 名"),      // 带动3000名农牧民
    };
    return quantities;
}

QString quantityText(const Quantity& quantity)
{
    QString text = QStringLiteral("%1 %2")
                       .arg(bundledPlan().measure(quantity.measure).no)
                       .arg(quantity.classCode);
    if (quantity.value)
        text +=
            QStringLiteral(" %1 %2").arg(QString::number(*quantity.value, 'g', 10), quantity.unit);
    return text;
}

int countOf(QStringView classCode)
{
    int count = 0;
    for (const Quantity& quantity : bundledPlan().quantities)
        count += quantity.classCode == classCode;
    return count;
}

/// The codes of everything that can follow a quantity up.
QSet<QString> trackingCodes(const Plan& plan)
{
    QSet<QString> codes;
    for (const Indicator& indicator : plan.indicators)
        codes.insert(indicator.code);
    for (const Deliverable& deliverable : plan.deliverables)
        codes.insert(deliverable.code);
    for (const Project& project : plan.projects)
        codes.insert(project.code);
    for (const Funding& funding : plan.fundings)
        codes.insert(funding.code);
    return codes;
}

bool isQuotedByAnything(const Quote& words)
{
    for (const GivenQuote& given : allQuotes(bundledPlan())) {
        const bool paragraph = given.what.startsWith(QStringLiteral("measure"));
        if (!paragraph && given.quote.contains(words))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("The quantities of the notice are those a person reads in it")
{
    QStringList found;
    for (const Quantity& quantity : bundledPlan().quantities)
        found.append(quantityText(quantity));
    QStringList expected = expectedQuantities();
    found.sort();
    expected.sort();
    CHECK(found.join(u'\n') == expected.join(u'\n'));
}

TEST_CASE("The notice has ten targets and eight capacities and four fundings")
{
    CHECK(countOf(u"target") == 10);
    CHECK(countOf(u"capacity") == 8);
    CHECK(countOf(u"funding") == 4);
    CHECK(countOf(u"deadline") == 2);
    CHECK(countOf(u"existing") == 1);
    CHECK(bundledPlan().quantities.size() == 25);
    CHECK(bundledPlan().fundings.size() == 4);
}

TEST_CASE("A quantity quotes its figure and its unit")
{
    for (const Quantity& quantity : bundledPlan().quantities) {
        const QString words = bundledPlan().wording(quantity.quote);
        INFO(quantityText(quantity).toStdString() << " " << words.toStdString());
        if (quantity.value) {
            CHECK(words.contains(QString::number(*quantity.value, 'g', 10)));
            CHECK(words.contains(quantity.unit));
        }
        if (quantity.classCode == u"deadline")
            CHECK(words.contains(u"前"));
    }
}

TEST_CASE("Every quantity is followed up by something of the plan or waived with a reason")
{
    const QSet<QString> codes = trackingCodes(bundledPlan());
    for (const Quantity& quantity : bundledPlan().quantities) {
        INFO(quantityText(quantity).toStdString());
        CHECK(quantity.trackedBy.isEmpty() != quantity.waived.isEmpty());
        if (!quantity.trackedBy.isEmpty())
            CHECK(codes.contains(quantity.trackedBy));
        if (quantity.classCode == u"target")
            CHECK(quantity.waived.isEmpty());
    }
}

TEST_CASE("No number of the measures is left without a quote")
{
    static const QRegularExpression number(QStringLiteral("[0-9]+(\\.[0-9]+)?"));
    int seen = 0;
    for (const Measure& measure : bundledPlan().measures) {
        const Quote body = bundledPlan().body(measure);
        auto numbers = number.globalMatch(body.in(publishedNotice()));
        while (numbers.hasNext()) {
            const auto match = numbers.next();
            const Quote words{body.start + int(match.capturedStart()), int(match.capturedLength())};
            INFO("measure " << measure.no << ": " << match.captured().toStdString());
            CHECK(isQuotedByAnything(words));
            ++seen;
        }
    }
    // 23 quantities with a figure, 3月底前, and the years 2024 and 2025 nine times.
    CHECK(seen == 33);
}

TEST_CASE("No document to be issued or drawn up is left without a quote")
{
    int seen = 0;
    const QString text = publishedNotice();
    for (const QString& verb : {QStringLiteral("出台"), QStringLiteral("印发"),
                                QStringLiteral("制定"), QStringLiteral("编制")}) {
        for (const Measure& measure : bundledPlan().measures) {
            for (int at = int(text.indexOf(verb, measure.quote.start));
                 at >= 0 && at < measure.quote.end(); at = int(text.indexOf(verb, at + 1))) {
                INFO("measure " << measure.no << ": " << text.mid(at, 20).toStdString());
                CHECK(isQuotedByAnything({at, 2}));
                ++seen;
            }
        }
    }
    // 出台 in 1, 19, 20, 25; 印发 in 17, 25, 26; 制定 in 1, 9 (twice), 10, 15, 17, 25; 编制 in 21.
    CHECK(seen == 4 + 3 + 7 + 1);
}
