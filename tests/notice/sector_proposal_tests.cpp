// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/proposals.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

QVector<Sector> registered()
{
    QVector<Sector> sectors;
    for (const char16_t* code :
         {u"industry", u"construction", u"services", u"agriculture", u"investment", u"consumption",
          u"finance", u"livelihood", u"responsibility"}) {
        Sector sector;
        sector.id = {int(sectors.size()) + 1};
        sector.code = QString::fromUtf16(code);
        sectors.append(sector);
    }
    return sectors;
}

QString sectorOf(const char16_t* title, const QStringList& measures = {})
{
    return proposedSector(QString::fromUtf16(title), measures, registered());
}

} // namespace

TEST_CASE("A section's title tells its sector", "[sector]")
{
    const std::pair<const char16_t*, const char16_t*> titles[] = {
        {u"推动工业经济提质增效", u"industry"},   {u"促进先进制造业发展", u"industry"},
        {u"支持建筑业做大做强", u"construction"}, {u"加快现代服务业发展", u"services"},
        {u"夯实农业基础", u"agriculture"},        {u"全力抓好春耕备耕", u"agriculture"},
        {u"千方百计扩大投资", u"investment"},     {u"加快重大项目建设", u"investment"},
        {u"释放消费潜力", u"consumption"},        {u"强化财政金融保障", u"finance"},
        {u"兜牢民生底线", u"livelihood"},         {u"多措并举稳就业", u"livelihood"},
        {u"压实工作责任", u"responsibility"},     {u"加强组织领导", u"responsibility"},
        {u"强化保障措施", u"responsibility"},
    };
    for (const auto& [title, sector] : titles) {
        INFO(QString::fromUtf16(title).toStdString());
        CHECK(sectorOf(title) == QString::fromUtf16(sector));
    }
}

TEST_CASE("Where the title is silent the measures tell the sector", "[sector]")
{
    CHECK(sectorOf(u"保障能源供应", {QStringLiteral("增强电力供应。新增发电装机，确保供电平稳。"),
                                     QStringLiteral("稳定煤炭生产。煤炭日均产量稳定。")}) ==
          u"industry");
    CHECK(sectorOf(u"", {QStringLiteral("发放消费券。支持餐饮住宿企业促销。")}) == u"consumption");
}

TEST_CASE("Fields that no sector stands for propose none", "[sector]")
{
    for (const char16_t* title : {u"稳定外贸外资", u"扩大高水平对外开放", u"强化科技创新引领",
                                  u"加强生态环保", u"", u"其他事项", u"深化改革优化营商环境"}) {
        INFO(QString::fromUtf16(title).toStdString());
        CHECK(sectorOf(title).isEmpty());
    }
}

TEST_CASE("Units called after a sector do not tell it", "[sector]")
{
    CHECK(sectorOf(u"有关事项",
                   {QStringLiteral("做好有关工作。（牵头单位：省工业和信息化厅、省农业农村厅）")})
              .isEmpty());
    CHECK(
        sectorOf(u"有关事项", {QStringLiteral("做好有关工作。（省财政厅、省商务厅）")}).isEmpty());
}

TEST_CASE("A sector that the register does not have is not proposed", "[sector]")
{
    CHECK(proposedSector(QStringLiteral("夯实农业基础"), {}, {}).isEmpty());
}
