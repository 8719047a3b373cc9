// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_draft.h"

#include "core/store/workbook.h"
#include "tests/support/catch.h"

namespace kmh::test {

namespace {

/// Puts items together; each is found by words of the notice.
class DraftMaker
{
public:
    DraftMaker()
    {
        m_draft.text = sampleNotice();
        m_draft.registers = registersOf(*Workbook::openBundled(Bundle::Plan).plan());
        m_draft.head.title = QStringLiteral("某省2025年二季度稳增长若干举措");
        m_draft.head.shortTitle = QStringLiteral("稳增长举措");
        m_draft.head.period = Period::quarter(2025, 2);
        m_draft.head.code = QStringLiteral("2025Q2");
    }

    DraftId add(std::optional<DraftId> parent, const QString& words, DraftContent content)
    {
        const int start = int(m_draft.text.indexOf(words, m_from));
        REQUIRE(start >= 0);
        DraftItem item;
        item.id = m_draft.newId();
        item.parent = parent;
        item.quote = {start, int(words.size())};
        item.content = std::move(content);
        m_draft.items.append(item);
        return item.id;
    }

    /// From its words to the end of their line.
    DraftId addMeasure(DraftId section, int no, const QString& title)
    {
        const QString number = QStringLiteral("%1.").arg(no);
        const int start = int(m_draft.text.indexOf(number + title));
        REQUIRE(start >= 0);
        m_from = start;
        const int end = int(m_draft.text.indexOf(u'\n', start));
        return add(section, m_draft.text.mid(start, end - start), DraftMeasure{no, number, title});
    }

    DraftId addUnit(DraftId measure, const QString& name, Role role = Role::Lead)
    {
        DraftResponsibility unit{name, {}, role};
        for (const Unit& known : m_draft.registers.units) {
            if (known.name == name)
                unit.unit = known.id;
        }
        return add(measure, name, unit);
    }

    Draft m_draft;

private:
    int m_from = 0; ///< where the measure begins that items are added to
};

DraftTarget targetOf(const char16_t* name, double value, Comparator comparator,
                     const char16_t* unit)
{
    DraftTarget target;
    target.indicator = QString::fromUtf16(name);
    target.definition = target.indicator;
    target.unit = QString::fromUtf16(unit);
    target.kind = IndicatorKind::Count;
    target.value = value;
    target.comparator = comparator;
    target.due = Period::quarter(2025, 2);
    return target;
}

void addFirst(DraftMaker& make, DraftId section)
{
    const DraftId measure = make.addMeasure(section, 1, QStringLiteral("抓好项目投产"));
    make.add(measure, QStringLiteral("制定工业稳增长工作方案"),
             DraftDeliverable{QStringLiteral("工业稳增长工作方案"),
                              Deliverable::Kind::Document,
                              QDate(2025, 6, 30),
                              Deliverable::DueBasis::Plan,
                              {}});
    const DraftId project =
        make.add(measure, QStringLiteral("甲公司年产3万吨锂盐项目"),
                 DraftProject{QStringLiteral("甲公司年产3万吨锂盐项目"), Project::Kind::Project,
                              QStringLiteral("commission"), QStringLiteral("推动投产")});
    DraftQuantity capacity;
    capacity.value = 3;
    capacity.unit = QStringLiteral("万吨");
    capacity.trackedBy = project;
    make.add(measure, QStringLiteral("3万吨"), capacity);
    make.add(measure, QStringLiteral("新增规上工业企业20家以上"),
             targetOf(u"新增规上工业企业", 20, Comparator::AtLeast, u"家"));
    make.addUnit(measure, QStringLiteral("省工业和信息化厅"));
    make.addUnit(measure, QStringLiteral("省财政厅"));
}

void addSecond(DraftMaker& make, DraftId section)
{
    const DraftId measure = make.addMeasure(section, 2, QStringLiteral("加大资金支持"));
    make.add(measure, QStringLiteral("安排技改资金5亿元"),
             DraftFunding{QStringLiteral("技改资金"), 5, QStringLiteral("亿元"),
                          QStringLiteral("安排")});
    DraftDeliverable payment{QStringLiteral("技改资金下达"),
                             Deliverable::Kind::Payment,
                             QDate(2025, 5, 31),
                             Deliverable::DueBasis::Notice,
                             {}};
    const QString due = QStringLiteral("5月底前");
    payment.dueQuote = Quote{int(make.m_draft.text.indexOf(due)), int(due.size())};
    make.add(measure, QStringLiteral("5月底前下达"), payment);
    make.addUnit(measure, QStringLiteral("省财政厅"));
}

void addThird(DraftMaker& make, DraftId section)
{
    const DraftId measure = make.addMeasure(section, 3, QStringLiteral("办好促消费活动"));
    make.add(measure, QStringLiteral("举办促消费活动超50场次"),
             targetOf(u"促消费活动", 50, Comparator::MoreThan, u"场次"));
    make.addUnit(measure, QStringLiteral("省商务厅"));
    const DraftId doubtful = make.addUnit(measure, QStringLiteral("省新设办公室"));
    NoticeIssue doubt;
    doubt.line = 8;
    doubt.message = QStringLiteral("名册中没有“省新设办公室”，按新单位处理。");
    doubt.item = doubtful;
    make.m_draft.issues.append(doubt);
}

} // namespace

QString sampleNotice()
{
    return QStringLiteral(
        "某省2025年二季度稳增长若干举措\n"
        "\n"
        "一、稳住工业\n"
        "1.抓好项目投产。制定工业稳增长工作方案，推动甲公司年产3万吨锂盐项目投产。"
        "新增规上工业企业20家以上。(牵头单位：省工业和信息化厅、省财政厅)\n"
        "2.加大资金支持。安排技改资金5亿元，5月底前下达。(牵头单位：省财政厅)\n"
        "\n"
        "二、扩大消费\n"
        "3.办好促消费活动。举办促消费活动超50场次，一企一策服务企业。"
        "(牵头单位：省商务厅、省新设办公室)\n");
}

Draft sampleDraft()
{
    DraftMaker make;
    make.add({}, make.m_draft.head.title, DraftWaiver{QStringLiteral("标题")});
    const DraftId industry =
        make.add({}, QStringLiteral("一、稳住工业"),
                 DraftSection{1, QStringLiteral("稳住工业"), QStringLiteral("industry")});
    addFirst(make, industry);
    addSecond(make, industry);
    const DraftId consumption = make.add({}, QStringLiteral("二、扩大消费"),
                                         DraftSection{2, QStringLiteral("扩大消费"), {}});
    addThird(make, consumption);
    return make.m_draft;
}

DraftId itemOf(const Draft& draft, const QString& words)
{
    const DraftItem* best = nullptr;
    for (const DraftItem& item : draft.items) {
        if (item.quote.in(draft.text).contains(words) &&
            (!best || item.quote.length < best->quote.length))
            best = &item;
    }
    REQUIRE(best);
    return best->id;
}

DraftId measureOf(const Draft& draft, int no)
{
    for (const DraftItem& item : draft.items) {
        const auto* measure = contentOf<DraftMeasure>(item);
        if (measure && measure->no == no)
            return item.id;
    }
    FAIL("There is no such measure.");
    return {};
}

} // namespace kmh::test
