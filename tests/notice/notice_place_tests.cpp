// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_plan.h"
#include "core/notice/notice_place.h"

#include "core/notice/read_notice.h"
#include "tests/notice/invented_registers.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

QString place(const char16_t* issuer, const char16_t* title = u"")
{
    DraftHead head;
    head.issuer = QString::fromUtf16(issuer);
    head.title = QString::fromUtf16(title);
    return placeOf(head);
}

QString outside(const char16_t* issuer)
{
    DraftHead head;
    head.issuer = QString::fromUtf16(issuer);
    return placeOutside(inventedRegisters(), head);
}

QString notice(const char16_t* preamble, const char16_t* issuer)
{
    return QStringLiteral("2026年一季度经济工作若干措施\n\n") + QString::fromUtf16(preamble) +
           QStringLiteral(
               "\n一、稳工业\n1.稳产。新增规上企业5家。（责任单位：市财政局、市商务局）\n"
               "2.促销。举办促销活动10场。（责任单位：市商务局、市财政局）\n") +
           QString::fromUtf16(issuer) + QStringLiteral("\n2026年1月5日\n");
}

int leads(const Draft& draft)
{
    int count = 0;
    for (const DraftItem& item : draft.items) {
        const auto* who = contentOf<DraftResponsibility>(item);
        count += who && who->role == Role::Lead ? 1 : 0;
    }
    return count;
}

int doubtsAbout(const Draft& draft, const QString& place)
{
    int count = 0;
    for (const NoticeIssue& issue : draft.issues)
        count += issue.message.contains(place) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("The place of a notice is the lowest one its issuer names")
{
    CHECK(place(u"苏州市人民政府办公室") == QStringLiteral("苏州市"));
    CHECK(place(u"郑州市人民政府") == QStringLiteral("郑州市"));
    CHECK(place(u"苏州市吴江区人民政府") == QStringLiteral("吴江区"));
    CHECK(place(u"中共永顺县委办公室永顺县人民政府办公室") == QStringLiteral("永顺县"));
    CHECK(place(u"广西壮族自治区人民政府办公厅") == QStringLiteral("广西壮族自治区"));
    CHECK(place(u"浙江省市场监督管理局") == QStringLiteral("浙江省"));
    for (const char16_t* issuer : {u"省商务厅", u"市人民政府办公室", u"成都海关", u"",
                                   u"西宁经济技术开发区管委会", u"省市场监督管理局"}) {
        INFO(QString::fromUtf16(issuer).toStdString());
        CHECK(place(issuer) == QString());
    }
}

TEST_CASE("Where the issuer names no place the title may")
{
    CHECK(place(u"", u"关于印发永顺县2026年一季度经济工作方案的通知") == QStringLiteral("永顺县"));
    CHECK(place(u"", u"2026年苏州市一季度“开门红”若干措施") == QStringLiteral("苏州市"));
    CHECK(place(u"苏州市人民政府", u"永顺县2026年一季度经济工作方案") == QStringLiteral("苏州市"));
    for (const char16_t* title :
         {u"2026年全市一季度经济工作方案", u"关于促进县域商业第一季度发展的若干措施",
          u"关于推动城市更新的意见", u"2026年一季度全省经济“开门红”若干措施",
          u"关于支持园区一季度稳产的通知", u"推动地区生产总值2026年稳定增长的措施"}) {
        INFO(QString::fromUtf16(title).toStdString());
        CHECK(place(u"", title) == QString());
    }
}

TEST_CASE("The registers' whole and its regions are not outside, by whichever of their names")
{
    for (const char16_t* issuer :
         {u"云岭省人民政府办公厅", u"江口市人民政府", u"石桥州人民政府", u"云岭省石桥州发展改革委",
          u"国家税务总局云岭省税务局", u"石桥土家族自治州人民政府办公室", u"省商务厅"}) {
        INFO(QString::fromUtf16(issuer).toStdString());
        CHECK(outside(issuer) == QString());
    }
    CHECK(outside(u"永顺县人民政府") == QStringLiteral("永顺县"));
    CHECK(outside(u"青海省人民政府") == QStringLiteral("青海省"));
}

TEST_CASE("A notice of a place that the registers are not for is read with one doubt about it")
{
    const Draft other =
        readNotice(notice(u"为做好工作，制定本措施。", u"永顺县人民政府"), inventedRegisters());
    CHECK(doubtsAbout(other, QStringLiteral("永顺县")) == 1);
    const Draft own =
        readNotice(notice(u"为做好工作，制定本措施。", u"云岭省人民政府"), inventedRegisters());
    CHECK(doubtsAbout(own, QStringLiteral("云岭省")) == 0);
}

TEST_CASE("Local governments of a place that the registers are not for bind none of their regions")
{
    const auto text = [](const char16_t* group, const char16_t* issuer) {
        return QStringLiteral(
                   "2026年一季度经济工作若干措施\n\n一、稳工业\n1.稳产。新增规上企业5家。"
                   "（责任单位：市财政局、") +
               QString::fromUtf16(group) + QStringLiteral("）\n") + QString::fromUtf16(issuer) +
               QStringLiteral("\n2026年1月5日\n");
    };
    const Plan other = planOf(
        readNotice(text(u"各乡镇人民政府、各街道办事处", u"永顺县人民政府"), inventedRegisters()));
    CHECK(other.measures.first().regions.isEmpty());
    const Plan own =
        planOf(readNotice(text(u"各市州人民政府", u"云岭省人民政府"), inventedRegisters()));
    CHECK(own.measures.first().regions.size() == inventedRegisters().regions.size() - 1);
}

TEST_CASE("A note in the preamble that the first unit leads holds for every measure")
{
    const Draft noted = readNotice(
        notice(u"为做好工作，制定本措施。各项任务排在首位的为牵头单位。", u"云岭省人民政府"),
        inventedRegisters());
    CHECK(leads(noted) == 2);
    const Draft plain =
        readNotice(notice(u"要把稳增长放在首位，各单位牵头抓好落实。", u"云岭省人民政府"),
                   inventedRegisters());
    CHECK(leads(plain) == 0);
}
