// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/task_finder.h"

#include "tests/support/catch.h"

using namespace kmh;
using Class = FoundQuantity::Class;

namespace {

/// A measure's words with what was read from them before.
struct Given
{
    explicit Given(const char* words)
        : text(QString::fromUtf8(words))
        , body(text, {0, int(text.size())})
    {
    }

    /// The place of some words, which stand in the text once.
    int placeOf(const char* words) const
    {
        const QString wanted = QString::fromUtf8(words);
        const auto at = int(body.words().indexOf(wanted));
        REQUIRE(at >= 0);
        return at;
    }

    Given& amount(Class kind, const char* words)
    {
        FoundQuantity q;
        q.kind = kind;
        q.start = placeOf(words);
        q.length = int(QString::fromUtf8(words).size());
        q.phraseStart = q.start;
        q.phraseLength = q.length;
        q.value = 4.5;
        q.unit = QStringLiteral("亿元");
        quantities.append(q);
        return *this;
    }

    Given& deadline(const char* words, const QDate& day, bool named = true)
    {
        FoundDeadline d;
        d.start = placeOf(words);
        d.length = int(QString::fromUtf8(words).size());
        d.day = day;
        d.named = named;
        d.clauseStart = d.start;
        d.clauseLength = int(body.words().indexOf(u'。', d.start)) - d.start;
        deadlines.append(d);
        return *this;
    }

    FoundTasks found() const
    {
        return findTasks(body, quantities, deadlines, Period::quarter(2025, 1));
    }

    QString text;
    CleanText body;
    QVector<FoundQuantity> quantities;
    QVector<FoundDeadline> deadlines;
};

QString kindOf(Deliverable::Kind kind)
{
    static const QStringList names = {QStringLiteral("document"), QStringLiteral("activity"),
                                      QStringLiteral("payment"), QStringLiteral("work")};
    return names.at(int(kind));
}

/// “kind name [quote]”, the quote where it is not the name, one line each.
QString told(const DraftItem& item, const QString& text)
{
    QString words;
    QString name;
    if (const auto* deliverable = contentOf<DraftDeliverable>(item)) {
        name = deliverable->name;
        words = kindOf(deliverable->kind) + u' ' + name;
        if (deliverable->dueQuote)
            words += QStringLiteral(" by ") + deliverable->due.toString(Qt::ISODate);
    } else if (const auto* project = contentOf<DraftProject>(item)) {
        name = project->name;
        words = (project->kind == Project::Kind::Project ? QStringLiteral("project ")
                                                         : QStringLiteral("enterprise ")) +
                name + u' ' + project->askCode + u' ' + project->askWording;
    } else if (const auto* mechanism = contentOf<DraftMechanism>(item)) {
        name = mechanism->name;
        words = mechanism->kindCode + u' ' + name;
    } else if (const auto* funding = contentOf<DraftFunding>(item)) {
        name = funding->name;
        words = QStringLiteral("funding ") + name + u' ' + funding->askWording;
    }
    const QString quote = item.quote.in(text);
    return quote == name ? words : words + QStringLiteral(" [") + quote + u']';
}

QStringList toldAll(const Given& given)
{
    QStringList lines;
    for (const FoundTasks::Found& found : given.found().items)
        lines.append(told(found.item, given.text));
    return lines;
}

void check(const Given& given, std::initializer_list<const char*> wanted)
{
    QStringList lines;
    for (const char* line : wanted)
        lines.append(QString::fromUtf8(line));
    CHECK(toldAll(given).join(u'\n') == lines.join(u'\n'));
}

} // namespace

TEST_CASE("A document to issue is named without the words that say how eagerly")
{
    check(Given("尽快出台稳外贸若干措施，研究制定低空经济促进条例配套细则。"),
          {"document 出台稳外贸若干措施 [尽快出台稳外贸若干措施]",
           "document 研究制定低空经济促进条例配套细则"});
}

