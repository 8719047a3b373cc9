// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_workbook.h"

#include "core/domain/error.h"
#include "core/notice/coverage.h"
#include "core/notice/draft_changes.h"
#include "core/notice/draft_plan.h"
#include "core/notice/quote_check.h"
#include "core/report/model_json.h"
#include "core/store/workbook.h"

#include "tests/notice/draft_kit.h"
#include "tests/support/catch.h"
#include "tests/support/file_witness.h"
#include "tests/support/plan_text.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <limits>
#include <new>
#include <random>

using namespace kmh;
using namespace kmh::test;

namespace {

const Stamp kStamp{QDateTime({2025, 4, 2}, {8, 0}, Qt::UTC), QStringLiteral("甲"),
                   QStringLiteral("结转")};

/// A folder, and a workbook in it.
struct Desk
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("新 方案.kmh"));

    Workbook open() const { return Workbook::open(path, Workbook::Access::ReadWrite); }
    Plan planMade(const Plan& plan) const
    {
        createWorkbook(path, plan);
        return *open().plan();
    }
};

QString allEntries(const Workbook& workbook)
{
    QStringList lines;
    for (const Entry& entry : workbook.entries({}, 0, workbook.countEntries({})))
        lines.append(entryText(entry));
    lines.sort();
    return lines.join(u'\n');
}

QString refusal(const Plan& plan)
{
    const Desk desk;
    try {
        createWorkbook(desk.path, plan);
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::BadInput);
        CHECK(witness(desk.folder.path()).isEmpty());
        CHECK(error.sentence() == planProblem(plan));
        return error.sentence();
    }
    return {};
}

Entry matter(qint64 id, const char* name)
{
    Entry entry;
    entry.id = {id};
    entry.ledger = QStringLiteral("matters");
    entry.set(EntryField::Name, QString::fromUtf8(name));
    entry.set(EntryField::State, QStringLiteral("raised"));
    return entry;
}

/// Of a draft with all that is unusual in it.
Plan oddPlan()
{
    DraftKit kit(QStringLiteral("方案\n1．稳增长，增速3%~5%，成本不超过2.5亿元，春节前兑现。\n"
                                "（牵头单位：省工业和信息化厅、财政厅）"));
    kit.draft.head.issued = {};
    kit.draft.registers.regions[1].kind = Region::Kind::Prefecture;
    kit.draft.registers.regions[2].kind = Region::Kind::County;
    kit.measure(QStringLiteral("1．"), QStringLiteral("财政厅）"));
    DraftTarget range;
    range.indicator = QStringLiteral("增速");
    range.unit = QStringLiteral("%");
    range.kind = IndicatorKind::Rate;
    range.calendar = Calendar::Half;
    range.overTime = Aggregation::Last;
    range.overRegions = Aggregation::None;
    range.decimals = 6;
    range.comparator = Comparator::Between;
    range.value = 3;
    range.upper = 5;
    range.due = Period::half(2025, 1);
    range.course = PlannedCourse::Shape::Points;
    range.points = {{Period::month(2025, 1), 0.1}, {Period::half(2025, 1), 3}};
    kit.add(QStringLiteral("增速3%~5%"), range);
    DraftTarget limit;
    limit.indicator = QStringLiteral("成本");
    limit.unit = QStringLiteral("亿元");
    limit.kind = IndicatorKind::Level;
    limit.calendar = Calendar::Year;
    limit.overTime = Aggregation::Mean;
    limit.comparator = Comparator::AtMost;
    limit.value = 2.5;
    limit.course = PlannedCourse::Shape::Flat;
    kit.add(QStringLiteral("成本不超过2.5亿元"), limit);
    kit.add(QStringLiteral("兑现"),
            DraftDeliverable{QStringLiteral("兑现"), Deliverable::Kind::Payment, QDate(2025, 1, 28),
                             Deliverable::DueBasis::Resolved, kit.words(QStringLiteral("春节前"))});
    kit.add(QStringLiteral("省工业和信息化厅"),
            DraftResponsibility{QStringLiteral("省工业和信息化厅"), UnitId{7}});
    kit.add(QStringLiteral("财政厅"),
            DraftResponsibility{QStringLiteral("省财政厅"), UnitId{9}, Role::Support});
    kit.add(QStringLiteral("牵头单位"), DraftImplementation{{{632800}}, false});
    return planOf(kit.draft);
}

