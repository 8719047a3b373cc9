// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_changes.h"

#include "core/domain/error.h"
#include "core/notice/draft_json.h"

#include "tests/notice/draft_kit.h"
#include "tests/support/catch.h"

#include <QtCore/QJsonDocument>

using namespace kmh;
using test::DraftKit;
using test::SampleDraft;

namespace {

QString wordsOf(const Draft& draft, DraftId id)
{
    return draft.item(id)->quote.in(draft.text);
}

/// The words of what belongs to an item, guidance as “–”.
QString partsOf(const Draft& draft, std::optional<DraftId> id)
{
    QStringList parts;
    for (const DraftId part : draft.itemsOf(id)) {
        const QString words = wordsOf(draft, part);
        parts.append(words.isEmpty() ? QStringLiteral("–") : words);
    }
    return parts.join(u'|');
}

QString told(const Draft& draft)
{
    return QString::fromUtf8(QJsonDocument(draftJson(draft)).toJson());
}

int placeOf(const Draft& draft, const char* words)
{
    const auto place = int(draft.text.indexOf(QString::fromUtf8(words)));
    REQUIRE(place >= 0);
    return place;
}

template<class Change>
QString refusal(const Change& change)
{
    try {
        change();
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::BadInput);
        return error.sentence();
    }
    FAIL("was not refused");
    return {};
}

int numberOf(const Draft& draft, DraftId id)
{
    const DraftItem& item = *draft.item(id);
    if (const auto* section = contentOf<DraftSection>(item))
        return section->no;
    return contentOf<DraftMeasure>(item)->no;
}

} // namespace

TEST_CASE("Splitting a measure gives the second what is quoted behind the place")
{
    const SampleDraft s;
    const Draft draft = withSplit(s.draft, s.output, placeOf(s.draft, "红狮"));
    const QVector<DraftId> measures = draft.itemsOf(s.industry);
    REQUIRE(measures.size() == 3);
    CHECK(measures.first() == s.output);
    CHECK(wordsOf(draft, s.output) == QStringLiteral("1.稳产。产量700万吨以上，3月底前出台方案，"));
    CHECK(wordsOf(draft, measures.at(1)).startsWith(QStringLiteral("红狮10万吨项目投产。")));
    CHECK(draft.item(s.target)->parent == s.output);
    CHECK(draft.item(s.project)->parent == measures.at(1));
    CHECK(draft.item(s.capacity)->parent == measures.at(1));
    CHECK(contentOf<DraftMeasure>(*draft.item(s.output))->title == QStringLiteral("稳产"));
    CHECK(numberOf(draft, s.output) == 1);
    CHECK(numberOf(draft, measures.at(1)) == 2);
    CHECK(numberOf(draft, s.money) == 3);
    CHECK(numberOf(draft, s.answer) == 4);
}

TEST_CASE("Who answers behind the place answers for both parts of a measure that is split")
{
    const SampleDraft s;
    const Draft draft = withSplit(s.draft, s.output, placeOf(s.draft, "红狮"));
    CHECK(partsOf(draft, s.output) ==
          QStringLiteral("产量700万吨以上|出台方案|省工业和信息化厅|财政厅|以下均需各市州落实"));
    CHECK(partsOf(draft, draft.itemsOf(s.industry).at(1)) ==
          QStringLiteral("红狮10万吨项目|10万吨|省工业和信息化厅|财政厅|以下均需各市州落实"));
    QSet<DraftId> ids;
    for (const DraftItem& item : draft.items)
        ids.insert(item.id);
    CHECK(ids.size() == draft.items.size());
}

TEST_CASE("Who answers before the place answers for the second part too, guidance stays")
{
    DraftKit kit(QStringLiteral("1.甲。（省财政厅）\n2、抓好增收。出台方案。"));
    const DraftId measure = kit.measure(QStringLiteral("1."), QStringLiteral("出台方案。"));
    kit.add(QStringLiteral("省财政厅"), DraftResponsibility{QStringLiteral("省财政厅"), UnitId{9}});
    DraftTarget steered;
    steered.indicator = QStringLiteral("增速");
    steered.guidance = true;
    kit.addGuidance(steered);
    const Draft draft = withSplit(kit.draft, measure, placeOf(kit.draft, "\n2、"));
    const DraftId second = draft.itemsOf({}).at(1);
    CHECK(wordsOf(draft, measure) == QStringLiteral("1.甲。（省财政厅）"));
    CHECK(wordsOf(draft, second) == QStringLiteral("2、抓好增收。出台方案。"));
    CHECK(partsOf(draft, measure) == QStringLiteral("省财政厅|–"));
    CHECK(partsOf(draft, second) == QStringLiteral("省财政厅"));
    const auto& content = *contentOf<DraftMeasure>(*draft.item(second));
    CHECK(content.printed == QStringLiteral("2、"));
    CHECK(content.title == QStringLiteral("抓好增收"));
}

