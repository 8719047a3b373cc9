// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_outline.h"
#include "core/notice/proposals.h"

#include "tests/notice/quantity_told.h"
#include "tests/support/catch.h"

#include <QtCore/QFile>

using namespace kmh;
using namespace kmh::test;

namespace {

const QString& noticeText()
{
    static const QString text = [] {
        QFile file(QStringLiteral(KMH_SOURCE_DIR "/data/plans/2025q1/notice.txt"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }();
    return text;
}

/// Bodies of the measures, by number from 1.
const QVector<CleanText>& bodies()
{
    static const QVector<CleanText> all = [] {
        QVector<CleanText> read;
        const Outline outline = readOutline(noticeText());
        for (const OutlineMeasure& measure : outline.measures)
            read.append(measure.words.mid(measure.bodyStart));
        return read;
    }();
    REQUIRE(all.size() == 28);
    return all;
}

} // namespace

TEST_CASE("The quantities of the bundled notice are those its plan was made from")
{
    QStringList told;
    for (qsizetype i = 0; i < bodies().size(); ++i) {
        for (const FoundQuantity& quantity : findQuantities(bodies().at(i)))
            told.append(QString::number(i + 1) + u' ' + toldQuantity(quantity));
    }
    CHECK(told.join(u'\n').toStdString() ==
          "2 >=700万吨\n2 c600kA\n2 c4万件\n2 c500吨\n2 c10万吨\n2 c10万吨\n2 c20GW\n2 c4万吨\n"
          "2 c2万吨\n13 >=2万亩\n16 e=96项\n17 >=25%\n17 >=15%\n19 f=5亿元\n20 >50场次\n20 >=20家\n"
          "22 f=1049.4亿元\n22 f=15亿元\n22 f=6.9亿元\n25 >=100场次\n25 >=4000个\n25 >=6万人次\n"
          "25 >=3000名");
}

TEST_CASE("The deadlines of the bundled notice are those its plan was made from")
{
    QStringList told;
    const Period plan = Period::quarter(2025, 1);
    for (qsizetype i = 0; i < bodies().size(); ++i) {
        const CleanText& body = bodies().at(i);
        for (const FoundDeadline& d : findDeadlines(body, plan))
            told.append(QStringLiteral("%1 %2 %3")
                            .arg(QString::number(i + 1), body.words().mid(d.start, d.length),
                                 d.day.toString(Qt::ISODate)));
    }
    CHECK(told.join(u'\n').toStdString() ==
          "11 春节前 2025-01-28\n11 3月底前 2025-03-31\n20 元宵等节假日 2025-02-12\n"
          "21 两节 2025-02-12\n21 元宵 2025-02-12\n26 春节期间 2025-01-28");
}

TEST_CASE("The targets proposed for the bundled notice are those of its plan, its names nearly so")
{
    QStringList told;
    const Period plan = Period::quarter(2025, 1);
    for (const CleanText& body : bodies()) {
        const QVector<FoundDeadline> deadlines = findDeadlines(body, plan);
        for (const FoundQuantity& quantity : findQuantities(body)) {
            if (quantity.kind != FoundQuantity::Class::Target)
                continue;
            const DraftTarget target = proposedTarget(quantity, body, deadlines, plan);
            CHECK(target.calendar == Calendar::Xun);
            told.append(QStringLiteral("%1 %2 kind%3 time%4 regions%5 %6 %7")
                            .arg(target.indicator, target.unit)
                            .arg(int(target.kind))
                            .arg(int(target.overTime))
                            .arg(int(target.overRegions))
                            .arg(target.decimals)
                            .arg(target.due.code()));
        }
    }
    // Kinds: 0 cumulative, 2 rate, 3 count; aggregations: 0 sum, 1 last, 3 none. A person shortens
    // or completes three of the names: 高标准农田结转项目复工面积, 省级专场招聘会提供岗位 and
    // 以工代赈带动农牧民就近就业.
    CHECK(told.join(u'\n').toStdString() ==
          "钾肥年产量 万吨 kind0 time0 regions0 1 2025\n"
          "复工结转项目面积 万亩 kind0 time0 regions0 2 2025Q1\n"
          "省级重点项目开复工率 % kind2 time1 regions3 1 2025Q1\n"
          "省级重点项目完成年度计划投资 % kind0 time1 regions3 1 2025Q1\n"
          "促消费活动场次 场次 kind3 time0 regions0 0 2025Q1\n"
          "新增限上商贸企业 家 kind3 time0 regions0 0 2025Q1\n"
          "招聘活动场次 场次 kind3 time0 regions0 0 2025Q1\n"
          "提供岗位 个 kind3 time0 regions3 0 2025Q1\n"
          "有组织有规模转移就业 万人次 kind0 time0 regions0 2 2025Q1\n"
          "以工代赈带动农牧民就地就近就业 名 kind3 time0 regions0 0 2025Q1");
}