/// A plan of a dozen measures with things of every kind in them, from a seed.
Plan anyPlan(unsigned seed)
{
    std::mt19937 engine(seed);
    const auto below = [&](int end) {
        return std::uniform_int_distribution<int>(0, end - 1)(engine);
    };
    QString text = QStringLiteral("前言3月底前\n");
    for (int m = 1; m <= 12; ++m)
        text += QStringLiteral("%1.举措%1的文字，第%1句。\n").arg(m);
    DraftKit kit(text);
    for (int m = 1; m <= 12; ++m) {
        const QString words = QStringLiteral("举措%1的文字").arg(m);
        if (m == 1 || below(3) == 0)
            kit.section(words, words, below(2) ? QStringLiteral("duty") : QString());
        kit.measure(QStringLiteral("%1.举").arg(m), QStringLiteral("句。"));
        for (int n = below(9); n > 0; --n) {
            DraftTarget target;
            target.indicator = QStringLiteral("指标%1").arg(n);
            target.kind = IndicatorKind(below(5));
            target.calendar = Calendar(below(6));
            target.overTime = Aggregation(below(4));
            target.overRegions = Aggregation(below(4));
            target.decimals = below(7);
            target.comparator = Comparator(below(6));
            target.value = below(1000) / 8.0;
            target.upper = target.value + below(3);
            target.due =
                Period::containing(QDate(2025, 1, 1).addDays(below(700)), Period::Kind(below(5)));
            target.guidance = below(3) == 0;
            target.open = target.guidance && below(2) == 0;
            if (below(2))
                target.course = PlannedCourse::Shape(below(4));
            target.points = {{Period::month(2025, 1 + below(6)), below(9) / 4.0},
                             {Period::month(2025, 7 + below(6)), below(9) / 4.0}};
            if (target.guidance)
                kit.addGuidance(target);
            else
                kit.add(words, target);
            kit.add(words,
                    DraftDeliverable{QStringLiteral("事项%1").arg(n), Deliverable::Kind(below(4)),
                                     QDate(2025, 1, 1).addDays(below(90)),
                                     Deliverable::DueBasis(below(3)), kit.words(words)});
            kit.add(words, DraftMechanism{QStringLiteral("机制%1").arg(n),
                                          below(2) ? QStringLiteral("ledger")
                                                   : QStringLiteral("watch_list")});
            kit.add(words, DraftFunding{QStringLiteral("资金%1").arg(n), below(99) / 10.0,
                                        QStringLiteral("亿元"), QStringLiteral("下达")});
            kit.add(words,
                    DraftResponsibility{
                        QStringLiteral("单位%1").arg(below(7)), {}, Role(below(3)), below(2) == 0});
        }
        if (below(4) == 0)
            kit.add(words, DraftImplementation{{}, below(2) == 0});
        if (below(2) == 0)
            kit.add(words, DraftWaiver{QStringLiteral("理由")});
    }
    return planOf(kit.draft);
}

} // namespace

TEST_CASE("Whatever plan a draft makes is read from its workbook as it was written")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        INFO("seed " << seed);
        const Desk desk;
        Plan plan = anyPlan(seed);
        const Plan made = desk.planMade(plan);
        plan.rules = made.rules; // these come with the workbook
        plan.ledgers = made.ledgers;
        CHECK(planText(made) == planText(plan));
        CHECK(desk.open().integrityProblems().isEmpty());
    }
}