TEST_CASE("What is split is to be looked at again")
{
    const SampleDraft s;
    const Draft draft =
        withSplit(withChecked(s.draft, s.output), s.output, placeOf(s.draft, "红狮"));
    CHECK_FALSE(draft.item(s.output)->checked);
    CHECK_FALSE(draft.item(draft.itemsOf(s.industry).at(1))->checked);
    CHECK(draft.item(s.target)->checked);
}

TEST_CASE("A place outside a measure, at its edge or within what was found splits nothing")
{
    const SampleDraft s;
    const auto split = [&](const char* words, int behind = 0) {
        return refusal(
            [&] { (void)withSplit(s.draft, s.output, placeOf(s.draft, words) + behind); });
    };
    CHECK(split("2.资金").contains(QStringLiteral("within the measure")));
    CHECK(split("1.稳产").contains(QStringLiteral("within the measure")));
    CHECK(split("700万吨").contains(QStringLiteral("“产量700万吨以上”")));
    CHECK(refusal([&] {
              (void)withSplit(s.draft, s.target, 20);
          }).contains(QStringLiteral("section or a measure")));
    CHECK(
        refusal([&] { (void)withSplit(s.draft, {999}, 20); }).contains(QStringLiteral("any more")));
}

TEST_CASE("A measure that is split and merged again is as it was, but unchecked")
{
    const SampleDraft s;
    const Draft split = withSplit(s.draft, s.output, placeOf(s.draft, "红狮"));
    const Draft merged = withMerged(split, s.output);
    CHECK(wordsOf(merged, s.output) == wordsOf(s.draft, s.output));
    CHECK(partsOf(merged, s.output) == partsOf(s.draft, s.output));
    CHECK(merged.items.size() == s.draft.items.size());
    CHECK(numberOf(merged, s.answer) == 3);
}

TEST_CASE("Merging joins two measures' words and what belongs to them, and numbers anew")
{
    SampleDraft s;
    s.draft.issues = {{4, NoticeIssue::Severity::Doubt, QStringLiteral("？"), {}, s.money}};
    const Draft draft = withMerged(s.draft, s.output);
    CHECK(draft.itemsOf(s.industry) == QVector<DraftId>{s.output});
    CHECK(wordsOf(draft, s.output).startsWith(QStringLiteral("1.稳产")));
    CHECK(wordsOf(draft, s.output).endsWith(QStringLiteral("完成。（省财政厅）")));
    // 省财政厅 answers in both, and once in what they become.
    CHECK(partsOf(draft, s.output) ==
          QStringLiteral("产量700万吨以上|出台方案|红狮10万吨项目|10万吨|省工业和信息化厅|财政厅|"
                         "以下均需各市州落实|下达15亿元|“五个一”机制|96项|–"));
    CHECK(numberOf(draft, s.answer) == 2);
    CHECK(draft.issues.first().item == s.output);
    CHECK_FALSE(draft.issues.first().settled);
}

TEST_CASE("A section's last measure has none to be merged with")
{
    const SampleDraft s;
    CHECK(refusal([&] {
              (void)withMerged(s.draft, s.money);
          }).contains(QStringLiteral("same section")));
    CHECK(refusal([&] {
              (void)withMerged(s.draft, s.duty);
          }).contains(QStringLiteral("No section follows")));
}

TEST_CASE("Remarks between two measures belong to what they become")
{
    DraftKit kit(QStringLiteral("1.甲。\n注：下同。\n2.乙。"));
    const DraftId first = kit.measure(QStringLiteral("1."), QStringLiteral("甲。"));
    kit.measure(QStringLiteral("2."), QStringLiteral("乙。"));
    const DraftId remark = kit.addOutside(QStringLiteral("注：下同。"), DraftNote{});
    const Draft draft = withMerged(kit.draft, first);
    CHECK(draft.item(remark)->parent == first);
}