TEST_CASE("What the items of a list ask for is read behind their numbers")
{
    check(
        Given(
            "抓好以下工作：\n(1)出台稳外贸若干措施；\n(2)3月底前印发建设方案。\n三是制定实施细则。")
            .deadline("3月底前", QDate(2025, 3, 31)),
        {"document 出台稳外贸若干措施", "document 印发建设方案 by 2025-03-31",
         "document 制定实施细则"});
}

TEST_CASE("Two documents behind one verb are two, and a list within one name is one")
{
    check(Given("印发重大项目清单、重点项目清单。"),
          {"document 印发重大项目清单", "document 印发重点项目清单 [重点项目清单]"});
    check(Given("印发《数字贸易发展行动计划》和《跨境电商综试区提升方案》。"),
          {"document 印发《数字贸易发展行动计划》",
           "document 印发《跨境电商综试区提升方案》 [《跨境电商综试区提升方案》]"});
    check(Given("制定水稻、玉米、大豆高产方案。"), {"document 制定水稻、玉米、大豆高产方案"});
}

TEST_CASE("A title keeps the brackets it holds")
{
    check(Given("印发《冬季供热应急预案（修订版）》。"),
          {"document 印发《冬季供热应急预案（修订版）》"});
}

TEST_CASE("A long list in a name is cut to its first two things, the quote is whole")
{
    check(Given("制定茶叶、水果、蔬菜、中药材、畜禽、水产、木竹八大产业高质量发展行动方案。"),
          {"document 制定茶叶、水果等八大产业高质量发展行动方案 "
           "[制定茶叶、水果、蔬菜、中药材、畜禽、水产、木竹八大产业高质量发展行动方案]"});
}

TEST_CASE("A task is held to the deadline of its clause, without it in the name")
{
    check(Given("1月底前出台支持民营经济发展若干措施，印发小微企业融资办法。建立调度机制。")
              .deadline("1月底前", QDate(2025, 1, 31)),
          {"document 出台支持民营经济发展若干措施 by 2025-01-31",
           "document 印发小微企业融资办法 by 2025-01-31", "work 建立调度机制",
           "mechanism 调度机制"});
    const Given given =
        Given("确保农民工工资春节前发放到位。").deadline("春节前", QDate(2025, 1, 28), false);
    check(given, {"payment 农民工工资发放到位 by 2025-01-28 [农民工工资春节前发放到位]"});
    const FoundTasks tasks = given.found();
    CHECK(contentOf<DraftDeliverable>(tasks.items.first().item)->basis ==
          Deliverable::DueBasis::Resolved);
}

TEST_CASE("A task without a deadline is due at the end of the plan's period")
{
    const FoundTasks tasks = Given("出台稳外贸若干措施。").found();
    REQUIRE(tasks.items.size() == 1);
    const auto* deliverable = contentOf<DraftDeliverable>(tasks.items.first().item);
    REQUIRE(deliverable);
    CHECK(deliverable->due == QDate(2025, 3, 31));
    CHECK(deliverable->basis == Deliverable::DueBasis::Plan);
    CHECK_FALSE(deliverable->dueQuote);
}

TEST_CASE("What is held is an activity, and the number asked for is left to its target")
{
    check(Given("积极举办春风行动招聘会120场次，发放消费券2000万元。")
              .amount(Class::Target, "120场次")
              .amount(Class::Target, "2000万元"),
          {"activity 举办春风行动招聘会 [积极举办春风行动招聘会]"});
}

TEST_CASE("Events that are listed by name are each one, kinds of activities are not")
{
    check(Given("举办东江荔枝节、端午龙舟赛、滨海音乐会等活动。"),
          {"activity 东江荔枝节 [举办东江荔枝节]", "activity 端午龙舟赛", "activity 滨海音乐会"});
    check(Given("举办演唱会、音乐节等大型演出。"), {"activity 举办演唱会、音乐节等大型演出"});
    check(Given("举办文艺演出、冰雪旅游、美食品鉴等活动。"),
          {"activity 举办文艺演出、冰雪旅游、美食品鉴等活动"});
}

