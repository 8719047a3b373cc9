// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/reading_comparison.h"

#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

// A yardstick that is wrong would let everything pass: readings made by hand are held against one.
namespace {

const QString kText =
    QStringLiteral("1.扩大消费。办活动20场以上，3月底前印发方案，推动甲园区投产，第49次会议议定。"
                   "（责任单位：省商务厅、各市州人民政府）");

Quote placeOf(const QString& words)
{
    return {int(kText.indexOf(words)), int(words.size())};
}

ExpectedReading expectation()
{
    ExpectedMeasure measure;
    measure.printed = QStringLiteral("1.");
    measure.title = QStringLiteral("扩大消费");
    measure.place = {0, int(kText.size())};
    measure.everywhere = true;
    measure.units = {
        {QStringLiteral("省商务厅"), QStringLiteral("responsible")},
        {QStringLiteral("各市州人民政府"), QStringLiteral("responsible"), true},
    };
    const QString activities = QStringLiteral("活动20场以上");
    measure.quantities = {{activities,
                           placeOf(activities),
                           20,
                           {},
                           QStringLiteral("场"),
                           QStringLiteral(">="),
                           QStringLiteral("target")}};
    const QString march = QStringLiteral("3月底前");
    measure.deadlines = {{march, {placeOf(march)}, QDate(2025, 3, 31)}};
    measure.documents = {{QStringLiteral("方案"), QDate(2025, 3, 31)}};
    measure.projects = {{QStringLiteral("甲园区"), QStringLiteral("投产")}};
    ExpectedReading reading;
    reading.measures = {measure};
    reading.rejected = {QStringLiteral("第49次")};
    return reading;
}

/// The first is the measure the others belong to.
DraftItem item(int id, const QString& words, DraftContent content)
{
    std::optional<DraftId> parent;
    if (id != 1)
        parent = DraftId{1};
    return {{id}, parent, placeOf(words), std::move(content)};
}

DraftTarget target(double value, Comparator comparator)
{
    DraftTarget made;
    made.value = value;
    made.comparator = comparator;
    made.unit = QStringLiteral("场");
    return made;
}

Draft draftOf(QVector<DraftItem> items)
{
    Draft draft;
    draft.text = kText;
    draft.items = std::move(items);
    return draft;
}

DraftItem readMeasure()
{
    return item(1, kText, DraftMeasure{1, QStringLiteral("1."), QStringLiteral("扩大消费")});
}

void check(const ReadingScore& score, ReadClass kind, int expected, int read, int right)
{
    INFO(readClassName(kind));
    CHECK(score.count(kind).expected == expected);
    CHECK(score.count(kind).read == read);
    CHECK(score.count(kind).right == right);
}

} // namespace

TEST_CASE("A reading that agrees is right in every class")
{
    const QString march = QStringLiteral("3月底前");
    const ReadingScore score = compareReading(
        expectation(),
        draftOf({readMeasure(),
                 item(2, QStringLiteral("办活动20场以上"), target(20, Comparator::AtLeast)),
                 item(3, QStringLiteral("印发方案"),
                      DraftDeliverable{QStringLiteral("印发方案"), Deliverable::Kind::Document,
                                       QDate(2025, 3, 31), Deliverable::DueBasis::Notice,
                                       placeOf(march)}),
                 item(4, QStringLiteral("甲园区"),
                      DraftProject{QStringLiteral("甲园区"),
                                   Project::Kind::Project,
                                   {},
                                   QStringLiteral("投产")}),
                 item(5, QStringLiteral("省商务厅"),
                      DraftResponsibility{QStringLiteral("省商务厅"), {}, Role::Responsible}),
                 item(6, QStringLiteral("各市州人民政府"), DraftImplementation{})}));
    for (const ReadClass kind :
         {ReadClass::Measures, ReadClass::Titles, ReadClass::Units, ReadClass::Roles,
          ReadClass::Regions, ReadClass::Quantities, ReadClass::Kinds, ReadClass::Deadlines,
          ReadClass::Documents, ReadClass::Days, ReadClass::Projects, ReadClass::Asks,
          ReadClass::Rejected})
        check(score, kind, 1, 1, 1);
    CHECK(score.faults().isEmpty());
}

TEST_CASE("What is read otherwise is neither precise nor recalled")
{
    const ReadingScore score = compareReading(
        expectation(),
        draftOf({readMeasure(),
                 item(2, QStringLiteral("办活动20场以上"), target(20, Comparator::MoreThan)),
                 item(3, QStringLiteral("第49次会议"), target(49, Comparator::AtLeast)),
                 item(4, QStringLiteral("省商务厅"),
                      DraftResponsibility{QStringLiteral("省商务厅"), {}, Role::Lead}),
                 item(5, QStringLiteral("省商务厅"),
                      DraftResponsibility{QStringLiteral("省财政厅"), {}, Role::Lead})}));
    check(score, ReadClass::Measures, 1, 1, 1);
    check(score, ReadClass::Quantities, 1, 2, 0);
    check(score, ReadClass::Kinds, 1, 1, 1);
    check(score, ReadClass::Rejected, 1, 1, 0);
    check(score, ReadClass::Units, 1, 2, 1);
    check(score, ReadClass::Roles, 1, 1, 0);
    check(score, ReadClass::Regions, 1, 0, 0);
    check(score, ReadClass::Documents, 1, 0, 0);
}

TEST_CASE("A reading of nothing recalls nothing")
{
    const ReadingScore score = compareReading(expectation(), draftOf({}));
    for (const ReadClass kind :
         {ReadClass::Measures, ReadClass::Units, ReadClass::Regions, ReadClass::Quantities,
          ReadClass::Deadlines, ReadClass::Documents, ReadClass::Projects}) {
        check(score, kind, 1, 0, 0);
        CHECK(score.count(kind).recall() == 0);
    }
}