TEST_CASE("Splitting a section begins another at the place, with its heading")
{
    DraftKit kit(QStringLiteral("一、甲\n1.一。\n二、乙\n2.二。\n3.三。"));
    const DraftId section =
        kit.section(QStringLiteral("一、甲"), QStringLiteral("甲"), QStringLiteral("industry"));
    const DraftId one = kit.measure(QStringLiteral("1."), QStringLiteral("一。"));
    const DraftId two = kit.measure(QStringLiteral("2."), QStringLiteral("二。"));
    const DraftId three = kit.measure(QStringLiteral("3."), QStringLiteral("三。"));

    const Draft byHeading = withSplit(kit.draft, section, placeOf(kit.draft, "二、乙"));
    const DraftId second = byHeading.itemsOf({}).at(1);
    CHECK(contentOf<DraftSection>(*byHeading.item(second))->title == QStringLiteral("乙"));
    CHECK(contentOf<DraftSection>(*byHeading.item(second))->sector.isEmpty());
    CHECK(numberOf(byHeading, second) == 2);
    CHECK(byHeading.itemsOf(section) == QVector<DraftId>{one});
    CHECK(byHeading.itemsOf(second) == QVector<DraftId>{two, three});

    const Draft byMeasure = withSplit(kit.draft, section, placeOf(kit.draft, "3."));
    const DraftId last = byMeasure.itemsOf({}).at(1);
    CHECK(contentOf<DraftSection>(*byMeasure.item(last))->title.isEmpty());
    CHECK(wordsOf(byMeasure, last) == QStringLiteral("3.三。"));
    CHECK(byMeasure.itemsOf(last) == QVector<DraftId>{three});

    CHECK(refusal([&] {
              (void)withSplit(kit.draft, section, placeOf(kit.draft, "二。"));
          }).contains(QStringLiteral("measure 2")));
    CHECK(refusal([&] {
              (void)withSplit(kit.draft, section, placeOf(kit.draft, "1."));
          }).contains(QStringLiteral("both sides")));
    const Draft merged = withMerged(byHeading, section);
    CHECK(merged.itemsOf(section) == QVector<DraftId>{one, two, three});
    CHECK(told(merged) == told(kit.draft));
}

TEST_CASE("Correcting says something else of an item and settles the doubts about it")
{
    SampleDraft s;
    s.draft.issues = {{3, NoticeIssue::Severity::Doubt, QStringLiteral("？"), {}, s.target},
                      {3, NoticeIssue::Severity::Doubt, QStringLiteral("？"), {}, s.project}};
    DraftItem item = *s.draft.item(s.target);
    item.quote.start += 2;
    item.quote.length -= 2;
    item.content = DraftFunding{QStringLiteral("资金"), 700, QStringLiteral("万吨"), {}};
    const Draft draft = withCorrected(s.draft, item);
    CHECK(contentOf<DraftFunding>(*draft.item(s.target))->amount == 700);
    CHECK(wordsOf(draft, s.target) == QStringLiteral("700万吨以上"));
    CHECK(draft.issues.at(0).settled);
    CHECK_FALSE(draft.issues.at(1).settled);
    CHECK(contentOf<DraftTarget>(*s.draft.item(s.target))); // the one before is as it was
}

TEST_CASE("What cannot stand in the draft is refused")
{
    const SampleDraft s;
    DraftItem item = *s.draft.item(s.target);
    const auto correct = [&] { return refusal([&] { (void)withCorrected(s.draft, item); }); };
    SECTION("without a name")
    {
        std::get<DraftTarget>(item.content).indicator = QStringLiteral(" ");
        CHECK(correct().contains(QStringLiteral("no name")));
    }
    SECTION("a range that ends before it begins")
    {
        std::get<DraftTarget>(item.content).comparator = Comparator::Between;
        std::get<DraftTarget>(item.content).upper = 1;
        CHECK(correct().contains(QStringLiteral("range")));
    }
    SECTION("words of another measure")
    {
        item.quote = s.draft.item(s.funding)->quote;
        CHECK(correct().contains(QStringLiteral("do not stand in that measure")));
    }
    SECTION("words that reach over two")
    {
        item.quote = {s.draft.item(s.output)->quote.end() - 2, 6};
        CHECK(correct().contains(QStringLiteral("reach over")));
    }
    SECTION("words outside the notice")
    {
        item.quote = {int(s.draft.text.size()) - 1, 3};
        CHECK(correct().contains(QStringLiteral("no words of the notice")));
    }
    SECTION("a measure that becomes a target")
    {
        item.id = s.output;
        CHECK(correct().contains(QStringLiteral("cannot become")));
    }
    SECTION("a measure over another")
    {
        item = *s.draft.item(s.output);
        item.quote.length += 5;
        CHECK(correct().contains(QStringLiteral("measure 2")));
    }
    SECTION("a measure without what is in it")
    {
        item = *s.draft.item(s.output);
        item.quote.length = 8;
        CHECK(correct().contains(QStringLiteral("outside it")));
    }
}