TEST_CASE("Wishes and results are no work that can be ticked off")
{
    check(Given("提升服务水平，推动经济持续回升向好，促进消费，不断优化营商环境。"), {});
}

TEST_CASE("Work others are urged to do is quoted from its own verb")
{
    check(Given("督促各市、县等做好拖欠企业账款清欠工作。"),
          {"work 拖欠企业账款清欠 [做好拖欠企业账款清欠工作]"});
    check(Given("支持各地完善配套政策。"), {"work 支持各地完善配套政策"});
}

TEST_CASE("Projects of a list are told with what is asked of them, their capacities in their names")
{
    const Given given =
        Given("推动白银鑫川年产12万吨高纯铜箔、金昌北拓8万吨镍基新材料等项目尽早达产，"
              "加快玉门弘景500MW熔盐光热项目建设。")
            .amount(Class::Capacity, "年产12万吨")
            .amount(Class::Capacity, "8万吨")
            .amount(Class::Capacity, "500MW");
    check(given, {"project 白银鑫川年产12万吨高纯铜箔 full_capacity 尽早达产",
                  "project 金昌北拓8万吨镍基新材料 full_capacity 尽早达产",
                  "project 玉门弘景500MW熔盐光热 build 建设"});
    CHECK(given.found().trackers == QVector<std::optional<int>>{0, 1, 2});
}

TEST_CASE("Facilities with a name of their own are projects, kinds of facilities are not")
{
    check(Given("加快兰州至合作铁路、黑山峡水利枢纽等项目建设，加快现代农业产业园、优势特色产业集群"
                "建设，"
                "支持重点项目建设。"),
          {"project 兰州至合作铁路 build 建设", "project 黑山峡水利枢纽 build 建设"});
    check(Given("支持宜宾三江新区、天府旌城等园区标准厂房建设。"), {});
    check(Given("加快昌九高铁建设，推进金沙水电站前期工作，开工临港二期等项目。"),
          {"project 昌九高铁 build 建设", "project 金沙水电站 build 前期工作",
           "project 临港二期 start 开工"});
}

TEST_CASE("Companies that are to be helped or to renew their plant are enterprises")
{
    check(Given("支持晋钢集团、平川电机等技改和设备更新项目建设，加大对欢乐海岸乐园等重点企业纾困帮"
                "扶。"),
          {"enterprise 晋钢集团 upgrade 技改和设备更新",
           "enterprise 平川电机 upgrade 技改和设备更新",
           "enterprise 欢乐海岸乐园 support 纾困帮扶"});
}

TEST_CASE("Mechanisms, actions and lists are found beside the work of setting them up")
{
    check(Given("健全“周调度、月通报”推进机制，实施“千企升级”行动，建立重点企业用能清单。"),
          {"work 健全“周调度、月通报”推进机制", "mechanism “周调度、月通报”推进机制",
           "activity 实施“千企升级”行动", "action “千企升级”行动", "work 建立重点企业用能清单",
           "ledger 重点企业用能清单"});
    check(Given("充分发挥银企对接机制作用。"), {"mechanism 银企对接机制"});
}

TEST_CASE("As many lists are watched as their common name says")
{
    check(Given("建立新增企业、退库企业“两张清单”。"),
          {"work 建立“两张清单” [建立新增企业、退库企业“两张清单”]",
           "watch_list 新增企业清单 [新增企业]", "watch_list 退库企业清单 [退库企业]"});
}