TEST_CASE("The workbook of a finished draft has nothing left to follow up")
{
    const SampleDraft s;
    const auto waived = [](const Draft& draft, const QString& words) {
        const auto start = int(draft.text.indexOf(words));
        return withAdded(
            draft, {{}, {}, {start, int(words.size())}, DraftWaiver{QStringLiteral("一般性要求")}});
    };
    const Draft draft = waived(waived(s.draft, QStringLiteral("建立")), QStringLiteral("去年96项"));
    const Desk desk;
    const Plan made = desk.planMade(planOf(draft));
    CHECK(countIn(coverageOf(made), CoverageItem::State::Open) == 0);
    CHECK(quoteProblems(made).join(u'\n') == QString());
    CHECK(desk.open().integrityProblems().isEmpty());
}

TEST_CASE("The bundled plan written to a new workbook is read as it was")
{
    const Desk desk;
    const Workbook bundled = Workbook::openBundled(Bundle::Plan);
    const Plan made = desk.planMade(*bundled.plan());
    CHECK(planText(made) == planText(*bundled.plan()));
    CHECK(QJsonDocument(modelJson(made)).toJson() ==
          QJsonDocument(modelJson(*bundled.plan())).toJson());
    CHECK(allEntries(desk.open()) == allEntries(bundled));
    CHECK(desk.open().integrityProblems().isEmpty());
    CHECK(witness(desk.folder.path()).size() == 1);
}

TEST_CASE("A new workbook needs no bringing up to date and takes figures and takes them back")
{
    const Desk desk;
    const Plan made = desk.planMade(planOf(SampleDraft().draft));
    Workbook workbook = desk.open();
    CHECK(witness(desk.folder.path()).size() == 1); // no copy of an earlier version
    const IndicatorId indicator = made.indicators.first().id;
    const FigureKey key{indicator, made.province().id, Period::xun(2025, 1, 1)};
    FigureChange change{key};
    change.after = ReportedFigure{};
    change.after->cumulative = 20;
    change.after->source = QStringLiteral("来源");
    workbook.record(FiguresEdit{{change}}, kStamp);
    CHECK(workbook.snapshot({.period = made.period}).observations.size() == 1);
    std::swap(change.before, change.after);
    workbook.record(FiguresEdit{{change}}, kStamp);
    CHECK(workbook.snapshot({.period = made.period}).observations.isEmpty());
    CHECK(workbook.history(key.indicator, key.region, key.period).size() == 2);
}

TEST_CASE("A plan with ranges, half-years, counties and no sections is read as it was")
{
    const Desk desk;
    Plan plan = oddPlan();
    const Plan made = desk.planMade(plan);
    CHECK_FALSE(made.issued.isValid());
    CHECK(made.rules.size() == 4);
    CHECK(made.ledgers.size() == 6);
    plan.rules = made.rules; // these come with the workbook
    plan.ledgers = made.ledgers;
    CHECK(planText(made) == planText(plan));
    CHECK(quoteProblems(made).join(u'\n') == QString());
}

TEST_CASE("A plan without a notice's day of issue and with every kind of region is read again")
{
    const Desk desk;
    const Plan made = desk.planMade(oddPlan());
    CHECK(made.regions.at(1).kind == Region::Kind::Prefecture);
    CHECK(made.regions.at(2).kind == Region::Kind::County);
    CHECK(made.targets.first().upper == 5);
    CHECK(made.indicators.first().calendar == Calendar::Half);
    CHECK(made.unitNames.first().name == QStringLiteral("省经信委"));
    CHECK(made.goods.first().unit == QStringLiteral("元/500克"));
}

TEST_CASE("A new workbook has the ledgers of its plan, and in them what the notice asks for")
{
    const Desk desk;
    const Plan made = desk.planMade(planOf(SampleDraft().draft));
    QStringList codes;
    for (const Ledger& ledger : made.ledgers)
        codes.append(ledger.code);
    CHECK(codes.join(u' ') ==
          QStringLiteral("deliverables projects matters funding prices rounds"));
    const Workbook workbook = desk.open();
    const QVector<Entry> entries = workbook.entries({}, 0, 10);
    REQUIRE(entries.size() == 3);
    QStringList items;
    for (const Entry& entry : entries)
        items.append(entry.text(EntryField::Item));
    items.sort();
    CHECK(items.join(u' ') == QStringLiteral("D0101 F0201 P0101"));
}