TEST_CASE("What is added stands in its place and belongs to the measure of its words")
{
    const SampleDraft s;
    DraftItem item;
    item.quote = {placeOf(s.draft, "去年96项完成"), 7};
    item.content = DraftDeliverable{
        QStringLiteral("完成"), Deliverable::Kind::Work, {}, Deliverable::DueBasis::Plan, {}};
    const Draft draft = withAdded(s.draft, item);
    const DraftId id = s.draft.newId();
    REQUIRE(draft.item(id));
    CHECK(draft.item(id)->parent == s.money);
    CHECK(partsOf(draft, s.money) ==
          QStringLiteral("下达15亿元|“五个一”机制|去年96项完成|96项|省财政厅|–"));

    item.quote = {placeOf(s.draft, "总则"), 2};
    CHECK(refusal([&] { (void)withAdded(s.draft, item); }).contains(QStringLiteral("no measure")));
    item.content = DraftWaiver{QStringLiteral("总则")};
    CHECK_FALSE(withAdded(s.draft, item).item(id)->parent);
}

TEST_CASE("Guidance is added to a measure without words")
{
    const SampleDraft s;
    DraftTarget steered;
    steered.indicator = QStringLiteral("增速");
    steered.guidance = true;
    DraftItem item;
    item.content = steered;
    CHECK(refusal([&] { (void)withAdded(s.draft, item); }).contains(QStringLiteral("no measure")));
    item.parent = s.answer;
    CHECK(partsOf(withAdded(s.draft, item), s.answer) == QStringLiteral("省数据局|–"));
}

TEST_CASE("A measure that was not found is added between the others")
{
    DraftKit kit(QStringLiteral("一、甲\n1.一。\n另：二，三项。\n二、乙\n3.三。"));
    const DraftId first = kit.section(QStringLiteral("一、甲"), QStringLiteral("甲"), {});
    kit.measure(QStringLiteral("1."), QStringLiteral("一。"));
    const DraftId remark = kit.addOutside(QStringLiteral("三项"), DraftNote{});
    kit.section(QStringLiteral("二、乙"), QStringLiteral("乙"), {});
    const DraftId last = kit.measure(QStringLiteral("3."), QStringLiteral("三。"));
    DraftItem item;
    item.quote = kit.words(QStringLiteral("另：二，三项。"));
    item.content = DraftMeasure{};
    const Draft draft = withAdded(kit.draft, item);
    const DraftId added = kit.draft.newId();
    CHECK(draft.item(added)->parent == first);
    CHECK(numberOf(draft, added) == 2);
    CHECK(numberOf(draft, last) == 3);
    CHECK(draft.item(remark)->parent == added);
    CHECK(refusal([&] { (void)withAdded(draft, item); }).contains(QStringLiteral("measure 2")));
}

TEST_CASE("What is taken away leaves its words open, or waived with a reason")
{
    const SampleDraft s;
    const Draft open = without(s.draft, s.project);
    CHECK_FALSE(open.item(s.project));
    CHECK_FALSE(contentOf<DraftQuantity>(*open.item(s.capacity))->trackedBy);

    const Draft waived = without(s.draft, s.project, QStringLiteral("已经投产"));
    const DraftItem* waiver = waived.item(s.draft.newId());
    REQUIRE(waiver);
    CHECK(contentOf<DraftWaiver>(*waiver)->reason == QStringLiteral("已经投产"));
    CHECK(waiver->parent == s.output);
    CHECK(waiver->quote == s.draft.item(s.project)->quote);
    CHECK(contentOf<DraftQuantity>(*waived.item(s.capacity))->waived == QStringLiteral("已经投产"));
    CHECK(refusal([&] { (void)without(s.draft, s.output); }).contains(QStringLiteral("merge")));
}

