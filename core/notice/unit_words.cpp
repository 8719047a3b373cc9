// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/unit_words.h"

#include "core/notice/responsibility_words.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace kmh {

namespace {

/// Words apart by spaces.
QStringList wordsOf(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

bool startsWithAny(QStringView text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.startsWith(word); });
}

bool endsWithAny(QStringView text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.endsWith(word); });
}

/// What departments of governments are for, as their names begin.
const QStringList& departmentWords()
{
    static const QStringList words = wordsOf(
        "发展改革 发展和改革 发改 财政 教育 科技 科学技术 工业和信息化 工业信息化 工信 经信 "
        "经济和信息化 经济信息化 经济运行 民族 民宗 宗教 公安 民政 司法 人力资源 人社 自然资源 "
        "国土 规划 "
        "生态环境 环境保护 环保 住房 住建 城乡建设 建设 城市管理 城管 综合执法 市政 园林 交通 水利 "
        "水务 "
        "农业 农牧 农村 乡村振兴 畜牧 商务 商业 文化 文旅 旅游 文物 卫生 卫健 疾控 医保 医疗保障 "
        "中医药 "
        "退役军人 应急 消防 审计 国资 国有资产 林业 林草 草原 市场监管 市场监督 质监 药监 药品监督 "
        "知识产权 "
        "广电 广播电视 新闻出版 体育 统计 地方金融 金融监管 金融办 金融工作 金融发展 金融管理 信访 "
        "机关事务 "
        "粮食 储备 能源 数据 大数据 政务服务 行政审批 营商环境 人防 国防动员 国防科工 外事 外办 "
        "台办 侨办 "
        "供销 贸促 工商联 总工会 妇联 科协 残联 侨联 文联 社科联 红十字会 税务 邮政 通信 气象 地震 "
        "烟草 "
        "口岸 投资促进 招商 经济合作 经合 扶贫 移民 公务员 政府 督查 研究室 发展研究 政策研究 参事 "
        "港口 "
        "海洋 渔业 水产 矿山安监 煤炭 煤矿 地矿 地质 测绘 监狱 戒毒 科学院 社科院 农科院 林科院 "
        "调查队 "
        "档案 党史 地方志 密码 保密 机关工委 住房公积金 公积金 公共资源 新闻办 法院 检察院 "
        "高级人民法院 "
        "中级人民法院 人民法院 人民检察院 盐业 盐务 物价 价格 物流 铁路 民航 机场 航空 公路 航务 "
        "海事 "
        "无线电 电力 水电 产业 重点项目 项目 开发区 园区 自贸 数字 信息 联社 农信 工投 交投 国投");
    return words;
}

const QStringList& unitEndings()
{
    static const QStringList words = wordsOf(
        "厅 局 委 办 办公室 督查室 研究室 政研室 委员会 协会 学会 联合会 商会 工会 基金会 理事会 "
        "贸促会 促进会 管委会 红十字会 董事会 合作会 行业会 部 署 研究所 交易所 事务所 派出所 中心 "
        "公司 "
        "集团 银行 分行 支行 人行 农发行 联社 企业 政府 行署 单位 部门 海关 大学 学院 学校 医院 "
        "法院 "
        "检察院 科学院 研究院 设计院 社科院 农科院 规划院 国务院 供销社 合作社 报社 通讯社 出版社 "
        "总社 "
        "电视台 广播电台 融媒体 兵团 军区 总队 支队 大队 调查队 勘察队 组 专班 总指挥部 妇联 "
        "工商联 "
        "文联 残联 侨联 科协 作协 社科联 团省委 团市委 团县委 办事处 管理处 服务处 事务处 邮政 "
        "国网 "
        "电力 移动 联通 电信 铁塔 石油 石化 燃气 税务所 供电所 厂 农场 林场 牧场 管理站 气象台 "
        "地震台 "
        "博物馆 图书馆 档案馆 机构 工委 党委 党校 纪委监委 基地管理站 村委会 居委会 街道");
    return words;
}

/// What ends like a unit and is none.
const QStringList& otherEndings()
{
    static const QStringList words =
        wordsOf("全部 内部 外部 东部 西部 南部 北部 中部 局部 干部 主办 承办 举办 协办 督办 "
                "布局 格局 结局 开局 大局 全局 僵局 客厅 餐厅 常委 重组 机组 分组 联办 "
                "会办 牵头办 怎么办 一部");
    return words;
}

const QStringList& openWords()
{
    static const QStringList words =
        wordsOf("有关 相关 各级 各 其他 其它 成员 直属 所属 省级 市级 州级 县级 区级 省直 市直 "
                "州直 县直 区直 省内 市内 全省 全市 全州 全县");
    return words;
}

