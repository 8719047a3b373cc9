// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/proposals.h"

#include "core/notice/responsibility_signs.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kmh {

namespace {

constexpr int kTitleWeight = 8;        ///< a section's title says more than all else
constexpr int kMeasureTitleWeight = 3; ///< the first line or sentence of a measure
constexpr qsizetype kFirstWords = 24;
constexpr qsizetype kMostWords = 4000; ///< of one measure; more says nothing new
/// A sector is told where the next one has at most three quarters of its score.
constexpr int kClear = 3;
constexpr int kClearer = 4;

struct SectorWords
{
    QStringView code;
    std::vector<QStringView> words;
};

/// What notices say in the parts that are about a sector, and seldom in others. The last are those
/// about what no sector of the register stands for.
const std::array<SectorWords, 9>& sectorWords()
{
    static const std::array<SectorWords, 9> all = {{
        {u"industry", {u"工业",   u"规上",     u"制造",   u"投产",     u"达产",       u"产能",
                       u"技改",   u"技术改造", u"产业链", u"产业集群", u"减产",       u"停产",
                       u"满负荷", u"稳产",     u"新材料", u"电解铝",   u"多晶硅",     u"锂",
                       u"钢",     u"化工",     u"煤炭",   u"发电",     u"供电",       u"能源保供",
                       u"算力",   u"专精特新", u"园区",   u"招商引资", u"数字化转型", u"首台套"}},
        {u"construction",
         {u"建筑业", u"建筑企业", u"建筑工程", u"房屋建筑", u"施工许可", u"工程总承包", u"资质",
          u"建安", u"工程款", u"城中村", u"危旧房", u"保障性住房", u"保障房", u"市政", u"装配式",
          u"工程建设", u"工程咨询", u"施工企业", u"工程量"}},
        {u"services", {u"服务业",   u"交通运输", u"物流",   u"货运",   u"客运",     u"航班",
                       u"铁路货",   u"快递",     u"邮政",   u"电信",   u"软件",     u"信息服务",
                       u"科技服务", u"商务服务", u"房地产", u"商品房", u"租赁",     u"营利性",
                       u"家政",     u"养老服务", u"会展",   u"家装",   u"证券交易", u"周转量"}},
        {u"agriculture",
         {u"农业", u"农牧", u"畜牧",   u"春耕",   u"备耕", u"播种", u"粮食", u"农田",
          u"种子", u"化肥", u"农药",   u"农机",   u"生猪", u"牛羊", u"存栏", u"出栏",
          u"蔬菜", u"渔业", u"冷水鱼", u"农村",   u"乡村", u"牧民", u"林业", u"收储",
          u"夏粮", u"秋粮", u"小麦",   u"农产品", u"水产", u"防汛", u"三夏", u"抗旱"}},
        {u"investment",
         {u"投资",     u"重大项目",   u"重点项目", u"开复工",   u"开工",     u"项目储备",
          u"谋划储备", u"中央预算内", u"专项债",   u"特别国债", u"两重",     u"要素保障",
          u"前期工作", u"民间投资",   u"民间资本", u"并联审批", u"项目建设", u"高速公路",
          u"高铁",     u"机场",       u"水利工程", u"形象进度", u"项目库"}},
        {u"consumption",
         {u"消费", u"以旧换新", u"商贸", u"零售",     u"餐饮",   u"住宿", u"批发", u"文旅", u"旅游",
          u"景区", u"游客",     u"家电", u"汽车",     u"消费券", u"促销", u"购物", u"免税", u"夜市",
          u"电商", u"年货",     u"演出", u"体育赛事", u"限上",   u"商圈", u"首店"}},
        {u"finance",
         {u"财政",     u"金融",     u"信贷",       u"贷款",     u"融资", u"税收", u"税务", u"预算",
          u"转移支付", u"国库",     u"债券",       u"银行",     u"保险", u"担保", u"贴息", u"利率",
          u"非税",     u"国有资产", u"保基本民生", u"资本市场", u"征收", u"入库"}},
        {u"livelihood",
         {u"民生", u"就业",   u"创业",     u"招聘",     u"岗位",     u"社保",     u"养老金",
          u"低保", u"救助",   u"医疗",     u"教育",     u"住房保障", u"保供稳价", u"物价",
          u"工资", u"农民工", u"安全生产", u"安全形势", u"自然灾害", u"消防",     u"稳岗",
          u"残疾", u"托育",   u"供热",     u"欠薪",     u"困难群众"}},
        {u"", {u"外贸",         u"外资",     u"进出口",   u"对外开放", u"高水平开放", u"口岸",
               u"跨境",         u"边民互市", u"科技创新", u"科技攻关", u"研发",       u"创新平台",
               u"高新技术企业", u"生态",     u"环保",     u"污染",     u"减排",       u"湿地",
               u"改革开放",     u"深化改革", u"营商环境", u"人才引进"}},
    }};
    return all;
}

/// The part about who answers for the rest; its sections speak of everything else as well.
constexpr std::array<QStringView, 14> kAccountability = {
    u"责任", u"保障措施", u"组织领导", u"组织保障", u"组织实施", u"工作要求", u"督导",
    u"督查", u"考核",     u"工作机制", u"调度机制", u"强化落实", u"工作落实", u"统筹协调"};

/// Of each sector, how often its words stand in a text.
using Scores = std::array<int, 9>;

void addScores(QStringView text, int weight, Scores& scores)
{
    const auto& sectors = sectorWords();
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        for (const QStringView word : sectors[i].words)
            scores[i] += weight * int(text.count(word));
    }
}