TEST_CASE("Rules and lists and courses of the office's own come along")
{
    const Desk desk;
    Plan plan = planOf(SampleDraft().draft);
    const Stamp earlier{QDateTime({2025, 1, 2}, {3, 4}, Qt::UTC), QStringLiteral("乙"), {}};
    plan.rules.append({QStringLiteral("strict"), 1, LightRule::Form::PlanRatio, 1.0, 0.95,
                       QStringLiteral("从严"), earlier});
    plan.ledgers.append({QStringLiteral("list-office"),
                         QStringLiteral("自设清单"),
                         LedgerKind::List,
                         {},
                         500,
                         false,
                         false,
                         earlier});
    plan.lightRule = QStringLiteral("strict");
    const IndicatorId indicator = plan.indicators.first().id;
    plan.courses = {{indicator,
                     {630100},
                     PlannedCourse::Shape::Shares,
                     {{Period::month(2025, 1), 0.25}},
                     2024,
                     false,
                     earlier}};
    plan.breaks = {{indicator,
                    {},
                    Period::month(2025, 2),
                    QStringLiteral("口径调整"),
                    false,
                    {earlier.at, earlier.by, QStringLiteral("口径调整")}}};
    const Plan made = desk.planMade(plan);
    CHECK(made.rules.size() == 5);
    CHECK(made.rules.last().stamp.by == QStringLiteral("乙"));
    CHECK(made.lightRule == QStringLiteral("strict"));
    REQUIRE(made.ledger(QStringLiteral("list-office")));
    CHECK(made.ledger(QStringLiteral("list-office"))->stamp.at == earlier.at);
    CHECK(made.ledgers.size() == 7);
    REQUIRE(made.courses.size() == 1);
    CHECK(made.courses.first().referenceYear == 2024);
    CHECK(made.courses.first().points.first().value == 0.25);
    REQUIRE(made.breaks.size() == 1);
    CHECK(made.breaks.first().note == QStringLiteral("口径调整"));
}

TEST_CASE("What a plan goes on with is kept, as is what is recorded before the file has its name")
{
    const Desk desk;
    Plan plan = planOf(SampleDraft().draft); // three entries of its own
    plan.carried = {{Carried::Kind::Indicator, QStringLiteral("I0101"), QStringLiteral("2024Q4"),
                     QStringLiteral("I0301")},
                    {Carried::Kind::Measure, QStringLiteral("2"), QStringLiteral("2024Q4"),
                     QStringLiteral("7")}};
    createWorkbook(desk.path, plan, [&](Workbook& workbook) {
        CHECK_FALSE(QFileInfo::exists(desk.path));
        REQUIRE(workbook.newEntryId() == EntryId{4});
        workbook.record(EntryEdit{{}, matter(4, "用地手续")}, kStamp);
    });
    const Workbook workbook = desk.open();
    const QVector<Carried>& carried = workbook.plan()->carried;
    REQUIRE(carried.size() == 2);
    CHECK(carried.at(0).code == QStringLiteral("I0101"));
    CHECK(carried.at(0).fromCode == QStringLiteral("I0301"));
    CHECK(carried.at(1).kind == Carried::Kind::Measure);
    CHECK(workbook.countEntries({}) == 4);
    CHECK(workbook.entry({4})->name() == QStringLiteral("用地手续"));
    CHECK(workbook.entry({4})->stamp.note == QStringLiteral("结转"));
    CHECK(workbook.integrityProblems().isEmpty());
    CHECK(witness(desk.folder.path()).size() == 1);
}

