// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/deliverable_rules.h"

#include "core/notice/word_set.h"

namespace kmh {

namespace {

using Kind = Deliverable::Kind;

/// What is issued by a number and a date, and asks for no verb of issuing.
const WordSet& documentNames()
{
    static const WordSet names(u"方案 意见 办法 规划 清单 措施 若干措施 政策 政策支持 支持政策 "
                               u"目录 指南 标准 规定 条例 细则 通知 "
                               u"要点 规程 规范 导则 预案 公告 通告 名录 名单 计划 行动计划 手册 "
                               u"规则 章程 纲要 决定 制度 举措 "
                               u"图谱 白皮书 任务书 路线图 时间表 施工图 台账 意见稿 合同文本 "
                               u"工作指引 指引 操作指引 蓝皮书 倡议书");
    return names;
}

const WordSet& strictDocumentNames()
{
    static const WordSet names(
        u"方案 意见 办法 规划 目录 指南 规定 条例 细则 通知 规程 导则 预案 手册");
    return names;
}

const WordSet& activityNames()
{
    static const WordSet names(
        u"行动 行动计划 活动 培训 整治 督查 检查 抽查 督导 巡查 排查 排查整治 演练 走访 调研 仪式 "
        u"大赛 竞赛 "
        u"比赛 论坛 大会 会议 招聘会 推介会 座谈会 对接会 博览会 交易会 展销会 发布会 现场会 晚会 "
        u"展会 会 "
        u"认证 “回头看” 会商 研判 宣传 宣讲 体检 普查 招商 走出去 惠民季 消费季 运力组织");
    return names;
}

/// What is an activity only where it is held, run or offered.
const WordSet& heldNames()
{
    static const WordSet names(u"航班 列车 专列 优惠 优惠措施 惠民措施");
    return names;
}

/// Something that is done by itself, without a verb.
const WordSet& processNames()
{
    static const WordSet names(
        u"下达 到位 到县 到户 到人 到企 改革 整改 清欠 清缴 清零 清理 核算 "
        u"纳统 入库 拨付 兑付 兑现 发放 开复工 "
        u"审批 立项 验收 普查 登记 申报 编制 征缴 走出去 上线 "
        u"早下 早支 早拨 落地见效 落地落实 交房 交付 移交 归仓 摸排 招标 采购 评审 结算 "
        u"竣工结算 决算 纳统入库 收储 "
        u"注册登记 征迁 拆迁 搬迁 供地");
    return names;
}

const WordSet& supplyNames()
{
    static const WordSet names(u"供应 储备 防疫 补饲 培训 维修 检修 保养 排查 整治 监测预警 预警 "
                               u"检查 清欠 核算 收购 收储 普查 "
                               u"审核 发放 验收 摸排 排查整治 专项行动 行动 疫苗接种 接种 调运 "
                               u"投放 抢修 修复 清淤 除险加固 "
                               u"巡查 演练 值守 组织");
    return names;
}

const WordSet& moneyNames()
{
    static const WordSet names(u"资金 工资 补贴 补助 奖补 奖 奖金 低保金 养老金 经费 款 费 津贴 "
                               u"转移支付 债券 额度 拖欠 账款 红包 "
                               u"消费券 补偿 报酬 贷款 贴息 退税 补助金 奖励 救助金 慰问金 "
                               u"特困供养 券 保证金 工程款 薪酬 债务");
    return names;
}

struct RuleRow
{
    QStringView verbs;
    const WordSet* objects; ///< ends of the object; null where any will do
    DeliverableRule rule;
};

const WordSet& setUp()
{
    static const WordSet names(u"机制 体系 制度 平台 网络 库 清单 台账 流程 办法 政策 方案 标准 "
                               u"专班 中心 模式 规则 预案 目录 联盟 "
                               u"基金 品牌 档案 信息系统 系统 设施 队伍 制 名录 通道 绿色通道");
    return names;
}

const QVector<RuleRow>& rows()
{
    static const WordSet policies(
        u"政策 制度 任务 计划 措施 补贴 事宜 贷 减免 责任制 方案 优惠 奖励 待遇");
    static const WordSet undertakings(
        u"行动 工程 计划 政策 改造 项目 项目建设 活动 试点 攻坚 战略");
    static const WordSet orders(
        u"结构 流程 功能 服务功能 范围 标准 方式 布局 航班 航线 线路 班次 政策 程序");
    static const WordSet orderly(u"流程 秩序 管理 程序 行为 收费 标准 市场");
    static const WordSet grants(
        u"资金 任务 补助 补助资金 债券 国债 专项债 试点 额度 指标 奖补 项目 预拨");
    static const WordSet routines(u"审批 调度 项目 建设 核查 审核");
    static const WordSet battles(u"攻坚战 持久战 歼灭战");
    static const WordSet ways(
        u"业务 模式 应用 产品 技术 经验 做法 服务 经营 机制 路径 试点 办法 改革 联运 品种");
    static const WordSet brands(u"品牌");
    static const WordSet managed(u"管理 制度 机制 收费 政策 制 模式 服务");
    static const WordSet questions(u"问题 搬家问题 遗留问题 资质问题 办证问题");
    static const WordSet installations(u"平台 中心 系统 数据库 库 网 驿站 服务站 市场 专区");
    static const WordSet pushed(u"服务 行动 活动");
    static const WordSet progress(u"建设进度 支出进度 投资进度 施工进度 进度");
    static const WordSet increased(u"供应 补饲 培训 服务 清欠 排查 整治 检查 储备 投放 收储");
    static const WordSet strengthened(
        u"行动 专项行动 培训 整治 监测预警 预警 检查 排查 巡查 排查整治 专项整治 演练 值守");
    static const WordSet fairs(u"会 展 展会 赛事 博览会 交易会 糖酒会 推介会");
    static const QVector<RuleRow> all = {
        {u"出台 印发 制定 制订 编制 研究制定 研究制订 研究出台 研究编制 修订 发布 公布 颁布 起草 "
         u"编发 下发 "
         u"编写 拟定 制定出台 制定印发 编制印发 编制发布 修订印发 修订完善 修改完善 制定完善 "
         u"制定实施 "
         u"出台实施 制修订 推动出台 提出 形成 报送 配套出台 抓紧出台",
         &documentNames(),
         {Kind::Document, false, true}},
        {u"完善 调整优化 优化调整 优化 调整 细化", &strictDocumentNames(), {Kind::Document}},
        {u"举办 召开 开展 组织 组织开展 组织召开 组织举办 筹备 筹备召开 筹备举办 举行 承办 协办 "
         u"开行 加开 "
         u"运营 办好 开好 参加 组团参加 发布 推出 专项整治 组织好 组织实施 启动 启动实施 开启 策划 "
         u"谋划开展 "
         u"策划举办 承接 探索开展 开办 组织参加 组织赴 做优",
         &activityNames(),
         {Kind::Activity, false, true}},
        {u"举办 开行 加开 运营 推出 发放 开通", &heldNames(), {Kind::Activity, false, true}},
        {u"举办 召开 开展 组织 组织开展 筹备 举行 承办 组织好",
         &routines,
         {Kind::Work, false, true}},
        {u"举办 召开 开展 组织 组织开展 筹备 筹备召开 举行 承办 开行 加开 运营 发布 专项整治 开好 "
         u"办好 组织好",
         nullptr,
         {Kind::Activity, false, true}},
        {u"发放 兑现 清偿 拨付 兑付 支付 下达 安排 提前下达 补发 返还 缴纳 偿还 拨付下达 发放兑现 "
         u"退还 预拨 "
         u"投放",
         &moneyNames(),
         {Kind::Payment}},
        {u"建立 建立健全 健全 搭建 组建 设立 启动 推行 收购 加密 完成 开通 谋划储备 衔接落实 清缴 "
         u"申建 "
         u"创建 采取 开工 建成 划定 上线 关停 拆除 腾退 修复 排查 整改 开设 增开 布设 新建 签订 "
         u"研究提高 "
         u"研究出台 研究细化 研究解决 研究设立 研究建立 研究调整 编列 试行 全面推行",
         nullptr,
         {Kind::Work}},
        {u"完善 构建 打造 健全完善 建设完善", &setUp(), {Kind::Work}},
        {u"落实 执行 兑现 落实好 实施 落实落细 贯彻落实", &policies, {Kind::Work}},
        {u"实施 推进 启动 推进实施 启动实施 组织实施 深入实施 深化", &undertakings, {Kind::Work}},
        {u"优化 调整优化 优化调整 调整", &orders, {Kind::Work}},
        {u"争取 申报 申请 争取到 对接", &grants, {Kind::Work}},
        {u"规范", &orderly, {Kind::Work}},
        {u"打好 打赢", &battles, {Kind::Work}},
        {u"推广 探索 推行 引入 推广应用", &ways, {Kind::Work}},
        {u"培育 打造 做强", &brands, {Kind::Work}},
        {u"实行 推行 执行", &managed, {Kind::Work}},
        {u"解决 解决好 化解", &questions, {Kind::Work}},
        {u"建设 建好 改造", &installations, {Kind::Work}},
        {u"推进 推动", &pushed, {Kind::Work}},
        {u"参加 参与", &fairs, {Kind::Activity}},
        {u"加快 推进 促进", &progress, {Kind::Work}},
        {u"推进 推动 促进 加快推进 力促 加快推动", &processNames(), {Kind::Work}},
        {u"加快 加速 抓好 做好 确保 抓紧 抓好抓实 加强 强化", &processNames(), {Kind::Work, true}},
        {u"做好 抓好 搞好 做实 统筹做好 组织做好 做好做实", &supplyNames(), {Kind::Work, true}},
        {u"加大", &increased, {Kind::Work, true}},
        {u"加强 强化", &strengthened, {Kind::Work, true}},
    };
    return all;
}

/// The rows of each verb, in the order of the table.
const QHash<QStringView, QVector<const RuleRow*>>& rowsByVerb()
{
    static const QHash<QStringView, QVector<const RuleRow*>> byVerb = [] {
        QHash<QStringView, QVector<const RuleRow*>> made;
        for (const RuleRow& row : rows()) {
            for (const QStringView verb : row.verbs.split(u' ', Qt::SkipEmptyParts))
                made[verb].append(&row);
        }
        return made;
    }();
    return byVerb;
}

constexpr qsizetype longestVerb = 5;

/// Words behind the object that say nothing of it.
QStringView withoutFillers(QStringView words)
{
    static const WordSet fillers(u"工作 工作力度 等工作 等问题 等重点工作");
    words = words.chopped(fillers.ending(words));
    return words.endsWith(u'”') ? words.chopped(1) : words;
}

/// What an activity is called decides more than its verb; so does money.
DeliverableRule kindByObject(DeliverableRule rule, QStringView object)
{
    static const WordSet paid(
        u"发放 发放到位 下达 下达到位 下达到县 拨付 拨付到位 兑现 兑现到位 兑付 兑付到户");
    if (rule.kind == Kind::Work && activityNames().ending(object) > 0)
        rule.kind = Kind::Activity;
    if (rule.nominal && paid.ending(object) > 0)
        rule.kind = Kind::Payment;
    return rule;
}

std::optional<DeliverableRule> ruleFor(const QVector<const RuleRow*>& candidates,
                                       QStringView object)
{
    static const WordSet vague(u"各项政策 各类政策 有关政策 相关政策 各项措施 各项任务 时限");
    const QStringView meant = withoutFillers(object);
    // An emergency response starts when there is an emergency, not by a day.
    static const WordSet emergencies(u"应急机制 应急响应 应急预案");
    if (meant.size() < 2 || vague.ending(meant) > 0 || emergencies.ending(meant) > 0)
        return {};
    for (const RuleRow* row : candidates) {
        const bool titled = row->rule.kind == Kind::Document && meant.endsWith(u'》');
        if (!row->objects || titled || row->objects->ending(meant) > 0)
            return kindByObject(row->rule, meant);
    }
    return {};
}

} // namespace

VerbReading readVerb(QStringView words)
{
    for (qsizetype length = std::min(longestVerb, words.size()); length > 0; --length) {
        const auto found = rowsByVerb().constFind(words.first(length));
        if (found == rowsByVerb().constEnd())
            continue;
        return {int(length), ruleFor(*found, words.sliced(length))};
    }
    return {};
}

bool namesDocument(QStringView words)
{
    return documentNames().ending(words) > 0 || words.endsWith(u'》');
}

bool namesAction(QStringView words)
{
    static const WordSet names(u"行动 行动计划 专项行动 攻坚行动");
    return names.ending(words) > 0;
}

bool namesEvent(QStringView words)
{
    static const WordSet names(
        u"节 季 荟 会 周 月 展 宴 集 赛 嘉年华 庙会 论坛 仪式 秀 演出季 灯展 购物节 晚会");
    return names.ending(words) > 0;
}

bool namesProcess(QStringView words)
{
    return processNames().ending(words) > 0;
}

} // namespace kmh
