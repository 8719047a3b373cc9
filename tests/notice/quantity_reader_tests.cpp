// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/quantity_told.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

struct Case
{
    const char* words;
    const char* quantities;
};

void check(std::initializer_list<Case> cases)
{
    for (const Case& one : cases) {
        INFO(one.words);
        CHECK(toldQuantities(one.words).toStdString() == one.quantities);
    }
}

} // namespace

TEST_CASE("A number that is asked for is read with the words that compare it")
{
    check({
        {"完成率25%以上", ">=25%"},
        {"产量不低于200万吨", ">=200万吨"},
        {"企业不少于150家", ">=150家"},
        {"供电能力达到4600万千瓦", ">=4600万千瓦"},
        {"销售额突破30亿元", ">=30亿元"},
        {"促消费活动超50场次", ">50场次"},
        {"销售额超过65亿元", ">65亿元"},
        {"失业率不超过5%", "<=5%"},
        {"利率控制在4.2%以内", "<=4.2%"},
        {"降幅收窄至5%以内", "<=5%"},
        {"停运率3%以下", "<=3%"},
        {"损失率低于2%", "<2%"},
        {"举办招聘活动100场次", ">=100场次"},
        {"价格低于市场价10%以上", ">=10%"},
        {"占比由30%提高到35%", ">=35%"},
    });
}

TEST_CASE("About and striven for are said beside the comparison")
{
    check({
        {"工业增加值增长6.5%左右", ">=6.5%*"},
        {"新增企业约300家", ">=300家*"},
        {"涨幅控制在2%左右", "<=2%*"},
        {"新增20余家企业", ">=20家*"},
        {"研发投入强度力争达到2.8%", ">=2.8%+"},
        {"力争粮食产量突破25万吨", ">=25万吨+"},
        {"力争增长7%左右", ">=7%*+"},
    });
}

TEST_CASE("A space before the sign of a share, as a scan has it, belongs to the number")
{
    CHECK(toldQuantities("工业增加值增长 6.5 % 以上，用电量增长 5 ％ 左右") ==
          QStringLiteral(">=6.5% >=5%*"));
}

TEST_CASE("What is striven for beyond an amount belongs to it, and is no second target")
{
    CHECK(toldQuantities("工业增加值增长4%，力争5%") == QStringLiteral(">=4%"));
    CHECK(toldQuantities("新增规上企业20家、力争25家") == QStringLiteral(">=20家"));
    CHECK(toldQuantities("失业率控制在5%以内，力争4.5%以内") == QStringLiteral("<=5%"));
    CHECK(toldQuantities("投资增长4%，力争完成投资500亿元") == QStringLiteral(">=4% >=500亿元+"));
    CHECK(toldQuantities("工业增加值增长4%，力争服务业增加值增长5%") ==
          QStringLiteral(">=4% >=5%+"));
    const QVector<FoundQuantity> found = findQuantities(cleanWords("工业增加值增长4%，力争5%。"));
    REQUIRE(found.size() == 1);
    CHECK(found.first().phraseStart == 0);
    CHECK(found.first().phraseLength == 14);
}

TEST_CASE("An increase by hundreds of millions needs no other unit behind them")
{
    CHECK(toldQuantities("贷款余额较年初增加800亿元") == QStringLiteral(">=800亿元"));
    CHECK(toldQuantities("贷款余额较年初增加800亿，") == QStringLiteral(">=800亿"));
    CHECK(toldQuantities("亿元项目") == QString());
}

TEST_CASE("Ranges are read with every dash and with the unit at their end")
{
    check({
        {"增长3%~5%", "between3~5%"},
        {"增长5%—6%", "between5~6%"},
        {"新增300至500家", "between300~500家"},
        {"净增企业3000–3500家", "between3000~3500家"},
        {"产量300—500万吨", "between300~500万吨"},
        {"提高0.5-1个百分点", "between0.5~1个百分点"},
        {"新增免税品牌60个至80个", "between60~80个"},
        {"新增企业三到五家", "between3~5家"},
        {"投资8000万元至1亿元", "between0.8~1亿元"},
        {"增长百分之五至百分之六", "between5~6%"},
    });
}

TEST_CASE("Units are read as printed, with what a stroke or a bracket adds")
{
    check({
        {"总量14.5万亿元", ">=14.5万亿元"},
        {"用电量20亿千瓦时", ">=20亿千瓦时"},
        {"转移就业6万人次", ">=6万人次"},
        {"湿地面积35平方公里", ">=35平方公里"},
        {"满意度提高5个百分点", ">=5个百分点"},
        {"出栏20万头（只）", ">=20万头（只）"},
        {"新增设备300台(套)", ">=300台(套)"},
        {"浓度低于32微克/立方米", "<32微克/立方米"},
        {"产值增长1.5倍", ">=1.5倍"},
        {"死亡率控制在4‰以内", "<=4‰"},
        {"规模达到80EFLOPS以上", ">=80EFLOPS"},
        {"室温不低于20摄氏度", ">=20摄氏度"},
        {"组织2000家次企业参展", ">=2000家次"},
        {"实际使用外资9亿美元", ">=9亿美元"},
        {"安排1,049.4亿元资金", "f=1049.4亿元"},
        {"产量７００ 万 吨以上", ">=700万吨"},
    });
}

TEST_CASE("Chinese numerals count like Arabic ones")
{
    check({
        {"走访企业两千家", ">=2000家"},
        {"改造公路三百公里", ">=300公里"},
        {"提高三个百分点", ">=3个百分点"},
        {"冬小麦播种五十万亩", ">=50万亩"},
        {"新增规上工业企业五家", ">=5家"},
        {"入库项目十个", ">=10个"},
        {"增长百分之八以上", ">=8%"},
        {"达到全年计划的四分之三以上", ">=75%"},
        {"组织劳务输出两万三千人次", ">=23000人次"},
        {"组建六支招商小分队", ">=6支"},
    });
}