TEST_CASE("Money is named by all between its verb and its amount, and paying it is a task")
{
    const Given given =
        Given("提前下达2025年新增一般债券转贷额度15亿元。").amount(Class::Funding, "15亿元");
    check(given,
          {"payment 提前下达2025年新增一般债券转贷额度 "
           "[提前下达2025年新增一般债券转贷额度15亿元]",
           "funding 2025年新增一般债券转贷额度 提前下达 [2025年新增一般债券转贷额度15亿元]"});
    CHECK(given.found().trackers == QVector<std::optional<int>>{1});
}

TEST_CASE("A count of what is there is followed up by the work of its clause")
{
    const Given given = Given("加快去年96项重大项目建设进度。").amount(Class::Existing, "96项");
    check(given, {"work 加快去年96项重大项目建设进度"});
    CHECK(given.found().trackers == QVector<std::optional<int>>{0});
    check(Given("加快第二批81个产业项目建设。").amount(Class::Existing, "81个"),
          {"work 加快第二批81个产业项目建设"});
}

TEST_CASE("Marks that are never closed and words without end are read all the same")
{
    const QString opened = QStringLiteral("《（“").repeated(20000);
    CHECK(findTasks(CleanText(opened, {0, int(opened.size())}), {}, {}, Period::quarter(2025, 1))
              .items.isEmpty());
    check(Given("印发《工作方案。建立调度机制。"),
          {"document 印发《工作方案", "work 建立调度机制", "mechanism 调度机制"});
}

TEST_CASE(
    "A project that is the subject of its clause is one, and what is to become of it has its day")
{
    check(Given("龙山猕猴桃深加工项目力争5月底前投产。").deadline("5月底前", {2025, 5, 31}),
          {"project 龙山猕猴桃深加工 commission 投产",
           "work 龙山猕猴桃深加工项目投产 by 2025-05-31 [龙山猕猴桃深加工项目力争5月底前投产]"});
    check(Given("甲标段3月底前、乙标段6月底前开工。")
              .deadline("3月底前", {2025, 3, 31})
              .deadline("6月底前", {2025, 6, 30}),
          {"work 甲标段开工 by 2025-03-31 [甲标段3月底前]",
           "work 乙标段开工 by 2025-06-30 [乙标段6月底前开工]"});
    check(Given("省级重点项目3月底前开工。").deadline("3月底前", {2025, 3, 31}),
          {"work 省级重点项目开工 by 2025-03-31 [省级重点项目3月底前开工]"});
    check(Given("一批项目集中开工，重点项目春节后全面复工。"), {});
}

TEST_CASE("A project is called by what stands behind its capacity")
{
    const Given given = Given("年加工能力达3万吨的龙山猕猴桃深加工项目5月底前投产。")
                            .amount(Class::Capacity, "3万吨")
                            .deadline("5月底前", {2025, 5, 31});
    check(given, {"project 龙山猕猴桃深加工 commission 投产 [年加工能力达3万吨的龙山猕猴桃深加工]",
                  "work 年加工能力达3万吨的龙山猕猴桃深加工项目投产 by 2025-05-31 "
                  "[年加工能力达3万吨的龙山猕猴桃深加工项目5月底前投产]"});
    CHECK(given.found().trackers == QVector<std::optional<int>>{0});
}

TEST_CASE("A list of projects may hold a road's number, and the verb alone may ask")
{
    check(Given("加快云岭至安宁高铁永安段配套、G9911甲地至乙地高速、云昆高速公路扩容等项目建设。"),
          {"project 云岭至安宁高铁永安段配套 build 建设", "project G9911甲地至乙地高速 build 建设",
           "project 云昆高速公路扩容 build 建设"});
    check(Given("全力推进G99云岭高速连接线、县人民医院整体搬迁项目。"),
          {"project G99云岭高速连接线 build 推进", "project 县人民医院整体搬迁 build 推进"});
    check(Given("推进老旧小区改造项目。"), {"work 推进老旧小区改造项目"});
}