const QStringList& unitNouns()
{
    static const QStringList words =
        wordsOf("行业主管部门 主管部门 职能部门 监管部门 行业部门 责任部门 部门 牵头单位 责任单位 "
                "配合单位 成员单位 单位 委办厅局 委办局 厅局 厅委 金融机构 机构 企业 方面 组织 "
                "人民团体 团体 "
                "工作专班 专班 人民政府 政府 管委会 行署 地区 地方 市州 市县 县区");
    return words;
}

const QStringList& fillWords()
{
    static const QStringList words =
        wordsOf("自治区 自治州 自治县 地级以上 设区 省 市 州 县 区 盟 旗 乡 镇 街道 级 地 和 及 与 "
                "或 、 （ ） "
                "( ) 党委 重点 行业 银行业 类 开发区 园区 新区 功能区 的");
    return words;
}

/// The first of some words a text begins with; the longest of two is to stand before the other.
qsizetype leadingWord(QStringView text, const QStringList& words)
{
    for (const QString& word : words) {
        if (text.startsWith(word))
            return word.size();
    }
    return 0;
}

const QStringList& regionWords()
{
    static const QStringList words =
        wordsOf("地级以上 设区的 设区 县级 自治州 自治县 自治 开发区 园区 新区 功能区 特区 林区 "
                "牧区 行政委员会 行委 市 州 县 区 盟 旗 民族乡 乡 镇街 镇 街道 地区 苏木 和 及 与 "
                "或 （ ） ( ) 〔 〕 [ ] / 地 党委");
    return words;
}

/// Which of all local governments are meant, behind 各: 各产煤市州.
const QStringList& kindsOfPlaces()
{
    static const QStringList words =
        wordsOf("产煤 产粮 产油 产茶 产棉 沿黄 沿江 沿海 沿湖 沿边 沿线 边境 涉藏 涉农 牧业 农业 "
                "资源型 试点 示范 有条件的 重点");
    return words;
}

bool isTownship(QStringView word)
{
    static const QStringList words = wordsOf("民族乡 乡 镇街 镇 街道 苏木");
    return startsWithAny(word, words);
}

const QStringList& governmentWords()
{
    static const QStringList words =
        wordsOf("人民政府 政府 管理委员会 管委会 行政公署 行署 办事处");
    return words;
}

bool isOtherThanRegion(QStringView text)
{
    static const QStringList words =
        wordsOf("市场 市政 市容 区域 区块 县域 州际 地方 地质 地震 地矿");
    return startsWithAny(text, words) && !text.startsWith(QStringLiteral("市政府"));
}

bool isConnective(QChar c)
{
    return c == u'和' || c == u'及' || c == u'与' || c == u'或';
}

/// Whether a group may end where this follows.
bool endsGroup(QStringView rest)
{
    static const QStringList words =
        wordsOf("、 ， , ； ; 。 ） ) 〕 】 按 负责 落实 抓 组织 等 均 要 具体 分别 配合 参与 牵头 "
                "贯彻 认真 承担 实施 （ ( 〔 [ ]");
    return rest.isEmpty() || rest.front() == u'\n' || startsWithAny(rest, words);
}

} // namespace

QString foldedUnitName(QStringView name)
{
    QString folded;
    folded.reserve(name.size());
    for (const QChar c : name) {
        if (c == u'(' || c == u'〔' || c == u'[' || c == u'【')
            folded.append(u'（');
        else if (c == u')' || c == u'〕' || c == u']' || c == u'】')
            folded.append(u'）');
        else if (c != u'和' && !c.isSpace())
            folded.append(c.toLower());
    }
    folded.replace(QStringLiteral("管理委员会"), QStringLiteral("管委会"));
    folded.replace(QStringLiteral("委员会"), QStringLiteral("委"));
    folded.replace(QStringLiteral("股份有限公司"), QStringLiteral("公司"));
    folded.replace(QStringLiteral("有限责任公司"), QStringLiteral("公司"));
    folded.replace(QStringLiteral("有限公司"), QStringLiteral("公司"));
    folded.replace(QStringLiteral("人民政府"), QStringLiteral("政府"));
    return folded;
}

QStringView levelOf(QStringView name)
{
    static const QStringList levels = wordsOf("自治区 自治州 自治县 省 市 州 县 区 盟 旗");
    return isOtherThanRegion(name) ? QStringView() : name.left(leadingWord(name, levels));
}