TEST_CASE("Whatever is thrown while something is recorded, nothing is left of the workbook")
{
    const Desk desk;
    const Plan plan = planOf(SampleDraft().draft);
    SECTION("a refusal of the ledger")
    {
        Entry entry = matter(4, "用地手续");
        entry.ledger = QStringLiteral("list-7");
        CHECK_THROWS_AS(createWorkbook(desk.path, plan,
                                       [&](Workbook& made) {
                                           made.record(EntryEdit{{}, entry}, kStamp);
                                       }),
                        Error);
    }
    SECTION("what nobody thought of")
    {
        CHECK_THROWS_AS(createWorkbook(desk.path, plan, [](Workbook&) { throw std::bad_alloc(); }),
                        std::bad_alloc);
    }
    CHECK(witness(desk.folder.path()).isEmpty());
}

TEST_CASE("A range that falls and a number without end keep no notice from being a workbook")
{
    Draft draft = SampleDraft().draft;
    for (DraftItem& item : draft.items) {
        if (auto* target = std::get_if<DraftTarget>(&item.content); target && !target->guidance) {
            target->comparator = Comparator::Between;
            target->value = 3;
            target->upper = 2; // 3~2万吨
        } else if (auto* money = std::get_if<DraftFunding>(&item.content)) {
            money->amount = std::numeric_limits<double>::infinity();
        }
    }
    const Desk desk;
    const Plan made = desk.planMade(planOf(draft));
    CHECK(made.indicators.size() == 2); // 产量 and the guidance
    CHECK(made.targets.isEmpty());
    CHECK(made.fundings.isEmpty());
}

TEST_CASE("A file that exists is left as it is")
{
    const Desk desk;
    QFile file(desk.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto before = witness(desk.folder.path());
    try {
        createWorkbook(desk.path, planOf(SampleDraft().draft));
        FAIL("was written");
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
        CHECK(error.sentence().contains(QStringLiteral("exists already")));
    }
    CHECK(witness(desk.folder.path()) == before);
}

TEST_CASE("A plan that cannot be kept is refused with a sentence")
{
    const Plan sound = planOf(SampleDraft().draft);
    CHECK(planProblem(sound).isEmpty());
    Plan plan = sound;
    SECTION("without measures")
    {
        plan.measures.clear();
        CHECK(refusal(plan).contains(QStringLiteral("no measure")));
    }
    SECTION("with two units of one name")
    {
        plan.units.last().name = plan.units.first().name;
        CHECK(refusal(plan).contains(QStringLiteral("“省工业和信息化厅”")));
    }
    SECTION("with a code that stands twice")
    {
        plan.projects.first().code = plan.deliverables.first().code;
        CHECK(refusal(plan).contains(QStringLiteral("D0101")));
    }
    SECTION("without sectors")
    {
        plan.sectors.clear();
        CHECK(refusal(plan).contains(QStringLiteral("sectors")));
    }
    SECTION("without the whole")
    {
        plan.regions.removeFirst();
        CHECK(refusal(plan).contains(QStringLiteral("regions")));
    }
    SECTION("with a range that ends before it begins")
    {
        plan.targets.first().comparator = Comparator::Between;
        plan.targets.first().upper = 1;
        CHECK(refusal(plan).contains(QStringLiteral("range of 产量")));
    }
    SECTION("with a quote outside the notice")
    {
        plan.waivers.first().quote.length = 100'000;
        CHECK(refusal(plan).contains(QStringLiteral("outside the notice")));
    }
    SECTION("with a project of which nothing known is asked")
    {
        plan.projects.first().askCode.clear();
        CHECK(refusal(plan).contains(QStringLiteral("红狮10万吨项目")));
    }
    SECTION("with a mechanism without a name")
    {
        plan.mechanisms.first().name = QStringLiteral(" ");
        CHECK(refusal(plan).contains(QStringLiteral("K0201 has no name")));
    }
    SECTION("with a unit that it does not hold")
    {
        plan.measures.first().units.first().unit = {4711};
        CHECK(refusal(plan).startsWith(QStringLiteral("Measure 1 refers")));
    }
}