TEST_CASE("A deadline in whose clause something is asked for is a task of its own")
{
    check(Given("元宵节前全面复工，3月中旬前取得核准批复。")
              .deadline("元宵节前", {2025, 2, 11}, false)
              .deadline("3月中旬前", {2025, 3, 20}),
          {"work 全面复工 by 2025-02-11 [元宵节前全面复工]",
           "work 取得核准批复 by 2025-03-20 [3月中旬前取得核准批复]"});
    check(Given("上年结转资金春节前拨付完毕。").deadline("春节前", {2025, 1, 28}, false),
          {"payment 上年结转资金拨付完毕 by 2025-01-28 [上年结转资金春节前拨付完毕]"});
    check(Given("到3月底，各县全部通电话。").deadline("3月底", {2025, 3, 31}),
          {"work 各县全部通电话 by 2025-03-31 [到3月底，各县全部通电话]"});
}

TEST_CASE("What is said of a day alone is said of the clause before")
{
    check(Given("加快甲水至乙川铁路、永安2×66万千瓦电厂建设，3月15日前投产。")
              .amount(Class::Capacity, "2×66万千瓦")
              .deadline("3月15日前", {2025, 3, 15}),
          {"project 甲水至乙川铁路 build 建设", "project 永安2×66万千瓦电厂 build 建设",
           "work 甲水至乙川铁路、永安2×66万千瓦电厂投产 by 2025-03-15 [3月15日前投产]"});
    check(Given("筹措良种补贴62亿元，5月底前全部兑付到户。")
              .amount(Class::Funding, "62亿元")
              .deadline("5月底前", {2025, 5, 31}),
          {"funding 良种补贴 筹措 [良种补贴62亿元]",
           "payment 良种补贴全部兑付到户 by 2025-05-31 [5月底前全部兑付到户]"});
    check(Given("修订审查细则，2月10日前向社会公布。").deadline("2月10日前", {2025, 2, 10}),
          {"document 修订审查细则 by 2025-02-10"});
    check(Given("研究制定条例细则，3月底前提请审议。").deadline("3月底前", {2025, 3, 31}),
          {"document 研究制定条例细则", "work 条例细则提请审议 by 2025-03-31 [3月底前提请审议]"});
}

TEST_CASE("A deadline with its task or target in the clause asks for nothing more")
{
    check(Given("3月底前印发方案。").deadline("3月底前", {2025, 3, 31}),
          {"document 印发方案 by 2025-03-31"});
    check(Given("3月底前新增企业30家。")
              .amount(Class::Target, "30家")
              .deadline("3月底前", {2025, 3, 31}),
          {});
}

TEST_CASE("A day by which nothing is asked for is told, not lost")
{
    const Given given = Given("加强值守。3月15日前。").deadline("3月15日前", {2025, 3, 15});
    const FoundTasks found = given.found();
    REQUIRE(found.issues.size() == 1);
    CHECK(found.issues.first().severity == NoticeIssue::Severity::Doubt);
    REQUIRE(found.issues.first().quote);
    CHECK(found.issues.first().quote->in(given.text) == QStringLiteral("3月15日前"));
}

TEST_CASE("A time limit of its own holds for the tasks that name no day")
{
    Given given("印发方案。2月底前组建专班。完成时限：3月20日前。");
    given.deadline("2月底前", {2025, 2, 28}).deadline("3月20日前", {2025, 3, 20});
    given.deadlines.last().clauseStart = 0;
    given.deadlines.last().clauseLength = int(given.body.words().size());
    check(given, {"document 印发方案 by 2025-03-20", "work 组建专班 by 2025-02-28"});
}

TEST_CASE("The number of an item within a measure is no part of its words")
{
    check(Given("（一）组建专班；(2)3月底前印发甲方案。二是印发乙办法；③建立丙平台。")
              .deadline("3月底前", {2025, 3, 31}),
          {"work 组建专班", "document 印发甲方案 by 2025-03-31", "document 印发乙办法",
           "work 建立丙平台"});
}
