// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/project_names.h"

#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

namespace {

/// What one thing that is built is called at the end of its name.
const WordSet& facilities()
{
    static const WordSet words(
        u"铁路 高铁 城际 城铁 地铁 高速 高速公路 公路 国道 省道 快速路 机场 枢纽 水利枢纽 水库 "
        u"灌区 水电站 电站 "
        u"电厂 抽水蓄能 变电站 大桥 特大桥 隧道 通道 大通道 航道 港 港区 码头 口岸 产业园 工业园 "
        u"园区 产业园区 "
        u"基地 分基地 科学城 新城 算力中心 智算中心 数据中心 大数据中心 医学中心 博物馆 体育馆 "
        u"体育场 医院 学院 "
        u"校区 院区 乐园 度假区 景区 线 段 一期 二期 三期 四期 五期 扩建 改扩建 扩能 扩能改造 "
        u"改造工程 复线 "
        u"引水 引水工程 供水工程 调水 水资源配置 光伏 风电 风光储 风光 光热 光伏治沙 储能 治沙 "
        u"输电 特高压 直流 "
        u"扩容 扩容工程 扩容改造 连接线 段配套 高铁配套 铁路配套 机场配套 外送工程 送出工程 "
        u"管道 管线 厂 厂房 矿 煤矿 工厂 生产线 综合体 机组 工程 片区 新区 项目");
    return words;
}

/// What says of which kind a thing is, not which one.
const WordSet& kinds()
{
    static const WordSet words(
        u"现代 农业 优势 特色 产业 集群 强镇 高标准 农田 重点 重大 省级 "
        u"国家级 国家 市级 县级 绿色 老旧 小区 "
        u"城市 城镇 农村 乡村 公共 标准 标准化 国际 综合 新型 基础 基础设施 "
        u"设施 建设 保障性 保障 住房 交通 "
        u"能源 水利 民生 市政 教育 医疗 卫生 养老 文化 旅游 生态 环保 民间 "
        u"投资 政府 工业 物流 仓储 冷链 加工 "
        u"配套 充电 停车 停车场 体育 一批 各类 新建 续建 在建 拟建 储备 "
        u"前期 技术 技改 设备 更新 改造 数字 "
        u"数字化 智能 智能化 清洁 清洁能源 新能源 光伏 风电 储能 电网 算力 "
        u"地下 管网 道路 桥梁 农牧区 居住 "
        u"条件 改善 避险 搬迁 易地 高附加值  大型 中小型 中型 "
        u"小型 骨干 干线 支线 高速 公路 铁路 "
        u"高铁 机场 水库 灌区 园区 产业园 基地 中心 项目 工程 和 与 及 的 "
        u"等 区 县 市 镇 村 省 级 全省 全市 "
        u"全县 全区 本地 属地 有关 相关 科技 创新 制造 先进 消费 商贸 流通 "
        u"安居 棚户区 城中村 危旧房 房 "
        u"结转 农牧业 畜牧业 种业 节水 灌溉 大 好 新 扩建 改扩建 线 段 厂 "
        u"厂房 通道 大通道 煤矿 矿 安全 应急 防灾 减灾 "
        u"所有 全部 各 各类 列入 纳入 计划 年度 今年 去年 明年 春节 后 前 中 已 未 应 可 拟 签约 "
        u"招商 入库 储备 开工 复工 竣工 投产 "
        u"国省道 国省干线 普通 数据 数据中心 大数据 通信 5G 网络");
    return words;
}

const WordSet& companies()
{
    static const WordSet words(u"公司 集团 股份 控股 企业 分公司 镁业 铝业 铜业 钢铁 钢 锂业 锌业 "
                               u"鑫业 矿业 药业 化工 能源 新能源 科技 "
                               u"材料 新材料 电子 电气 机电 电机 机械 重工 重装 汽车 光电 光伏 "
                               u"生物 食品 乳业 酒业 纸业 纺织 水泥 建材 "
                               u"玻璃 制药 医药 实业 工贸 商贸 电力 硅业 稀土 重卡 客车 油田 "
                               u"石化 炼化 煤业 煤电 盐业 糖业 粮油 "
                               u"轮胎 装备 半导体 微电子 通信 信息 网络 数科 物流");
    return words;
}

/// Whether a number stands in the words: a length, a capacity, a road's number.
bool holdsFigure(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
}

struct Ask
{
    QStringView words;
    QStringView code;
};

/// The first that stands in the words decides.
constexpr Ask asks[] = {
    {u"达产 满产 达效", u"full_capacity"},
    {u"投产 投运 投用 投入使用 投入运营 运营 通车 建成 竣工 并网 完工 交付 试运行 试生产 点火 通水",
     u"commission"},
    {u"开工 复工 开复工 动工 开建 启动", u"start"},
    {u"技改 技术改造 设备更新 升级改造 扩产 扩能 升级", u"upgrade"},
    {u"稳产 增产 产能 生产", u"produce"},
    {u"纾困 帮扶 扶持 解困", u"support"},
    {u"建设 施工 前期工作 前期 进度 推进 实施 落地 审批", u"build"},
};

} // namespace

bool namesFacility(QStringView words)
{
    const int facility = facilities().ending(words);
    if (facility == 0)
        return false;
    if (holdsFigure(words))
        return true;
    QStringView rest = words.chopped(facility);
    qsizetype own = 0;
    while (!rest.isEmpty()) {
        const int kind = kinds().beginning(rest);
        own += kind > 0 ? 0 : 1;
        rest = rest.sliced(std::max(kind, 1));
    }
    // A single character is rarely a name: 同赛 of 同赛高速 is one, 本 is not.
    return own > 1;
}

bool namesCompany(QStringView words)
{
    const int ending = companies().ending(words);
    return ending > 0 && words.size() > ending && words.size() >= 2;
}

int companyBeginning(QStringView words)
{
    constexpr qsizetype longest = 12;
    for (qsizetype length = 2; length <= std::min(longest, words.size()); ++length) {
        if (namesCompany(words.first(length)))
            return int(length);
    }
    return 0;
}

QString askCodeOf(QStringView words)
{
    for (const Ask& ask : asks) {
        for (const QStringView word : ask.words.split(u' ')) {
            if (words.contains(word))
                return ask.code.toString();
        }
    }
    return {};
}

int askEnding(QStringView words)
{
    static const WordSet endings(u"达产 满产 达效 达产达效 投产 投产达产 投产达效 投运 投用 "
                                 u"投入使用 投入运营 运营 通车 建成 竣工 并网 完工 开工 "
                                 u"复工 开复工 动工 技改 技术改造 设备更新 升级改造 扩产 稳产 增产 "
                                 u"稳产增产 建设 施工 前期工作 前期 建成投产 "
                                 u"建成投用 建成投运 建成通车 竣工投产 开工建设 并网发电 落地 "
                                 u"竣工投用 全面开工 试运行 投产投用 技改和设备更新 "
                                 u"纾困帮扶 纾困 帮扶 扶持 实施 推进 续建 新建 建设进度");
    static const WordSet haste(
        u"尽早 尽快 加快 早日 按期 如期 按时 顺利 全部 全面 全线 抓紧 提前 年内 满负荷");
    const int ending = endings.ending(words);
    if (ending == 0)
        return 0;
    return ending + haste.ending(words.chopped(ending));
}

} // namespace kmh