TEST_CASE("A number in a project's name is a capacity")
{
    check({
        {"加快海东红狮10万吨多晶硅、莱德宝20GW单晶拉棒等项目投产", "c10万吨 c20GW"},
        {"推动中铝分公司600kA电解槽产能置换、青锻年产4万件钛合金挤压模锻等项目达产",
         "c600kA c4万件"},
        {"加快榆横2×66万千瓦电厂建设", "c132万千瓦"},
        {"建设750千伏输变电工程", "c750千伏"},
        {"推进总投资35亿元的储能项目", "c35亿元"},
        {"建设西宁市10万立方米储气库、海东市年处理30万吨垃圾发电等项目", "c10万立方米 c30万吨"},
        {"推动水电站4台机组全部投产发电", ">=4台"},
        {"钾肥年产量700万吨以上", ">=700万吨"},
        {"全面复工2万亩结转项目", ">=2万亩"},
        {"新增装机100万千瓦", ">=100万千瓦"},
    });
}

TEST_CASE("Money to be used is told from money to be made")
{
    check({
        {"安排省对下转移支付1049.4亿元", "f=1049.4亿元"},
        {"用好已下达的5亿元超长期特别国债资金", "f=5亿元"},
        {"提前下达新增债券转贷额度15亿元", "f=15亿元"},
        {"发放消费券8000万元", "f=8000万元"},
        {"家电补贴资金不超过9亿元", "f<=9亿元"},
        {"2025年度结转的3.6亿元资金春节前拨付完毕", "f=3.6亿元"},
        {"筹措收购资金85亿元", "f=85亿元"},
        {"用好1亿元发展专项资金和5000万元转化资金", "f=1亿元 f=5000万元"},
        {"完成投资500亿元、增长8%以上", ">=500亿元 >=8%"},
        {"到位资金500亿元", ">=500亿元"},
        {"发放劳务报酬1.5亿元以上", ">=1.5亿元"},
        {"社会消费品零售总额达到300亿元", ">=300亿元"},
        {"新增制造业贷款5000亿元以上", ">=5000亿元"},
    });
}

TEST_CASE("A count of what is there is not asked for")
{
    check({
        {"加快去年96项“两重”项目建设进度", "e=96项"},
        {"对全省现有1.2万家外资企业开展走访", "e=1.2万家"},
        {"已开业的12家离岛免税店", "e=12家"},
        {"加快2024年第二批81个“两重”项目建设", "e=81个"},
        {"对全县一百二十六处隐患点逐一排查", "e=126处"},
        {"加快A、B等51个重点项目建设", "e=51个"},
        {"举办A、B等5场活动", ">=5场"},
        {"完成1200处水毁设施修复", ">=1200处"},
        {"推动10家4A级景区开展夜游", ">=10家"},
        {"实现有组织有规模转移就业6万人次", ">=6万人次"},
        {"占比比上年提高0.5个百分点", ">=0.5个百分点"},
    });
}

TEST_CASE("The words of comparison belong to the quantity and the words counted to its phrase")
{
    const CleanText words = cleanWords("引导打折、让利、满减等促消费活动超50场次。");
    const QVector<FoundQuantity> found = findQuantities(words);
    REQUIRE(found.size() == 1);
    const FoundQuantity& q = found.first();
    CHECK(words.words().mid(q.start, q.length) == QStringLiteral("超50场次"));
    CHECK(words.words().mid(q.phraseStart, q.phraseLength) == QStringLiteral("促消费活动超50场次"));
    CHECK(q.doubt.isEmpty());
}

TEST_CASE("A guess says so")
{
    const QVector<FoundQuantity> ratio =
        findQuantities(cleanWords("城乡居民收入比缩小到2.05以内。"));
    REQUIRE(ratio.size() == 1);
    CHECK(ratio.first().unit.isEmpty());
    CHECK_FALSE(ratio.first().doubt.isEmpty());
    const QVector<FoundQuantity> nameless = findQuantities(cleanWords("达到60家。"));
    REQUIRE(nameless.size() == 1);
    CHECK_FALSE(nameless.first().doubt.isEmpty());
}

TEST_CASE("A size without a number is one behind words of comparison")
{
    check({
        {"产值突破千亿元", ">=1000亿元"},
        {"销售额超百亿元", ">100亿元"},
        {"新增企业超百家", ">100家"},
        {"投资总额突破万亿元", ">=1万亿元"},
        {"年度任务完成一半以上", ">=50%"},
        {"打造超千亿元产业集群", ""},
        {"走进千家万户", ""},
        {"直达千家万户", ""},
        {"装机突破千瓦级", ""},
    });
}

TEST_CASE("Sums of money are told in the unit they are printed with")
{
    check({
        {"完成投资二十三亿五千万元", ">=23.5亿元"},
        {"完成投资3亿5000万元", ">=3.5亿元"},
        {"完成投资三万五千元", ">=3.5万元"},
        {"完成投资五千三百万元", ">=5300万元"},
    });
}

TEST_CASE("Sizes of works are capacities whatever compares them")
{
    check({
        {"年加工能力达3万吨的龙山猕猴桃深加工项目5月底前投产", "c3万吨"},
        {"日处理能力达2万吨的污水处理厂项目投运", "c2万吨"},
        {"推进总投资35亿元、年产10万辆新能源汽车的某某整车项目", "c35亿元 c10万辆"},
        {"年加工能力达到3万吨", ">=3万吨"},
        {"完成投资50亿元、开工5亿元以上的项目20个", ">=50亿元 >=20个"},
    });
}