TEST_CASE("Doubts about what was taken away rest")
{
    SampleDraft s;
    s.draft.issues = {{3, NoticeIssue::Severity::Doubt, QStringLiteral("？"), {}, s.target}};
    const Draft draft = without(s.draft, s.target);
    CHECK(draft.issues.first().settled);
    CHECK_FALSE(draft.issues.first().item);
}

TEST_CASE("A measure moves to another section, who answers to another measure")
{
    const SampleDraft s;
    const Draft moved = withMoved(s.draft, s.money, s.duty);
    CHECK(moved.itemsOf(s.industry) == QVector<DraftId>{s.output});
    CHECK(moved.itemsOf(s.duty) == QVector<DraftId>{s.money, s.answer});
    CHECK(numberOf(moved, s.money) == 2);

    const DraftId unit = s.draft.itemsOf(s.answer).first();
    CHECK(withMoved(s.draft, unit, s.money).item(unit)->parent == s.money);
    CHECK(withMoved(s.draft, s.guidance, s.answer).item(s.guidance)->parent == s.answer);
    CHECK(refusal([&] {
              (void)withMoved(s.draft, s.target, s.money);
          }).contains(QStringLiteral("do not stand")));
    CHECK(refusal([&] {
              (void)withMoved(s.draft, s.money, s.output);
          }).contains(QStringLiteral("section")));
    CHECK(refusal([&] {
              (void)withMoved(s.draft, unit, s.duty);
          }).contains(QStringLiteral("measure only")));
    CHECK(refusal([&] {
              (void)withMoved(s.draft, s.duty, s.industry);
          }).contains(QStringLiteral("nothing else")));
}

TEST_CASE("Looking at a measure is looking at all of it, and settles its doubts")
{
    SampleDraft s;
    const Quote there = s.draft.item(s.output)->quote;
    s.draft.issues = {
        {3, NoticeIssue::Severity::Doubt, QStringLiteral("甲"), {}, s.target},
        {3, NoticeIssue::Severity::Doubt, QStringLiteral("乙"), Quote{there.start, 2}},
        {4, NoticeIssue::Severity::Doubt, QStringLiteral("丙"), {}, s.money}};
    const Draft draft = withChecked(s.draft, s.output);
    CHECK(draft.item(s.output)->checked);
    CHECK(draft.item(s.project)->checked);
    CHECK_FALSE(draft.item(s.money)->checked);
    CHECK(draft.issues.at(0).settled);
    CHECK(draft.issues.at(1).settled);
    CHECK_FALSE(draft.issues.at(2).settled);

    const Draft section = withChecked(s.draft, s.industry);
    CHECK(section.item(s.funding)->checked);
    CHECK_FALSE(section.item(s.answer)->checked);
    CHECK_FALSE(withChecked(section, s.money, false).item(s.funding)->checked);
}

TEST_CASE("An issue is let rest and taken up again, and the head is said anew")
{
    SampleDraft s;
    s.draft.issues = {{3, NoticeIssue::Severity::Doubt, QStringLiteral("甲")}};
    const Draft settled = withSettled(s.draft, 0);
    CHECK(settled.issues.first().settled);
    CHECK_FALSE(withSettled(settled, 0, false).issues.first().settled);
    CHECK(refusal([&] { (void)withSettled(s.draft, 1); }).contains(QStringLiteral("any more")));
    DraftHead head = s.draft.head;
    head.title = QStringLiteral("二季度举措");
    CHECK(withHead(s.draft, head).head.title == head.title);
}

TEST_CASE("Keeping the draft before a change undoes it")
{
    const SampleDraft s;
    const QString before = told(s.draft);
    (void)withSplit(s.draft, s.output, placeOf(s.draft, "红狮"));
    (void)withMerged(s.draft, s.output);
    (void)without(s.draft, s.project, QStringLiteral("理由"));
    (void)withMoved(s.draft, s.money, s.duty);
    (void)withChecked(s.draft, s.industry);
    CHECK(told(s.draft) == before);
}
