// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/draft_kit.h"

#include "tests/support/catch.h"

namespace kmh::test {

DraftKit::DraftKit(const QString& text)
{
    draft.text = text;
    draft.head.title = QStringLiteral("若干举措");
    draft.head.issued = QDate(2025, 1, 26);
    draft.head.period = Period::quarter(2025, 1);
    Registers& registers = draft.registers;
    registers.sectors = {
        {{1}, QStringLiteral("industry"), QStringLiteral("工业"), Sector::Kind::Theme},
        {{2}, QStringLiteral("duty"), QStringLiteral("责任"), Sector::Kind::Accountability}};
    registers.regions = {
        {{630000},
         QStringLiteral("青海省"),
         QStringLiteral("全省"),
         Region::Kind::Province,
         {},
         {}},
        {{630100}, QStringLiteral("西宁市"), QStringLiteral("西宁"), Region::Kind::City, 0, 1},
        {{632800},
         QStringLiteral("海西蒙古族藏族自治州"),
         QStringLiteral("海西"),
         Region::Kind::AutonomousPrefecture,
         0,
         0}};
    registers.counties = {{{630102}, {630100}, QStringLiteral("城东区")}};
    registers.units = {{{7}, QStringLiteral("省工业和信息化厅"), QStringLiteral("省工信厅")},
                       {{9}, QStringLiteral("省财政厅"), QStringLiteral("省财政厅")}};
    registers.unitNames = {{{7}, QStringLiteral("省经信委"), UnitName::Kind::Former}};
    registers.goods = {{QStringLiteral("猪肉"), QStringLiteral("元/500克")}};
}

Quote DraftKit::words(const QString& wanted, int nth) const
{
    qsizetype start = draft.text.indexOf(wanted);
    for (; nth > 0; --nth)
        start = draft.text.indexOf(wanted, start + 1);
    INFO(wanted.toStdString());
    REQUIRE(start >= 0);
    return {int(start), int(wanted.size())};
}

DraftId DraftKit::append(std::optional<DraftId> parent, const Quote& quote,
                         const DraftContent& content)
{
    const DraftItem item{draft.newId(), parent, quote, content};
    draft.items.append(item);
    return item.id;
}

DraftId DraftKit::section(const QString& wanted, const QString& title, const QString& sector)
{
    const int no = int(draft.itemsOf({}).size()) + 1;
    m_section = append({}, words(wanted), DraftSection{no, title, sector});
    return *m_section;
}

DraftId DraftKit::measure(const QString& begin, const QString& end, const QString& title)
{
    int no = 1;
    for (const DraftItem& item : std::as_const(draft.items))
        no += contentOf<DraftMeasure>(item) ? 1 : 0;
    const int start = words(begin).start;
    const auto last = int(draft.text.indexOf(end, start));
    REQUIRE(last >= 0);
    m_measure =
        append(m_section, {start, last + int(end.size()) - start}, DraftMeasure{no, begin, title});
    return *m_measure;
}

DraftId DraftKit::add(const QString& wanted, const DraftContent& content)
{
    return append(m_measure, words(wanted), content);
}

DraftId DraftKit::addTo(DraftId measure, const QString& wanted, const DraftContent& content)
{
    return append(measure, words(wanted), content);
}

DraftId DraftKit::addOutside(const QString& wanted, const DraftContent& content)
{
    return append({}, words(wanted), content);
}

DraftId DraftKit::addGuidance(const DraftTarget& target)
{
    return append(m_measure, {}, target);
}

SampleDraft::SampleDraft()
{
    DraftKit kit(QStringLiteral("总则第1段。\n一、工业\n"
                                "1.稳产。产量700万吨以上，3月底前出台方案，红狮10万吨项目投产。"
                                "（省工业和信息化厅、财政厅；以下均需各市州落实）\n"
                                "2.资金。下达15亿元，建立“五个一”机制，去年96项完成。（省财政厅）\n"
                                "二、责任\n3.压实责任。（省数据局）"));
    const auto unit = [&](const QString& wanted, const QString& name, std::optional<UnitId> id) {
        kit.add(wanted, DraftResponsibility{name, id});
    };
    remark = kit.addOutside(QStringLiteral("总则第1段。"), DraftNote{});
    industry =
        kit.section(QStringLiteral("一、工业"), QStringLiteral("工业"), QStringLiteral("industry"));
    output = kit.measure(QStringLiteral("1."), QStringLiteral("落实）"), QStringLiteral("稳产"));
    DraftTarget asked;
    asked.indicator = QStringLiteral("产量");
    asked.unit = QStringLiteral("万吨");
    asked.value = 700;
    asked.due = Period::year(2025);
    target = kit.add(QStringLiteral("产量700万吨以上"), asked);
    plan = kit.add(QStringLiteral("出台方案"),
                   DraftDeliverable{QStringLiteral("方案"), Deliverable::Kind::Document,
                                    QDate(2025, 3, 31), Deliverable::DueBasis::Notice,
                                    kit.words(QStringLiteral("3月底前"))});
    project = kit.add(QStringLiteral("红狮10万吨项目"),
                      DraftProject{QStringLiteral("红狮10万吨项目"), Project::Kind::Project,
                                   QStringLiteral("commission"), QStringLiteral("投产")});
    DraftQuantity size;
    size.value = 10;
    size.unit = QStringLiteral("万吨");
    size.trackedBy = project;
    capacity = kit.add(QStringLiteral("10万吨"), size);
    unit(QStringLiteral("省工业和信息化厅"), QStringLiteral("省工业和信息化厅"), UnitId{7});
    unit(QStringLiteral("财政厅"), QStringLiteral("省财政厅"), UnitId{9});
    kit.add(QStringLiteral("以下均需各市州落实"), DraftImplementation{{}, true});
    money =
        kit.measure(QStringLiteral("2."), QStringLiteral("（省财政厅）"), QStringLiteral("资金"));
    funding = kit.add(
        QStringLiteral("下达15亿元"),
        DraftFunding{QStringLiteral("资金"), 15, QStringLiteral("亿元"), QStringLiteral("下达")});
    mechanism =
        kit.add(QStringLiteral("“五个一”机制"),
                DraftMechanism{QStringLiteral("“五个一”机制"), QStringLiteral("mechanism")});
    DraftQuantity count;
    count.kind = DraftQuantity::Class::Existing;
    count.value = 96;
    count.unit = QStringLiteral("项");
    existing = kit.add(QStringLiteral("96项"), count);
    unit(QStringLiteral("省财政厅"), QStringLiteral("省财政厅"), UnitId{9});
    DraftTarget steered;
    steered.indicator = QStringLiteral("收入增速");
    steered.unit = QStringLiteral("%");
    steered.kind = IndicatorKind::Rate;
    steered.guidance = true;
    steered.open = true;
    guidance = kit.addGuidance(steered);
    duty = kit.section(QStringLiteral("二、责任"), QStringLiteral("责任"), QStringLiteral("duty"));
    answer = kit.measure(QStringLiteral("3."), QStringLiteral("（省数据局）"));
    unit(QStringLiteral("省数据局"), QStringLiteral("省数据局"), {});
    draft = kit.draft;
}

} // namespace kmh::test