QString levelOfPlace(const QString& place)
{
    static const QStringList levels =
        wordsOf("自治区 自治州 自治县 特别行政区 新区 地区 省 市 州 县 区 盟 旗");
    for (const QString& level : levels) {
        if (place.endsWith(level))
            return level;
    }
    return {};
}

bool isDepartment(QStringView name)
{
    static const QStringList places = wordsOf("海关 公司 银行 分行 支行 集团");
    return startsWithAny(name, departmentWords()) && endsLikeUnit(name) &&
           !endsWithAny(name, places);
}

bool isPartyDepartment(QStringView name)
{
    static const QStringList words =
        wordsOf("宣传部 组织部 统战部 统一战线工作部 政法委 网信办 网络安全 编办 机构编制 "
                "社会工作部 政研室 改革办 财经办 财办 农办 军民融合 金融办 办公厅 国安办 台办 "
                "直属机关工委 老干部局 巡视");
    return startsWithAny(name, words);
}

bool endsLikeUnit(QStringView name)
{
    return name.size() >= 2 && endsWithAny(name, unitEndings()) &&
           !endsWithAny(name, otherEndings());
}

bool isOnlyGeneralWords(QStringView name)
{
    bool open = false;
    bool noun = false;
    while (!name.isEmpty()) {
        if (const qsizetype length = leadingWord(name, openWords())) {
            open = true;
            name = name.mid(length);
        } else if (const qsizetype unit = leadingWord(name, unitNouns())) {
            noun = true;
            name = name.mid(unit);
        } else if (const qsizetype fill = leadingWord(name, fillWords())) {
            name = name.mid(fill);
        } else if (name.startsWith(QStringLiteral("中央驻")) && name.size() > 4) {
            open = true;
            name = name.mid(4); // 中央驻青单位: one character for the province
        } else if (name.front() == u'驻' && name.size() > 2) {
            name = name.mid(2);
        } else {
            return false;
        }
    }
    return open && noun;
}

RegionGroup regionGroupAt(QStringView text)
{
    static const QStringList all =
        wordsOf("全省各 全市各 全州各 全县各 全区各 省内各 所有 各相关 各有关 各");
    static const QStringList some = wordsOf("有关 相关 部分 重点");
    qsizetype at = leadingWord(text, all);
    const qsizetype kind = at > 0 ? leadingWord(text.mid(at), kindsOfPlaces()) : 0;
    const bool open = at == 0 || kind > 0 || text.left(at).endsWith(u'关');
    at += at > 0 ? kind : leadingWord(text, some);
    const qsizetype front = at;
    bool townships = true;
    qsizetype good = 0; // the last place where the group may end
    int words = 0;
    while (at < text.size()) {
        const QStringView rest = text.mid(at);
        const bool listed = rest.front() == u'、' && words > 0;
        const QStringView word = listed ? rest.mid(1) : rest;
        const qsizetype length = isOtherThanRegion(word) ? 0 : leadingWord(word, regionWords());
        if (length == 0)
            break;
        at += length + (listed ? 1 : 0);
        if (word.front().isLetter() && !isConnective(word.front())) {
            ++words;
            townships = townships && isTownship(word);
        }
        const QStringView behind = text.mid(at);
        if (words > 0 && !isConnective(word.front()) && !isOpeningBracket(word.front()) &&
            (endsGroup(behind) || isConnective(behind.front())))
            good = at;
    }
    if (words == 0)
        return {};
    const qsizetype government = leadingWord(text.mid(at), governmentWords());
    if (front == 0 && (government == 0 || words < 2))
        return {};
    const QStringView behind = text.mid(at + government);
    if (government > 0 && (endsGroup(behind) || isConnective(behind.front())))
        good = at + government;
    return {good, good > 0 && (front == 0 || !open), townships};
}

bool isGovernmentOfAnyPlace(QStringView name)
{
    qsizetype at = 0;
    while (const qsizetype length = leadingWord(name.mid(at), regionWords()))
        at += length;
    const qsizetype government = leadingWord(name.mid(at), governmentWords());
    return government > 0 && at + government == name.size();
}

bool isBarePlace(QStringView name)
{
    static const QStringList levels = wordsOf("市 州 县 区 盟 旗 乡 镇 街道");
    static const QStringList others = wordsOf(
        "园区 社区 开发区 新区 景区 灾区 牧区 矿区 林区 城市 超市 上市 街区 地区 小区 片区");
    return name.size() >= 3 && name.size() <= 15 && endsWithAny(name, levels) &&
           !endsWithAny(name, others) && levelOf(name).isEmpty() &&
           !startsWithAny(name, openWords());
}

} // namespace kmh
