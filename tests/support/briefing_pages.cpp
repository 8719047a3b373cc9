// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/briefing_pages.h"

using namespace kmh;

namespace {

using Kind = BriefingPage::Kind;

QString longName()
{
    return QStringLiteral("以工代赈项目带动当地农村牧区群众就近就地就业人数及其劳务报酬发放总额"
                          "占中央和省级投资的比例");
}

BriefingPage page(Kind kind, const QString& kicker, const QString& headline,
                  const QVector<BriefingBlock>& blocks)
{
    BriefingPage made;
    made.kind = kind;
    made.kicker = kicker;
    made.headline = {headline};
    made.blocks = blocks;
    made.source = QStringLiteral("截至 2025年3月20日 · 依据 青政办函〔2025〕5号 第17条");
    return made;
}

BriefingPage titlePage()
{
    BriefingPage made = page(Kind::Title, QStringLiteral("2025年3月中旬"),
                             QStringLiteral("青海省2025年一季度经济“开门红”调度简报"), {});
    made.subtitle = {QStringLiteral("截至 2025年3月20日 · 青海省人民政府办公厅"),
                     QStringLiteral("依据 青政办函〔2025〕5号")};
    return made;
}

LightCount lights(int behind, int watch, int onTrack, int met, int others = 0)
{
    LightCount count;
    count[Light::Behind] = behind;
    count[Light::Watch] = watch;
    count[Light::OnTrack] = onTrack;
    count[Light::Met] = met;
    count[Light::Missing] = others;
    count[Light::NotDue] = others;
    count[Light::NotJudged] = others;
    return count;
}

BriefingFigures figures()
{
    return {
        {{QStringLiteral("量化目标"), QStringLiteral("55"), QStringLiteral("项纳入调度")},
         {QStringLiteral("达到进度"), QStringLiteral("44"), QStringLiteral("占 80.0%"),
          Light::OnTrack},
         {QStringLiteral("关注"), QStringLiteral("8"), QStringLiteral("略低于计划"), Light::Watch},
         {QStringLiteral("滞后"), QStringLiteral("3"), QStringLiteral("须督导"), Light::Behind},
         {QStringLiteral("时间进度"), QStringLiteral("87.8%"),
          QStringLiteral("3月20日，一季度第79天")}}};
}

BriefingTable sectors(int rows)
{
    BriefingTable table{{{QStringLiteral("板块"), 2},
                         {QStringLiteral("牵头单位"), 3},
                         {QStringLiteral("量化目标"), 1, BriefingColumn::Align::Right},
                         {QStringLiteral("进度"), 4}},
                        {},
                        {}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({{{QStringLiteral("城乡建设与服务业")},
                            {QStringLiteral("省住房城乡建设厅、省商务厅、省文化和旅游厅")},
                            {QString::number(3 + i)},
                            {{}, {}, lights(i % 3, 1, 2 + i, 1, i == 4)}},
                           {}});
    return table;
}

BriefingTable behind(int rows, const QString& name)
{
    BriefingTable table{{{QStringLiteral("事项"), 4},
                         {QStringLiteral("进度"), 1.4},
                         {QStringLiteral("实际"), 1, BriefingColumn::Align::Right},
                         {QStringLiteral("距计划"), 1.2, BriefingColumn::Align::Right},
                         {QStringLiteral("责任单位"), 3}},
                        {},
                        QStringLiteral("没有滞后的指标和事项。")};
    for (int i = 0; i < rows; ++i)
        table.rows.append({{{name},
                            {{}, i % 2 ? Light::Watch : Light::Behind},
                            {QStringLiteral("1,820 名")},
                            {QStringLiteral("差 820 名")},
                            {QStringLiteral("省发展改革委、省工业和信息化厅、省人力资源社会保障厅"
                                            "等 6 家")}},
                           {}});
    return table;
}

BriefingBullet bullet(const QString& name, const QString& unit, std::optional<double> actual,
                      std::optional<double> target, std::optional<double> plan, Light light)
{
    const auto text = [&](const std::optional<double>& value) {
        const QString number = value ? QString::number(*value) : QString();
        return unit == u"%" ? number + unit : number + QStringLiteral(" ") + unit;
    };
    BriefingBullet made;
    made.name = name;
    made.unit = unit;
    made.target = target ? QStringLiteral("一季度 ≥") + text(target) : QStringLiteral("目标待定");
    made.actual = actual ? text(actual) : QStringLiteral("未报");
    made.actualValue = actual;
    made.targetValue = target;
    made.planValue = plan;
    made.targetLabel = QStringLiteral("目标 ") + text(target);
    made.planLabel = QStringLiteral("计划 ") + text(plan);
    made.light = light;
    return made;
}

BriefingBullets investment()
{
    return {{bullet(QStringLiteral("省级重点项目开复工率"), QStringLiteral("%"), 21.4, 25, 22,
                    Light::Watch),
             bullet(QStringLiteral("完成年度计划投资"), QStringLiteral("%"), 12.9, 15, 12.9,
                    Light::OnTrack)}};
}

BriefingBullets manyBullets(int count, const QString& name)
{
    BriefingBullets bullets;
    const QString units[] = {QStringLiteral("%"), QStringLiteral("亿元"), QStringLiteral("名")};
    for (int i = 0; i < count; ++i) {
        const double scale = 10.0 + 700 * (i % 3);
        bullets.bullets.append(
            bullet(name, units[i % 3], i == 2 ? std::nullopt : std::optional<double>(scale * 0.8),
                   i == 5 ? std::nullopt : std::optional<double>(scale),
                   i == 5 ? std::nullopt : std::optional<double>(scale * 0.9), kLights[i % 7]));
    }
    return bullets;
}

BriefingLines whose(int count)
{
    BriefingLines lines{
        {{QStringLiteral("牵头"),
          {QStringLiteral("省发展改革委、省工业和信息化厅、省住房城乡建设厅 等 6 家")}},
         {QStringLiteral("滞后地区"), {QStringLiteral("玉树 9.1%、果洛 9.8%、黄南 11.5%")}}}};
    for (int i = 2; i < count; ++i)
        lines.lines.append(
            {QStringLiteral("说明"),
             {longName() + QStringLiteral("，") + longName() + QStringLiteral("，") + longName()}});
    return lines;
}

BriefingTiles prefectures()
{
    const char* const names[] = {"西宁", "海东", "海西", "海南", "海北", "玉树", "果洛", "黄南"};
    const int places[][2] = {{1, 2}, {1, 3}, {0, 0}, {2, 1}, {0, 2}, {3, 0}, {3, 1}, {2, 2}};
    BriefingTiles tiles{{}, QStringLiteral("示意排列，非地图")};
    for (int i = 0; i < 8; ++i)
        tiles.tiles.append({QString::fromUtf8(names[i]),
                            lightLabel(kLights[i % 7]) + QStringLiteral(" %1").arg(i + 1),
                            kLights[i % 7], places[i][0], places[i][1]});
    return tiles;
}

BriefingCourse course()
{
    BriefingCourse made;
    made.unit = QStringLiteral("%");
    made.target = 25;
    made.targetLabel = QStringLiteral("目标 25%");
    made.decimals = 1;
    Period period = Period::xun(2025, 1, 1);
    const double actual[] = {1.5, 3, 6, 9.5, 14, 17, 19.2, 21.4};
    for (int i = 0; i < 9; ++i, period = period.next())
        made.points.append({period, periodShortLabel(period), 25.0 * (i + 1) / 9,
                            i < 8 ? std::optional<double>(actual[i]) : std::nullopt});
    return made;
}

BriefingPage rewritten(BriefingPage made, bool outdated)
{
    made.rewritten = true;
    made.outdated = outdated;
    return made;
}

QVector<BriefingPage> ordinaryPages()
{
    const QString sentence = QStringLiteral("投资进度达到计划，开复工率差 0.6 个百分点，月底前需再"
                                            "开工 9 个项目");
    return {titlePage(),
            page(Kind::Overview, QStringLiteral("总体进度"),
                 QStringLiteral("55 项量化目标 44 项达到进度，3 项滞后"), {figures(), sectors(6)}),
            page(Kind::Sector, QStringLiteral("五、投资"), sentence, {investment(), whose(2)}),
            page(Kind::Sector, QStringLiteral("二、工业"), QStringLiteral("工业指标 1 项滞后"),
                 {manyBullets(4, QStringLiteral("规模以上工业增加值增速")), whose(2)}),
            page(Kind::Behind, QStringLiteral("滞后事项"),
                 QStringLiteral("滞后 3 项，涉及省人力资源社会保障厅等 6 家单位"),
                 {behind(3, QStringLiteral("以工代赈带动就业人数"))}),
            page(Kind::Regions, QStringLiteral("市州"), QStringLiteral("玉树、果洛滞后较多"),
                 {prefectures(), behind(8, QStringLiteral("玉树"))}),
            page(Kind::Detail, QStringLiteral("投资"), sentence, {course(), whose(2)})};
}

QVector<BriefingPage> extremePages()
{
    const QString longest = longName() + QStringLiteral("，") + longName();
    BriefingPage cut =
        page(Kind::Behind, longName(), longest + longest, {behind(10, longName()), whose(5)});
    cut.source = longest + longest;
    cut.part = 2;
    cut.parts = 3;
    return {rewritten(cut, true),
            rewritten(
                page(Kind::Overview, QStringLiteral("总体进度"), longest, {figures(), sectors(10)}),
                false),
            page(Kind::Sector, longName(), longest, {manyBullets(8, longName()), whose(4)}),
            page(Kind::Sector, {}, QStringLiteral("10 项"), {manyBullets(10, longName())}),
            page(Kind::Sector, {}, QStringLiteral("1 项"), {manyBullets(1, longName()), whose(1)}),
            page(Kind::Behind, {}, QStringLiteral("没有滞后的事项"), {behind(0, {}), whose(2)}),
            page(Kind::Changes, {}, QStringLiteral("变动 10 项"), {behind(10, longName())}),
            page(Kind::Due, {}, QStringLiteral("到期 6 项"), {behind(6, longName())}),
            page(Kind::Regions, {}, longest, {prefectures()}),
            page(Kind::Sector, {}, QStringLiteral("价格回落"),
                 {BriefingBullets{{bullet(QStringLiteral("价格指数涨幅"), QStringLiteral("%"), -1.2,
                                          2, -0.5, Light::Behind)}}}),
            page(Kind::Closing, QStringLiteral("下一步"), QStringLiteral("三件事须在月底前完成"),
                 {whose(4)}),
            page(Kind::Title, {}, longest, {}),
            page(Kind::Detail, {}, longest, {course()})};
}

} // namespace

Briefing test::extremeBriefing()
{
    Briefing briefing;
    briefing.title = QStringLiteral("青海省2025年一季度调度简报（2025年3月中旬）");
    briefing.pages = ordinaryPages() + extremePages();
    briefing.demoMark = QStringLiteral("演示数据");
    briefing.madeAt = QDateTime(QDate(2025, 3, 21), QTime(0, 30), Qt::UTC);
    return briefing;
}