/// A measure's words without who is responsible: units are called after sectors.
QStringView withoutUnits(QStringView measure)
{
    measure = measure.left(kMostWords);
    for (const QStringView label : {u"牵头单位", u"责任单位", u"配合单位"}) {
        if (const qsizetype found = measure.indexOf(label); found >= 0)
            measure = measure.left(found);
    }
    const qsizetype bracket = responsibilityBracketAt(measure);
    return bracket >= 0 ? measure.left(bracket) : measure;
}

Scores scoresOf(const QStringList& measures)
{
    Scores scores = {};
    for (const QString& measure : measures) {
        const QStringView words = withoutUnits(measure);
        addScores(words, 1, scores);
        addScores(words.left(kFirstWords), kMeasureTitleWeight - 1, scores);
    }
    return scores;
}

bool isRegistered(QStringView code, const QVector<Sector>& sectors)
{
    return std::any_of(sectors.begin(), sectors.end(),
                       [&](const Sector& sector) { return sector.code == code; });
}

/// The code with the highest score; empty where another one comes near it.
QString likeliest(const Scores& scores, const QVector<Sector>& sectors)
{
    const auto best = std::max_element(scores.begin(), scores.end());
    const bool clear = std::all_of(scores.begin(), scores.end(), [&](const int& score) {
        return &score == &*best || score * kClearer <= *best * kClear;
    });
    if (*best == 0 || !clear)
        return {};
    const QStringView code = sectorWords()[std::size_t(best - scores.begin())].code;
    return isRegistered(code, sectors) ? code.toString() : QString();
}

} // namespace

QString proposedSector(const QString& title, const QStringList& measures,
                       const QVector<Sector>& sectors)
{
    Scores ofTitle = {};
    addScores(title, kTitleWeight, ofTitle);
    Scores scores = scoresOf(measures);
    const bool titleSays =
        std::any_of(ofTitle.begin(), ofTitle.end(), [](int score) { return score > 0; });
    const bool accounts = std::any_of(kAccountability.begin(), kAccountability.end(),
                                      [&](QStringView words) { return title.contains(words); });
    if (!titleSays && accounts && isRegistered(u"responsibility", sectors))
        return QStringLiteral("responsibility");
    for (std::size_t i = 0; titleSays && i < scores.size(); ++i)
        scores[i] = ofTitle[i] > 0 ? scores[i] + ofTitle[i] : 0;
    return likeliest(scores, sectors);
}

} // namespace kmh
